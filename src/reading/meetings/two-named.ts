import { clauseWords, type SentenceText } from '../clauses.ts';
import { findPhrase, phraseAt } from '../phrases.ts';
import type { SummitWords } from '../summit-words.ts';
import { countryAt, nameKey, sameName } from './names.ts';
import { type Named, personAt } from './person.ts';

const OPENING_SENTENCES = 3;

/** The two whom one sentence names in full, and nobody else, though not their office: where the next one says that they met, or where the text opens with them, knows one of them as a leader and comes back to the other. */
export function twoNamed(
  leaders: readonly Named[],
  recurring: readonly Named[],
  sentences: readonly SentenceText[],
  lists: SummitWords,
): Named[] {
  const isOf = (some: readonly Named[], name: string) =>
    some.some((one) => one.leads && sameName(nameKey(one.name), nameKey(name)));
  const met: Named[] = [];
  let open = true;
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1];
    const opens = open && index < OPENING_SENTENCES;
    if (!opens && !(next && saysTheyMet(next, lists))) continue;
    const names = namesInFull(sentence, lists);
    const known = names.filter((name) => isOf(leaders, name));
    // an opening that names two leaders needs no third
    if (known.length > 1) open = false;
    const one = opens && known.length === 1 && names.every((name) => isOf(recurring, name));
    if (names.length === 2 && ((next && saysTheyMet(next, lists)) || (open && one)))
      met.push(...names.map((name) => ({ name, country: null, leads: true, titled: false })));
  }
  return met.filter(({ name }) => !isOf(leaders, name));
}

/** "They met in the middle", "The two then sat down". */
function saysTheyMet(sentence: SentenceText, lists: SummitWords): boolean {
  const { words, clauses } = sentence;
  const opens = words[0]?.lower === 'they' || phraseAt(words, 0, lists.leaders.pairs) > 0;
  return opens && findPhrase(words, lists.meetings.verbs, 0, clauseWords(sentence, clauses[0] ?? 0).to) >= 0;
}

/** The names of two words or more of people who act, none of those after "the" or a preposition, each once. */
function namesInFull(sentence: SentenceText, lists: SummitWords): string[] {
  const { words } = sentence;
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const named = personAt(sentence, at, lists);
    if (!named) continue;
    const person =
      nameKey(named.name).length > 1 &&
      countryAt(words, at, lists) === null &&
      !/^(?:the|on|in|at|near|of|from|to)$/.test(words[at - 1]?.lower ?? '');
    if (person && !found.includes(named.name)) found.push(named.name);
    at = named.end - 1;
  }
  return found;
}
