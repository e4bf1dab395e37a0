import { type FollowUpReader, followUpReader, type Kind } from './follow-up-reader.ts';
import type { Library } from './library/library.ts';
import { tokenize } from './text/tokenize.ts';

const MOST_WORDS = 8;
const MOST_NAMED = 4;
const MOST_CHARACTERS = 300;

/**
 * The question that a short line asks after `previous`: "and Biden?" names somebody in place of the first person named
 * there, "in 2022?" another time, "when?" asks something else of the same. Undefined when the line stands on its own.
 */
export function followUp(library: Library, previous: string, line: string): string | undefined {
  if (previous.length > MOST_CHARACTERS || line.length > MOST_CHARACTERS) return undefined;
  const reader = followUpReader(library);
  const text = plain(line);
  const words = tokenize(text).map(({ word }) => word);
  if (words.length === 0 || words.length > MOST_WORDS || words.some((word) => reader.aside.has(word))) return undefined;
  const joined = asksAnew(reader, plain(previous), text) ?? namesAnother(reader, plain(previous), text);
  const question = joined?.replace(/\s+/g, ' ').trim();
  return question && question.length < MOST_CHARACTERS ? `${question}?` : undefined;
}

const plain = (line: string) =>
  line
    .replace(/\s+/g, ' ')
    .replace(/[\s?？!！.。]+$/u, '')
    .trim();

/** "when?", "and where was it held?": the words that ask, with what was asked about. */
function asksAnew(reader: FollowUpReader, previous: string, line: string): string | undefined {
  const text = line.replace(reader.lead, '').replace(reader.ending, '');
  if (!reader.ask.test(text)) return undefined;
  const own = tokenize(text.replace(reader.ask, '')).filter(({ word }) => !reader.empty.has(word));
  const pointsBack = tokenize(text).some(({ word }) => reader.back.has(word));
  if (own.length > (pointsBack ? 1 : 0)) return undefined;
  const asking = [
    reader.ask.exec(text)?.[0] ?? '',
    ...own.map(({ start, end }) => text.replace(reader.ask, '').slice(start, end)),
  ];
  return `${asking.join(' ')} ${previous.replace(reader.anyAsk, '')}`;
}

/** "and Biden?", "what about Seoul", "in 2022?": the question before, about that instead. */
function namesAnother(reader: FollowUpReader, previous: string, line: string): string | undefined {
  const led = line.replace(reader.lead, '').trim();
  const text = led.replace(reader.ending, '').trim();
  const [preposition] = reader.preposition.exec(text) ?? [];
  const kind = reader.kindOf(preposition ? text.slice(preposition.length) : text);
  const marked = led !== line || preposition !== undefined || (text !== led && kind !== undefined) || kind === 'time';
  const named = tokenize(text).filter(({ word }) => !reader.empty.has(word)).length;
  if (!marked || text === '' || named === 0 || named > MOST_NAMED || reader.anyAsk.test(text)) return undefined;
  const replaced = kind
    ? instead(reader, previous, text, kind, preposition !== undefined)
    : aboutInstead(reader, previous, text);
  return replaced ?? `${previous}${preposition ? '' : ','} ${text}`;
}

/** The question with what it names of that kind replaced: the first of them, or with a preposition the last that has one or stands beside another. */
function instead(
  reader: FollowUpReader,
  previous: string,
  text: string,
  kind: Kind,
  hasPreposition: boolean,
): string | undefined {
  const runs = reader.runsOf(previous, kind);
  const governed = runs.findLast((run) => run.preposition) ?? (runs.length > 1 ? runs.at(-1) : undefined);
  const run = hasPreposition ? governed : runs[0];
  if (!run) return undefined;
  const start = hasPreposition ? run.start - (run.preposition?.length ?? 0) : run.start;
  return previous.slice(0, start) + text + previous.slice(run.end);
}

/** The question with its topic replaced, or the one thing that it asks about: "What is the NLL?", "and GSOMIA?". */
function aboutInstead(reader: FollowUpReader, previous: string, text: string): string | undefined {
  const topic = reader.topic.exec(previous);
  if (topic) {
    const [whole, preposition = ''] = topic;
    const phrase = reader.preposition.test(text) ? text : `${preposition} ${text}`;
    return previous.slice(0, topic.index) + phrase + previous.slice(topic.index + whole.length);
  }
  const words = tokenize(previous);
  const named = words.filter(({ word }) => !reader.empty.has(word));
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || words.indexOf(last) - words.indexOf(first) >= named.length) return undefined;
  if (reader.preposition.test(text) || reader.runsOf(previous, 'person').length > 0) return undefined;
  return previous.slice(0, first.start) + text + previous.slice(last.end);
}
