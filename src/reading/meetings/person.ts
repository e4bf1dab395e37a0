import type { SentenceText } from '../clauses.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { countryAt, endsCountryPair, nameLength } from './names.ts';

/** A person as one sentence introduces them; `leads` is false for ministers, aides and the like, `titled` when an office of theirs is named. */
export interface Named {
  readonly name: string;
  readonly country: string | null;
  readonly leads: boolean;
  readonly titled: boolean;
}

/** A person's name in a sentence. */
export interface NameAt {
  readonly name: string;
  /** The index of the word after it. */
  readonly end: number;
}

/** The name that begins with a word; that of a country, of two or of a body is none. */
export function personAt(
  { text, words }: Pick<SentenceText, 'text' | 'words'>,
  at: number,
  lists: SummitWords,
): NameAt | null {
  const length = nameLength(text, words, at, lists);
  // "the Wagah border"
  if (length === 1 && words[at - 1]?.lower === 'the' && /^\p{Ll}/u.test(words[at + 1]?.text ?? '')) return null;
  if (length === 0 || countryAt(words, at, lists)?.length === length) return null;
  if (length === 1 && isMonth(words, at, lists)) return null;
  // "Reporter: …"
  if (length === 1 && lists.leaders.labels.has(words[at]?.lower ?? '')) return null;
  if (endsCountryPair({ text, words }, at + length - 1, lists) || namesBody({ text, words }, at + length, lists))
    return null;
  return { name: text.slice((words[at] as Word).start, (words[at + length - 1] as Word).end), end: at + length };
}

/** "On 20 May", "since May": a month, not Theresa May. */
const isMonth = (words: readonly Word[], at: number, { dates }: SummitWords) =>
  dates.months.has(words[at]?.text ?? '') &&
  (/^\d/.test(words[at - 1]?.text ?? '') ||
    /^\d/.test(words[at + 1]?.text ?? '') ||
    /^(?:in|since|of|last|next|this|early|late|mid|until|till|during|by)$/.test(words[at - 1]?.lower ?? ''));

/** "National Oil Corporation", "Nationalist" before "Party": what ends the name of a body stands last in a name, or right after it. */
const namesBody = ({ text, words }: Pick<SentenceText, 'text' | 'words'>, end: number, { leaders }: SummitWords) => {
  const last = words[end - 1] as Word;
  const after = words[end]?.start === last.end + 1 && text[last.end] === ' ' ? words[end]?.text : undefined;
  return [leaders.organisations, leaders['body-names']].some((list) => list.has(last.text) || list.has(after ?? ''));
};
