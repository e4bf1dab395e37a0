import type { QuestionWords } from '../../../search/question-words.ts';
import { alternatives } from '../../../text/patterns.ts';
import { remembered } from '../../../text/remembered.ts';
import { stem } from '../../../text/stem.ts';

/** What proofs look for, made ready from the word lists. */
export interface ProofPatterns {
  /** "what did NAME say", the name as first group. */
  readonly speech: RegExp;
  /** "NAME's reaction", the name as first group. */
  readonly reaction: RegExp;
  /** "NAME on trade", with no verb behind, the name as first group. */
  readonly headline: RegExp;
  readonly announced: RegExp;
  readonly governing: ReadonlySet<string>;
  /** Stems. */
  readonly deeds: ReadonlySet<string>;
  readonly deedsOfThings: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Phrases with a space around them. */
  readonly authors: readonly string[];
  readonly past: readonly string[];
  readonly plans: readonly string[];
}

/** The patterns of some word lists. */
export const proofPatterns = remembered(({ proof, plans, signs, halves }: QuestionWords): ProofPatterns => {
  const around = (phrases: readonly string[]) => phrases.map((phrase) => ` ${phrase} `);
  return {
    speech: new RegExp(
      `\\b(?:did|does|do|has|have|had)\\s+(?:the\\s+)?((?:(?!\\b(?:and|when|that|who|what|which|how|if)\\b)[^,?])+?)(?<!\\b(?:an?|the))\\s+${anyOf(proof.speaking)}`,
      'iu',
    ),
    reaction: new RegExp(`^(?:what (?:was|is) )?(?:the )?(.+?)(?:['’]s?)?\\s+${anyOf(proof.reactions)}`, 'iu'),
    headline: new RegExp(
      `^((?:\\p{L}+\\s+){0,2}\\p{L}+)\\s+(?:on|about|regarding|concerning)\\s(?!.*${anyOf(halves.asking)})`,
      'iu',
    ),
    announced: new RegExp(anyOf(proof.announced), 'iu'),
    governing: new Set(proof.governing),
    deeds: new Set(proof.deeds.map(stem)),
    deedsOfThings: new Set(proof['deeds-of-things'].map(stem)),
    titles: new Set([...signs.titles, ...proof.offices].map(stem)),
    authors: around(proof.authors),
    past: around(proof.past),
    plans: around([...plans, ...proof['plans-asked']]),
  };
});

const anyOf = (phrases: readonly string[]) => `(?<![\\p{L}\\d])${alternatives(phrases)}(?![\\p{L}\\d])`;
