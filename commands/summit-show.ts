import { personName } from '../src/answer/person-name.ts';
import { summitLabel } from '../src/answer/summit-label.ts';
import { describeSummit, findSummit } from '../src/answer/summits.ts';
import { type Block, defineCommand } from '../src/command/command.ts';
import { heading, quotation, requestOf, text } from '../src/command/reply.ts';
import { suggestSummits } from '../src/command/suggest.ts';
import { whichSummit } from '../src/command/which-summit.ts';

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
      const ask = (id: string) => requestOf('summit show', { summit: id });
      return whichSummit(library, options.summit, words.summits.which(options.summit), words, ask);
    }
    const { facts, differences } = describeSummit(library, summit, words);
    const blocks = facts.flatMap(({ kind, citation, speaker }, at): Block[] => [
      ...(facts[at - 1]?.kind === kind ? [] : [text(words.summits.facts[kind])]),
      quotation(speaker === undefined ? { citation } : { citation, speaker: personName(library, speaker, words) }),
    ]);
    return { blocks: [heading(summitLabel(library, summit, words)), ...blocks, ...differences.map(text)], found: true };
  },
});
