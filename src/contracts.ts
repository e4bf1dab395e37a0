import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Answer } from './answer/answer.ts';
import { ask } from './answer/ask/ask.ts';
import { sourceLine } from './answer/source.ts';
import { endWhenUnread } from './closed-output.ts';
import { ConfigError, DATA_FOLDER, readConfig } from './config.ts';
import { endWith } from './ending.ts';
import { wordsIn } from './language/words.ts';
import type { Span } from './library/article.ts';
import { cite, paragraphOf, quote } from './library/citation.ts';
import { faultLine } from './library/fault.ts';
import { openFolderStore } from './library/folder-store.ts';
import type { Library } from './library/library.ts';
import { validate } from './validate.ts';

// The program's contracts with other programs: one JSON line for each thing read (see README.md).

const MOST_CITATIONS = 3;
const MOST_CHARACTERS = 1500;
const LONGEST_ANSWER = 300;
const USAGE = `usage: ask -- "QUESTION" [--articles DIR] [--json]
       ask -- --batch [--articles DIR] < questions.jsonl
       quotes | counts | summits -- [--articles DIR]
       validate -- [DIR]`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      articles: { type: 'string' },
      batch: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return printLines([USAGE]);
  const [verb, ...rest] = positionals;
  const folders = [...(verb === 'validate' ? rest : []), ...(values.articles === undefined ? [] : [values.articles])];
  if (folders.length > 1) throw new ConfigError(`Give one folder, not ${folders.length}.\n${USAGE}`);
  const folder = folders[0] ?? readConfig().articlesFolder;
  if (verb === 'validate') return printVerdict(folder);
  if (rest.length > 0 && verb !== 'ask') throw new ConfigError(USAGE);
  const library = await openLibrary(folder);
  if (verb === 'quotes') return printLines(quoteLines(library));
  if (verb === 'counts') return printLines(countLines(library));
  if (verb === 'summits') return printLines(summitLines(library));
  if (verb !== 'ask') throw new ConfigError(USAGE);
  if (values.batch) return answerBatch(library);
  const question = rest.join(' ').trim();
  if (!question) throw new ConfigError(USAGE);
  const answer = ask(library, question);
  return printLines(values.json ? [answerLine(library, question, answer)] : [answerText(library, answer)]);
}

async function printVerdict(folder: string): Promise<number> {
  const { sound, lines, sum } = await validate(folder, DATA_FOLDER);
  printLines(lines);
  console.error(sum);
  return sound ? 0 : 1;
}

async function openLibrary(articles: string): Promise<Library> {
  const { current, faults } = await openFolderStore({ articles, knowledge: DATA_FOLDER });
  for (const fault of faults) console.error(faultLine(fault));
  return current;
}

function printLines(lines: readonly string[]): number {
  if (lines.length > 0) console.log(lines.join('\n'));
  return 0;
}

async function answerBatch(library: Library): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (!line.trim()) continue;
    const { id, question } = batchLine(line, number);
    console.log(answerLine(library, id, ask(library, question)));
  }
  return 0;
}

const batchSchema = z.object({ id: z.union([z.string(), z.number()]), question: z.string() });

function batchLine(line: string, number: number): z.infer<typeof batchSchema> {
  try {
    return batchSchema.parse(JSON.parse(line));
  } catch {
    throw new ConfigError(`Line ${number} of the input is not {"id": "…", "question": "…"}.`);
  }
}

function answerLine(library: Library, id: string | number, answer: Answer): string {
  const evidence = answer.found ? answer.evidence : answer.near;
  let left = MOST_CHARACTERS;
  const citations = evidence.slice(0, MOST_CITATIONS).flatMap(({ citation }) => {
    const text = quote(library, citation);
    left -= text.length;
    return left < 0 ? [] : [{ ...place(citation), paragraph: paragraphOf(library, citation), text }];
  });
  return JSON.stringify({ id, abstained: !answer.found, answer: answerOf(library, answer), citations });
}

/** The statement; where that merely names a source, the best sentence, whole, with that source, if both are short enough. */
function answerOf(library: Library, answer: Answer): string {
  if (!answer.found || answer.onlySource === undefined) return answer.statement;
  const [{ citation, marked }] = answer.evidence;
  const sentence = quote(library, cite(library, { article: citation.article, ...(marked?.[0] ?? citation) }));
  const told = wordsIn('en').answers.told(`“${sentence}”`, answer.onlySource);
  return told.length <= LONGEST_ANSWER ? told : answer.statement;
}

function answerText(library: Library, answer: Answer): string {
  const language = wordsIn('en');
  const evidence = answer.found ? answer.evidence : answer.near;
  const shown = evidence.map(
    ({ citation }) => `  │ ${quote(library, citation)}\n    ${sourceLine(library, citation, language)}`,
  );
  return [answer.statement, ...(answer.found || shown.length === 0 ? [] : [language.answers.near]), ...shown].join(
    '\n',
  );
}

function quoteLines(library: Library): string[] {
  return library.quotations.map((one) =>
    JSON.stringify({ ...place(one), text: textOf(library, one), speaker: one.speaker }),
  );
}

function countLines(library: Library): string[] {
  return library.counts.map((claim) => {
    const { value, scope, asOf, leaders } = claim;
    return JSON.stringify({ ...place(claim), text: textOf(library, claim), value, scope, asOf, leaders });
  });
}

function summitLines(library: Library): string[] {
  return library.summits.map(({ date, basis, place: where, leaders, evidence }) =>
    JSON.stringify({
      date,
      basis,
      place: where,
      leaders,
      evidence: evidence.map((span) => ({ ...place(span), text: textOf(library, span) })),
    }),
  );
}

const place = ({ article, start, end }: Span) => ({ article, start, end });
const textOf = (library: Library, span: Span) => quote(library, cite(library, span));

endWhenUnread();

await main().then((code) => {
  process.exitCode = code;
}, endWith);
