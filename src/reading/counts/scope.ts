import type { Range } from '../../text/range.ts';
import { breaksBetween, type SentenceText } from '../clauses.ts';
import { readNumber } from '../numbers.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import type { NumberPhrase } from './phrase.ts';

/** The span that a count covers: its words as printed, or `total`, `this year`, `last year`; `words` is null for the total. */
export interface Scope {
  readonly scope: string;
  /** The calendar year covered, when it is one and the article's year is known. */
  readonly year: number | null;
  readonly words: Range | null;
}

const UNITS = '(?:days?|weeks?|fortnights?|months?|years?|decades?|quarters?|summers?|winters?)';
const AMOUNT = '(?:[\\w-]+\\s){0,5}?';
const STARTS = [
  // "since March 2021" ends with its date, "since they first met in 2021" with its clause
  'since\\s(?:(?:early|late|mid|about)[\\s-])?(?:\\p{Lu}\\p{Ll}+\\.?\\s)?(?:\\d{1,2},?\\s)?(?:19|20)\\d\\d(?![-\\p{L}])(?=[,.;:]|\\s\\p{Ll}+ed\\s|\\s(?:came|was|is|has|and|had|took|as)\\s|$)',
  'since(?:\\s.+)?',
  '(?:so\\sfar\\s)?this\\s(?:calendar\\s)?year',
  '(?:in\\s|over\\s|during\\s|within\\s)?(?:the\\s)?(?:last|past|previous)\\s(?:calendar\\s)?year',
  '(?:so\\sfar\\s)?(?:in|during|throughout|over|for)\\s(?:all\\sof\\s|the\\syear\\s)?(?:19|20)\\d\\d(?:(?:\\sand\\s|\\sto\\s|[-–])(?:19|20)?\\d\\d)?(?!\\sand\\s\\p{L}+\\s(?:19|20))',
  `(?:in|within|over|during|for)\\sthe\\s(?:year|months|weeks)\\s(?:before|after|since|leading|following|preceding|between|that).+`,
  `(?:in|within|over|during|throughout)\\s(?:(?:the|her|his|their)\\s)?${AMOUNT}${UNITS}`,
  'between\\s(?:\\p{L}+\\s)?(?:19|20)\\d\\d\\sand\\s.+',
  'under\\s(?:the|his|her)\\s(?:current|previous|old|new)\\s.+',
  'of\\sthe\\syear',
  'today(?!\\s(?:not|included|excluded|aside))',
  'this\\s(?:month|week|summer|spring|autumn|winter|fall|term|decade)',
  '(?:last|past)\\s(?:month|week|summer|spring|autumn|winter|fall)',
];
const SCOPE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${STARTS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const LEADING = new RegExp(`^[-*•"“”‘’'\\s]*(?:but\\s|and\\s)?(${STARTS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** The span of one count of a sentence; `nextFrom` is where the next count begins, whose span it may share. */
export function scopeOf(
  sentence: SentenceText,
  phrase: NumberPhrase,
  next: NumberPhrase | undefined,
  published: number | null,
  lists: SummitWords,
): Scope {
  const after = trailing(sentence, phrase, next, lists);
  const range =
    after ??
    shared(sentence, phrase, next, lists) ??
    possessive(sentence, phrase) ??
    leading(sentence, phrase) ??
    inside(sentence, phrase);
  return range ? named(sentence.text, range, published) : { scope: 'total', year: null, words: null };
}

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
  const match = SCOPE.exec(rest);
  if (!match) return null;
  const between = rest.slice(0, match.index);
  if (/,/.test(between) && /^since/i.test(match[0])) return null; // ", since one of them …" gives a reason
  if (
    /[;:.—]|,.*,.*,/.test(between) ||
    (/^[^,]*,[^,]*$/.test(between) && !/^[^,]{0,30},\s*(?:\w+\s){0,2}$/.test(between))
  )
    return null;
  const start = first.end + match.index;
  const end = start + spanLength(text.slice(start, start + match[0].length), sentence, start, lists);
  return { start, end };
}

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
function leading(sentence: SentenceText, phrase: NumberPhrase): Range | null {
  const { text, words, clauses } = sentence;
  const count = (words[phrase.from] as Word).start;
  const clauseStart = (words[clauses.indexOf(clauses[phrase.from] as number)] as Word).start;
  const before = text.slice(sentence.start, count);
  // "2017: The presidents meet three times"
  const heading = /^\W*((?:19|20)\d\d):\s/.exec(before);
  const afterColon = sentence.start + Math.max(before.lastIndexOf(': ') + 1, before.lastIndexOf('; ') + 1);
  for (const start of [clauseStart, sentence.start + openingQuote(before), afterColon, sentence.start]) {
    const opening = text.slice(start, count);
    const match = LEADING.exec(opening.replace(/^(.*?),.*$/s, '$1'));
    const span = match?.[1]?.replace(
      /\s(?:the(?!\s(?:past|last|previous|current|first|year|months|weeks)\s)|they|we|he|she|both|\p{Lu}\p{Ll}+)\s.*$/u,
      '',
    );
    if (!match || !span) continue;
    const from = start + match[0].length - (match[1] as string).length;
    return { start: from, end: from + span.length };
  }
  const year = heading && sentence.start + before.indexOf(heading[1] as string);
  return year === null ? null : { start: year, end: year + 4 };
}

const openingQuote = (before: string) =>
  Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'), before.lastIndexOf('‘'), -1) + 1;

/** A span between the verb and the number: "have this year met five times". */
function inside({ text, words, clauses }: SentenceText, { from }: NumberPhrase): Range | null {
  const start = (words[clauses.indexOf(clauses[from] as number)] as Word).start;
  const match =
    /(?<![\p{L}\p{N}])(?:(?:this|last)\syear(?!['’\p{L}])|(?:since|in)\s(?:19|20)\d\d|(?:in|for|during)\sthe\scurrent\syear)/iu.exec(
      text.slice(start, (words[from] as Word).start),
    );
  return match && { start: start + match.index, end: start + match.index + match[0].length };
}

function named(text: string, words: Range, published: number | null): Scope {
  const printed = text
    .slice(words.start, words.end)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const plain = printed.toLowerCase().replace(/^so far /, '');
  const relative = (scope: 'this year' | 'last year', step: number): Scope => ({
    scope,
    year: published === null ? null : published + step,
    words,
  });
  if (
    /^(?:(?:in|for|during) the current|this) (?:calendar )?year$|^of the year$|^since (?:the )?(?:beginning|start|turn) of (?:the|this) year$/.test(
      plain,
    )
  )
    return relative('this year', 0);
  if (/^(?:last|in the previous|the previous|previous) (?:calendar )?year$/.test(plain))
    return relative('last year', -1);
  const year = /^(?:(?:in|during|throughout|over|for) )?(?:all of |the year )?((?:19|20)\d\d)$/.exec(plain)?.[1];
  return { scope: printed, year: year === undefined ? null : Number(year), words };
}
