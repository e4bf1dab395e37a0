import { type Kind, type PhraseWords, type QuestionReader, spaced } from '../../search/question-words.ts';
import { alternatives } from '../../text/patterns.ts';
import { remembered } from '../../text/remembered.ts';
import { isEastAsian } from '../../text/script.ts';
import { stem } from '../../text/stem.ts';

// one figure, one time is asked for: the more telling sign counts
const FIGURES: ReadonlySet<Kind> = new Set(['gap', 'count', 'duration', 'money', 'number']);
const TIMES: ReadonlySet<Kind> = new Set(['weekday', 'year', 'time']);

/** What kinds of answer a question wants, the surest first, and the words that ask for them. */
export function kindsOf(questions: QuestionReader, text: string): { kinds: Kind[]; asking: string } {
  const sought = spaced(text);
  const found: Kind[] = [];
  let asking = '';
  for (const { kind, asks } of questions.kinds) {
    if ([FIGURES, TIMES].some((group) => group.has(kind) && found.some((other) => group.has(other)))) continue;
    const signs = asks.filter((sign) => {
      if (kind === 'choice' && !isEastAsian(sign)) return sought.startsWith(sign);
      const at = sought.indexOf(sign);
      return at >= 0 && !joinsClauses(questions, sign.trim(), sought.slice(0, at));
    });
    if (signs.length === 0) continue;
    found.push(kind);
    asking += signs.join(' ');
  }
  return { kinds: found, asking };
}

/** Whether a question word merely joins clauses, as those do that follow another or a question for yes or no: "what did he say when he left". */
function joinsClauses({ conjunctions, halves, kinds }: QuestionReader, word: string, before: string): boolean {
  if (!conjunctions.has(word) || before.trim() === '') return false;
  const words = before.trim().split(' ');
  if (halves.joining.includes(words.at(-1) as string)) return false;
  const wantsChoice = kinds.some(({ kind, asks }) => kind === 'choice' && asks.includes(` ${words[0]} `));
  return wantsChoice || words.some((other) => halves.asking.includes(other));
}

/** The stems of the units in which the answer is to be counted: "how many minutes", "in yrs". */
export function unitsOf({ unitsAlike, phrases }: QuestionReader, text: string): ReadonlySet<string> {
  if (isEastAsian(text))
    return [...unitsAlike].find(([unit]) => isEastAsian(unit) && text.includes(unit))?.[1] ?? new Set();
  const asked = spaced(text).match(countedUnit(phrases))?.[1] ?? '';
  return unitsAlike.get(stem(asked)) ?? new Set();
}

const countedUnit = remembered(({ counted }: PhraseWords) => new RegExp(` ${alternatives(counted)} (\\S+) `));
