import { agreedAt } from '../src/answer/summit-facts.ts';
import { summitLabel } from '../src/answer/summit-label.ts';
import { listSummits } from '../src/answer/summits.ts';
import { wholeSentences } from '../src/answer/whole-sentences.ts';
import { type Block, defineCommand } from '../src/command/command.ts';
import { noHit } from '../src/command/no-hit.ts';
import { heading, pageOf, quotation, requestOf, text } from '../src/command/reply.ts';
import { suggestLeaders } from '../src/command/suggest.ts';
import type { Words } from '../src/language/words.ts';
import type { Library } from '../src/library/library.ts';
import type { Summit } from '../src/library/summits.ts';

const PAGE_SIZE = 5;

export const summitListCommand = defineCommand({
  name: 'summit list',
  description: 'The summits that the articles report, in order of date',
  access: 'everyone',
  options: {
    leader: { type: 'string', description: 'only summits of this leader', maxLength: 80, suggest: suggestLeaders },
    year: { type: 'integer', description: 'only this year', min: 1900, max: 2100 },
    page: { type: 'integer', description: 'which page', min: 1, max: 999 },
  },
  run: ({ options, library, words }) => {
    const listed = listSummits(library, options);
    if (listed.length === 0) return noHit(library, words.summits.none, words);
    const page = pageOf(listed, PAGE_SIZE, options.page ?? 1, requestOf('summit list', options), words);
    const title = `${words.summits.inArticles(listed.length)}${page.label}`;
    return {
      blocks: [heading(title), ...page.items.flatMap((one) => listedBlocks(library, one, words))],
      found: true,
      next: page.next,
    };
  },
});

/** A summit with what was agreed there, or with its first report where no article says that. */
function listedBlocks(library: Library, summit: Summit, words: Words): Block[] {
  const [first] = summit.evidence;
  const citation = agreedAt(library, summit) ?? (first && wholeSentences(library, first).citation);
  return [text(summitLabel(library, summit, words)), ...(citation ? [quotation({ citation })] : [])];
}
