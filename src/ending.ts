import { StartError } from './adapters/discord/start-error.ts';
import { ConfigError } from './config.ts';
import { faultLine } from './library/fault.ts';
import { LoadError } from './library/folder-store.ts';

const EXPECTED = [ConfigError, LoadError, StartError];

/** Tells on standard error why a program ends, and sets its exit code: what its user can mend in a sentence, with the faults of files; a fault of ours with its stack. */
export function endWith(error: unknown): void {
  const { code, message } = error as NodeJS.ErrnoException;
  const expected = EXPECTED.some((kind) => error instanceof kind) || code?.startsWith('ERR_PARSE_ARGS');
  console.error(expected ? message : error);
  if (error instanceof LoadError) for (const fault of error.faults) console.error(faultLine(fault));
  process.exitCode = 1;
}
