import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ArticleDate } from '../../src/reading/article-text.ts';
import { readParagraphs } from '../../src/reading/clauses.ts';
import { eventWordsSchema } from '../../src/reading/events/event-words.ts';
import { readEvents } from '../../src/reading/events/read.ts';
import { summitWords } from './summit-words.ts';

const list = (name: string) => parse(readFileSync(`data/words/${name}.yaml`, 'utf8'));
const lists = { events: eventWordsSchema.parse(list('events')), summits: summitWords };
const article: ArticleDate = { published: '2021-06-17', dated: 'stated' };

function read(text: string, at: ArticleDate = article) {
  const sentences = [...text.matchAll(/\S[^.?]*[.?]/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const paragraph = { start: 0, end: text.length, sentences, debris: false };
  return readEvents(readParagraphs(text, [paragraph], summitWords), at, lists).map(
    ({ kind, date, basis, planned, label }) => ({
      kind,
      date,
      basis,
      planned,
      label: label.map(({ start, end }) => text.slice(start, end)).join(' '),
    }),
  );
}

const event = (kind: string, date: string | null, basis: string | null, label: string, planned = false) => ({
  kind,
  date,
  basis,
  planned,
  label,
});

test.each([
  ['They fell out over a treaty of 1972.', 'document', '1972', 'treaty of 1972', 'the noun is beside the year'],
  ['It goes back to the 1972 river treaty.', 'document', '1972', '1972 river treaty', 'the year is beside the noun'],
  [
    'The 1972 Waters Treaty, which both sides ratified, still holds.',
    'document',
    '1972',
    '1972 Waters Treaty ratified',
    'the name holds the year',
  ],
  [
    'The two states signed a border accord in March 1994.',
    'document',
    '1994-03',
    'The two states signed a border accord',
    'the verb makes it, the date is left out',
  ],
  [
    'The Lake Protocol was signed on 3 May 2001 after long talks.',
    'document',
    '2001-05-03',
    'Lake Protocol signed',
    'in the passive the document leads',
  ],
  [
    'They recalled the Charter of Shared Waters, issued in 1988 and known by many names.',
    'document',
    '1988',
    'Charter of Shared Waters issued',
    'a participle belongs to the document before it',
  ],
  [
    'On 11 November 2014, after a long night, Norway and Chad sealed an accord.',
    'document',
    '2014-11-11',
    'Norway and Chad sealed an accord',
    'the date at the head is that of the whole sentence',
  ],
  [
    'In 2003 the leaders issued a joint statement (pdf) on ports.',
    'document',
    '2003',
    'the leaders issued a joint statement',
    'a bracket ends the label',
  ],
  [
    "The two states' fishing pact was signed in 1994.",
    'document',
    '1994',
    'fishing pact signed',
    'owners stand outside',
  ],
  ['Silva became president in 2019.', 'office', '2019', 'Silva became president', 'an office'],
  ['In 1999 Norway normalized relations with Chad.', 'ties', '1999', 'Norway normalized relations with Chad', 'ties'],
])('"%s" tells of a %s at %s: "%s" (%s)', (text, kind, date, label) => {
  expect(read(text)).toEqual([event(kind, date, 'stated', label)]);
});

test.each([
  [
    'Norway, Silva said, had sent ten ships since May, when he took office.',
    [event('office', '2021-05', 'inferred', 'Silva took office')],
    'the date is that of the clause with "when", and "he" the only person',
  ],
  [
    'Silva, on June 9, had ended a visit of three days to Chad.',
    [event('trip', '2021-06-09', 'inferred', 'Silva ended a visit of three days to Chad')],
    'a date between commas',
  ],
  [
    'Next week I will welcome President Silva to Oslo.',
    [event('trip', '2021-06', 'inferred', 'welcome President Silva to Oslo', true)],
    'a plan, by a speaker whom the words do not name',
  ],
  [
    'Silva ended a visit to Chad on June 9, during which Silva signed the Dakar Declaration.',
    [
      event('trip', '2021-06-09', 'inferred', 'Silva ended a visit to Chad'),
      event('document', '2021-06', 'inferred', 'Silva signed the Dakar Declaration'),
    ],
    'what happened during a trip is dated to its month',
  ],
  [
    'Last month they marked three decades since they signed a fishing accord.',
    [
      event('anniversary', '2021-05', 'inferred', 'marked three decades'),
      event('document', '1991', 'inferred', 'signed a fishing accord'),
    ],
    'an anniversary dates what it recalls',
  ],
  [
    'Talks on the intelligence pact go on. The pact was signed in 2012.',
    [event('document', '2012', 'stated', 'intelligence pact signed')],
    'a bare name takes the fuller one before it',
  ],
  [
    'The pact was signed in 2012, but a dispute had kept it stalled since 2015.',
    [event('document', '2012', 'stated', 'pact signed'), event('ending', '2015', 'stated', 'pact stalled')],
    'one document, two events',
  ],
  [
    'The two signed a Memorandum of Understanding on Shared Waters.',
    [event('document', null, null, 'The two signed a Memorandum of Understanding on Shared Waters')],
    'a document of its own name is told without a date',
  ],
])('"%s"', (text, events) => {
  expect(read(text)).toEqual(events);
});

test.each([
  ['The two never signed a treaty in 1994.', 'denied'],
  ['They plan to sign a treaty.', 'a plan without a date'],
  ['Silva announced in a statement on Monday that he was ill.', 'the statement is where it was said'],
  ['The commission announced on Monday that prices rose.', 'the commission does, it is not made'],
  ['Norway has fired ten missiles since May.', 'nothing happened in May itself'],
  ['The two signed an agreement.', 'one among many, without a date'],
  ['Was a treaty signed in 1994?', 'a question'],
  ['They met in Oslo in 2019.', 'meetings have rules of their own'],
  ['The treaty was signed in 2035.', 'after the article appeared'],
  ['The years from 1910 to 1945 were hard.', 'no event'],
])('"%s" tells of no event: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ['Our two navies visited each other in 2019 and this must go on.', 'Our two navies visited each other'],
  ['She took office in 2020 and the second in a year.', undefined],
  ['The leaders talked in Oslo, then signed a pact in May.', 'signed a pact'],
])('a label ends where a new thought begins, and names no place for a person: %s', (text, label) => {
  const [first] = read(text);
  if (label) expect(first?.label).toBe(label);
  else expect(first?.label).not.toMatch(/second/);
});

test('without the date of the article only full dates are left', () => {
  const undated: ArticleDate = { published: null, dated: 'undated' };
  expect(read('Silva took office last month. Silva signed a treaty in 1994.', undated)).toEqual([
    event('document', '1994', 'stated', 'Silva signed a treaty'),
  ]);
});
