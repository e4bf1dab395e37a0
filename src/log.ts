import { type Logger, pino } from 'pino';
import { PinoPretty } from 'pino-pretty';
import type { Config } from './config.ts';

/** The program's log, on standard error: JSON, or lines for people on a terminal outside production. */
export function createLog({ logLevel, production, token }: Config): Logger {
  const level = logLevel ?? (token ? 'info' : 'warn');
  // a token in a library's error message would otherwise reach the log
  const options = { level, redact: ['token', '*.token', 'err.config', 'err.requestBody', 'err.rawError'] };
  const pretty = process.stderr.isTTY && !production;
  return pino(options, pretty ? PinoPretty({ destination: 2, sync: true }) : pino.destination({ fd: 2, sync: true }));
}
