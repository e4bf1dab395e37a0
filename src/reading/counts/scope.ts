import type { Range } from '../../text/range.ts';
import { breaksBetween, type SentenceText } from '../clauses.ts';
import { readNumber } from '../numbers.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import type { NumberPhrase } from './phrase.ts';
import { type Scope, scopeNamed } from './span-name.ts';
import { openingSpan, spanPattern } from './span-patterns.ts';

/** A count among those of its sentence: it may share the span of the next one, and not that of the one before. */
export interface CountAt {
  readonly phrase: NumberPhrase;
  readonly previous: NumberPhrase | undefined;
  readonly next: NumberPhrase | undefined;
}

/** The span of one count of a sentence; `published` is the year of the article. */
export function scopeOf(
  sentence: SentenceText,
  { phrase, previous, next }: CountAt,
  published: number | null,
  lists: SummitWords,
): Scope {
  const { text, words } = sentence;
  const after = trailing(sentence, phrase, next, lists) ?? shared(sentence, phrase, next, lists);
  // "in 2022 they met once, in 2023 never"
  const beyond = after && text.slice(words[phrase.to - 1]?.end, after.start).includes(',');
  const own = beyond ? leading(sentence, phrase, lists) : null;
  const range =
    own ??
    after ??
    (isOverall(sentence, phrase, lists)
      ? null
      : (possessive(sentence, phrase) ??
        leading(sentence, phrase, lists) ??
        inside(sentence, phrase, previous, lists)));
  return range ? scopeNamed(sentence.text, range, published) : { scope: 'total', year: null, words: null };
}

/** "Three times in 2025 and ten times overall". */
const isOverall = ({ text, words }: SentenceText, { to }: NumberPhrase, { counting }: SummitWords): boolean =>
  phraseAt(words, to, counting.overall) > 0 && !breaksBetween(text, words[to - 1] as Word, words[to] as Word);

/** The span after the count, in the rest of its clause. */
function trailing(
  sentence: SentenceText,
  phrase: NumberPhrase,
  next: NumberPhrase | undefined,
  lists: SummitWords,
): Range | null {
  const { text, words } = sentence;
  const first = words[phrase.to - 1] as Word;
  const limit = next ? boundaryBefore(sentence, next) : sentence.end;
  const rest = text.slice(first.end, Math.max(first.end, limit));
  const match = spanPattern(lists).exec(rest);
  if (!match || isBefore(rest.slice(0, match.index)) || !reachesTo(rest.slice(0, match.index), match[0], phrase, lists))
    return null;
  // "today not included"
  if (/^today$/i.test(match[0]) && /^\s(?:not|included|excluded|aside)/.test(rest.slice(match.index + 5))) return null;
  const start = first.end + match.index;
  const end = start + spanLength(text.slice(start, start + match[0].length), sentence, start, lists);
  return { start, end };
}

/** Whether what stands before a span says that the count ends where it begins: "before this year". */
const isBefore = (text: string) => /\b(?:before|prior to|until|up to)\s$/i.test(text);

/** Whether a count reaches across the words between it and a span: "six times, by my count, since May", not "six times, the last of them in May". */
function reachesTo(between: string, span: string, { form }: NumberPhrase, { counting }: SummitWords): boolean {
  // "was the first to be held in five years" tells of a gap
  if (/[;:.—]|\b(?:the first|but|while|although|though)\b/.test(between)) return false;
  // "the fourth summit of 2023"
  if (/^of\s\d/.test(span)) return between.trim() === '';
  // "their third meeting took place last month" tells its date
  if (form === 'ordinal' && [...counting['took-place']].some((verb) => between.includes(` ${verb} `))) return false;
  const [first = '', ...rest] = between.split(',');
  const last = rest.at(-1);
  if (last === undefined) return true;
  // ", since one of them …" gives a reason, and "their sixth meeting, in 2017," a date
  if (rest.length === 1 && (/^since/i.test(span) || (form === 'ordinal' && /^in\s/i.test(span)))) return false;
  return rest.length < 3 && first.length <= LONGEST_ADDITION && /^\s*(?:\S+\s){0,2}$/.test(last);
}

const LONGEST_ADDITION = 40;

/** "Has met Macron twice and Scholz once since then": the span of the next count, joined by "and". */
function shared(
  sentence: SentenceText,
  phrase: NumberPhrase,
  next: NumberPhrase | undefined,
  lists: SummitWords,
): Range | null {
  if (next?.form !== 'times' || phrase.form !== 'times') return null;
  const { text, words } = sentence;
  const between = text.slice((words[phrase.to - 1] as Word).end, (words[next.from] as Word).start);
  return /^\s+and\s[^,;:.]*$/.test(between) ? trailing(sentence, next, undefined, lists) : null;
}

/** Where the words before a further count end: at its "and the" or "including". */
function boundaryBefore({ text, words }: SentenceText, next: NumberPhrase): number {
  let at = next.from;
  while (
    at > 0 &&
    /^(?:and|the|their|a|for|including|just|only|but|once|another|on|an|our)$/.test((words[at - 1] as Word).lower)
  )
    at--;
  // "in 2021 six"
  const year = at === next.from ? words[at - 1] : undefined;
  const joined = year && /^(?:19|20)\d\d$/.test(year.lower) && words[at - 2]?.lower === 'in';
  if (joined && !breaksBetween(text, year, words[at] as Word)) at -= 2;
  return (words[at] as Word).start - (/[,(]\s?$/.test(text.slice(0, (words[at] as Word).start)) ? 1 : 0);
}

/** How much of a matched span belongs to it: up to punctuation or a new clause. */
function spanLength(matched: string, sentence: SentenceText, start: number, lists: SummitWords): number {
  const { text, words, clauses } = sentence;
  const from = words.findIndex((word) => word.start >= start);
  if (from < 0) return matched.trimEnd().length;
  let end = (words[from] as Word).end;
  for (let at = from + 1; at < words.length && (words[at] as Word).end <= start + matched.length; at++) {
    const word = words[at] as Word;
    if (breaksBetween(text, words[at - 1] as Word, word)) break;
    if (
      clauses[at] !== clauses[at - 1] &&
      /^(?:and|but|while|whereas|who|which|though|although|when)$/.test(word.lower)
    )
      break;
    if (
      word.lower === 'and' &&
      readNumber(words, at + 1, lists.numbers) &&
      !/^(?:19|20)\d\d$/.test(words[at + 1]?.lower ?? '')
    )
      break;
    end = word.end;
  }
  return Math.min(matched.length, end - start);
}

/** "This year's third meeting". */
function possessive({ text, words }: SentenceText, { from }: NumberPhrase): Range | null {
  const before = words.slice(Math.max(0, from - 2), from);
  const [first, last] = before;
  if (!first || !last || !/^['’]s\s/.test(text.slice(last.end, last.end + 3))) return null;
  return /^(?:this|last)\syear$/i.test(text.slice(first.start, last.end))
    ? { start: first.start, end: last.end }
    : null;
}

/** The span with which the sentence or the clause begins: "Last year we met nine times". */
function leading(sentence: SentenceText, phrase: NumberPhrase, lists: SummitWords): Range | null {
  const { text, words, clauses } = sentence;
  const count = (words[phrase.from] as Word).start;
  const startOf = (clause: number) => words[clauses.indexOf(clause)]?.start ?? sentence.start;
  const own = clauses[phrase.from] as number;
  const before = text.slice(sentence.start, count);
  // "2017: The presidents meet three times"
  const heading = /^\W*((?:19|20)\d\d):\s/.exec(before);
  const afterColon = sentence.start + Math.max(before.lastIndexOf(': ') + 1, before.lastIndexOf('; ') + 1);
  for (const start of [
    startOf(own),
    afterColon,
    sentence.start + openingQuote(before),
    sentence.start,
    startOf(own - 1),
  ]) {
    const opening = text.slice(start, count);
    const found = openingSpan(opening.replace(/^(.*?),.*$/s, '$1'), lists);
    if (!found) continue;
    const span = opening.slice(found.start, found.end).replace(OPEN_END, '$1');
    return { start: start + found.start, end: start + found.start + span.length };
  }
  const year = heading && sentence.start + before.indexOf(heading[1] as string);
  return year === null ? null : { start: year, end: year + 4 };
}

// "since May the two leaders": where a span runs on to the end of its clause
const OPEN_END =
  /^((?:[Ss]ince|[Cc]ounting|[Uu]nder|[Bb]etween|(?:[Ii]n|[Ww]ithin|[Oo]ver|[Dd]uring|[Ff]or) the (?:year|months|weeks) (?:before|after|since))\s\S+.*?)\s(?:the(?!\s(?:past|last|previous|current|first|year|months|weeks)\s)|they|we|he|she|both|\p{Lu}\p{Ll}+)\s.*$/su;

const openingQuote = (before: string) =>
  Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'), before.lastIndexOf('‘'), -1) + 1;

/** A span between the count before, or the beginning of the clause, and the number: "have this year met five times". */
function inside(
  { text, words, clauses }: SentenceText,
  { from }: NumberPhrase,
  previous: NumberPhrase | undefined,
  lists: SummitWords,
): Range | null {
  // "summits since 2018: 14"
  const labelled = /^\s*[:|=–—]\s*$/.test(text.slice(words[from - 1]?.end, words[from]?.start));
  const first = Math.max(labelled ? 0 : clauses.indexOf(clauses[from] as number), previous?.to ?? 0);
  const start = (words[first] as Word).start;
  const match = spanPattern(lists).exec(text.slice(start, (words[from] as Word).start));
  // "have since met", "before this year they had met once"
  if (!match || isBefore(text.slice(start, start + match.index)) || (/^since/i.test(match[0]) && !/\d$/.test(match[0])))
    return null;
  const span = match[0].replace(INSIDE_END, '$1');
  return { start: start + match.index, end: start + match.index + span.length };
}

// "between 1982 and 1995 met more than"
const INSIDE_END = /^(between\s.*?\sand\s(?:\p{Lu}\p{Ll}+\s)?\S+)\s.*$/su;
