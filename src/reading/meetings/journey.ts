import { findPhrase } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { isPair, namesPair } from './actors.ts';
import { anchorsIn } from './anchors.ts';
import type { Scene } from './scene.ts';

/** "Ismayilli comes to Almaty. The two men ride": one leader goes somewhere, and the other is named with it or the pair right after. */
export function journeyIn(scene: Scene, next: Scene | undefined, lists: SummitWords): number {
  const { sentence, mentions } = scene;
  const { words } = sentence;
  const named = new Set(mentions.map(({ leader }) => leader));
  // "their third since January, when Dahl travelled to Aarhus"
  const counted = named.size === 1 && anchorsIn(scene, lists).length > 0;
  const met =
    counted || named.size > 1 || namesPair(sentence, lists) || (next !== undefined && opensWithPair(next, lists));
  if (!met || findPhrase(words, lists.unheld.denied) >= 0) return -1;
  return words.findIndex((_, at) => {
    // "as Dahl's guest", "the guest of Dahl"
    const hosted = mentions.some(({ from, to, possessive }) => (possessive && to === at) || from === at + 2);
    if (words[at]?.lower === 'guest' && hosted && named.size > 1) return true;
    const to = words[at + 1]?.lower === 'to';
    if (to && lists.places.trips.has(words[at]?.lower ?? '')) return true;
    // "returned home from Oslo" was no journey to the other one
    const back =
      /^return/.test(words[at]?.lower ?? '') && words.some(({ lower }, from) => from > at && lower === 'from');
    const goes = !back && lists.places.journeys.has(words[at]?.lower ?? '');
    return goes && (to || /^visit/.test(words[at]?.lower ?? '')) && mentions.some((mention) => mention.to <= at);
  });
}

const opensWithPair = ({ sentence }: Scene, lists: SummitWords) =>
  sentence.words.slice(0, 4).some(({ lower }, at) => lower === 'they' || isPair(sentence, at, lists));
