import { languageOfText } from '../language/language.ts';
import { tokenize } from '../text/tokenize.ts';
import { ARTICLE, type FollowUpReader, type NameKind } from './follow-up-reader.ts';

const MOST_NAMED = 4;

/** "and Biden?", "what about Seoul", "in 2022?": the question before, about that instead; undefined where that makes no whole question. */
export function namesAnother(reader: FollowUpReader, previous: string, line: string): string | undefined {
  const { text, preposition, kind, marked } = namedIn(reader, line);
  const named = tokenize(text).filter(({ word }) => !reader.empty.has(word)).length;
  if (!(marked || kind === 'time') || named === 0 || named > MOST_NAMED || reader.anyAsk.test(text)) return undefined;
  if (!kind) return aboutInstead(reader, previous, text) ?? (preposition && `${previous} ${text}`);
  return (
    instead(reader, previous, text, kind, preposition !== undefined) ??
    (preposition ? `${previous} ${text}` : kind === 'time' ? atTime(previous, text) : undefined)
  );
}

/** What a line names without the words around it, and whether those mark it as a follow-up. */
export function namedIn(reader: FollowUpReader, line: string) {
  const led = line.replace(reader.lead, '').trim();
  const text = led.replace(reader.ending, '').trim();
  const [preposition] = reader.preposition.exec(text) ?? [];
  const kind = reader.kindOf(preposition ? text.slice(preposition.length) : text);
  const marked = led !== line || preposition !== undefined || (text !== led && kind !== undefined);
  return { text, preposition, kind, marked };
}

/** The question with what it names of that kind replaced: the first of them, or with a preposition the last that has one or stands beside another. */
function instead(
  reader: FollowUpReader,
  previous: string,
  text: string,
  kind: NameKind,
  hasPreposition: boolean,
): string | undefined {
  const runs = reader.runsOf(previous, kind);
  const governed = runs.findLast((run) => run.preposition) ?? (runs.length > 1 ? runs.at(-1) : undefined);
  const run = hasPreposition ? governed : runs[0];
  if (!run) return undefined;
  const start = hasPreposition ? run.start - (run.preposition?.length ?? 0) : run.start;
  return put(previous.slice(0, start), text, previous.slice(run.end));
}

/** The question with its topic replaced, or the one thing that it asks about: "What is the NLL?", "and GSOMIA?". */
function aboutInstead(reader: FollowUpReader, previous: string, text: string): string | undefined {
  const hasPreposition = reader.preposition.test(text);
  const topic = reader.topic.exec(previous);
  if (topic) {
    const [whole, preposition = ''] = topic;
    const phrase = hasPreposition ? text : `${preposition} ${text}`;
    return put(previous.slice(0, topic.index), phrase, previous.slice(topic.index + whole.length));
  }
  const [, , called = ''] = reader.definition.exec(previous) ?? [];
  const isOneThing = called !== '' && tokenize(called).every(({ word }) => !reader.empty.has(word));
  if (!isOneThing || hasPreposition || reader.runsOf(called, 'person').length > 0) return undefined;
  return put(previous.slice(0, -called.length), text, '');
}

/** A question that names no time, at a time: "in 2022" and "last year" behind an English one, before a Japanese or Korean one. */
function atTime(previous: string, text: string): string {
  const language = languageOfText(previous);
  if (language === 'ja') return `${text}、${previous}`;
  if (language === 'ko') return `${text}${/[년월일]$/.test(text) ? '에' : ''} ${previous}`;
  const preposition = /(?<!\d)\d{1,2}(?!\d)/.test(text) ? 'on ' : /\d/.test(text) ? 'in ' : '';
  return `${previous} ${preposition}${text}`;
}

/** Words between others: one article remains of two, and a Korean particle takes the form that its new word asks for. */
function put(before: string, text: string, after: string): string {
  const hasArticle = new RegExp(`^${ARTICLE}\\s`, 'i').test(text);
  const head = hasArticle ? before.replace(new RegExp(`(?<!\\p{L})${ARTICLE}\\s+$`, 'iu'), '') : before;
  return head + text + after.replace(/^[은는이가과와을를](?=\s|$)/u, (particle) => particleAfter(text, particle));
}

// each after a consonant, then after a vowel
const PARTICLES = ['은는', '이가', '과와', '을를'];

function particleAfter(word: string, particle: string): string {
  const last = word.charCodeAt(word.length - 1) - 0xac00;
  const forms = PARTICLES.find((pair) => pair.includes(particle));
  if (!forms || last < 0 || last > 0xd7a3 - 0xac00) return particle;
  return forms.charAt(last % 28 === 0 ? 1 : 0);
}
