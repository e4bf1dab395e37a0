import { LANGUAGES, type Language } from '../language/language.ts';
import { type Wording, type Words, wordsIn } from '../language/words.ts';
import type { Citation } from '../library/citation.ts';
import type { Library } from '../library/library.ts';
import type { ArticleFile, LibraryStore } from '../library/store.ts';
import type { Gaps } from '../moderation/gaps.ts';
import type { Place, Reports } from '../moderation/reports.ts';
import type { Range } from '../text/range.ts';

/** Someone's mistake, worded for them in their language: shown as it is, never logged as our fault. The message is the English one. */
export class UsageError extends Error {
  override name = 'UsageError';
  readonly wording: Wording;
  constructor(wording: Wording) {
    super(wording(wordsIn('en')));
    this.wording = wording;
  }
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

/** How an option is written in a form: in one line or in many, and whether the form cannot be sent without it. */
export interface FormField {
  readonly lines: 'one' | 'many';
  readonly required: boolean;
}

/** One option of a command; `suggest` completes half-typed text and must answer in milliseconds. */
export type Option =
  | (OptionBase & {
      readonly type: 'string';
      readonly maxLength?: number;
      readonly choices?: readonly string[];
      readonly suggest?: (library: Library, typed: string, words: Words) => readonly Choice[];
      /** Written in a form on Discord, where no file is given; elsewhere only after its name. */
      readonly form?: FormField;
    })
  | (OptionBase & { readonly type: 'integer'; readonly min?: number; readonly max?: number })
  | (OptionBase & { readonly type: 'boolean' })
  | (OptionBase & { readonly type: 'file'; readonly mostBytes: number });

interface Values {
  readonly string: string;
  readonly integer: number;
  readonly boolean: boolean;
  readonly file: ArticleFile;
}

type Value<O extends Option> = O extends { readonly choices: readonly (infer Choice)[] } ? Choice : Values[O['type']];
type Options = Readonly<Record<string, Option>>;

/** The typed values of a command's options: required ones are there, the others may be undefined. */
export type OptionValues<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly required: true } ? Value<O[K]> : Value<O[K]> | undefined;
};

/** Who asks, as far as the program needs to know. `moderator` is decided by the face, from configuration. */
export interface Caller {
  readonly face: 'console' | 'server' | 'direct';
  readonly moderator: boolean;
  /** What the asker reads, as far as the face knows; English otherwise. A request's option "lang" goes before it. */
  readonly language?: Language;
  /** A moderator's id, for the log; nobody else's is known here. */
  readonly id?: string;
}

/** A file that someone offers; it is read only once it is clear that they may run the command. */
export interface OfferedFile {
  readonly name: string;
  /** Its bytes; throws a UsageError when there are more than `mostBytes` or when they cannot be had. */
  read(mostBytes: number): Promise<Uint8Array>;
}

/** A command to run: its full name and the values given, as typed words or as Discord sent them. */
export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** The values of options of the type "file". */
  readonly files?: Readonly<Record<string, OfferedFile>>;
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
  /** Small ASCII letters, digits and hyphens, with the ending .png; another one for each thing drawn. */
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
  /** The quotation that the asker reports, for moderators to count. */
  readonly reported?: Place;
  /** Said of what was found, too, when it concerns nobody else. */
  readonly onlyForAsker?: true;
}

/** What a handler is given: parsed options, the snapshot to answer from, and for moderators the store, the gaps and the reports. */
interface Context<O extends Options> {
  readonly options: OptionValues<O>;
  readonly library: Library;
  readonly store: LibraryStore;
  readonly gaps: Gaps;
  readonly reports: Reports;
  readonly caller: Caller;
  /** What to answer in. */
  readonly words: Words;
}

/** A command: definition and handler together. */
export interface Command<O extends Options = Options> {
  /** Full name, such as "summit count"; registration groups by the first word. */
  readonly name: string;
  readonly description: string;
  readonly access: 'everyone' | 'moderators';
  /** Found in the menu of a message instead of being typed there; it gets the message's words as its option "text". */
  readonly menu?: 'message';
  readonly options: O;
  run(context: Context<O>): Reply | Promise<Reply>;
}

const privately = { type: 'boolean', description: 'show the answer only to me' } as const;
const inLanguage = { type: 'string', description: 'the language of the answer', choices: LANGUAGES } as const;

/** A command whose option types are inferred; all commands also take `lang`, and those for everyone `private`. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
  const shared = command.access === 'everyone' ? { lang: inLanguage, private: privately } : { lang: inLanguage };
  return { ...command, options: { ...command.options, ...shared } } as unknown as Command;
}
