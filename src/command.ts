import type { Gaps } from './gaps.ts';
import type { Citation } from './library/citation.ts';
import type { Library } from './library/library.ts';
import type { LibraryStore } from './library/store.ts';
import type { Range } from './text/range.ts';

/** Someone's mistake, worded for them: shown as it is, never logged as our fault. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A suggestion while an option is typed: what is shown and what is sent, 100 characters each at most. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

interface OptionBase {
  readonly description: string;
  readonly required?: boolean;
}

/** One option of a command; `suggest` completes half-typed text and must answer in milliseconds. */
export type Option =
  | (OptionBase & {
      readonly type: 'string';
      readonly maxLength?: number;
      readonly choices?: readonly string[];
      readonly suggest?: (library: Library, typed: string) => readonly Choice[];
    })
  | (OptionBase & { readonly type: 'integer'; readonly min?: number; readonly max?: number })
  | (OptionBase & { readonly type: 'boolean' });

type Value<O extends Option> = O['type'] extends 'string' ? string : O['type'] extends 'integer' ? number : boolean;
type Options = Readonly<Record<string, Option>>;

/** The typed values of a command's options: required ones are there, the others may be undefined. */
export type OptionValues<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly required: true } ? Value<O[K]> : Value<O[K]> | undefined;
};

/** Who asks, as far as the program needs to know. `moderator` is decided by the face, from configuration. */
export interface Caller {
  readonly face: 'console' | 'server' | 'direct';
  readonly moderator: boolean;
}

/** A command to run: its full name and the values given, as typed words or as Discord sent them. */
export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** A part of a reply. Text is plain: each face escapes it. `marked` are ranges of the article to stand out. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'quote';
      readonly citation: Citation;
      readonly speaker?: string;
      readonly marked?: readonly Range[];
    };

/** A button: its label and the request that it makes. */
export interface Link {
  readonly label: string;
  readonly request: Request;
}

/** A drawing beside a reply; the description says in words what it shows, in at most 1,024 characters. */
export interface Picture {
  /** With the ending .png. */
  readonly fileName: string;
  readonly png: Uint8Array;
  readonly description: string;
}

/** What a command answers. `found` is false when there was nothing to show; such replies are only for the asker. */
export interface Reply {
  readonly blocks: readonly Block[];
  readonly found: boolean;
  readonly next?: readonly Link[];
  readonly picture?: Picture;
  /** The question that the articles do not answer, for moderators to count. */
  readonly gap?: string;
}

/** What a handler is given: parsed options, the snapshot to answer from, and for moderators the store and the gaps. */
export interface Context<O extends Options> {
  readonly options: OptionValues<O>;
  readonly library: Library;
  readonly store: LibraryStore;
  readonly gaps: Gaps;
  readonly caller: Caller;
}

/** A command: definition and handler together. */
export interface Command<O extends Options = Options> {
  /** Full name, such as "summit count"; registration groups by the first word. */
  readonly name: string;
  readonly description: string;
  readonly access: 'everyone' | 'moderators';
  readonly options: O;
  run(context: Context<O>): Reply | Promise<Reply>;
}

const privately = { type: 'boolean', description: 'show the answer only to me' } as const;

/** A command whose option types are inferred; commands for everyone also take `private`. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
  const options = command.access === 'everyone' ? { ...command.options, private: privately } : command.options;
  return { ...command, options } as unknown as Command;
}
