import { middleDay } from '../reading/calendar.ts';
import { type Account, fuller, sameSummit } from '../reading/meetings/merge.ts';
import { nameKey } from '../reading/meetings/names.ts';
import { readMeetings } from '../reading/meetings/read.ts';
import type { Scene } from '../reading/meetings/scene.ts';
import type { SummitWords } from '../reading/summit-words.ts';
import { overlaps } from '../text/range.ts';
import type { Article, Span } from './article.ts';

/** A summit that was held, as the articles together report it. */
export interface Summit extends Account {
  /** Stable while its date and place stay: "2022-11-13-cambodia". */
  readonly id: string;
  readonly evidence: readonly Span[];
}

/** What one article says of a summit. */
export type SummitAccount = Omit<Summit, 'id'>;

/** The summits of all accounts, each once, oldest first, undated ones last; several articles on one summit make one entry. */
export function mergeSummits(accounts: readonly SummitAccount[]): Summit[] {
  // the finest dates first, so that "in September" joins the day it means and not another month's stray
  const exact = [...accounts].sort(
    (a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0) || Number(a.place === null) - Number(b.place === null),
  );
  const merged: SummitAccount[] = [];
  const shelves = new Map<string, Set<number>>();
  for (const account of exact) {
    const known = shelfKeys(account, true).flatMap((key) => [...(shelves.get(key) ?? [])]);
    const index = [...new Set(known)]
      .sort((a, b) => a - b)
      .find((one) => sameSummit(merged[one] as SummitAccount, account));
    const place = index ?? merged.length;
    merged[place] = index === undefined ? account : combined(merged[index] as SummitAccount, account);
    // two without date and place are never told to be one, and by now all others are on the shelves
    if (account.date === null && account.place === null) continue;
    for (const key of shelfKeys(merged[place] as SummitAccount, false)) {
      shelves.set(key, (shelves.get(key) ?? new Set()).add(place));
    }
  }
  return named(merged.sort(byDate));
}

/** Where an account is kept, or with `sought` looked for: accounts of one summit share a word of a leader's name and, where both have one, the year. */
function shelfKeys({ date, leaders }: SummitAccount, sought: boolean): string[] {
  const years = date === null ? ['any'] : [date.slice(0, 4), sought ? 'undated' : 'any'];
  if (date === null && !sought) years.push('undated');
  // New Year's Eve is New Year's Day in another part of the world
  if (sought && date?.endsWith('-01-01')) years.push(String(Number(date.slice(0, 4)) - 1));
  if (sought && date?.endsWith('-12-31')) years.push(String(Number(date.slice(0, 4)) + 1));
  return leaders.flatMap(nameKey).flatMap((word) => years.map((year) => `${year} ${word}`));
}

/** The summits of one article, whose text was read as scenes: those of its front matter, whose word goes before the text's, then what else the text reports. */
export function summitsIn(article: Article, scenes: readonly Scene[], words: SummitWords): SummitAccount[] {
  const inArticle = (range: { start: number; end: number }): Span => ({
    article: article.id,
    start: range.start,
    end: range.end,
  });
  const declared = article.summits.map(
    ({ evidence, ...summit }): SummitAccount => ({
      ...summit,
      basis: summit.date === null ? null : summit.basis,
      evidence: [inArticle(evidence)],
    }),
  );
  const accounts = [...declared];
  for (const report of readMeetings(article.body, scenes, article, words)) {
    const account: SummitAccount = { ...report, evidence: report.evidence.map(inArticle) };
    const index = accounts.findIndex((known) => sameSummit(known, account));
    const known = accounts[index];
    if (known) accounts[index] = combined(known, account);
    else accounts.push(account);
  }
  return accounts;
}

function combined(a: SummitAccount, b: SummitAccount): SummitAccount {
  const evidence = b.evidence.filter(
    (span) => !a.evidence.some((own) => own.article === span.article && overlaps(own, span)),
  );
  return { ...fuller(a, b), evidence: [...a.evidence, ...evidence] };
}

// as a timeline draws them: a month stands at its middle, a year at its own
const byDate = (a: SummitAccount, b: SummitAccount) => placeOf(a) - placeOf(b);
const placeOf = ({ date }: SummitAccount) => (date === null ? Number.MAX_VALUE : middleDay(date));

function named(accounts: readonly SummitAccount[]): Summit[] {
  const taken = new Map<string, number>();
  return accounts.map((account) => {
    const slug = [account.date ?? 'undated', slugOf(account.place ?? account.leaders.join(' '))]
      .filter(Boolean)
      .join('-');
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    return { id: times === 1 ? slug : `${slug}-${times}`, ...account };
  });
}

const slugOf = (text: string) => nameKey(text).join('-').slice(0, 40);
