import fc from 'fast-check';
import { expect } from 'vitest';
import { type Asked, toMessage } from '../../../src/adapters/discord/message.ts';
import type { Block, Link } from '../../../src/command/command.ts';
import { en } from '../../../src/language/en/words.ts';
import type { Library } from '../../../src/library/library.ts';
import { hostileLibrary, hostileText } from './hostile.ts';
import { allComponents, brokenMessageRules, type SentBody } from './stand-in/rules.ts';
import { against } from './stand-in/schema.ts';

/** How a message that has no button to the rest says that there is more. */
export const MORE = 'There is more';

/** What would be sent, checked by Discord's rules; its texts one after the other. */
export function shown(
  library: Library,
  blocks: readonly Block[],
  next: readonly Link[] = [],
  words = en,
  asked?: Asked,
) {
  const outcome = { reply: { blocks, found: true, next }, library, words, onlyForAsker: false };
  const { allowedMentions, files, ...body } = toMessage(outcome, asked);
  const sent = { ...body, allowed_mentions: { parse: allowedMentions.parse, replied_user: false } } as SentBody;
  expect([...against.message(sent), ...brokenMessageRules(sent)]).toEqual([]);
  expect(files).toEqual([]);
  const components = allComponents(sent);
  return {
    texts: components.flatMap(({ content }) => content ?? []),
    buttons: components.flatMap(({ label, custom_id: id }) => (label && id ? [{ label, id }] : [])),
    links: components.flatMap(({ url }) => url ?? []),
  };
}

/** Markdown without its escapes and bold marks. */
const plain = (markdown: string) =>
  markdown.replace(/\\([!-/:-@[-`{-~])|\*\*/g, (_whole, escaped: string | undefined) => escaped ?? '');

/** The words that a quotation's Markdown shows, and whether it says that they were cut. */
export function wordsOf(markdown: string): { readonly words: string; readonly cut: boolean } {
  const quoted = markdown.split('\n').filter((line) => line.startsWith('> '));
  return { words: plain(quoted.map((line) => line.slice(2)).join('\n')), cut: /^-# \[…\]/m.test(markdown) };
}

const sentence = hostileText.map((text) => `${text.replaceAll('\uFFFD', '')}x.`);
/** An article of hostile sentences, repeated up to more than a message holds. */
export const hostileArticle = fc
  .tuple(
    fc.array(sentence, { minLength: 1, maxLength: 12 }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([sentences, perParagraph, times]) => ({
    sentences: sentences.map((one) => one.repeat(times)),
    library: hostileLibrary(
      sentences.map((one) => one.repeat(times)),
      perParagraph,
    ),
  }));

/** The place of all that it says. */
export function wholeArticle(library: Library): {
  readonly article: string;
  readonly start: number;
  readonly end: number;
} {
  const paragraphs = library.articles[0]?.paragraphs ?? [];
  return { article: 'hostile', start: paragraphs[0]?.start ?? 0, end: paragraphs.at(-1)?.end ?? 0 };
}
