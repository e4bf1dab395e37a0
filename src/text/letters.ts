// letters that no decomposition takes apart
const SINGLE: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** A text in small letters without accents and strokes, as people type names from elsewhere: "Yıldız" gives "yildiz"; its length may change. */
export const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[ıøłđðþßæœ]/g, (letter) => SINGLE[letter] ?? letter)
    .normalize('NFC');
