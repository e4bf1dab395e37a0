import { clauseWords, type SentenceText } from '../clauses.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { isHeld } from './held.ts';
import { meetingNounAt, namesMeeting } from './nouns.ts';
import type { Scene } from './scene.ts';
import { areLeaders, type Spoken } from './stage.ts';
import { meetVerbAt } from './verbs.ts';

/** The words of a sentence that speak of a meeting of leaders as held: verbs such as "met", and "their summit". */
export function anchorsIn(scene: Scene, lists: SummitWords): number[] {
  const { sentence, mentions, stage } = scene;
  if (sentence.text[sentence.end - 1] === '?') return [];
  const anchors: number[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const spoken = spokenAt(sentence, at, lists);
    if (!spoken) continue;
    if (isHeld(sentence, at, lists) && areLeaders(sentence, spoken, mentions, stage, lists)) anchors.push(at);
    at = spoken.to - 1;
  }
  return anchors;
}

/** Whether a sentence of an article's opening tells of its meeting: leaders who met, or two who together did something. */
export function isOpening(scene: Scene, lists: SummitWords): boolean {
  const { sentence, mentions, stage } = scene;
  const named = new Set(mentions.map(({ leader }) => leader));
  const anchors = anchorsIn(scene, lists).filter((at) => !isCounted(sentence, at));
  if (anchors.length > 0 && (named.size > 0 || stage.leaders.length > 1)) return true;
  if ([...named].filter(({ titled }) => titled).length < 2) return false;
  if (sentence.words.some(({ lower }) => lower === 'joint')) return true;
  // "arrived in Oslo for talks with …" tells it before the second name, "… and … promised" after it
  const from = namesMeeting(sentence.words, 0, sentence.words.length, lists)
    ? 0
    : Math.max(...mentions.map(({ to }) => to));
  const verb = sentence.words.findIndex(({ lower }, at) => at >= from && PAST.test(lower));
  return verb >= 0 && findPhrase(sentence.words, lists.unheld.planned, from, verb) < 0;
}

const PAST = /ed$|^(?:said|told|took|began|made|gave|spoke|held|cut|set|won|came|flew|went|sat|shook|met)$/;

/** What a meeting took place beside: "on the sidelines of the ASEAN summit". */
export function occasionIn({ text, words }: SentenceText, lists: SummitWords): string | null {
  const at = findPhrase(words, lists.meetings.sidelines);
  const of = words[at + 1];
  if (at < 0 || of?.lower !== 'of') return null;
  const event =
    /^\s(?:the\s|an?\s)?([^,.;:–—]+?)(?=\s(?:in|on|at|last|this|to|for|where|as|and|by|with|earlier|over)\s|[,.;:–—]|$)/u.exec(
      text.slice(of.end, of.end + 120),
    );
  return event?.[1] ?? null;
}

/** The noun of one meeting, or the verb of meeting, that begins with a word; null when neither does. */
function spokenAt(sentence: SentenceText, at: number, lists: SummitWords): Spoken | null {
  const { words, clauses } = sentence;
  const noun = meetingNounAt(words, at, lists);
  if (noun > 0 && isOneMeeting(sentence, at, noun, lists)) {
    return { from: at, to: at + noun, anchor: at, form: 'ordinal' };
  }
  const opens = clauses[at] !== clauses[at - 1];
  const verb = isHostOf(words, at) ? 0 : meetVerbAt(words, at, opens, lists);
  return verb > 0 ? { from: at, to: at + verb, anchor: at, form: 'times' } : null;
}

/** "A forum hosted by Biden" is no meeting of his; "he was received by Biden" is. */
const isHostOf = (words: SentenceText['words'], at: number) =>
  words[at + 1]?.lower === 'by' && !/^(?:was|were|been|being)$/.test(words[at - 1]?.lower ?? '');

const POINTS = /^(?:their|our|this|that|last|previous|final|first|latest|the)$/;

/** "Their summit", "Thursday's meeting", "held talks": one meeting, not one of many peoples' leaders. */
function isOneMeeting({ text, words, clauses }: SentenceText, at: number, length: number, lists: SummitWords): boolean {
  const next = words[at + length];
  if (next?.lower === 'of' && /^(?:leaders|nations|countries|ministers)$/.test(words[at + length + 1]?.lower ?? ''))
    return false;
  const from = clauses.indexOf(clauses[at] as number);
  const before = words.slice(Math.max(from, at - 5), at);
  if (before.some((_, index) => phraseAt(before, index, lists.meetings.series) > 0)) return false;
  const last = words[at - 1];
  const possessive = last !== undefined && /^['’]s\s/.test(text.slice(last.end, last.end + 3));
  return possessive || before.some(({ lower }) => POINTS.test(lower)) || findPhrase(before, lists.meetings.hold) >= 0;
}

/** Whether a verb of meeting is counted: "have met four times" tells of no one meeting. */
function isCounted(sentence: SentenceText, at: number): boolean {
  const { from, to } = clauseWords(sentence, sentence.clauses[at] ?? 0);
  return sentence.words.slice(from, to).some(({ lower }) => /^(?:times|twice|occasions)$/.test(lower));
}
