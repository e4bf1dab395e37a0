import type { Found } from './found.ts';
import type { Marked } from './marks.ts';
import { isCapital, isFirstName } from './names.ts';
import { isPossessive, type SpeechScene } from './noun-phrases.ts';

/** Whether words in marks are someone's words rather than a title, a name or a term; in doubt they are. */
export function isSpeech(text: string, marked: Marked, scene: SpeechScene, at: number, found: Found | null): boolean {
  const inside = text.slice(marked.start, marked.end);
  const count = inside.split(/\s+/).length;
  // an attribute of markup
  if (text[marked.outer.start - 1] === '=') return false;
  const title = isTitle(inside, scene.words);
  if (marked.single) return count > 3 && found?.by === 'cue' && !title;
  if (count <= 6 && isNamed(scene, at)) return false;
  if (count === 1 && found?.by !== 'cue' && found?.phrase.kind !== 'person' && found?.phrase.kind !== 'pronoun')
    return false;
  return !title || !isTitled(scene, at);
}

/** Whether "so-called", "known as", "a song" or the two names around a nickname stand beside the marks. */
function isNamed({ tokens, words }: SpeechScene, at: number): boolean {
  const before = tokens[at - 1];
  const opener = before?.text === ',' ? tokens[at - 2] : before;
  if (words.naming.has((opener?.lower === 'as' ? tokens[at - 2] : opener)?.lower ?? '')) return true;
  const nickname = [before, tokens[at + 1]].every(isCapital);
  return nickname && isFirstName(before?.text ?? '', words);
}

/** Whether a title may stand here: after a preposition, an article, a possessive or a kind of work. */
function isTitled({ tokens, words }: SpeechScene, at: number): boolean {
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  // the song “…”; “…” star Ann Ito
  if (words.works.has(before?.lower ?? '') || words.roles.has(tokens[at + 1]?.lower ?? '')) return true;
  return before === tokens[at - 1] && (TITLED.test(before?.lower ?? '') || isPossessive(tokens, at - 1));
}

const TITLED = /^(?:on|of|in|for|with|the|from|during|by|and|at|an|a|told|his|her|to)$/;

/** Words that begin with capitals, all but the small ones between them: "Meet the Voters". */
function isTitle(
  inside: string,
  { prepositions, determiners, conjunctions, auxiliaries }: SpeechScene['words'],
): boolean {
  const list = inside.match(/\p{L}[\p{L}’']*/gu) ?? [];
  return list.every((word, at) => {
    if (/^\p{Lu}/u.test(word)) return true;
    const small = [prepositions, determiners, conjunctions, auxiliaries].some((list) => list.has(word));
    return small && at > 0 && at < list.length - 1;
  });
}
