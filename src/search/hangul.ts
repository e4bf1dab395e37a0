// by Unicode's order of leading consonants, vowels and final consonants
const LEADING = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const FINAL =
  'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');

const KEYS: ReadonlyMap<string, string> = new Map([
  ...keysFrom(0x1100, LEADING),
  ...keysFrom(0x1161, VOWELS),
  ...keysFrom(0x11a8, FINAL),
]);

/**
 * Decomposed Hangul (NFD or NFKD) as the keys of a Korean keyboard in the order in which they are typed, so that what
 * stands on the screen halfway (깃 on the way to 기시) is a beginning of the whole. Other characters stay as they are.
 */
export const hangulKeys = (decomposed: string): string =>
  decomposed.replace(/[\u1100-\u1112\u1161-\u1175\u11A8-\u11C2]/g, (jamo) => KEYS.get(jamo) ?? jamo);

function keysFrom(first: number, keys: readonly string[]): [string, string][] {
  return keys.map((key, at) => [String.fromCharCode(first + at), key]);
}
