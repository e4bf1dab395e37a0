import type { HalvesWords } from '../../search/question-words.ts';
import { alternatives } from '../../text/patterns.ts';
import { remembered } from '../../text/remembered.ts';

/** One of the two questions in a question: its own words, and those it shares with the other. */
export interface Half {
  readonly own: string;
  readonly shared: string;
  /** Whether the half asks something by itself and only points back, so that what it shares tells little. */
  readonly faint: boolean;
  /** Whether the halves are set against each other, so that the other's time and place are not this one's. */
  readonly contrast: boolean;
}

/** The two questions that a text asks at once, in its order; none when it asks one. */
export function halvesOf(text: string, words: HalvesWords): readonly Half[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\s.?!]+$/, '')
    .trim();
  const topic = /^([^:]{2,80}):\s+(.+)$/.exec(plain);
  if (!topic) return cut(plain, '', words);
  const [, before = '', after = ''] = topic;
  return cut(after, before.split(' ').every((word) => has(word, words.idle)) ? '' : before, words);
}

/** Tries the signs of two halves from the plainest to the weakest; after a topic ("Harbour: cost and length") a bare "and" parts them too. */
function cut(text: string, topic: string, words: HalvesWords): Half[] {
  const { joins, onlyAsks } = joinsOf(words);
  const comparing = has(text, words.comparing);
  for (const { join: one, contrast, needs } of joins) {
    if ((needs === 'comparison' && !comparing) || (needs === 'topic' && !topic)) continue;
    const found = one.exec(text)?.groups;
    if (found?.a && found.b && !onlyAsks.test(found.b))
      return completed(join(topic, without(found.stem ?? '', words.comparing)), found.a, found.b, words).map(
        (half) => ({ ...half, contrast }),
      );
  }
  return [];
}

/** How two halves may be joined. */
interface Join {
  readonly join: RegExp;
  readonly contrast: boolean;
  /** What the text must have for this to join halves. */
  readonly needs?: 'comparison' | 'topic';
}

const joinsOf = remembered((words: HalvesWords): { readonly joins: readonly Join[]; readonly onlyAsks: RegExp } => {
  const asking = alternatives(words.asking);
  const joining = alternatives(words.joining);
  const at = alternatives(words.at);
  const list = (join: RegExp): Join => ({ join, contrast: false });
  const contrast = (join: RegExp): Join => ({ join, contrast: true });
  const joins: readonly Join[] = [
    list(/^(?<a>.+?);\s*(?<b>.+)$/),
    list(pattern(`^(?<a>.+?),? ${joining} (?<b>(?:${at} )?${asking}\\b.*)$`)),
    contrast(pattern(`^(?<stem>.*?)\\bone ${at} (?<a>.+?),? ${joining} (?:one|another) ${at} (?<b>.+)$`)),
    { ...contrast(pattern('^(?<stem>.*?)\\bfrom (?<a>.+?) to (?<b>.+)$')), needs: 'comparison' },
    { ...contrast(pattern(`^(?<stem>.*?)\\bbetween (?<a>.+?),? ${joining} (?<b>.+)$`)), needs: 'comparison' },
    contrast(
      pattern(`^(?<stem>.*?)\\b${alternatives(words.compare)} (?<a>.+?),? (?:with|to|against|${joining}) (?<b>.+)$`),
    ),
    contrast(pattern(`^(?<a>.+?),? ${alternatives(words.between)} (?<b>.+)$`)),
    contrast(pattern(`^(?<a>.*\\b${at} .+?),? ${joining} (?<b>(?:${alternatives(words.again)} )*${at} .+)$`)),
    contrast(pattern(`^(?<a>.*${DATE}),? ${joining} (?<b>${DATE}.*)$`)),
    contrast(pattern(`^(?<stem>.*${asking}\\b.*), (?<a>[^,]+) or (?<b>[^,]+)(?:,.*)?$`)),
    contrast(
      /^(?<a>\d+[年년](?:\s?\d+[月월])?)(?:と|や|과|와)\s?(?<b>\d+[年년](?:\s?\d+[月월])?)[、,의の]?(?<stem>.*)$/,
    ),
    { ...list(pattern(`^(?<a>.+?),? ${joining} (?<b>.+)$`)), needs: 'topic' },
  ];
  return { joins, onlyAsks: pattern(`^${asking}$`) };
});

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*\\.?';
const DATE = `(?:${MONTH}(?: \\d\\d)?|(?:\\p{L}{3,9}\\.? )?(?:19|20)\\d\\d)`;

/** What stands before both halves belongs to both; without that, a half that is a mere fragment or points back shares the other's words. */
function completed(stem: string, a: string, b: string, words: HalvesWords): Omit<Half, 'contrast'>[] {
  // "when and where did they meet": a mere question word shares all that is asked
  const bare = telling(a, words).length === 0 ? b.replace(pattern(`^${alternatives(words.asking)}\\s+`), '') : '';
  const first = stem || isWhole(a, words) ? '' : question(b, words) || bare;
  const second = stem || (isWhole(b, words) && !has(b, words.back)) ? '' : a;
  return [
    { own: a, shared: join(stem, first), faint: false },
    { own: b, shared: join(stem, second), faint: stem === '' && isWhole(b, words) },
  ];
}

const LEAST_WORDS = 3;

/** Whether a half asks something by itself: a question word and enough words beside it. */
function isWhole(half: string, words: HalvesWords): boolean {
  return has(half, words.asking) && telling(half, words).length >= LEAST_WORDS;
}

const telling = (half: string, words: HalvesWords) =>
  half
    .split(' ')
    .filter((word) => ![words.at, words.asking, words.idle].some((list) => has(word, list)) && !/\d/.test(word));

/** The part of a half that asks: "Lund 2021 how many minutes each" asks "how many minutes each" of both. */
function question(half: string, words: HalvesWords): string {
  const asked = pattern(`(?<![\\p{L}\\d])${alternatives(words.asking)}\\b.*$`).exec(half)?.[0] ?? '';
  return asked === half ? '' : asked;
}

const pattern = (source: string) => new RegExp(source, 'iu');
const has = (text: string, list: readonly string[]) => wholeWords(list).test(text);
const wholeWords = remembered((list: readonly string[]) =>
  pattern(`(?<![\\p{L}\\d])${alternatives(list)}(?![\\p{L}\\d])`),
);
const without = (text: string, list: readonly string[]) =>
  text.replace(new RegExp(`\\b${alternatives(list)}\\b`, 'giu'), '').trim();
const join = (...parts: readonly string[]) => parts.filter(Boolean).join(' ');
