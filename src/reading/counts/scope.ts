import type { Range } from '../../text/range.ts';
import { breaksBetween, type SentenceText } from '../clauses.ts';
import { readNumber } from '../numbers.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import type { NumberPhrase } from './phrase.ts';
import { spanIn } from './span-in.ts';
import { type Scope, scopeNamed } from './span-name.ts';
import { openingSpan } from './span-patterns.ts';

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
  const after =
    trailing(sentence, phrase, phrase.to, next, lists) ??
    // "five times the two leaders have met since January", but "for the fifth time they met in January"
    (phrase.anchor > phrase.to && !phrase.nth ? trailing(sentence, phrase, phrase.anchor + 1, next, lists) : null) ??
    shared(sentence, phrase, next, lists);
  // "in 2022 they met once, in 2023 never"
  const beyond = after && text.slice(words[phrase.to - 1]?.end, after.start).includes(',');
  const own = beyond ? leading(sentence, phrase, lists) : null;
  const range =
    own ??
    after ??
    (isOverall(sentence, phrase, lists)
      ? null
      : (possessive(sentence, phrase, lists) ??
        leading(sentence, phrase, lists) ??
        inside(sentence, phrase, previous, lists)));
  return range ? scopeNamed(sentence.text, range, published) : { scope: 'total', year: null, words: null };
}

/** "Three times in 2025 and ten times overall". */
const isOverall = ({ text, words }: SentenceText, { to }: NumberPhrase, { counting }: SummitWords): boolean =>
  phraseAt(words, to, counting.overall) > 0 && !breaksBetween(text, words[to - 1] as Word, words[to] as Word);

/** The span after the count, or after its verb, which ends before the word at `from`, in the rest of its clause. */
function trailing(
  sentence: SentenceText,
  phrase: NumberPhrase,
  from: number,
  next: NumberPhrase | undefined,
  lists: SummitWords,
): Range | null {
  const { text, words } = sentence;
  const first = words[from - 1] as Word;
  const limit = next ? boundaryBefore(sentence, next) : sentence.end;
  const found = spanIn(sentence, { start: first.end, end: limit }, lists);
  if (!found) return null;
  const { start } = found;
  const matched = text.slice(start, found.end);
  const between = text.slice(first.end, start);
  if (isBefore(between) || !reachesTo(between, matched, phrase, lists)) return null;
  // "for the fifth time they met in January" tells when
  const verb = words[phrase.anchor]?.start ?? start;
  if (phrase.nth && verb > first.start && verb < start && !/^(?:since|so far|this|under)\b/i.test(matched)) return null;
  // "today not included"
  if (/^today$/i.test(matched) && /^\s(?:not|included|excluded|aside)/.test(text.slice(found.end, limit))) return null;
  return { start, end: start + spanLength(matched, sentence, start, lists) };
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
  if (
    rest.length === 1 &&
    ((/^since/i.test(span) && !/\ball of them $/.test(last)) || (form === 'ordinal' && /^in\s/i.test(span)))
  )
    return false;
  return rest.length < 3 && first.length <= LONGEST_ADDITION && /^\s*(?:\S+\s){0,2}(?:of them )?$/.test(last);
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
  return /^\s+and\s[^,;:.]*$/.test(between) ? trailing(sentence, next, next.to, undefined, lists) : null;
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

/** "This year's third meeting", "takes this year's tally to two". */
function possessive({ text, words, clauses }: SentenceText, { from }: NumberPhrase, lists: SummitWords): Range | null {
  const opening = clauses.indexOf(clauses[from] as number);
  const tally = words.findLastIndex(({ lower }, at) => opening < at && at < from && lists.counting.tallies.has(lower));
  for (const at of [from, tally]) {
    const [first, last] = words.slice(Math.max(0, at - 2), Math.max(0, at));
    const owns = first && last && /^['’]s\s/.test(text.slice(last.end, last.end + 3));
    if (owns && /^(?:this|last|the(?: present| current)?)\syear$/i.test(text.slice(first.start, last.end)))
      return { start: first.start, end: last.end };
  }
  return null;
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
  return year === null ? yearOf(sentence, phrase, lists) : { start: year, end: year + 4 };
}

/** "Until 2015, when they met twice", "2022 brought four summits": the year right before the clause, or its subject. */
function yearOf({ words, clauses }: SentenceText, { from }: NumberPhrase, { counting }: SummitWords): Range | null {
  const first = clauses.indexOf(clauses[from] as number);
  const at = words[first]?.lower === 'when' ? first - 1 : words[first]?.lower === 'but' ? first + 1 : first;
  const year = words[at];
  const told = at < first || counting.managed.has(words[at + 1]?.lower ?? '');
  return told && year && /^(?:19|20)\d\d$/.test(year.text) ? year : null;
}

// "since May the two leaders": where a span runs on to the end of its clause
const OPEN_END =
  /^((?:[Ss]ince|[Cc]ounting|[Uu]nder|[Bb]etween\s.*?\sand|(?:[Ii]n|[Ww]ithin|[Oo]ver|[Dd]uring|[Ff]or) the (?:\S+\s){0,3}?(?:year|months|weeks|half|century|decade|days) (?:before|after|since))\s\S+.*?)\s(?:the(?!\s(?:past|last|previous|current|first|year|months|weeks)\s)|they|we|he|she|both|\p{Lu}\p{Ll}+)\s.*$/su;

const openingQuote = (before: string) =>
  Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'), before.lastIndexOf('‘'), -1) + 1;

/** A span between the count before, or the beginning of the clause, and the number: "have this year met five times". */
function inside(
  sentence: SentenceText,
  { from }: NumberPhrase,
  previous: NumberPhrase | undefined,
  lists: SummitWords,
): Range | null {
  const { text, words, clauses } = sentence;
  // "summits since 2018: 14"
  const labelled = /^\s*[:|=–—]\s*$/.test(text.slice(words[from - 1]?.end, words[from]?.start));
  const first = Math.max(labelled ? 0 : clauses.indexOf(clauses[from] as number), previous?.to ?? 0);
  const start = (words[first] as Word).start;
  const found = spanIn(sentence, { start, end: (words[from] as Word).start }, lists);
  if (!found) return null;
  const matched = text.slice(found.start, found.end);
  // "have since met", "before this year they had met once"
  if (isBefore(text.slice(start, found.start)) || (/^since/i.test(matched) && !/\d$/.test(matched))) return null;
  return { start: found.start, end: found.start + matched.replace(INSIDE_END, '$1').length };
}

// "between 1982 and 1995 met more than"
const INSIDE_END = /^(between\s.*?\sand\s(?:\p{Lu}\p{Ll}+\s)?\S+)\s.*$/su;
