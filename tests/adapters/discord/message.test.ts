import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inert } from '../../../src/adapters/discord/escape.ts';
import { quotation } from '../../../src/command/reply.ts';
import { LANGUAGES } from '../../../src/language/language.ts';
import { wordsIn } from '../../../src/language/words.ts';
import { cite } from '../../../src/library/citation.ts';
import type { Library } from '../../../src/library/library.ts';
import { hostileLibrary, hostileText, longHostileText } from './hostile.ts';
import { hostileArticle, MORE, shown, wholeArticle, wordsOf } from './shown.ts';

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
    const replies = hostileArticle.chain(({ library }) =>
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
      fc.property(hostileArticle, fc.array(fc.tuple(fc.nat(200), fc.nat(60))), ({ library, sentences }, marks) => {
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
      fc.property(hostileArticle, hostileText, ({ library }, speaker) => {
        const citation = cite(library, wholeArticle(library));
        const [markdown = ''] = shown(library, [quotation({ citation, speaker })]).texts;
        for (const line of markdown.split('\n')) expect(line).toMatch(/^(> |-# )/);
      }),
    );
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
