import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePress } from '../../../src/adapters/discord/custom-id.ts';
import { inert } from '../../../src/adapters/discord/escape.ts';
import type { Asked } from '../../../src/adapters/discord/message.ts';
import { type Block, defineCommand } from '../../../src/command/command.ts';
import { quotation } from '../../../src/command/reply.ts';
import { en } from '../../../src/language/en/words.ts';
import { cite } from '../../../src/library/citation.ts';
import type { Library } from '../../../src/library/library.ts';
import { hostileLibrary, longHostileText } from './hostile.ts';
import { hostileArticle, MORE, shown, wholeArticle, wordsOf } from './shown.ts';

describe('what does not fit', () => {
  const request = { command: 'ask', options: { question: 'x' } };
  const command = defineCommand({
    name: 'ask',
    description: 'for a test',
    access: 'everyone',
    options: { question: { type: 'string', description: 'any' } },
    run: () => ({ blocks: [], found: false }),
  });

  /** The texts of every message, as one gets to them by the button. */
  function pages(library: Library, blocks: readonly Block[]): string[][] {
    const all: string[][] = [];
    let asked: Asked = { request };
    for (;;) {
      const { texts, buttons } = shown(library, blocks, [], en, asked);
      all.push(texts.slice(0, -1));
      expect(texts.join('')).not.toContain(MORE);
      expect(buttons.some(({ label }) => label === 'From the start')).toBe(all.length > 1);
      const more = buttons.find(({ label }) => label === 'More');
      if (!more) return all;
      const press = decodePress(more.id, [command]);
      if (!press) throw new Error(`no press in ${more.id}`);
      expect(all.length).toBeLessThan(200);
      asked = press;
    }
  }

  test('is behind a button, quotations to the last sentence that a message can hold', () => {
    fc.assert(
      fc.property(hostileArticle, fc.integer({ min: 1, max: 2 }), ({ library, sentences }, times) => {
        const citation = cite(library, wholeArticle(library));
        const texts = pages(library, Array(times).fill(quotation({ citation }))).flat();
        const words = texts.map((one) => wordsOf(one).words.replace(/\s/g, '')).join('');
        const held = sentences.filter((one) => one.length < 1000).map((one) => inert(one).replace(/\s/g, ''));
        expect(words.length).toBeGreaterThanOrEqual(times * held.join('').length);
        if (held.length < sentences.length) return;
        expect(words).toBe(
          inert(library.articles[0]?.body ?? '')
            .replace(/\s/g, '')
            .repeat(times),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('shows each sentence of a quotation once, however many messages it takes', () => {
    const sentences = Array.from({ length: 40 }, (_, at) => `Sentence ${at} ${'a'.repeat(400)}.`);
    const library = hostileLibrary(sentences, 3);
    const messages = pages(library, [quotation({ citation: cite(library, wholeArticle(library)) })]);
    expect(messages.length).toBeGreaterThan(3);
    const words = messages.flat().map((one) => wordsOf(one).words);
    const numbers = [...words.join(' ').matchAll(/Sentence (\d+)/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(sentences.map((_, at) => at));
  });

  test('is behind a button, whatever it is', () => {
    const block = fc.record({ kind: fc.constantFrom('heading' as const, 'text' as const), text: longHostileText });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
        expect(pages(hostileLibrary(['One.'], 1), blocks).length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });

  test('is only spoken of where a button would hold too much, or the words of others', () => {
    const long = Array.from({ length: 60 }, (_, at) => ({ kind: 'text' as const, text: `Line ${at}` }));
    const library = hostileLibrary(['One.'], 1);
    for (const asked of [
      { request, confidential: true },
      { request: { command: 'ask', options: { question: 'a'.repeat(99) } } },
    ]) {
      const { texts, buttons } = shown(library, long, [], en, asked);
      expect(texts.at(-2)).toContain(MORE);
      expect(buttons).toEqual([]);
    }
  });

  test('of a reply that has become shorter begins anew', () => {
    const library = hostileLibrary(['One.'], 1);
    const blocks = [{ kind: 'text' as const, text: 'All of it' }];
    expect(shown(library, blocks, [], en, { request, start: { block: 9, offset: 9 } }).texts[0]).toBe('All of it');
  });
});
