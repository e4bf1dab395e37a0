import Fuse from 'fuse.js';
import { dateLabel } from './answer/source.ts';
import { completeSpeaker } from './answer/speakers.ts';
import type { Choice } from './command.ts';
import type { Article } from './library/article.ts';
import type { Library } from './library/library.ts';

const MOST_CHOICES = 25;
const MOST_LENGTH = 100;

/** Those who are quoted with the number of quotations held: the most quoted first, the nearest spelling first once typed. */
export function suggestSpeakers(library: Library, typed: string): Choice[] {
  const found = completeSpeaker(library, typed).slice(0, MOST_CHOICES);
  return found.map(({ name, quotations }) => choice({ name: `${name} (${quotations})`, value: name }));
}

/** The leaders of the summits that the articles report. */
export function suggestLeaders(library: Library, typed: string): Choice[] {
  const names = new Set(library.summits.flatMap(({ leaders }) => leaders));
  return nearest(
    [...names].map((name) => ({ name, value: name })),
    ['name'],
    typed,
  ).map(choice);
}

/** The summits that the articles report, the latest first. */
export function suggestSummits(library: Library, typed: string): Choice[] {
  const summits = library.summits.toReversed().map(({ id, date, place, occasion }) => ({
    value: id,
    name: [date ?? 'undated', place, occasion].filter(Boolean).join(' · '),
  }));
  return nearest(summits, ['name'], typed).map(choice);
}

/** The articles, the latest first. */
export function suggestArticles(library: Library, typed: string): Choice[] {
  const found = typed.trim() ? findArticles(library, typed) : library.articles.toReversed();
  return found
    .slice(0, MOST_CHOICES)
    .map((article) => choice({ name: `${dateLabel(article)} · ${article.title}`, value: article.id }));
}

/** The articles of that id, or those whose title, outlet, date or id come near what was typed, nearest first. */
export function findArticles(library: Library, typed: string): readonly Article[] {
  const exact = library.article(typed);
  return exact ? [exact] : nearest(library.articles, ['title', 'outlet', 'published', 'id'], typed);
}

function nearest<T>(all: readonly T[], keys: string[], typed: string): readonly T[] {
  if (!typed.trim()) return all.slice(0, MOST_CHOICES);
  const fuse = new Fuse(all, { keys, threshold: 0.4, ignoreLocation: true, ignoreDiacritics: true });
  return fuse.search(typed.trim().slice(0, 64), { limit: MOST_CHOICES }).map(({ item }) => item);
}

const choice = ({ name, value }: Choice): Choice => ({ name: short(name), value: short(value) });
const short = (text: string) => (text.length <= MOST_LENGTH ? text : `${text.slice(0, MOST_LENGTH - 1)}…`);
