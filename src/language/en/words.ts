import type { Language } from '../language.ts';
import { about } from './about.ts';
import { answers } from './answers.ts';
import { articles } from './articles.ts';
import { type CommandWords, choices } from './commands.ts';
import { corpus } from './corpus.ts';
import { counts } from './counts.ts';
import { faces } from './faces.ts';
import { faults } from './faults.ts';
import { amounts, dates, lists, pages, sources } from './general.ts';
import { mistakes } from './mistakes.ts';
import { noHit } from './no-hit.ts';
import { reports } from './reports.ts';
import { summits } from './summits.ts';

/** Everything that the bot says: names of commands, whole sentences, and functions from what varies to a sentence. */
export interface Words {
  /** The language of this catalogue. */
  readonly language: Language;
  readonly about: typeof about;
  readonly amounts: typeof amounts;
  readonly answers: typeof answers;
  readonly articles: typeof articles;
  /** The names of an option's choices, by their values, where they have other names. */
  readonly choices: Readonly<Record<string, string>>;
  /** Names and descriptions of commands by their English full names; English ones stand with the command itself. */
  readonly commands: Readonly<Record<string, CommandWords>>;
  readonly corpus: typeof corpus;
  readonly counts: typeof counts;
  readonly dates: typeof dates;
  readonly faces: typeof faces;
  readonly faults: typeof faults;
  readonly lists: typeof lists;
  readonly mistakes: typeof mistakes;
  readonly noHit: typeof noHit;
  readonly pages: typeof pages;
  readonly reports: typeof reports;
  readonly sources: typeof sources;
  readonly summits: typeof summits;
}

export const en: Words = {
  language: 'en',
  about,
  amounts,
  answers,
  articles,
  choices,
  commands: {},
  corpus,
  counts,
  dates,
  faces,
  faults,
  lists,
  mistakes,
  noHit,
  pages,
  reports,
  sources,
  summits,
};
