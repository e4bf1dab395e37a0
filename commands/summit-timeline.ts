import { findSpeaker } from '../src/answer/speakers.ts';
import type { SummitFilter } from '../src/answer/summits.ts';
import { describe } from '../src/answer/timeline/describe.ts';
import { drawnOf, MOST_DRAWN } from '../src/answer/timeline/drawn.ts';
import { type Timeline, type TimelineEntry, timelineOf } from '../src/answer/timeline/entries.ts';
import { layOut } from '../src/answer/timeline/layout.ts';
import { svgOf } from '../src/answer/timeline/svg.ts';
import { type Block, defineCommand, type Picture } from '../src/command/command.ts';
import { noHit } from '../src/command/no-hit.ts';
import { heading, pageOf, quotation, requestOf, text } from '../src/command/reply.ts';
import { suggestLeaders } from '../src/command/suggest.ts';
import { type Words, wordsIn } from '../src/language/words.ts';
import type { Library } from '../src/library/library.ts';
import { pngOf } from '../src/picture/png.ts';

const PAGE_SIZE = 6;
const MOST_SOURCES = 2;

export const summitTimelineCommand = defineCommand({
  name: 'summit timeline',
  description: 'A picture of the summits and the dated events around them',
  access: 'everyone',
  options: {
    year: { type: 'integer', description: 'only this year', min: 1900, max: 2100 },
    leader: { type: 'string', description: 'only summits of this leader', maxLength: 80, suggest: suggestLeaders },
    page: { type: 'integer', description: 'which page of the list', min: 1, max: 999 },
  },
  run: async ({ options, library, words }) => {
    const timeline = timelineOf(library, options, words);
    const entries = [...timeline.dated, ...timeline.undated];
    if (entries.length === 0) return noHit(library, words.summits.noTimeline, words);
    const page = pageOf(entries, PAGE_SIZE, options.page ?? 1, requestOf('summit timeline', options), words);
    const blocks = [
      heading(`${headline(timeline, words)}${page.label}`),
      ...page.items.flatMap((entry) => entryBlocks(entry, words)),
    ];
    // the font of the picture has neither kana nor Hangul
    const inEnglish = words.language === 'en' ? timeline : timelineOf(library, options, wordsIn('en'));
    const description = describe(timeline.dated.slice(-MOST_DRAWN), words);
    const fileName = fileNameOf(library, options);
    const picture = timeline.dated.length > 0 ? { picture: await draw(inEnglish, fileName, description) } : {};
    return { blocks, found: true, next: page.next, ...picture };
  },
});

async function draw(timeline: Timeline, fileName: string, description: string): Promise<Picture> {
  const drawing = layOut(drawnOf(timeline));
  return { fileName, png: await pngOf(svgOf(drawing), drawing), description };
}

/** "summit-timeline-2023-fumio-kishida.png": a leader by the name that the articles go by. */
function fileNameOf(library: Library, { year, leader }: SummitFilter): string {
  const match = leader === undefined ? undefined : findSpeaker(library, leader);
  const name = match?.kind === 'one' ? match.one.name : leader;
  const parts = ['summit-timeline', year, name].filter((part) => part !== undefined).map(String);
  const letters = parts.join('-').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${letters.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}.png`;
}

function headline({ dated, undated }: Timeline, words: Words): string {
  const summits = dated.filter(({ kind }) => kind === 'summit').length;
  const left = dated.length - MOST_DRAWN;
  const { timeline, undatedNotDrawn, oldestNotDrawn } = words.summits;
  return words.lists.apart([
    timeline(summits, dated.length - summits),
    ...(undated.length > 0 ? [undatedNotDrawn(undated.length)] : []),
    ...(left > 0 ? [oldestNotDrawn(left)] : []),
  ]);
}

function entryBlocks({ kind, date, basis, planned, title, detail, sources }: TimelineEntry, words: Words): Block[] {
  const { dates, summits } = words;
  const when = date === null ? dates.undated : basis === 'inferred' ? dates.inferred(date) : date;
  const what = [when, kind === 'summit' ? summits.titled(title) : title, detail, planned ? summits.planned : null];
  return [text(what.filter(Boolean).join(' · ')), ...sources.slice(0, MOST_SOURCES).map(quotation)];
}
