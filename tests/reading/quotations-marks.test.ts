import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedWords } from '../../src/reading/quotations/marks.ts';
import { readPeople } from '../../src/reading/quotations/people.ts';
import { readQuotations } from '../../src/reading/quotations/read.ts';
import { lineParagraphs } from '../../src/text/paragraphs.ts';
import { contains, overlaps } from '../../src/text/range.ts';
import { words } from './quotations-words.ts';

const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '„',
    '«',
    '»',
    '「',
    '」',
    '(',
    ')',
    '—',
    '--',
    ',',
    '.',
    '?',
    '!',
    ':',
    '\n',
    '\r\n',
    '\n\n',
  ],
  ...[
    'Hana Mori',
    'Mori',
    'Mr.',
    'President',
    'said',
    'told',
    'he',
    'she',
    'the mayor',
    'according to',
    'of',
    'and',
    'who',
  ],
  ...['Yes', 'U.S.', 'bridge', '’s', '𝒳', '岸田', '😀', 'MORI:', '-', ' ', '\u00a0', '9/11', 'calling it'],
);
const text = fc
  .array(piece, { maxLength: 60 })
  .chain((pieces) => fc.constantFrom('', ' ').map((glue) => pieces.join(glue)));

test('every quotation is a slice of one paragraph, in order, apart from every other, and its cue is a slice too', () => {
  fc.assert(
    fc.property(text, (body) => {
      const paragraphs = lineParagraphs(body);
      const quotations = readQuotations(body, paragraphs, words);
      quotations.forEach((quotation, index) => {
        expect(quotation.start).toBeLessThan(quotation.end);
        expect(body.slice(quotation.start, quotation.end)).toMatch(/^\S(?:.*\S)?$/s);
        expect(paragraphs.some((paragraph) => contains(paragraph, quotation))).toBe(true);
        expect(quotation.cue === null || contains({ start: 0, end: body.length }, quotation.cue)).toBe(true);
        const next = quotations[index + 1];
        if (next) expect(quotation.end).toBeLessThanOrEqual(next.start);
      });
    }),
    { numRuns: 2_000 },
  );
});

test('outermost marks never overlap and hold their words', () => {
  fc.assert(
    fc.property(text, (body) => {
      const marked = markedWords(body, lineParagraphs(body));
      marked.forEach((span, index) => {
        expect(contains(span.outer, span)).toBe(true);
        expect(marked.slice(index + 1).some((other) => overlaps(span.outer, other.outer))).toBe(false);
      });
    }),
    { numRuns: 2_000 },
  );
});

test('a named speaker is printed in the text, or is a label of it', () => {
  fc.assert(
    fc.property(text, (body) => {
      for (const { speaker } of readQuotations(body, lineParagraphs(body), words)) {
        const letters = (printed: string) => printed.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
        if (speaker !== null) expect(letters(body)).toContain(letters(speaker));
      }
    }),
    { numRuns: 1_000 },
  );
});

test('every mention of a person is a slice that ends in one of the name’s words', () => {
  fc.assert(
    fc.property(text, (body) => {
      for (const { mentions } of readPeople(body, lineParagraphs(body), words)) {
        for (const { start, end } of mentions) expect(body.slice(start, end)).toMatch(/^\p{Lu}/u);
      }
    }),
    { numRuns: 1_000 },
  );
});
