import { type Clause, clauseAt } from './clauses.ts';
import type { Mention, Person } from './people.ts';
import { isPossessive, isVerb, type Phrase, phraseAt, type Scene } from './phrases.ts';
import type { Token } from './prose.ts';

/** The phrase that names a quotation's source in its own sentence, and how sure the construction is. */
export interface Found {
  readonly phrase: Phrase;
  /** `cue`: words of saying; `subject`: only the subject of the sentence. */
  readonly by: 'cue' | 'subject';
  /** Token indexes of the words that name the source, the verb included. */
  readonly first: number;
  readonly last: number;
}

/** The source of the words in marks at token `at`; `last` is the last character inside the marks. */
export function sourceInSentence(scene: Scene, clauses: readonly Clause[], at: number, last: string): Found | null {
  return (
    label(scene, at) ??
    afterwards(scene, at, last) ??
    trailing(scene, clauses, at) ??
    before(clauses, at) ??
    accordingTo(scene, at) ??
    owner(scene, at) ??
    subject(clauses, at)
  );
}

const fromClause = ({ subject: phrase, verb }: Clause, by: Found['by']): Found => ({
  phrase,
  by,
  first: phrase.first,
  last: Math.max(verb, phrase.last),
});

/** “…,” said Ito; “…,” Ito told the press; after a comma, ? or ! any verb beside a person will do. */
function afterwards(scene: Scene, at: number, lastInside: string): Found | null {
  const { tokens, words } = scene;
  let next = at + 1;
  while (/^[,—–-]$/.test(tokens[next]?.text ?? '')) next++;
  const open = /[,?!—–-]/.test(lastInside) || next > at + 1;
  if (tokens[next]?.lower === 'as') next++;
  const said = nextVerb(scene, next);
  if (said !== null) {
    const phrase = phraseAt(scene, said + 1);
    const saying = words.saying.has((tokens[said] as Token).lower);
    if (phrase && (saying || (open && phrase.kind === 'person'))) {
      const named = apposed(scene, phrase);
      return { phrase: named, by: 'cue', first: said, last: named.last };
    }
  }
  const clause = clauseAt(scene, next, true);
  if (!clause || (!clause.saying && !open)) return null;
  if (!clause.saying && words.auxiliaries.has((tokens[clause.verb] as Token).lower)) return null;
  return fromClause(clause, 'cue');
}

function nextVerb({ tokens, words }: Scene, from: number): number | null {
  let at = from;
  while (/ly$/.test(tokens[at]?.lower ?? '') || (words.adverbs.has(tokens[at]?.lower ?? '') && at < from + 2)) at++;
  const { lower } = tokens[at] ?? { lower: '' };
  return isVerb(tokens, at, words) && !words.auxiliaries.has(lower) && !/ing$/.test(lower) ? at : null;
}

/** "said the spokesman, Ken Ito," names a person after all. */
function apposed(scene: Scene, phrase: Phrase): Phrase {
  if (phrase.kind !== 'nominal' || scene.tokens[phrase.end]?.text !== ',') return phrase;
  const next = phraseAt(scene, phrase.end + 1);
  return next?.kind === 'person' && next.first === next.last - 1 ? next : phrase;
}

/** Ito said (that) “…”: the outermost words of saying, counted anew after "and", "but" or a semicolon. */
function before(clauses: readonly Clause[], at: number): Found | null {
  let found: Clause | undefined;
  let lesser: Clause | undefined;
  for (const clause of clauses) {
    if (clause.verb >= at) continue;
    if (!clause.saying) continue;
    if (clause.subordinate) lesser ??= clause;
    else if (!found || clause.root) found = clause;
  }
  const chosen = found ?? lesser;
  return chosen ? fromClause(chosen, 'cue') : null;
}

/** “…” at the fair, Ito said. “…” for them all, said Ito, who was there. */
function trailing(scene: Scene, clauses: readonly Clause[], at: number): Found | null {
  const { tokens, words } = scene;
  for (let comma = at + 1; comma < tokens.length; comma++) {
    if (tokens[comma]?.kind === 'quoted') return null;
    if (tokens[comma]?.text !== ',') continue;
    const clause = clauses.find(({ subject: { first }, saying }) => first === comma + 1 && saying);
    if (clause) return fromClause(clause, 'cue');
    if (!words.saying.has(tokens[comma + 1]?.lower ?? '') || nextVerb(scene, comma + 1) !== comma + 1) continue;
    const phrase = phraseAt(scene, comma + 2);
    if (phrase) return { phrase: apposed(scene, phrase), by: 'cue', first: comma + 1, last: phrase.last };
  }
  return null;
}

/** “Ann Ito: “…””: a name and a colon right before the marks. */
function label({ tokens, persons }: Scene, at: number): Found | null {
  if (tokens[at - 1]?.text !== ':') return null;
  for (const { person, mention } of persons.values()) {
    if (mention.last !== at - 2 || /^(?:from|to|with|by)$/.test(tokens[mention.from - 1]?.lower ?? '')) continue;
    return { phrase: nameOf(person, mention), by: 'cue', first: mention.first, last: mention.last };
  }
  return null;
}

function accordingTo(scene: Scene, at: number): Found | null {
  const { tokens } = scene;
  const place = tokens.findIndex(({ lower }, index) => lower === 'according' && tokens[index + 1]?.lower === 'to');
  const phrase = place < 0 || place === at ? null : phraseAt(scene, place + 2);
  return phrase ? { phrase, by: 'cue', first: place, last: phrase.last } : null;
}

/** Ito's claim that “…”; Ito's “…”. */
function owner({ tokens, persons, words }: Scene, at: number): Found | null {
  for (const [index, { person, mention }] of persons) {
    if (index !== mention.from || mention.last >= at || mention.last < at - 6) continue;
    if (!isPossessive(tokens, mention.last + 1)) continue;
    const between = tokens.slice(mention.last + 2, at);
    if (between.length && !between.some(({ lower }) => words.speechNouns.has(lower))) continue;
    return { phrase: nameOf(person, mention), by: 'cue', first: mention.from, last: at - 1 };
  }
  return null;
}

function subject(clauses: readonly Clause[], at: number): Found | null {
  const earlier = clauses.filter(({ subject: { last } }) => last < at);
  const chosen = earlier.find(({ root }) => root) ?? earlier.find(({ subordinate }) => !subordinate) ?? earlier[0];
  return chosen ? fromClause(chosen, 'subject') : null;
}

const nameOf = (person: Person, { from, last }: Mention): Phrase => {
  return { first: from, last, end: last + 1, kind: 'person', person, head: '', determiner: null };
};
