/** The languages in which the bot answers. */
export const LANGUAGES = ['en', 'ja', 'ko'] as const;

/** The code of one of them. */
export type Language = (typeof LANGUAGES)[number];

/** The language of a locale such as "ja", "ko-KR" or "ko_KR.UTF-8"; English for every other one. */
export function languageOfLocale(locale: string): Language {
  const [first = ''] = locale.toLowerCase().split(/[-_.]/);
  return LANGUAGES.find((language) => language === first) ?? 'en';
}

/** The letters of names in each language. */
const SCRIPTS = {
  en: /^[\p{Script=Latin}\s.'’-]+$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・＝\s]+$/u,
  ko: /^[\p{Script=Hangul}·\s]+$/u,
} as const;

/** Whether a name is written in nothing but the script of a language. */
export const isWrittenIn = (language: Language, name: string): boolean => SCRIPTS[language].test(name);

/** The language that a text is written in, by its script: Hangul is Korean, kana and Han characters without it are Japanese, all else English. */
export function languageOfText(text: string): Language {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? 'ja' : 'en';
}
