import { breaksBetween, type SentenceText } from '../clauses.ts';
import { phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import type { Word } from '../words.ts';
import { nameKey } from './names.ts';
import { meetingNounAt } from './nouns.ts';
import { type NameAt, type Named, personAt } from './person.ts';

/** The people of whom a sentence says that they met: "Putin and Xi have met", "Biden, Kishida and Marcos met", "received by Abdulhamid Dbeibah". */
export function thoseWhoMet(sentence: SentenceText, lists: SummitWords): Named[] {
  const { text, words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const host =
      /^(?:received|welcomed|hosted|greeted)$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'by'
        ? personAt(sentence, at + 2, lists)
        : null;
    if (host && nameKey(host.name).length > 1) return [{ name: host.name, country: null, leads: true, titled: false }];
    // "bosses from Lund and Malmö met"
    const first = /^(?:of|from)$/.test(words[at - 1]?.lower ?? '') ? null : personAt(sentence, at, lists);
    if (!first) continue;
    // "before Berlin, Scholz and Macron met"
    const opens = at === 0 || breaksBetween(text, words[at - 1] as Word, words[at] as Word);
    const partner = partnerIn(sentence, first, lists);
    if (partner) return [first, partner].map(({ name }) => ({ name, country: null, leads: true, titled: false }));
    if (receivesGuest(words, first, lists)) return [{ name: first.name, country: null, leads: true, titled: false }];
    const row = rowFrom(sentence, first, opens || phraseAt(words, at - 1, lists.clauses.openers) > 0, lists);
    const last = row.at(-1) as NameAt;
    if (row.length > 1 && (meetsAt(text, words, last.end, lists) || isApposed(sentence, at, last.end, lists)))
      return row.map(({ name }) => ({ name, country: null, leads: true, titled: false }));
    at = last.end - 1;
  }
  return [];
}

/** "Joko Widodo received him". */
const receivesGuest = (words: readonly Word[], { name, end }: NameAt, { meetings, leaders }: SummitWords) =>
  nameKey(name).length > 1 &&
  phraseAt(words, end, meetings.hosting) === 1 &&
  phraseAt(words, end + 1, leaders.objects) > 0;

/** "Nixon's talks with Mao", "Vik's only summit with Krag": with whom someone's meeting was. */
function partnerIn(sentence: SentenceText, { end }: NameAt, lists: SummitWords): NameAt | null {
  const { text, words } = sentence;
  if (!/^['’]s? /.test(text.slice(words[end - 1]?.end ?? 0))) return null;
  for (let at = end; at < end + LONGEST_MODIFIERS; at++) {
    const noun = meetingNounAt(words, at, lists);
    if (noun > 0 && words[at + noun]?.lower === 'with') return personAt(sentence, at + noun + 1, lists);
  }
  return null;
}

const LONGEST_MODIFIERS = 4;

/** "Their predecessors, Vik and Krag, met": whether names between two commas stand before a verb of meeting. */
function isApposed({ text, words }: SentenceText, at: number, end: number, lists: SummitWords): boolean {
  const isComma = (index: number) => text[words[index - 1]?.end ?? 0] === ',';
  return at > 0 && isComma(at) && isComma(end) && isMeetVerb(words, end, lists);
}

/** "Biden, Kishida and Marcos": a name and those listed after it, `long` when more than one may be; without "and" the name alone. */
function rowFrom(sentence: SentenceText, first: NameAt, long: boolean, lists: SummitWords): NameAt[] {
  const { text, words } = sentence;
  const row = [first];
  for (let last = first; ; last = row.at(-1) as NameAt) {
    const and = words[last.end]?.lower === 'and';
    const gap = text.slice((words[last.end - 1] as Word).end, words[last.end]?.start);
    const next = and || (long && gap === ', ') ? personAt(sentence, and ? last.end + 1 : last.end, lists) : null;
    if (!next) return [first];
    row.push(next);
    if (and) return row;
  }
}

function meetsAt(text: string, words: readonly Word[], at: number, lists: SummitWords): boolean {
  const before = words[at - 1];
  const first = words[at];
  if (!before || !first) return false;
  if (breaksBetween(text, before, first)) {
    const after = /^(?:who|both|whose)$/.test(first.lower) ? afterAside(text, words, at) : null;
    return after !== null && isMeetVerb(words, after, lists);
  }
  return isMeetVerb(words, at, lists);
}

function isMeetVerb(words: readonly Word[], at: number, lists: SummitWords): boolean {
  const first = words[at];
  if (!first) return false;
  const skip = /^(?:have|had|has|was|were)$/.test(first.lower) ? 1 : 0;
  const adverb = /^(?:now|also|already|last|both|each|only)$/.test(words[at + skip]?.lower ?? '') ? 1 : 0;
  return phraseAt(words, at + skip + adverb, lists.meetings.verbs) > 0;
}

const LONGEST_ASIDE = 15;

/** "…, who had not spoken since May, have met": the word after the comma that ends an aside. */
function afterAside(text: string, words: readonly Word[], at: number): number | null {
  for (let next = at + 1; next < Math.min(words.length, at + LONGEST_ASIDE); next++) {
    const gap = text.slice((words[next - 1] as Word).end, (words[next] as Word).start);
    if (/^,\s/.test(gap) && /^(?:have|has|had|met|held|sat)$/.test((words[next] as Word).lower)) return next;
  }
  return null;
}
