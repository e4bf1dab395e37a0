import { apposed, type Clause, clauseAt } from './clauses.ts';
import { type Found, fromClause } from './found.ts';
import { nounPhraseAt, type SpeechScene } from './noun-phrases.ts';
import { isDash, type Token } from './prose.ts';
import { isVerb } from './verbs.ts';

/** “…,” said Ito; “…,” Ito told the press; after a comma, ? or ! any verb beside a person will do. */
export function afterwards(scene: SpeechScene, at: number): Found | null {
  const { tokens, words } = scene;
  let next = at + 1;
  while (tokens[next]?.text === ',' || isDash(tokens[next])) next++;
  const open = /[,?!…—–-]/.test((tokens[at] as Token).ends) || next > at + 1;
  if (tokens[next]?.lower === 'as') next++;
  const said = nextVerb(scene, next);
  if (said !== null) {
    const phrase = nounPhraseAt(scene, said + 1);
    const saying = words.saying.has((tokens[said] as Token).lower);
    const sure = phrase?.kind === 'person' || phrase?.kind === 'pronoun' || (open && phrase?.determiner !== 'that');
    if (phrase && sure && (saying || (open && phrase.kind === 'person'))) {
      const named = apposed(scene, phrase);
      return { phrase: named, by: 'cue', first: said, last: named.last };
    }
  }
  const clause = clauseAt(scene, next, true);
  if (clause?.saying) return fromClause(clause, 'cue');
  if (clause && open && !words.auxiliaries.has((tokens[clause.verb] as Token).lower)) return fromClause(clause, 'cue');
  const phrase = open ? nounPhraseAt(scene, next) : null;
  // “…,” Ito, who leads the party told the press: the second comma is missing
  if (phrase?.kind !== 'person' || tokens[phrase.end]?.text !== ',') return null;
  return { phrase, by: 'cue', first: phrase.first, last: phrase.last };
}

/** “…” at the fair, Ito said. “…” for them all, said Ito, who was there. */
export function trailing(scene: SpeechScene, clauses: readonly Clause[], at: number): Found | null {
  const { tokens, words } = scene;
  for (let comma = at + 1; comma < tokens.length; comma++) {
    if (tokens[comma]?.kind === 'quoted') return null;
    if (tokens[comma]?.text !== ',') continue;
    const clause = clauses.find(
      ({ subject: { first }, saying, verb }) =>
        first === comma + 1 && saying && !words.judging.has((tokens[verb] as Token).lower),
    );
    if (clause) return fromClause(clause, 'cue');
    if (!words.saying.has(tokens[comma + 1]?.lower ?? '') || nextVerb(scene, comma + 1) !== comma + 1) continue;
    const phrase = nounPhraseAt(scene, comma + 2);
    if (phrase) return { phrase: apposed(scene, phrase), by: 'cue', first: comma + 1, last: phrase.last };
  }
  return null;
}

/** “…” and “…,” Ito said: what follows later words in marks names the source of these too. */
export function shared(scene: SpeechScene, clauses: readonly Clause[], at: number): Found | null {
  const next = scene.tokens.findIndex(({ kind }, index) => index > at && kind === 'quoted');
  return next < 0 ? null : (afterwards(scene, next) ?? trailing(scene, clauses, next) ?? shared(scene, clauses, next));
}

function nextVerb({ tokens, words }: SpeechScene, from: number): number | null {
  let at = from;
  while (/ly$/.test(tokens[at]?.lower ?? '') || (words.adverbs.has(tokens[at]?.lower ?? '') && at < from + 2)) at++;
  const { lower } = tokens[at] ?? { lower: '' };
  return isVerb(tokens, at, words) && !words.auxiliaries.has(lower) && !/ing$/.test(lower) ? at : null;
}
