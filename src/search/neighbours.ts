import { type InvertedIndex, WORD_MASK } from './inverted-index.ts';

const MOST_PASSAGES = 200;

/** Whether the words numbered `first` and `second` stand side by side in a passage; looks at the first 200 that hold both. */
export function areNeighbours(index: InvertedIndex, first: number, second: number): boolean {
  const { starts, documents, vocabulary, tokens } = index;
  const [one, other] = [vocabulary.stemOf[first] as number, vocabulary.stemOf[second] as number];
  let a = starts[one] as number;
  let b = starts[other] as number;
  for (
    let looked = 0;
    looked < MOST_PASSAGES && a < (starts[one + 1] as number) && b < (starts[other + 1] as number);
  ) {
    const [left, right] = [documents[a] as number, documents[b] as number];
    if (left < right) a++;
    else if (right < left) b++;
    else {
      if (standTogether(tokens.words, passageRange(index, left), first, second)) return true;
      looked++;
      a++;
      b++;
    }
  }
  return false;
}

/** Where a passage's words lie in `tokens.words`. */
function passageRange({ tokens }: InvertedIndex, passage: number): readonly [start: number, end: number] {
  const at = (boundary: number) => tokens.sentences[tokens.passages[boundary] as number] as number;
  return [at(passage), at(passage + 1)];
}

function standTogether(
  words: Uint32Array,
  [start, end]: readonly [number, number],
  first: number,
  second: number,
): boolean {
  for (let at = start; at + 1 < end; at++) {
    if (((words[at] as number) & WORD_MASK) === first && ((words[at + 1] as number) & WORD_MASK) === second)
      return true;
  }
  return false;
}
