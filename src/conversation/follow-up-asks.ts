import { isEastAsian, isHangul } from '../text/script.ts';
import { tokenize } from '../text/tokenize.ts';
import type { FollowUpReader } from './follow-up-reader.ts';

/** "when?", "and why was that?": asks for another circumstance of what was asked about; undefined where that makes no whole question. */
export function asksAnew(reader: FollowUpReader, previous: string, line: string): string | undefined {
  const text = line.replace(reader.lead, '').replace(reader.ending, '');
  const { 0: asked = '', index } = reader.anyAsk.exec(text) ?? { index: -1 };
  const asking = reader.whole.get(asked) ?? asked;
  if (index !== 0 || !reader.adverb.test(asking) || namesSomething(reader, text.slice(asked.length))) return undefined;
  if (isEastAsian(asking)) return inPlace(reader, previous, asking);
  const [, clause] = reader.clause.exec(previous) ?? [];
  if (clause) return `${asking} ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
  const [, counted = '', beside = ''] = reader.counted.exec(previous) ?? [];
  return counted && `${asking} were the ${counted}${beside}`;
}

/** "how many times did they meet?": a question of its own but for those whom the question before names. */
export function ofThem(reader: FollowUpReader, previous: string, line: string): string | undefined {
  const text = line.replace(reader.lead, '');
  if (!reader.anyAsk.test(text) && !reader.clause.test(text)) return undefined;
  const names = reader.runsOf(previous, 'person').map(({ start, end }) => previous.slice(start, end));
  const named = names.join(' and ');
  const several = / and |,/.test(named);
  const replaced = text.replace(several ? reader.people : reader.person, named);
  return names.length > 0 && replaced !== text ? replaced : undefined;
}

/** Japanese and Korean ask where the answer would stand; a question of yes or no is asked with the word in front. */
function inPlace(reader: FollowUpReader, previous: string, asking: string): string | undefined {
  const [asked] = reader.anyAsk.exec(previous) ?? [];
  if (asked === undefined) return `${asking}${isHangul(asking) ? ' ' : ''}${previous}`;
  return reader.adverb.test(asked) ? previous.replace(asked, asking) : undefined;
}

const namesSomething = (reader: FollowUpReader, text: string) =>
  tokenize(text).some(({ word }) => !reader.empty.has(word));
