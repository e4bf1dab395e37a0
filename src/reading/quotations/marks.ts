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

function outermost(text: string, paragraph: Range): Enclosed[] {
  const found: Enclosed[] = [];
  const open: { mark: string; at: number }[] = [];
  const lastSingle = lastSingleCloser(text, paragraph);
  const close = (depth: number, end: number) => {
    const opener = open[depth] as { mark: string; at: number };
    open.length = depth;
    if (depth === 0) found.push({ start: opener.at, end, single: isSingle(opener.mark), closed: true });
  };
  MARK.lastIndex = paragraph.start;
  for (let match = MARK.exec(text); match && match.index < paragraph.end; match = MARK.exec(text)) {
    const at = match.index;
    const mark = match[0];
    const top = open.at(-1);
    const before = at > paragraph.start ? (text[at - 1] as string) : ' ';
    const after = at + 1 < paragraph.end ? (text[at + 1] as string) : ' ';
    const opening = !/[\p{L}\p{N}.,!?…;:%)\]]/u.test(before) && /\S/.test(after);
    if (isSingle(mark)) {
      if (before === mark || after === mark) continue;
      if (top && isSingle(top.mark)) {
        if (mark !== '‘' && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after)) close(open.length - 1, at + 1);
      } else if (mark !== '’' && opening && !/\p{N}/u.test(after) && at < lastSingle) open.push({ mark, at });
      continue;
    }
    const depth = open.findLastIndex((opener) => closes(mark, opener.mark));
    // some typists close “ with “ or with "
    const mistyped = /["“]/.test(mark) && top?.mark === '“' && depth < 0 && !opening && !/[\p{L}\p{N}]/u.test(after);
    if (mistyped) close(open.length - 1, at + 1);
    else if (depth >= 0 && !(mark === '"' && restarts(before, after))) close(depth, at + 1);
    else if (depth >= 0) open.splice(depth, open.length, { mark, at });
    else if (mark in CLOSER || opening || (/\p{L}/u.test(after) && /[^\p{L}\p{N}]/u.test(before)))
      open.push({ mark, at });
  }
  const rest = open.find(({ mark }) => !isSingle(mark));
  if (rest) found.push({ start: rest.at, end: paragraph.end, single: false, closed: false });
  return found;
}

const isSingle = (mark: string) => mark === '‘' || mark === '’' || mark === "'";

const closes = (mark: string, opener: string) =>
  (mark === '"' && opener === '"') || (mark === '”' && opener === '"') || (CLOSER[opener]?.includes(mark) ?? false);

/** A straight mark after a space and before a letter opens anew: the one before it was never closed. */
const restarts = (before: string, after: string) => /[\s(]/.test(before) && /[\p{L}\p{N}]/u.test(after);

function lastSingleCloser(text: string, { start, end }: Range): number {
  for (let at = end - 1; at > start; at--) {
    if (/['’]/.test(text[at] as string) && !/\s/.test(text[at - 1] as string)) {
      if (at + 1 >= end || !/[\p{L}\p{N}]/u.test(text[at + 1] as string)) return at;
    }
  }
  return -1;
}
