import { type Range, trimmed } from '../../text/range.ts';

/** Words in quotation marks: the offsets are inside the marks, `outer` holds the marks too. */
export interface Marked extends Range {
  readonly outer: Range;
  readonly single: boolean;
  /** False when the paragraph ends before the mark is closed. */
  readonly closed: boolean;
  /** The previous paragraph's last words in marks were left open and this one opens with a mark. */
  readonly continues: boolean;
}

/**
 * The outermost words in quotation marks, in order; marks nested in others belong to them. Curly, straight, „German“,
 * «angled», 「corner」 and single marks are kept apart; apostrophes are none; two single marks ('') are not a mark.
 */
export function markedWords(text: string, paragraphs: readonly Range[]): Marked[] {
  const found: Marked[] = [];
  for (const paragraph of paragraphs) {
    const before = found.at(-1);
    const continues = before !== undefined && !before.closed && !before.single;
    let first = true;
    for (const { closed, single, ...outer } of outermost(text, paragraph)) {
      const inner = trimmed(text, { start: outer.start + 1, end: closed ? outer.end - 1 : outer.end });
      const goesOn = continues && first && outer.start === paragraph.start;
      first = false;
      if (/[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end))) {
        found.push({ ...inner, outer, single, closed, continues: goesOn });
      }
    }
    // an open mark reaches the next paragraph only
    if (continues && first && before) found[found.length - 1] = { ...before, closed: true };
  }
  return found;
}

const CLOSER: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '「': '」', '『': '』', '‘': '’' };
const MARK = /["“”„«»「」『』‘’']/g;

interface Enclosed extends Range {
  readonly single: boolean;
  readonly closed: boolean;
}

interface Opener {
  readonly mark: string;
  readonly at: number;
}

/** Deeper nesting than this is not believed; it bounds the work for each mark. */
const DEEPEST = 6;

function outermost(text: string, paragraph: Range): Enclosed[] {
  const found: Enclosed[] = [];
  const open: Opener[] = [];
  const lastSingle = lastSingleCloser(text, paragraph);
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const at = paragraph.start + match.index;
    const before = at > paragraph.start ? (text[at - 1] as string) : ' ';
    const after = at + 1 < paragraph.end ? (text[at + 1] as string) : ' ';
    const read = isSingle(match[0]) ? readSingle : readDouble;
    const depth = read(match[0], before, after, open, at < lastSingle);
    if (depth === 'opens' && open.length < DEEPEST) open.push({ mark: match[0] === '”' ? '“' : match[0], at });
    if (typeof depth !== 'number') continue;
    const opener = open[depth] as Opener;
    open.length = depth;
    // a straight mark that looks like an opener opens anew: the one before it was never closed
    if (match[0] === '"' && /[\s(]/.test(before) && /[\p{L}\p{N}]/u.test(after)) open.push({ mark: '"', at });
    else if (depth === 0) found.push({ start: opener.at, end: at + 1, single: isSingle(opener.mark), closed: true });
  }
  const rest = open.find(({ mark }) => !isSingle(mark));
  if (rest) found.push({ start: rest.at, end: paragraph.end, single: false, closed: false });
  return found;
}

/** What a mark does: it opens, or closes the open mark at a depth, or neither, as an apostrophe. */
type Effect = 'opens' | 'nothing' | number;

function readSingle(mark: string, before: string, after: string, open: readonly Opener[], closable: boolean): Effect {
  if (before === mark || after === mark) return 'nothing';
  const top = open.at(-1);
  if (top && isSingle(top.mark)) {
    const closes = mark !== '‘' && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after);
    return closes ? open.length - 1 : 'nothing';
  }
  return mark !== '’' && closable && mayOpen(before, after) && !/\p{N}/u.test(after) ? 'opens' : 'nothing';
}

function readDouble(mark: string, before: string, after: string, open: readonly Opener[]): Effect {
  const depth = open.findLastIndex((opener) => closes(mark, opener.mark));
  if (depth >= 0) return depth;
  // some typists close “ with “ or with "
  const closing = !mayOpen(before, after) && !/[\p{L}\p{N}]/u.test(after);
  if (/["“]/.test(mark) && open.at(-1)?.mark === '“' && closing) return open.length - 1;
  const glued = /\p{L}/u.test(after) && /[^\p{L}\p{N}]/u.test(before);
  return mark in CLOSER || mayOpen(before, after) || glued ? 'opens' : 'nothing';
}

const mayOpen = (before: string, after: string) => !/[\p{L}\p{N}.,!?…;:%)\]]/u.test(before) && /\S/.test(after);

const isSingle = (mark: string) => mark === '‘' || mark === '’' || mark === "'";

const closes = (mark: string, opener: string) =>
  (mark === '"' && opener === '"') || (mark === '”' && opener === '"') || (CLOSER[opener]?.includes(mark) ?? false);

const SINGLE_CLOSER = /(?<=\S)['’](?![\p{L}\p{N}])/gu;

function lastSingleCloser(text: string, { start, end }: Range): number {
  const last = [...text.slice(start, end).matchAll(SINGLE_CLOSER)].at(-1);
  return last ? start + last.index : -1;
}
