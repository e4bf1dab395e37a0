import { defineCommand, UsageError } from '../src/command/command.ts';
import { heading, paragraphAt, requestOf, text } from '../src/command/reply.ts';
import type { Library } from '../src/library/library.ts';
import { findPlace, type Place } from '../src/moderation/reports.ts';

export const reportCommand = defineCommand({
  name: 'report',
  description: 'Tell the moderators that a quotation is wrong or out of context',
  access: 'everyone',
  options: {
    quotation: {
      type: 'string',
      description: 'the article and the paragraph that stand under it, such as “lisbon 3”',
      required: true,
      maxLength: 100,
    },
  },
  run: ({ options, library, words: { reports } }) => {
    const places = options.quotation.split(',').map((typed) => placeOf(library, typed));
    const [only] = places;
    if (only && places.length === 1) {
      const thanks = heading(reports.thanks);
      const blocks = [thanks, ...paragraphAt(library, only), text(reports.notKept)];
      return { blocks, found: true, onlyForAsker: true, reported: only };
    }
    const next = places.map(({ article, paragraph }, at) => ({
      label: reports.reportOne(at + 1),
      request: requestOf('report', { quotation: `${article} ${paragraph}` }),
    }));
    const which = heading(reports.which);
    return {
      blocks: [which, ...places.flatMap((place) => paragraphAt(library, place))],
      found: true,
      onlyForAsker: true,
      next,
    };
  },
});

function placeOf(library: Library, typed: string): Place {
  const place = findPlace(library, typed);
  if (place) return place;
  throw new UsageError(({ mistakes }) => mistakes.noQuotation(typed.trim()));
}
