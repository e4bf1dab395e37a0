import type { Range } from '../../text/range.ts';
import type { Marked } from './marks.ts';
import { folded } from './names.ts';
import type { Person } from './people.ts';
import type { QuotationWords } from './quotation-words.ts';

/** A turn of a transcript: what is said after "NAME:", and by whom. */
export interface Turn extends Range {
  readonly person: Person | null;
  readonly name: string;
  readonly label: Range;
}

const LABEL = /^((?:\p{Lu}[\p{L}.’'-]*\s+){0,3}\p{Lu}[\p{L}.’'-]+):\s+(?=\S)/u;

/** Whether a paragraph opens with what may be a speaker's label: without one there are no turns. */
export const hasLabels = (text: string, paragraphs: readonly Range[]): boolean =>
  paragraphs.some((paragraph) => labelOf(text, paragraph) !== null);

const labelOf = (text: string, { start, end }: Range) => LABEL.exec(text.slice(start, Math.min(end, start + 80)));

/** The turn that words in marks are, when they begin with a name in capitals and a colon. */
export function turnInMarks(
  text: string,
  marked: Marked,
  people: readonly Person[],
  words: QuotationWords,
): Turn | null {
  const turn = turnIn(text, marked, people, words);
  return turn && isCapitals(turn.name) ? named(turn) : null;
}

/**
 * The paragraphs that are turns of a transcript without marks: a label in capitals; or the name of a person whom the text
 * names elsewhere, when the words are in the first or second person. The first paragraph is none: it is a headline.
 */
export function turnsOf(
  text: string,
  paragraphs: readonly Range[],
  people: readonly Person[],
  words: QuotationWords,
): Turn[] {
  return paragraphs.slice(1).flatMap((paragraph) => {
    const turn = turnIn(text, paragraph, people, words);
    if (!turn) return [];
    const said = text.slice(turn.start, turn.end);
    if (!/[.!?…—–-]["”’)\]]?$/.test(said) || /^["“”„«‘']/.test(said)) return [];
    if (isCapitals(turn.name)) return [named(turn)];
    const elsewhere = ({ start }: Range) => start < paragraph.start || start >= paragraph.end;
    return SPOKEN.test(said) && turn.person?.mentions.some(elsewhere) ? [named(turn)] : [];
  });
}

const SPOKEN = /\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b/;

function turnIn(text: string, range: Range, people: readonly Person[], words: QuotationWords): Turn | null {
  const match = labelOf(text, range);
  const name = match?.[1] ?? '';
  const parts = name.split(/\s+/).map(folded);
  if (!match || parts.some((part) => words.notSpeakers.has(part))) return null;
  const family = parts.at(-1);
  const person = people.find(
    ({ surname, name: full }) => surname === family || folded(full).split(' ').join('') === parts.join(''),
  );
  const label = { start: range.start, end: range.start + name.length };
  return { start: range.start + match[0].length, end: range.end, person: person ?? null, name, label };
}

const isCapitals = (name: string) => name.length > 3 && name === name.toUpperCase();

/** The turn with its speaker's fullest name, else the label in ordinary capitals. */
function named(turn: Turn): Turn {
  const plain = turn.name.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
  return { ...turn, name: turn.person?.name ?? plain };
}
