import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePress } from '../../src/adapters/discord/custom-id.ts';
import { inert } from '../../src/adapters/discord/escape.ts';
import { type Asked, toMessage } from '../../src/adapters/discord/message.ts';
import { type Block, defineCommand, type Link } from '../../src/command.ts';
import { en } from '../../src/language/en/words.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { wordsIn } from '../../src/language/words.ts';
import { cite } from '../../src/library/citation.ts';
import type { Library } from '../../src/library/library.ts';
import { quotation } from '../../src/reply.ts';
import { hostileLibrary, hostileText, longHostileText } from './hostile.ts';
import { allComponents, brokenMessageRules, type SentBody } from './stand-in/rules.ts';
import { against } from './stand-in/schema.ts';

const MORE = 'There is more';

/** What would be sent, checked by Discord's rules; its texts one after the other. */
function shown(library: Library, blocks: readonly Block[], next: readonly Link[] = [], words = en, asked?: Asked) {
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
function wordsOf(markdown: string): { readonly words: string; readonly cut: boolean } {
  const quoted = markdown.split('\n').filter((line) => line.startsWith('> '));
  return { words: plain(quoted.map((line) => line.slice(2)).join('\n')), cut: /^-# \[…\]/m.test(markdown) };
}

const sentence = hostileText.map((text) => `${text.replaceAll('\uFFFD', '')}x.`);
const article = fc
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

function wholeArticle(library: Library): { readonly article: string; readonly start: number; readonly end: number } {
  const paragraphs = library.articles[0]?.paragraphs ?? [];
  return { article: 'hostile', start: paragraphs[0]?.start ?? 0, end: paragraphs.at(-1)?.end ?? 0 };
}

describe('whatever articles and askers write', () => {
  test('a message is one that Discord takes', () => {
    const block = (library: Library) =>
      fc.oneof(
        fc.record({ kind: fc.constantFrom('heading' as const, 'text' as const), text: longHostileText }),
        fc.tuple(hostileText, fc.boolean()).map(([speaker, named]) => {
          const citation = cite(library, wholeArticle(library));
          return quotation({ citation, ...(named ? { speaker } : {}), marked: [citation] });
        }),
      );
    const link = fc.record({
      label: hostileText,
      request: fc.record({
        command: fc.constantFrom('ask', 'summit list'),
        options: fc.record({ question: hostileText, page: fc.integer() }),
      }),
    });
    const replies = article.chain(({ library }) =>
      fc.tuple(
        fc.constant(library),
        fc.array(block(library), { maxLength: 60 }),
        fc.array(link, { maxLength: 15 }),
        fc.constantFrom(...LANGUAGES),
      ),
    );
    fc.assert(
      fc.property(replies, ([library, blocks, next, language]) => {
        shown(library, blocks, next, wordsIn(language));
      }),
      { numRuns: 150 },
    );
  });

  test('a quotation shows the words as printed, to its end or to the end of a sentence', () => {
    fc.assert(
      fc.property(article, fc.array(fc.tuple(fc.nat(200), fc.nat(60))), ({ library, sentences }, marks) => {
        const citation = cite(library, wholeArticle(library));
        const marked = marks.map(([start, length]) => ({ start, end: start + length }));
        const [first = '', second = ''] = shown(library, [quotation({ citation, marked })]).texts;
        const { words, cut } = wordsOf(first);
        const body = library.articles[0]?.body ?? '';
        expect(second.includes(MORE) && !cut).toBe(false);
        if (cut) {
          const ends = (library.articles[0]?.paragraphs ?? []).flatMap((one) => one.sentences.map(({ end }) => end));
          const prefixes = ends.map((end) => inert(body.slice(0, end)));
          expect(words === '' ? inert(sentences[0] ?? '').length > 1000 : prefixes.includes(words)).toBe(true);
        } else {
          expect({ words, cut }).toEqual({ words: inert(body.slice(citation.start, citation.end)), cut: false });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('marks outside the words change nothing', () => {
    const library = hostileLibrary(['One here. ', 'Two here. '], 2);
    const [first, second] = library.articles[0]?.paragraphs[0]?.sentences ?? [];
    if (!first || !second) throw new Error('two sentences');
    const citation = cite(library, { article: 'hostile', ...second });
    const [markdown] = shown(library, [quotation({ citation, marked: [first] })]).texts;
    expect(markdown).not.toContain('**T');
  });

  test('every line of a quotation is a quoted or a source line', () => {
    fc.assert(
      fc.property(article, hostileText, ({ library }, speaker) => {
        const citation = cite(library, wholeArticle(library));
        const [markdown = ''] = shown(library, [quotation({ citation, speaker })]).texts;
        for (const line of markdown.split('\n')) expect(line).toMatch(/^(> |-# )/);
      }),
    );
  });
});

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
      fc.property(article, fc.integer({ min: 1, max: 2 }), ({ library, sentences }, times) => {
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

test.each([
  ['English', 'The talks went on. '.repeat(300), /^(The talks went on\\\. )+(The )?(talks )?(went )?(on)?(\\\.)? ?…$/],
  ['Japanese', '会談は続いた。'.repeat(800), /^(会談は続いた。)+.{0,7} …$/u],
])('a long text in %s ends with a word and says that there is more', (_language, text, expected) => {
  const [first = '', second] = shown(hostileLibrary(['One.'], 1), [{ kind: 'text', text }]).texts;
  expect(first).toMatch(expected);
  expect(first.length).toBeGreaterThan(3000);
  expect(second).toContain(MORE);
});

describe('a quotation', () => {
  const library = hostileLibrary(['Snow fell. ', 'He left at noon, 👩‍🚀 too. ', 'Then *he* came back.'], 3);
  const citation = cite(library, wholeArticle(library));
  const body = library.articles[0]?.body ?? '';
  const marked = (...words: string[]) =>
    words.map((one) => ({ start: body.indexOf(one), end: body.indexOf(one) + one.length }));
  const rendered = (...words: string[]) => shown(library, [quotation({ citation, marked: marked(...words) })]).texts[0];

  test.each([
    [['Snow'], '**Snow** fell'],
    [['left', 'noon'], 'He **left** at **noon**'],
    [['left', ' at', ' noon'], 'He **left at noon**'],
    [['*he*'], String.raw`Then **\*he\*** came`],
    [['Snow fell', 'fell. '], '**Snow fell\\.**'],
    [['\u{1F680}'], '👩‍🚀 too'],
  ])('%j stand out', (words, expected) => {
    expect(rendered(...words)).toContain(expected);
  });

  test('shows its speaker in front and its source below', () => {
    const [markdown = ''] = shown(library, [quotation({ citation, speaker: 'A. *Person*' })]).texts;
    expect(markdown.split('\n')[0]).toBe(String.raw`> **A\. \*Person\***`);
    expect(markdown).toMatch(/^-# .*2024\\-09\\-06 \\\(inferred\\\)\\, paragraph 1 \\\[hostile\\\]$/m);
  });

  test('shows what is printed wrongly', () => {
    expect(rendered()).toContain(String.raw`-# Snow fell\. \[sic\]\: \*\*not\*\* \<\@1\> that`);
  });

  // more quotations than there is room for buttons beside
  const leading = (url: string | null, quotations = 1) => {
    const [only] = library.articles;
    const articles = [{ ...only, url }];
    const from = { ...library, articles, article: () => articles[0] } as Library;
    const [first] = only?.paragraphs[0]?.sentences ?? [];
    const short = cite(from, { article: 'hostile', start: 0, end: first?.end ?? 0 });
    const { texts, links } = shown(from, Array(quotations).fill(quotation({ citation: short })));
    return { link: / · (.*)$/m.exec(texts[0] ?? '')?.[1], links };
  };

  test.each([
    ['https://example.org/a?b=c&d#e', 'https://example.org/a?b=c&d#e'],
    ['https://example.org/a(b)*[c]` <d>|"', 'https://example.org/a%28b%29%2a%5bc%5d%60%20%3Cd%3E%7c%22'],
    ['https://例え.jp/首脳', 'https://xn--r8jz45g.jp/%E9%A6%96%E8%84%B3'],
  ])('leads to its article by a button, or by a link where many buttons would need room: %s', (url, address) => {
    expect(leading(url)).toEqual({ link: undefined, links: [address] });
    expect(leading(url, 13)).toEqual({ link: `[article](${address})`, links: [] });
  });

  test.each([
    null,
    'no address',
    'javascript:alert(1)',
    'discord://app',
    'file:///etc/passwd',
    `https://example.org/${'a'.repeat(600)}`,
  ])('does not lead to %s', (url) => {
    expect(leading(url)).toEqual({ link: undefined, links: [] });
    expect(leading(url, 13)).toEqual({ link: undefined, links: [] });
  });
});
