import type { Drawing } from '../../src/answer/timeline/drawing.ts';
import { type DrawnEntry, layOut } from '../../src/answer/timeline/layout.ts';
import { daysOf } from '../../src/reading/calendar.ts';

const TITLES = [
  'Helsinki',
  'The two states signed a treaty on the protection of the shared river, of its banks and of all its fish',
  'Ended a visit of six days to the archipelago',
  'Joint statement issued',
  'W'.repeat(80),
];

/** An entry of a timeline: every third a summit, every other date inferred, with titles short and long in turn. */
export function entry(date: string, at: number): DrawnEntry {
  const days = daysOf(date);
  if (!days) throw new RangeError(date);
  return {
    ...days,
    kind: at % 3 === 0 ? 'summit' : 'event',
    basis: at % 2 === 0 ? 'stated' : 'inferred',
    when: date,
    title: TITLES[at % TITLES.length] as string,
    detail:
      at % 3 === 0 ? 'the annual meeting of the two presidents, with the whole of their cabinets and families' : null,
  };
}

/** Some old years, then days close together, as articles have them. */
export function dates(count: number): string[] {
  const old = ['1965', '1998', '2016'];
  return Array.from({ length: count }, (_, at) => {
    if (at < Math.min(old.length, count / 3)) return old[at] as string;
    const month = 1 + ((at * 5) % 12);
    const day = 1 + ((at * 11) % 28);
    const year = 2022 + (at % 3);
    return at % 5 === 0
      ? `${year}-${String(month).padStart(2, '0')}`
      : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  });
}

/** A drawing of so many entries. */
export const drawingOf = (count: number): Drawing =>
  layOut({
    title: 'Summits of Maximiliana Featherstonehaugh and Bartholomew Wolverhampton',
    subtitle: 'and the events around them, 1965–2024',
    entries: dates(count).map(entry),
  });
