import { personName } from '../src/answer/person-name.ts';
import { describeSummit, findSummit } from '../src/answer/summits.ts';
import { type Block, defineCommand } from '../src/command.ts';
import { noHit } from '../src/no-hit.ts';
import { heading, quotation, requestOf, text } from '../src/reply.ts';
import { nearSummits, suggestSummits } from '../src/suggest.ts';
import { summitLabel } from './summit-list.ts';

const MOST_SUGGESTED = 8;

export const summitShowCommand = defineCommand({
  name: 'summit show',
  description: 'What the articles say of one summit',
  access: 'everyone',
  options: {
    summit: {
      type: 'string',
      description: 'a date, a place, an occasion, "last one"',
      required: true,
      maxLength: 100,
      suggest: suggestSummits,
    },
  },
  run: ({ options, library, words }) => {
    const summit = findSummit(library, options.summit);
    if (!summit) {
      const known = library.summits.slice(-MOST_SUGGESTED).map((one) => text(summitLabel(library, one, words)));
      const links = nearSummits(library, options.summit, words).map(({ name, value }) => ({
        label: name,
        request: requestOf('summit show', { summit: value }),
      }));
      return noHit(library, words.summits.which(options.summit), words, {
        blocks: [text(words.summits.reported), ...known],
        links,
      });
    }
    const { facts, differences } = describeSummit(library, summit, words);
    const blocks = facts.flatMap(({ kind, citation, speaker }, at): Block[] => [
      ...(facts[at - 1]?.kind === kind ? [] : [text(words.summits.facts[kind])]),
      quotation(speaker === undefined ? { citation } : { citation, speaker: personName(library, speaker, words) }),
    ]);
    return { blocks: [heading(summitLabel(library, summit, words)), ...blocks, ...differences.map(text)], found: true };
  },
});
