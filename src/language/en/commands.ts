/** How one language names a command and its options. */
export interface CommandWords {
  /** As many words as the English name has. */
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

// each language is offered under its own name, so that everyone finds the way back
export const choices = { en: 'English', ja: '日本語', ko: '한국어' };
