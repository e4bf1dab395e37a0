import type { Range } from '../../text/range.ts';
import type { SummitWords } from '../summit-words.ts';

const DATELINES = [
  // "TALLINN. A pipe burst", "JAIPUR: Prime Minister …", "NUR-SULTAN, 15 September. President …"
  /^(\p{Lu}{3}[\p{Lu} '’-]*)(?:, [^.:–—]{1,30})?[.:]\s/u,
  // "TRIPOLI, Jan. 28 (AFP) --", "NICOSIA.- ", "SAO TOME (Reuters) -"
  /^(\p{Lu}[\p{Lu} .'’-]*\p{Lu})(?:[,/][^–—-]{0,60}|\s?\([^)]{1,30}\)\s?)?\.?\s?(?:–|—|--?)\s/u,
  // "Jaipur, Jan. 25:", "London, 10 July 2023", "Samarkand, 15 September 2022 /TASS/."
  /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?), (?:\p{L}+\.? )?\d{1,2}\b[^–—:/(]{0,20}(?:$|[–—:/(-])/u,
  // "The Fjord Herald, Oslo, Saturday 14 June 2025" on a line of its own
  /^[^.:;\d]{3,40}, (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\p{L}+)?), (?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2} \p{L}+|\p{L}+\.? \d{1,2}),? \d{4}$/u,
  // "Skagen, Denmark (Nordpress) –"
  /^(\p{Lu}\p{Ll}+(?: \p{Lu}?\p{Ll}+){0,2})(?:, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)? \([^)]{1,30}\) ?(?:–|—|--?) /u,
  // "Oslo, Norway" on a line of its own
  /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?), \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u,
  // "Görlitz. The dog crossed the bridge"
  /^(\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?)\. (?=\p{Lu})/u,
  // "Seoul – During their meeting"; names in a parenthesis between dashes are none
  /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:[–—] (?![^–—]* [–—] )|- (?![^-]* - ))/u,
  // "ANKARA" on a line of its own
  /^(\p{Lu}{3}[\p{Lu}'’-]*(?: \p{Lu}+)?)[.:]?$/u,
];

/** The town with which a report opens, and where the opening ends: "TRIPOLI, Jan. 28 (AFP) --", "Seoul – During …". */
export function datelineOf(
  text: string,
  { start, end }: Range,
  lists: SummitWords,
): { place: string; end: number } | null {
  const opening = text.slice(start, end);
  const match = DATELINES.map((dateline) => dateline.exec(opening)).find(Boolean);
  const name = match?.[1];
  if (!match || !name || name.length > MOST_CHARACTERS || isNoTown(name, lists) || speaks(text, name)) return null;
  // "CROSSCURRENTS — Transcript of the broadcast"
  if (lists.leaders.labels.has(/^\p{L}+/u.exec(opening.slice(match[0].length))?.[0].toLowerCase() ?? '')) return null;
  return { place: townCase(name, lists), end: start + match[0].length };
}

/** Whether a name before a date or dash is that of a day, a speaker, a heading or an outlet: "Saturday, 8 June 2024", "QUESTION: …", "PRESIDENT BIDEN: …", "Fjord Magazine, June 2024". */
export const isNoTown = (name: string, { dates, leaders }: SummitWords) =>
  [...leaders.titles].some((title) => title.includes(' ') && name.toLowerCase().startsWith(`${title} `)) ||
  name
    .split(' ')
    .some(
      (word) =>
        dates.weekdays.has(word) ||
        dates.months.has(word) ||
        leaders.titles.has(word.toLowerCase()) ||
        leaders.labels.has(word.toLowerCase()) ||
        leaders.outlets.has(word.toLowerCase()),
    );

/** "PRESENTER: …" on several lines: one who speaks again and again. */
const speaks = (text: string, name: string) => text.split(`\n${name}:`).length > 2;

const MOST_CHARACTERS = 30;

/** "FOZ DO IGUAÇU" as "Foz do Iguaçu"; a name in small letters stays. */
export function townCase(name: string, lists: SummitWords): string {
  if (/\p{Ll}/u.test(name)) return name;
  const words = name.toLowerCase().split(' ');
  return words
    .map((word, at) =>
      at > 0 && lists.places.links.has(word)
        ? word
        : word.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}
