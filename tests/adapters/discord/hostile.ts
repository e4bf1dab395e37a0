import fc from 'fast-check';
import type { Article, Paragraph } from '../../../src/library/article.ts';
import type { Library } from '../../../src/library/library.ts';

const fragments = [
  '@everyone',
  '<@1>',
  '<@&2>',
  '<#3>',
  '<t:0:R>',
  '</ask:4>',
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```',
  '> ',
  '>>> ',
  '# ',
  '-# ',
  '- ',
  '1. ',
  '[a](https://b.example)',
  'https://c.example',
  ':smile:',
  '\\',
  '\\\\',
  '\n',
  '\r\n',
  '\u2028',
  '\u0085',
  '\v',
  '\u200B',
  '\u200D',
  '\u202E',
  '\u2066',
  '\u00AD',
  '\uFEFF',
  '\u{E0041}',
  '\u3164',
  '\uD83D',
  '\uDE00',
  '👩‍🚀',
  '岸田文雄は',
  '윤석열은',
  'é',
  'e\u0301',
  'The talks ended. ',
  'He said: "Yes." ',
  'word ',
  ' ',
  '\t',
  '…',
  '“',
  '”',
];

/** Texts that try to be markup, mentions, links, or invisible, in any mixture. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** The same, up to several times what one message holds. */
export const longHostileText: fc.Arbitrary<string> = fc
  .tuple(hostileText, fc.integer({ min: 1, max: 120 }))
  .map(([text, times]) => text.repeat(times).slice(0, 12_000));

/** A snapshot of one article "hostile" whose every sentence is one of `sentences`, `perParagraph` in each paragraph. */
export function hostileLibrary(sentences: readonly string[], perParagraph: number): Library {
  let body = '';
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < sentences.length; at += perParagraph) {
    const ranges = sentences.slice(at, at + perParagraph).map((sentence) => {
      const start = body.length;
      body += sentence;
      const range = { start, end: body.length };
      body += ' ';
      return range;
    });
    const [start, end] = [ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0];
    paragraphs.push({ start, end, number: paragraphs.length, debris: false, sentences: ranges });
    body += '\n\n';
  }
  const article = {
    id: 'hostile',
    digest: '0123456789abcdef',
    body,
    title: sentences.join(' ').slice(0, 300),
    outlet: null,
    published: '2024-09-06',
    dated: 'inferred',
    language: 'en',
    url: 'https://example.org/a_(b)*c',
    notes: [{ words: sentences[0] ?? '', note: '**not** <@1> that' }],
    paragraphs,
  } as unknown as Article;
  const byId = (id: string) => (id === article.id ? article : undefined);
  return { hash: '0123456789ab', loadedAt: new Date(0), articles: [article], article: byId } as unknown as Library;
}
