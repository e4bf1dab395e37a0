import type { Clause } from './clauses.ts';
import { afterwards, shared, trailing } from './cues-after.ts';
import { aside, before, owner, participle, subject } from './cues-before.ts';
import { type Found, nameOf } from './found.ts';
import { nounPhraseAt, type SpeechScene } from './noun-phrases.ts';
import { isDash, type Token } from './prose.ts';

/** The source of the words in marks at token `at`, as far as their own sentence tells. */
export function sourceInSentence(scene: SpeechScene, clauses: readonly Clause[], at: number): Found | null {
  return (
    label(scene, at) ??
    aside(scene, clauses, at) ??
    afterwards(scene, at) ??
    trailing(scene, clauses, at) ??
    accordingTo(scene, at) ??
    participle(scene, clauses, at) ??
    before(scene, clauses, at) ??
    shared(scene, clauses, at) ??
    owner(scene, at) ??
    subject(scene, clauses, at)
  );
}

/** Ann Ito: “…”; from Ito (D-Ohio): “…”; “…” — Ann Ito. */
function label({ tokens, persons }: SpeechScene, at: number): Found | null {
  const labelled = tokens[at - 1]?.text === ':' ? pastBrackets(tokens, at - 2) : -1;
  const signed = isDash(tokens[at + 1]) ? at + 2 : -1;
  if (labelled < 0 && signed < 0) return null;
  for (const { person, mention } of persons.values()) {
    const opener = tokens[mention.from - 1];
    const alone = !opener || opener.kind === 'punctuation' || /^(?:from|and)$/.test(opener.lower);
    const before = mention.last === labelled && alone;
    const after = mention.from === signed && mention.last >= tokens.length - 2;
    const found: Found = { phrase: nameOf(person, mention), by: 'cue', first: mention.first, last: mention.last };
    if (before || after) return found;
  }
  return null;
}

/** The token before the brackets that end at `at`, or `at` itself. */
function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  return tokens.findLastIndex(({ text }, index) => index < at && text === '(') - 1;
}

/** According to Ito, “…”; “…,” as described by Ito. */
function accordingTo(scene: SpeechScene, at: number): Found | null {
  const { tokens, words } = scene;
  const place = tokens.findIndex(({ lower }, index) => {
    const next = tokens[index + 1]?.lower;
    if (lower === 'according') return next === 'to';
    return next === 'by' && tokens[index - 1]?.lower === 'as' && words.saying.has(lower);
  });
  const phrase = place < 0 || place === at ? null : nounPhraseAt(scene, place + 2);
  return phrase ? { phrase, by: 'cue', first: place, last: phrase.last } : null;
}
