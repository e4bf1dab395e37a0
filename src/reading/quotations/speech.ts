import type { Marked } from './marks.ts';
import type { Scene } from './phrases.ts';
import type { Found } from './sources.ts';

/** Whether words in marks are someone's words rather than a title, a name, a term or a nod; in doubt they are. */
export function isSpeech(text: string, marked: Marked, scene: Scene, at: number, found: Found | null): boolean {
  const inside = text.slice(marked.start, marked.end);
  const count = inside.split(/\s+/).length;
  if (marked.single) return count > 3 && found?.by === 'cue' && !isTitleCase(inside);
  const before = scene.tokens[at - 1]?.lower ?? '';
  if (count <= 6 && scene.words.naming.has(before)) return false;
  if (isTitleCase(inside) && (scene.words.works.has(before) || /^(?:on|the|in|and|of)$/.test(before))) return false;
  return count > 3 || found?.by === 'cue';
}

/** Two words or more of which all but the small ones begin with a capital: "Meet the Voters". */
function isTitleCase(inside: string): boolean {
  const list = inside.match(/\p{L}[\p{L}’']*/gu) ?? [];
  return list.length > 1 && list.every((word, at) => /^\p{Lu}/u.test(word) || (at > 0 && word.length < 5));
}
