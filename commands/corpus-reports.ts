import { type Block, defineCommand } from '../src/command/command.ts';
import { heading, pageOf, paragraphAt, requestOf, text } from '../src/command/reply.ts';
import type { Words } from '../src/language/words.ts';
import type { Library } from '../src/library/library.ts';
import type { Place } from '../src/moderation/reports.ts';
import type { Tallied } from '../src/moderation/tally.ts';

const PAGE_SIZE = 6;

export const corpusReportsCommand = defineCommand({
  name: 'corpus reports',
  description: 'Quotations that were reported in the last 30 days, without who did',
  access: 'moderators',
  options: {
    forget: { type: 'boolean', description: 'forget all of them now' },
    page: { type: 'integer', description: 'which page', min: 1, max: 999 },
  },
  run: ({ options, library, reports, words }) => {
    const { forgotten, none, all: titleOf } = words.reports;
    if (options.forget) {
      return { blocks: [heading(forgotten(reports.forget()))], found: true };
    }
    const all = reports.list();
    if (all.length === 0) return { blocks: [heading(none)], found: true };
    const page = pageOf(all, PAGE_SIZE, options.page ?? 1, requestOf('corpus reports', {}), words);
    const title = `${titleOf(all.length)}${page.label}`;
    const blocks = page.items.flatMap((report) => reportBlocks(library, report, words));
    return { blocks: [heading(title), ...blocks], found: true, onlyForAsker: true, next: page.next };
  },
});

/** How often a quotation was reported, and the quotation; where the articles no longer hold it, its place. */
function reportBlocks(library: Library, { count, last, ...place }: Tallied<Place>, { reports }: Words): Block[] {
  const times = reports.times(count, last);
  const paragraph = paragraphAt(library, place);
  if (paragraph.length > 0) return [text(`${times}:`), ...paragraph];
  return [text(reports.gone(times, place.paragraph, place.article))];
}
