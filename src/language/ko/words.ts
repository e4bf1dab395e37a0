import type { Words } from '../en/words.ts';
import { about } from './about.ts';
import { answers } from './answers.ts';
import { articles } from './articles.ts';
import { choices, commands } from './commands.ts';
import { corpus } from './corpus.ts';
import { counts } from './counts.ts';
import { faces } from './faces.ts';
import { faults } from './faults.ts';
import { amounts, dates, lists, pages, sources } from './general.ts';
import { mistakes } from './mistakes.ts';
import { noHit } from './no-hit.ts';
import { reports } from './reports.ts';
import { summits } from './summits.ts';

export const ko: Words = {
  language: 'ko',
  about,
  amounts,
  answers,
  articles,
  choices,
  commands,
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
