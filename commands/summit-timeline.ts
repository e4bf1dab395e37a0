import { describe } from '../src/answer/timeline/describe.ts';
import { drawnOf, MOST_DRAWN } from '../src/answer/timeline/drawn.ts';
import { type Timeline, type TimelineEntry, timelineOf } from '../src/answer/timeline/entries.ts';
import { layOut } from '../src/answer/timeline/layout.ts';
import { svgOf } from '../src/answer/timeline/svg.ts';
import { type Block, defineCommand, type Picture } from '../src/command.ts';
import { noHit } from '../src/no-hit.ts';
import { pngOf } from '../src/picture/png.ts';
import { counted, heading, pageOf, quotation, requestOf, text } from '../src/reply.ts';
import { suggestLeaders } from '../src/suggest.ts';

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
  run: async ({ options, library }) => {
    const { year, leader } = options;
    const timeline = timelineOf(library, {
      ...(leader === undefined ? {} : { leader }),
      ...(year === undefined ? {} : { year }),
    });
    const entries = [...timeline.dated, ...timeline.undated];
    if (entries.length === 0) return noHit(library, 'The articles report no such summits or events.');
    const page = pageOf(entries, PAGE_SIZE, options.page ?? 1, requestOf('summit timeline', options));
    const blocks = [heading(`${headline(timeline)}${page.label}`), ...page.items.flatMap(entryBlocks)];
    const picture = timeline.dated.length > 0 ? { picture: await draw(timeline) } : {};
    return { blocks, found: true, next: page.next, ...picture };
  },
});

async function draw(timeline: Timeline): Promise<Picture> {
  const drawing = layOut(drawnOf(timeline));
  return {
    fileName: 'summit-timeline.png',
    png: await pngOf(svgOf(drawing), drawing),
    description: describe(timeline.dated.slice(-MOST_DRAWN)),
  };
}

function headline({ dated, undated }: Timeline): string {
  const summits = dated.filter(({ kind }) => kind === 'summit').length;
  const left = dated.length - MOST_DRAWN;
  return [
    `Timeline: ${counted(summits, 'dated summit')}, ${counted(dated.length - summits, 'other event')}`,
    ...(undated.length > 0 ? [`${undated.length} undated, not drawn`] : []),
    ...(left > 0 ? [`the ${left} oldest not drawn`] : []),
  ].join('; ');
}

function entryBlocks({ kind, date, basis, planned, title, detail, sources }: TimelineEntry): Block[] {
  const when = date === null ? 'undated' : `${date}${basis === 'inferred' ? ' (inferred)' : ''}`;
  const what = [when, kind === 'summit' ? `Summit: ${title}` : title, detail, planned ? 'planned' : null];
  return [text(what.filter(Boolean).join(' · ')), ...sources.slice(0, MOST_SOURCES).map(quotation)];
}
