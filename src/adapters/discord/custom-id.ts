import type { Command, Request } from '../../command/command.ts';
import type { Start } from './continuation.ts';
import { MESSAGE_LIMITS } from './limits.ts';

/** What a button does: turns the page of its own message, opens another answer, or shows a private one to all. */
export interface Press {
  readonly step: Step;
  readonly request: Request;
  /** The first digits of the hash of the snapshot that its message was made from. */
  readonly snapshot: string;
  /** Where in the reply its message begins, when that is not the beginning. */
  readonly start?: Start;
}

type Step = 'page' | 'open' | 'share';

const SNAPSHOT_DIGITS = 4;
const FORMAT = /^1([pos])([\da-f]{4})(?:\.(\d{1,6})\.(\d{1,9}))?:([^?]+)\?(.*)$/su;

/**
 * A press as a custom_id, such as "1p4f2a:summit list?page=2", or "1p4f2a.7.120:…" from its block 7 on: all that is
 * needed to answer it after a restart, by another snapshot too. Undefined when it does not fit in 100 characters, and then there is no button.
 */
export function encodePress({ step, request, snapshot, start }: Press): string | undefined {
  const options = Object.entries(request.options).map(([name, value]) => `${name}=${encodeValue(String(value))}`);
  const place = start ? `.${start.block}.${start.offset}` : '';
  const id = `1${step[0]}${snapshot.slice(0, SNAPSHOT_DIGITS)}${place}:${request.command}?${options.join('&')}`;
  return id.length <= MESSAGE_LIMITS.customId && !/\p{Cs}/u.test(id) ? id : undefined;
}

/** The press of a custom_id; undefined when it names a command or an option that is no longer there. */
export function decodePress(customId: string, commands: readonly Command[]): Press | undefined {
  const [, letter, snapshot = '', block, offset, name, query = ''] = FORMAT.exec(customId) ?? [];
  const step = (['page', 'open', 'share'] as const).find((one) => one[0] === letter);
  const command = commands.find((one) => one.name === name);
  if (!step || !command) return undefined;
  const options: Record<string, string | number | boolean> = {};
  for (const part of query.split('&').filter(Boolean)) {
    const [, option = '', encoded = ''] = /^([^=]*)=(.*)$/su.exec(part) ?? [];
    if (!Object.hasOwn(command.options, option)) return undefined;
    const value = decodeValue(encoded);
    if (value === undefined) return undefined;
    options[option] = typed(command.options[option]?.type, value);
  }
  const start = block === undefined ? {} : { start: { block: Number(block), offset: Number(offset) } };
  return { step, request: { command: command.name, options }, snapshot, ...start };
}

// Discord takes any character: only what the format needs and what cannot be seen is percent-encoded, so that
// a Korean question takes no nine characters a letter
const encodeValue = (value: string) =>
  value.replace(/[%&=+]|(?! )[\p{Cc}\p{Cf}\p{Z}]/gu, encodeURIComponent).replaceAll(' ', '+');

function decodeValue(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return undefined; // not of our making
  }
}

function typed(type: string | undefined, value: string): string | number | boolean {
  if (type === 'integer') return Number(value);
  return type === 'boolean' ? value === 'true' : value;
}
