import type { Command, Reply, Request } from '../command/command.ts';
import { parseLine, questionOf } from '../command/command-line.ts';
import { text } from '../command/reply.ts';
import type { Words } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import { followUp } from './follow-up.ts';
import { looseLine } from './loose-line.ts';

const KEPT_MS = 600_000;
const MOST_PEOPLE = 1000;

/** What a typed line asks for; `understoodAs` is the whole question of a follow-up. */
export interface Understood {
  readonly request: Request;
  readonly understoodAs?: string;
}

/**
 * Each person's last question, in memory only, for ten minutes, of the last thousand people: what a follow-up follows.
 * Greetings, and lines that ask nothing by themselves, leave it as it is; a command about something else ends it.
 */
export class Conversations {
  readonly #questions = new Map<string, { readonly question: string; readonly forget: NodeJS.Timeout }>();

  /** The request of a line that a person typed; a follow-up to the last question becomes a whole one. Throws a UsageError like parseLine. */
  read(person: string, line: string, commands: readonly Command[], library: Library): Understood {
    const request = parseLine(commands, line);
    const { question } = request.options;
    if (request.command !== 'ask' || typeof question !== 'string') {
      if (Object.keys(request.options).some((name) => name !== 'lang')) this.#forget(person);
      return { request };
    }
    const previous = this.#questions.get(person)?.question;
    const understoodAs = previous === undefined ? undefined : followUp(library, previous, question);
    if (understoodAs !== undefined || looseLine(library, question) === undefined) {
      this.#remember(person, understoodAs ?? question);
    }
    if (understoodAs === undefined) return { request };
    return { request: questionOf(understoodAs), understoodAs };
  }

  #remember(person: string, question: string): void {
    this.#forget(person);
    const [oldest] = this.#questions.keys();
    if (this.#questions.size >= MOST_PEOPLE && oldest !== undefined) this.#forget(oldest);
    const forget = setTimeout(() => this.#forget(person), KEPT_MS).unref();
    this.#questions.set(person, { question, forget });
  }

  #forget(person: string): void {
    clearTimeout(this.#questions.get(person)?.forget);
    this.#questions.delete(person);
  }
}

/** The answer with the question that it answers said first, when a follow-up was taken for that. */
export function withQuestion<Answered extends { readonly reply: Reply; readonly words: Words }>(
  answered: Answered,
  understoodAs: string | undefined,
): Answered {
  if (understoodAs === undefined) return answered;
  const blocks = [text(answered.words.about.understoodAs(understoodAs)), ...answered.reply.blocks];
  return { ...answered, reply: { ...answered.reply, blocks } };
}
