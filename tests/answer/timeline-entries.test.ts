import { expect, test } from 'vitest';
import { describe as describeTimeline } from '../../src/answer/timeline/describe.ts';
import { drawnOf, MOST_DRAWN } from '../../src/answer/timeline/drawn.ts';
import { type TimelineEntry, timelineOf } from '../../src/answer/timeline/entries.ts';
import { en } from '../../src/language/en/words.ts';
import { quote } from '../../src/library/citation.ts';
import { libraryOf } from '../factories.ts';

const summit = (date: string, place: string, leaders: string, evidence: string, basis = 'stated') => `  - date: ${date}
    basis: ${basis}
    place: ${place}
    occasion: a state visit
    leaders: [${leaders}]
    evidence: ${evidence}
`;

const FILES = {
  'lisbon.md': `---
title: Reis and Lind meet in Lisbon
published: 2031-05-04
summits:
${summit('2031-05-03', 'Lisbon', 'Ana Reis, Bo Lind', 'met in Lisbon')}notes:
  - words: Harbur Treaty
    note: Harbour Treaty
---

President Ana Reis and Prime Minister Bo Lind met in Lisbon on Saturday.

They fell out over the 1972 Harbur Treaty. Lind took office in January.
`,
  'oslo.md': `---
title: Reis and Lind in Oslo
published: 2031-09-10
summits:
${summit('2031-09-09', 'Oslo', 'Ana Reis, Bo Lind', 'met in Oslo', 'inferred')}${summit('2031-08-08', 'Rome', 'Ana Reis, Bo Lind, Cleo Marsh', 'The Rome gathering', 'inferred')}---

President Ana Reis and Prime Minister Bo Lind met in Oslo yesterday.

The Rome gathering bore fruit.

Lind, who became prime minister in 2031, recalled the Harbour Treaty of 1972. The two sides signed the Oslo Accord.
`,
  'quito.md': `---
title: Marsh and Dahl
published: 2030-02-02
summits:
${summit('2030-02-01', 'Quito', 'Cleo Marsh, Dan Dahl', 'met in Quito')}---

President Cleo Marsh and President Dan Dahl met in Quito on Friday. Dahl signed a whale treaty in 2029.
`,
};

const titles = (entries: readonly TimelineEntry[]) => entries.map(({ date, title }) => `${date} ${title}`);

test('summits and events stand in order of time, two accounts of one event as one', async () => {
  const library = await libraryOf(FILES);
  const { dated, undated } = timelineOf(library, { leader: 'Lind' }, en);
  expect(titles(dated)).toEqual([
    '1972 1972 Harbur Treaty [sic]',
    '2031-01 Lind took office',
    '2031-05-03 Lisbon',
    '2031-08-08 Rome',
    '2031-09-09 Oslo',
  ]);
  expect(titles(undated)).toEqual(['null The two sides signed the Oslo Accord']);
  expect(dated[0]?.sources.map(({ citation }) => quote(library, citation))).toEqual([
    'They fell out over the 1972 Harbur Treaty.',
    'Lind, who became prime minister in 2031, recalled the Harbour Treaty of 1972.',
  ]);
  expect(dated[1]).toMatchObject({ basis: 'inferred', sources: { length: 2 } });
});

test('those whose summits these are stand in the title, others beside their summit', async () => {
  const timeline = timelineOf(await libraryOf(FILES), { leader: 'Bo Lind' }, en);
  expect(drawnOf(timeline)).toMatchObject({
    title: 'Summits of Ana Reis and Bo Lind',
    subtitle: 'and the events around them, 1972–2031',
  });
  expect(timeline.dated.find(({ title }) => title === 'Rome')?.detail).toBe('a state visit, with Cleo Marsh');
  const all = timelineOf(await libraryOf(FILES), {}, en);
  expect(all.dated.find(({ title }) => title === 'Quito')?.detail).toMatch(/Cleo Marsh and Dan Dahl/);
});

test('of one leader, what others did is left out, and what nobody did where others met, too', async () => {
  const body = `---
title: Three leaders in Rome
published: 2031-08-09
summits:
${summit('2031-08-08', 'Rome', 'Ana Reis, Bo Lind', 'Reis and Lind met')}${summit('2031-08-07', 'Rome', 'Ana Reis, Cleo Marsh', 'Reis and Marsh met')}---

Reis and Lind met in Rome on Friday. Reis and Marsh met on Thursday. Lind took office in 2030. Marsh took office in 2029. They fell out over a treaty of 1972.
`;
  const library = await libraryOf({ 'rome.md': body });
  expect(titles(timelineOf(library, { leader: 'Marsh' }, en).dated)).toEqual([
    '2029 Marsh took office',
    '2031-08-07 Rome',
  ]);
  expect(titles(timelineOf(library, { leader: 'Reis' }, en).dated)).toEqual(
    ['1972 treaty of 1972', '2031-08-07 Rome', '2031-08-08 Rome'].map((title) => title.replace('1972 t', '1972 T')),
  );
});

test('a summit without place and occasion has the names of its leaders for a title', async () => {
  const library = await libraryOf({
    'm.md':
      '---\ntitle: Again\npublished: 2031-09-10\n---\n\nPresident Ana Reis and Prime Minister Bo Lind held talks on Tuesday.\n',
  });
  expect(titles(timelineOf(library, {}, en).dated)).toEqual(['2031-09-09 Ana Reis and Bo Lind']);
});

test('a year leaves other years and what has none out', async () => {
  const { dated, undated } = timelineOf(await libraryOf(FILES), { year: 2029 }, en);
  expect(titles(dated)).toEqual(['2029 Dahl signed a whale treaty']);
  expect(undated).toEqual([]);
});

const many = (count: number, title = 'A treaty of many words on rivers, lakes and seas'): TimelineEntry[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: at % 2 === 0 ? 'summit' : 'event',
    date: String(1900 + at),
    basis: 'stated',
    planned: false,
    title,
    detail: null,
    sources: [],
  }));

test('of too many entries the latest are drawn', () => {
  const { entries } = drawnOf({ leaders: [], dated: many(MOST_DRAWN + 3), undated: [] });
  expect(entries).toHaveLength(MOST_DRAWN);
  expect(entries[0]?.when).toBe('1903');
});

test('names that the font has no letters for are left out, never drawn as boxes', () => {
  const { entries, title } = drawnOf({ leaders: ['岸田文雄', '尹錫悅'], dated: many(2, '東京'), undated: [] });
  expect(title).toBe('Summits in the articles');
  expect(entries.map((entry) => entry.title)).toEqual(['Summit', 'Event']);
});

test.each([1, 5, 40])('a picture of %i entries is told in words that Discord takes', (count) => {
  const text = describeTimeline(many(count), en);
  expect(text.length).toBeLessThanOrEqual(1024);
  expect(text).toMatch(/^A timeline, 1900/);
  expect(text.endsWith(' more.')).toBe(count === 40);
});

test('the words tell inferred and planned from stated', () => {
  const [first] = many(1) as [TimelineEntry];
  const entries: TimelineEntry[] = [
    { ...first, title: 'Oslo', detail: 'a visit', date: '2031-05-03', basis: 'inferred', planned: true },
  ];
  expect(describeTimeline(entries, en)).toBe(
    'A timeline, 2031: 1 summit and 0 other events. 3 May 2031 (inferred): summit, Oslo, a visit (planned).',
  );
});
