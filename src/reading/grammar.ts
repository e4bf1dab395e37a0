// The closed classes of English, in small letters: no text brings new ones, so they stand here and not among the word lists.

type WordSet = ReadonlySet<string>;

/** Forms of "be". */
export const BE: WordSet = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** Verbs that help others, in the forms that end a name. */
export const AUXILIARIES: WordSet = new Set([
  ...BE,
  ...'has have had do does did will would can could may might must shall should'.split(' '),
]);

/** Articles. */
export const ARTICLES: WordSet = new Set(['a', 'an', 'the']);

/** Who does something, as a pronoun. */
export const SUBJECTS: WordSet = new Set(['i', 'he', 'she', 'it', 'we', 'you', 'they']);

/** To whom something is done, as a pronoun that is neither a subject nor an owner, too. */
export const OBJECTS: WordSet = new Set(['me', 'him', 'us', 'them']);

/** Whose something is, before a noun. */
export const POSSESSIVES: WordSet = new Set(['my', 'his', 'her', 'its', 'our', 'your', 'their']);

/** Pronouns that point back to a subject. */
export const REFLEXIVES: WordSet = new Set(['himself', 'herself', 'itself', 'themselves']);

/** Pronouns for a man and for a woman. */
export const MALE: WordSet = new Set(['he', 'his', 'him', 'himself']);
export const FEMALE: WordSet = new Set(['she', 'her', 'hers', 'herself']);
