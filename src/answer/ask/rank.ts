import { featureNames, type Measured } from './features.ts';
import { rankingWeights } from './ranking-weights.ts';

/** A sentence with its measures and the sum by which it is ranked. */
export interface Ranked extends Measured {
  readonly total: number;
}

const weights = featureNames.map((name) => rankingWeights[name]);

/** The sentences by their weighted measures, best first; equal ones in the order of the passages. */
export function rank(measured: readonly Measured[]): Ranked[] {
  return measured
    .map(({ candidate, sentence, features }) => ({ candidate, sentence, features, total: totalOf(features) }))
    .sort(
      (a, b) => b.total - a.total || a.candidate.passage - b.candidate.passage || a.sentence.number - b.sentence.number,
    );
}

function totalOf(features: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < features.length; at++) total += (features[at] as number) * (weights[at] as number);
  return total;
}
