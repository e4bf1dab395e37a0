/** How one language names a command and its options. */
export interface CommandWords {
  /** A word for each word of the English name; one in a message's menu may have any number. */
  readonly name: string;
  readonly description: string;
  /** By their English names. */
  readonly options: Readonly<Record<string, OptionWords>>;
}

/** How one language names an option: lower case, no spaces, 32 characters at most. */
export interface OptionWords {
  readonly name: string;
  readonly description: string;
}

/** The names of options' choices, by their values. */
export const choices = {
  // each language under its own name, so that everyone finds the way back
  en: 'English',
  ja: '日本語',
  ko: '한국어',
  bilateral: 'bilateral',
  trilateral: 'trilateral',
  sidelines: 'sidelines',
};
