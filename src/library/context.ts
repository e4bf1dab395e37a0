import { dateText } from '../language/en/general.ts';
import type { Account } from '../reading/meetings/merge.ts';
import type { IndexedPassage } from '../search/inverted-index.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Article } from './article.ts';
import type { Passage } from './passage.ts';

/** A summit as far as words about it go. */
type Told = Pick<Account, 'date' | 'place' | 'occasion' | 'leaders'>;

/** What a passage's sentences lack: the article's title and outlet, when it is from, and which summits it tells of, in words. */
export function contextOf({ title, outlet, published, source }: Article, summits: readonly Told[]): string {
  const told = summits.flatMap(({ date, place, occasion, leaders }) => [
    date && dateText(date),
    place,
    occasion,
    ...leaders,
  ]);
  return [title, outlet, published && dateText(published), source, ...told].filter(Boolean).join('. ');
}

/** What tells an article from the others in a question: the dates, places and occasions of its summits, its own date and its outlet, in words. */
export function circumstancesOf({ outlet, published }: Article, summits: readonly Told[]): string {
  const told = summits.flatMap(({ date, place, occasion }) => [date && dateText(date), place, occasion]);
  return [outlet, published && dateText(published), ...told].filter(Boolean).join('. ');
}

/** Words with the name of who says them. */
export interface SpokenRange extends Range {
  readonly speaker: string | null;
}

/** A passage as the index takes it: notes on misspelt names, the names of speakers who are mere pronouns, and what captions are called, stand beside the sentence that has them. */
export function indexedPassage(
  { body, notes }: Article,
  passage: Passage,
  quotations: readonly SpokenRange[],
  captionWords: readonly string[],
): IndexedPassage {
  const spoken = quotations.filter((one) => overlaps(one, passage));
  const sentences = passage.sentences.map(({ start, end }) => {
    const printed = body.slice(start, end);
    const note = notes.filter(({ words }) => printed.includes(words)).map((one) => one.note);
    for (const { speaker } of spoken.filter((one) => overlaps(one, { start, end }))) {
      if (speaker !== null && !speaker.split(' ').some((word) => printed.includes(word))) note.push(speaker);
    }
    if (isCaption(body, passage)) note.push(captionWords.join(', '));
    return note.length > 0 ? { start, end, note: note.join('. ') } : { start, end };
  });
  return { text: body, sentences };
}

const LONGEST_CAPTION = 300;

/** Whether a paragraph is the caption of a picture: short, with the photographer or agency in brackets at its end. */
function isCaption(body: string, { start, end }: Passage): boolean {
  return end - start <= LONGEST_CAPTION && /[.”]\s*\(\p{Lu}[^()]{1,60}\)$/u.test(body.slice(start, end));
}
