import { remembered } from '../../text/remembered.ts';
import type { SentenceText } from '../clauses.ts';
import { meetingNounAt } from '../meetings/nouns.ts';
import type { Spoken } from '../meetings/stage.ts';
import { type NumberReading, readNumber } from '../numbers.ts';
import type { SummitWords } from '../summit-words.ts';
import { barePhrase } from './bare.ts';
import { editionPhrase } from './edition.ts';
import { ellipticPhrase } from './elliptic.ts';
import { nounPhrase } from './noun.ts';
import { partPhrase } from './parts.ts';
import { labelPhrase, listedPhrase, tallyPhrase } from './tally.ts';
import { timesPhrase } from './times.ts';
import type { Topic } from './topic.ts';

/** Words that may state how many meetings there were; `form` is how: "the fifth meeting", "five meetings", "five times", "the fifth", "five of them". */
export interface NumberPhrase extends Spoken {
  readonly value: number;
  /** Whether one meeting is told by its number, which then holds on that meeting's day. */
  readonly nth: boolean;
}

/** A number in a sentence: the words from `at` to before `next`. */
export interface NumberAt {
  readonly sentence: SentenceText;
  readonly at: number;
  readonly next: number;
  readonly number: NumberReading;
  /** The phrase found before it in the sentence. */
  readonly previous: NumberPhrase | undefined;
  readonly before: Topic;
}

/** The phrases of a sentence that count meetings, in order, where none or only meetings were spoken of before. */
export const numberPhrases = (
  sentence: SentenceText,
  before: 'meeting' | null,
  lists: SummitWords,
): readonly NumberPhrase[] => (before === null ? phrasesAlone : phrasesOfMeetings)(sentence, lists);

const phrasesAlone = remembered((sentence: SentenceText, lists: SummitWords) =>
  acceptedPhrases(sentence, null, lists, () => true),
);
const phrasesOfMeetings = remembered((sentence: SentenceText, lists: SummitWords) =>
  acceptedPhrases(sentence, 'meeting', lists, () => true),
);

/** The phrases of a sentence that count meetings and that `accepts` does not refuse, in order; what stands beside a refused one is none either. */
export function acceptedPhrases(
  sentence: SentenceText,
  before: Topic,
  lists: SummitWords,
  accepts: (phrase: NumberPhrase) => boolean,
): NumberPhrase[] {
  const phrases: NumberPhrase[] = [];
  let previous: NumberPhrase | undefined;
  for (let at = 0; at < sentence.words.length; at++) {
    const number = numbersOf(sentence, lists)[at];
    if (!number) continue;
    const next = at + number.length;
    const found = phraseOf({ sentence, at, next, number, previous, before }, lists);
    at = (found?.to ?? next) - 1;
    if (!found) continue;
    // "the ministers met nine times, five of them in Oslo"
    previous = accepts(found) ? found : undefined;
    if (previous) phrases.push(previous);
  }
  return phrases;
}

/** The number that begins with each word, or null. */
const numbersOf = remembered((sentence: SentenceText, lists: SummitWords) =>
  sentence.words.map((_, at) => readNumber(sentence.words, at, lists.numbers)),
);

function phraseOf(one: NumberAt, lists: SummitWords): NumberPhrase | null {
  // "first" alone counts nothing: it is mostly the first of something, or after a gap
  if (one.number.kind === 'ordinal' && one.number.value === 1) return null;
  if (
    one.number.value === 0 ||
    [isLabel, isPartOfFigure, isHour, isFraction].some((is) => is(one)) ||
    isInName(one, lists) ||
    isDayOfMonth(one, lists)
  )
    return null;
  return (
    timesPhrase(one, lists) ??
    nounPhrase(one, lists) ??
    editionPhrase(one, lists) ??
    labelPhrase(one, lists) ??
    listedPhrase(one, lists) ??
    tallyPhrase(one, lists) ??
    ellipticPhrase(one, lists) ??
    partPhrase(one, lists) ??
    barePhrase(one, lists)
  );
}

/** "4." that numbers what follows, alone in its sentence. */
const isLabel = ({ sentence: { text, words } }: NumberAt): boolean =>
  words.length === 1 && /^\d+$/.test(words[0]?.text ?? '') && text[words[0]?.end ?? 0] === '.';

/** "A third of the meetings". */
const isFraction = ({ sentence: { words }, at, next, number }: NumberAt): boolean =>
  number.kind === 'ordinal' && /^(?:a|one)$/.test(words[at - 1]?.lower ?? '') && words[next]?.lower === 'of';

/** "670,000", "10:22", "the 2-1 win". */
function isPartOfFigure({ sentence: { text, words }, at, next }: NumberAt): boolean {
  const start = words[at]?.start ?? 0;
  const end = words[next - 1]?.end ?? 0;
  return /\d[,.:]$/.test(text.slice(start - 2, start)) || /^[,.:]\d/.test(text.slice(end, end + 2));
}

/** "Sept. 24", "24 September", "the ninth of March", "the ninth of the month". */
function isDayOfMonth({ sentence: { words }, at, next, number }: NumberAt, { dates }: SummitWords): boolean {
  const isMonth = (index: number) => dates.months.has(words[index]?.text ?? '');
  if (/^\d/.test(words[at]?.text ?? '') && (isMonth(at - 1) || isMonth(next))) return true;
  const month = isMonth(next + 1) || (words[next + 1]?.lower === 'the' && words[next + 2]?.lower === 'month');
  return number.kind === 'ordinal' && words[next]?.lower === 'of' && month;
}

/** "At two in the morning", "ten o'clock". */
const isHour = ({ sentence: { text, words, end }, next }: NumberAt): boolean =>
  /^\s?(?:in the (?:morning|afternoon|evening)|at night|o['’]clock|[ap]\.?m\b)/.test(
    text.slice(words[next - 1]?.end, Math.min(end, (words[next - 1]?.end ?? 0) + 20)),
  );

/** "The Visegrad Four", "her book, Twelve Summits That Changed Nothing". */
function isInName({ sentence, at, next, number }: NumberAt, lists: SummitWords): boolean {
  const { text, words } = sentence;
  // "the Eighth Summit"
  if (number.kind === 'ordinal' && meetingNounAt(words, next, lists) > 0) return false;
  const before = words[at - 1];
  if (!before || !/^\p{Lu}/u.test(words[at]?.text ?? '') || /[^\s,]/.test(text.slice(before.end, words[at]?.start)))
    return false;
  return words.slice(0, at).some((word) => /^\p{Ll}{4,}/u.test(word.text)) || before.lower === 'the';
}
