import type { Library } from '../../../library/library.ts';
import { familiarity } from '../familiarity.ts';
import type { Question } from '../question.ts';
import type { Ranked } from '../rank.ts';
import { articlesMeant, isCircumstance } from '../scope.ts';
import { lacksAuthor } from './authors.ts';
import { lacksDeed } from './deeds.ts';
import { lacksCounted, lacksLength, lacksTime } from './figures.ts';
import { passageOf } from './held.ts';
import { lacksHolder } from './offices.ts';
import { isOnlyPlanned } from './planned.ts';
import { isNeverQuoted, lacksSpeaker, type SpeakersAsked, speakersAsked } from './speaking.ts';
import { isUnheld, lacksNumbered } from './unheld.ts';

const FAMILIAR_ENOUGH = 0.5;

/** Why sentences that hold a question's words do not answer it: nobody of those asked for says it, or something else is not there. */
export type Lack = SpeakersAsked | 'other';

/** What the chosen sentences lack that an answer to the question must have: the number, the time, the doer, the speaker; undefined when nothing that can be told. */
export function lackOf(library: Library, question: Question, chosen: readonly Ranked[]): Lack | undefined {
  const { index } = library;
  if (isUnheld(library, question) || lacksNumbered(library, question, printed(library, chosen))) return 'other';
  // where the tables do not know the subject, the same may stand there in words that seem to be others
  if (familiarity(index) < FAMILIAR_ENOUGH) return undefined;
  const asked = speakersAsked(library, question);
  if (asked && (isNeverQuoted(library, question, asked) || lacksSpeaker(library, asked, chosen))) return asked;
  const sentences = chosen.flatMap(({ candidate }) => candidate.sentences);
  const isLacking =
    lacksCounted(index, question, sentences) ||
    lacksTime(index, question, sentences) ||
    lacksLength(index, question, inScope(library, question, chosen)) ||
    lacksHolder(library, question, sentences) ||
    isOnlyPlanned(library, question, asked?.topic, chosen) ||
    lacksDeed(library, question, chosen) ||
    lacksAuthor(library, question, chosen);
  return isLacking ? 'other' : undefined;
}

/** The sentences of those articles that a question's time and place point to; all where it names none. */
function inScope({ index }: Library, question: Question, chosen: readonly Ranked[]) {
  const isNamed = question.items.some((item) => isCircumstance(index, item));
  const meant = articlesMeant(index, question);
  return chosen
    .filter(({ candidate }) => !isNamed || meant.has(candidate.article))
    .flatMap(({ candidate }) => candidate.sentences);
}

/** The passages of the chosen sentences. */
const printed = (library: Library, chosen: readonly Ranked[]) =>
  chosen.map((one) =>
    passageOf(library, one)
      .map(({ text }) => text)
      .join(' '),
  );
