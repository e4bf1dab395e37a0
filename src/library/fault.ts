import { type Wording, type Words, wordsIn } from '../language/words.ts';

/** Something wrong with a file: where, and what to do about it. Warnings never keep a file out. */
export interface Fault {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly reason: Wording;
  readonly severity: 'error' | 'warning';
}

/** Faults by file, alphabetically, and by line; of one line those that keep the file out go first. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.severity.localeCompare(b.severity, 'en'),
  );
}

/** Those that keep a file out. */
export const errorsOf = (faults: readonly Fault[]): Fault[] => faults.filter(({ severity }) => severity === 'error');

/** Those that do not. */
export const warningsOf = (faults: readonly Fault[]): Fault[] =>
  faults.filter(({ severity }) => severity === 'warning');

/** Why a file can be neither read nor written, in the system's short word: "ENOENT". */
export const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code ?? error);

/** A fault as one line in English, for the log and for other programs: "2024-seoul.md:3: published is missing". */
export const faultLine = (fault: Fault): string => faultLineIn(wordsIn('en'), fault);

/** A fault as one line in a language. */
export function faultLineIn(words: Words, { file, line, reason, severity }: Fault): string {
  const said = reason(words);
  return `${file}:${line}: ${severity === 'warning' ? words.faults.warning(said) : said}`;
}
