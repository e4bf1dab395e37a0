import type { ArticleDate } from '../article-text.ts';
import type { SentenceText } from '../clauses.ts';
import { datesIn } from '../dates.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Day } from './as-of.ts';

const FEWEST_ENTRIES = 2;

/** For each sentence the date with which its paragraph opens, "18 October 2025: A meeting in Al Ain …", where an article is a chronology of at least two such entries; else null. */
export function entryDays(sentences: readonly SentenceText[], dated: ArticleDate, words: SummitWords): (Day | null)[] {
  let open: Day | null = null;
  let entries = 0;
  const days = sentences.map((sentence, index) => {
    const before = sentences[index - 1];
    const begins = !before || /[\r\n]/.test(sentence.text.slice(before.end, sentence.start));
    if (!begins) return open;
    open = dateAtHead(sentence, dated, words);
    if (open) entries++;
    return open;
  });
  return entries < FEWEST_ENTRIES ? days.map(() => null) : days;
}

/** "18 October 2025:", "19 May 2022 - Arusha.", "2021 – ": the date before a mark that parts it from what happened. */
function dateAtHead(sentence: SentenceText, dated: ArticleDate, words: SummitWords): Day | null {
  const { text, start, end } = sentence;
  const first = datesIn(sentence, dated, words)[0];
  if (!first || first.date === null || first.basis === 'relative') return null;
  const heads = !/[\p{L}\p{N}]/u.test(text.slice(start, first.start));
  const parted = /^\W?\s?(?:[:–—|-]|\W?\s*$)/.test(text.slice(first.end, Math.min(end, first.end + 4)));
  // "8 June 2024, Gaborone."
  const placed = /^,(?:\s\p{Lu}[\p{L}'’-]+){1,3}\s?[.:–—|]?\s*$/u.test(
    text.slice(first.end, end).split(/(?<=[:–—|])/, 1)[0] ?? '',
  );
  return heads && (parted || placed) ? { date: first.date, basis: first.basis } : null;
}
