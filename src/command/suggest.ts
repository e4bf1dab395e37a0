import { personName } from '../answer/person-name.ts';
import { dateLabel, shortDate } from '../answer/source.ts';
import { completeSpeaker } from '../answer/speakers.ts';
import type { Words } from '../language/words.ts';
import type { Article } from '../library/article.ts';
import type { Library } from '../library/library.ts';
import type { Summit } from '../library/summits.ts';
import type { Choice } from './command.ts';

const MOST_CHOICES = 25;
const MOST_LENGTH = 100;

/** Those who are quoted with the number of quotations held: the most quoted first, the nearest spelling first once typed. */
export const suggestSpeakers = (library: Library, typed: string, words: Words): Choice[] =>
  completeSpeaker(library, typed)
    .slice(0, MOST_CHOICES)
    .map(({ name, quotations }) =>
      choice({ name: `${personName(library, name, words)} (${quotations.length})`, value: name }),
    );

/** The leaders of the summits that the articles report. */
export const suggestLeaders = (library: Library, typed: string, words: Words): Choice[] =>
  library.directory.leaders
    .complete(typed)
    .slice(0, MOST_CHOICES)
    .map(({ name }) => choice({ name: personName(library, name, words), value: name }));

/** The summits that the articles report, the latest first. */
export const suggestSummits = ({ directory }: Library, typed: string, words: Words): Choice[] =>
  directory.summits
    .complete(typed)
    .slice(0, MOST_CHOICES)
    .map(({ of: { id, date, basis, place, occasion } }) =>
      choice({ name: [shortDate(date, basis, words), place, occasion].filter(Boolean).join(' · '), value: id }),
    );

/** The summits that half-typed words may mean, the latest first. */
export const findSummits = ({ directory }: Library, typed: string): readonly Summit[] =>
  directory.summits.complete(typed).map(({ of }) => of);

/** The articles, the latest first. */
export const suggestArticles = (library: Library, typed: string, words: Words): Choice[] =>
  findArticles(library, typed)
    .slice(0, MOST_CHOICES)
    .map((article) => choice({ name: `${dateLabel(article, words)} · ${article.title}`, value: article.id }));

/** The article of that id, or those that half-typed words of title, outlet, date or id may mean, the latest first. */
export function findArticles({ article, directory }: Library, typed: string): readonly Article[] {
  const exact = article(typed);
  return exact ? [exact] : directory.articles.complete(typed).map(({ of }) => of);
}

const choice = ({ name, value }: Choice): Choice => ({ name: short(name), value: short(value) });
const short = (text: string) => (text.length <= MOST_LENGTH ? text : `${text.slice(0, MOST_LENGTH - 1)}…`);
