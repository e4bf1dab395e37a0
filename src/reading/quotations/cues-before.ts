import type { Clause } from './clauses.ts';
import { type Found, fromClause, nameOf } from './found.ts';
import { isPossessive, nounPhraseAt, type Phrase, type SpeechScene } from './noun-phrases.ts';
import type { Token } from './prose.ts';
import { isVerb } from './verbs.ts';

/** When Ito called it “…,” Mori left: right before the marks, a clause that the main one has yet to follow. */
export function aside({ tokens }: SpeechScene, clauses: readonly Clause[], at: number): Found | null {
  const near = clauses.findLast(({ verb }) => verb < at);
  if (!near?.subordinate || !near.saying || at - near.verb > 8 || clauses.some(({ root, verb }) => root && verb < at))
    return null;
  const main = clauses.find(({ root, verb }) => root && verb > at);
  const ends = tokens[at + 1]?.text === ',' || tokens[at]?.ends === ',';
  return main && ends ? fromClause(near, 'cue') : null;
}

/** Footage of Ito saying, “…”; Ito struck back, calling it “…”: a participle of saying not far before the marks. */
export function participle(
  { tokens, words, persons }: SpeechScene,
  clauses: readonly Clause[],
  at: number,
): Found | null {
  let verb = at - 1;
  if (/^[,:]$/.test(tokens[verb]?.text ?? '')) verb--;
  const saying = (index: number) =>
    /ing$/.test(tokens[index]?.lower ?? '') && words.saying.has(tokens[index]?.lower ?? '');
  while (verb > at - 8 && tokens[verb]?.kind === 'word' && !saying(verb)) verb--;
  if (!saying(verb)) return null;
  for (const { person, mention } of persons.values()) {
    const object = /^(?:of|with)$/.test(tokens[mention.from - 1]?.lower ?? '');
    const beside =
      mention.last === verb - 1 || (mention.last === verb - 2 && /ly$/.test(tokens[verb - 1]?.lower ?? ''));
    if (object && beside) {
      return { phrase: nameOf(person, mention), by: 'cue', first: mention.first, last: verb };
    }
  }
  const link = tokens[verb - 1]?.lower ?? '';
  if (!/^(?:,|and)$/.test(link) && !words.documents.has(link) && !words.speechNouns.has(link)) return null;
  const outer = clauses.filter((clause) => clause.verb < verb && !clause.subordinate && clause.subject.head !== 'who');
  const roots = outer.filter(({ root }) => root);
  // "…, Ito said, adding"
  const last = outer.find((clause) => clause.saying && clause.verb === verb - 2);
  const main = last ?? roots.findLast((clause) => clause.saying) ?? roots.at(-1);
  return main ? fromClause(main, 'cue') : null;
}

/**
 * Ito said (that) “…”: the outermost words of saying, counted anew after "and", "but" or a semicolon, and in a clause of
 * time or reason that follows the main one.
 */
export function before(scene: SpeechScene, clauses: readonly Clause[], at: number): Found | null {
  const { tokens } = scene;
  let found: Clause | undefined;
  let lesser: Clause | undefined;
  for (const clause of clauses) {
    if (clause.verb >= at) continue;
    if (!clause.saying || /^(?:i|we|you)$/.test(clause.subject.head)) continue;
    const opener = tokens[clause.subject.first - 1]?.lower ?? '';
    if (clause.subordinate && !(found && ADVERBIAL.test(opener))) lesser ??= clause;
    else if (!found || clause.root || clause.subordinate) found = clause;
  }
  const chosen = found ?? lesser;
  return chosen ? fromClause(chosen, 'cue') : verbFirst(scene, at);
}

const ADVERBIAL = /^(?:after|when|because|before)$/;

/** Said Ito: “…”; as the price rose, explained Ito, “…”; she was asked by Ito, “…”. */
function verbFirst(scene: SpeechScene, at: number): Found | null {
  const { tokens, words } = scene;
  for (let verb = 0; verb < at; verb++) {
    if (!words.saying.has(tokens[verb]?.lower ?? '') || /ing$/.test(tokens[verb]?.lower ?? '')) continue;
    const by = tokens[verb + 1]?.lower === 'by';
    if (verb > 0 && tokens[verb - 1]?.text !== ',' && !by) continue;
    const phrase = nounPhraseAt(scene, by ? verb + 2 : verb + 1);
    const closed = /^[,:]$/.test(tokens[phrase?.end ?? at]?.text ?? '');
    if (phrase && phrase.end < at && (closed || by)) return { phrase, by: 'cue', first: verb, last: phrase.last };
  }
  return null;
}

/** Ito's claim that “…”; his claim that “…”. */
export function owner(scene: SpeechScene, at: number): Found | null {
  const { tokens, persons, words } = scene;
  for (let from = at - 1; from >= 0 && from > at - 12; from--) {
    if ((tokens[from] as Token).kind === 'quoted') return null;
    const named = persons.get(from);
    const pronoun = { his: 'he', her: 'she' }[(tokens[from] as Token).lower];
    if (named ? !isPossessive(tokens, named.mention.last + 1) : !pronoun) continue;
    const rest = tokens.slice(named ? named.mention.last + 2 : from + 1, at);
    const claims = rest.some(({ lower }) => words.speechNouns.has(lower) || words.documents.has(lower));
    if (!claims) continue;
    const phrase: Phrase = named
      ? nameOf(named.person, named.mention)
      : {
          first: from,
          last: from,
          end: from + 1,
          kind: 'pronoun',
          person: null,
          head: pronoun ?? '',
          determiner: null,
        };
    return { phrase, by: 'cue', first: from, last: at - 1 };
  }
  return null;
}

/** The subject of the main clause; without any clause, as in a headline, the person whom the sentence opens with. */
export function subject(scene: SpeechScene, clauses: readonly Clause[], at: number): Found | null {
  const earlier = clauses.filter(({ subject: { last } }) => last < at);
  const chosen = earlier.find(({ root }) => root) ?? earlier.find(({ subordinate }) => !subordinate) ?? earlier[0];
  if (chosen?.subject.person) return fromClause(chosen, 'subject');
  if (chosen) return claimant(scene, chosen) ?? inDocument(scene, at) ?? fromClause(chosen, 'subject');
  const phrase = at > 0 ? nounPhraseAt(scene, 0) : null;
  return phrase?.kind === 'person' && phrase.last < at ? { phrase, by: 'subject', first: 0, last: phrase.last } : null;
}

/** Ito's boldest claim was that the bridge is “…”. */
function claimant(
  { tokens, persons, words }: SpeechScene,
  { subject: { first, last, head }, verb }: Clause,
): Found | null {
  if (!words.speechNouns.has(head)) return null;
  for (let at = last; at >= first; at--) {
    const named = persons.get(at);
    if (!named || !isPossessive(tokens, named.mention.last + 1)) continue;
    return { phrase: nameOf(named.person, named.mention), by: 'cue', first, last: verb };
  }
  return null;
}

/** They signed a treaty that aimed for “…”. */
function inDocument(scene: SpeechScene, at: number): Found | null {
  const { tokens, words } = scene;
  const that = tokens.findLastIndex(({ lower }, index) => index < at && /^(?:that|which)$/.test(lower));
  if (!words.documents.has(tokens[that - 1]?.lower ?? '') || !isVerb(tokens, that + 1, words)) return null;
  let first = that - 1;
  while (first > 0 && !words.determiners.has((tokens[first] as Token).lower) && that - first < 5) first--;
  const phrase = nounPhraseAt(scene, first);
  return phrase?.last === that - 1 ? { phrase, by: 'cue', first, last: that + 1 } : null;
}
