import { type Block, defineCommand } from '../src/command.ts';
import type { Library } from '../src/library/library.ts';
import { counted, heading, pageOf, paragraphAt, requestOf, text } from '../src/reply.ts';
import type { Report } from '../src/reports.ts';

const PAGE_SIZE = 6;

export const corpusReportsCommand = defineCommand({
  name: 'corpus reports',
  description: 'Quotations that were reported in the last 30 days, without who did',
  access: 'moderators',
  options: {
    forget: { type: 'boolean', description: 'forget all of them now' },
    page: { type: 'integer', description: 'which page', min: 1, max: 999 },
  },
  run: ({ options, library, reports }) => {
    if (options.forget) {
      return { blocks: [heading(`Forgotten: ${counted(reports.forget(), 'reported quotation')}.`)], found: true };
    }
    const all = reports.list();
    if (all.length === 0) return { blocks: [heading('No quotation was reported in the last 30 days.')], found: true };
    const page = pageOf(all, PAGE_SIZE, options.page ?? 1, requestOf('corpus reports', {}));
    const title = `${counted(all.length, 'reported quotation')}${page.label}`;
    const blocks = page.items.flatMap((report) => reportBlocks(library, report));
    return { blocks: [heading(title), ...blocks], found: true, onlyForAsker: true, next: page.next };
  },
});

/** How often a quotation was reported, and the quotation; where the articles no longer hold it, its place. */
function reportBlocks(library: Library, { count, last, ...place }: Report): Block[] {
  const times = `Reported ${counted(count, 'time')}, last on ${last}`;
  const paragraph = paragraphAt(library, place);
  if (paragraph.length > 0) return [text(`${times}:`), ...paragraph];
  return [text(`${times}: paragraph ${place.paragraph} [${place.article}], which is no longer there`)];
}
