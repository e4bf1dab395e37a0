import type { Library } from '../../../library/library.ts';
import { CAPITAL } from '../../../search/inverted-index.ts';
import { Sign } from '../../../search/question-words.ts';
import { stem } from '../../../text/stem.ts';
import { tokenize } from '../../../text/tokenize.ts';
import type { SentenceReading } from '../candidates.ts';
import { signsOf, wordOf } from '../indexed-words.ts';
import { itemRanges, type Question } from '../question.ts';
import { isActor } from './held.ts';
import { proofPatterns } from './patterns.ts';

const REACH = 3;
const BESIDE = 4;

/** Whether a question asks who holds an office, and no sentence has a name behind that office, other than those in the question. */
export function lacksHolder(library: Library, question: Question, sentences: readonly SentenceReading[]): boolean {
  const { index } = library;
  const { items } = question;
  const asked = officeAsked(library, question);
  if (!asked) return false;
  const { office, country } = asked;
  const named = new Set(
    items.flatMap(({ person }) => (person ? [person.name, ...person.aliases] : []).flatMap(foldedWords)),
  );
  return !sentences.some(({ words, places }) => {
    const isName = (word: number) =>
      (word & CAPITAL) !== 0 &&
      !named.has(wordOf(index, word)) &&
      (signsOf(index, word) & (Sign.country | Sign.title | Sign.month | Sign.day)) === 0;
    return places.some(({ item, at, length }) => {
      if (item !== office) return false;
      const first = at + length;
      const isHeld = words.subarray(first, first + REACH).some(isName);
      const fits = ({ item: other, at: place }: SentenceReading['places'][number]) =>
        other === country && Math.abs(place - at) <= BESIDE;
      return isHeld && (country === undefined || places.some(fits));
    });
  });
}

const foldedWords = (name: string) => tokenize(name).map(({ word }) => word);

/** The office whose holder is asked for, and the country beside it: "name of the Norwegian premier", "who is the mayor". */
function officeAsked({ index, knowledge }: Library, question: Question) {
  const { kinds, items, plain } = question;
  const [kind] = kinds;
  if (kind !== undefined && kind !== 'person') return undefined;
  const { titles } = proofPatterns(knowledge.words.questions);
  const ranges = itemRanges(question);
  const office = items.findIndex(({ person, printed }) => {
    const last = stem((/\p{L}+$/u.exec(printed.toLowerCase()) ?? [''])[0]);
    return !person && titles.has(last);
  });
  const range = ranges[office];
  if (!range || PLURAL.test(plain.slice(range.start, range.end))) return undefined;
  if (!ASKING.test(plain.slice(0, range.start))) return undefined;
  const isCountry = (item: number) => items[item] !== undefined && isActor(index, items[item]) && !items[item].person;
  const behind = OF.test(plain.slice(range.end)) && isCountry(office + 1) ? office + 1 : undefined;
  return { office, country: isCountry(office - 1) ? office - 1 : behind };
}

const PLURAL = /s$/i;
const OF = /^\s+(?:of|in)\s/i;
const ASKING =
  /(?:^|\b(?:who(?:['’]?s)?|name of|which|what|next|new))(?:\s+(?:is|was|the|old|new|next|last|former|north|south|\p{L}+(?:ese|ean|an|ish)|\p{L}{2}))*\s*$/iu;
