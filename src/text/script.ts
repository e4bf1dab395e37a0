// what kind of character a UTF-16 unit is, as far as cutting words needs to know
const OTHER = 1;
/** Letters, their marks, and numbers that are no decimal digits. */
export const LETTER = 2;
/** Decimal digits of any script. */
export const DIGIT = 3;
/** Han characters and kana: written without spaces between words. */
export const IDEOGRAPH = 4;

const kinds = new Uint8Array(65536);

/** The kind of the UTF-16 unit `code`; halves of surrogate pairs, stops and spaces are of none of the kinds here. */
export function kindOf(code: number): number {
  const known = kinds[code] as number;
  if (known) return known;
  const kind = read(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

/** Whether a UTF-16 unit belongs to a script that sets no space between words, or glues particles to them: Han, kana, Hangul. */
export function isUnspaced(code: number): boolean {
  return kindOf(code) === IDEOGRAPH || (code >= 0xac00 && code <= 0xd7a3);
}

function read(character: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(character)) return IDEOGRAPH;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? LETTER : OTHER;
}

/** Whether a text is written in Japanese or Korean script at all. */
export function isEastAsian(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

/** Whether a word is written in Hangul. */
export function isHangul(word: string): boolean {
  return /^\p{Script=Hangul}+$/u.test(word);
}
