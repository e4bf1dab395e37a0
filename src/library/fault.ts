/** Something wrong with a file: where, and what to do about it. Warnings never keep a file out. */
export interface Fault {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly reason: string;
  readonly severity: 'error' | 'warning';
}

/** A fault as one line: "2024-seoul.md:3: published is not a date …". */
export function faultLine({ file, line, reason, severity }: Fault): string {
  return `${file}:${line}: ${severity === 'warning' ? 'warning: ' : ''}${reason}`;
}
