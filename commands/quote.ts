import { personName, personNames } from '../src/answer/person-name.ts';
import { type Speech, speeches } from '../src/answer/quotes.ts';
import { type Block, defineCommand } from '../src/command/command.ts';
import { noHit, quotationLinks, searchLinks } from '../src/command/no-hit.ts';
import { contextLinks, heading, pageOf, quotation, requestOf, text } from '../src/command/reply.ts';
import { suggestSpeakers } from '../src/command/suggest.ts';

const PAGE_SIZE = 4;

export const quoteCommand = defineCommand({
  name: 'quote',
  description: 'What a person said, word for word',
  access: 'everyone',
  options: {
    speaker: { type: 'string', description: 'who', required: true, maxLength: 100, suggest: suggestSpeakers },
    about: { type: 'string', description: 'about what', maxLength: 200 },
    year: { type: 'integer', description: 'only in articles of this year', min: 1900, max: 2100 },
    page: { type: 'integer', description: 'which page', min: 1, max: 999 },
  },
  run: ({ options, library, words }) => {
    const found = speeches(library, options, words);
    if (found.kind === 'unclear') {
      const blocks = personNames(library, found.names, words).map(text);
      return noHit(library, found.statement, words, { blocks, links: quotationLinks(library, found.names, words) });
    }
    const { speaker, about, all } = found;
    const name = personName(library, speaker, words);
    const { noWordsOf, speeches: titleOf } = words.answers;
    if (all.length === 0) {
      const links = [...quotationLinks(library, [speaker], words), ...searchLinks(library, about ?? speaker, words)];
      return noHit(library, noWordsOf(name, about, options.year), words, { links });
    }
    const page = pageOf(all, PAGE_SIZE, options.page ?? 1, requestOf('quote', { ...options, speaker, about }), words);
    const title = `${titleOf(name, about, options.year, all.length)}${page.label}`;
    const context = contextLinks(
      library,
      page.items.map(({ evidence }) => evidence),
      words,
    );
    return { blocks: [heading(title), ...page.items.map(speechBlock)], found: true, next: [...page.next, ...context] };
  },
});

const speechBlock = ({ evidence }: Speech): Block => quotation(evidence);
