/** Candidates of one question by their measures, and which of them are right. */
export interface Group {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** Weights under which the right rows of each group get the most of a softmax (a listwise loss with several right answers), by Adam from zero. */
export function fitRanking(groups: readonly Group[], size: number, ridge = 0.0005, steps = 500): Float64Array {
  const usable = groups.filter(({ right }) => right.includes(true));
  const total = usable.reduce((sum, { weight }) => sum + weight, 0);
  return adam(size, steps, (weights, gradient) => {
    for (const { rows, right, weight } of usable) {
      const scores = rows.map((row) => dot(weights, row));
      const highest = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - highest));
      const all = shares.reduce((sum, share) => sum + share, 0);
      const good = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0) || 1e-12;
      rows.forEach((row, at) => {
        const share = shares[at] as number;
        add(gradient, row, (weight / total) * (share / all - (right[at] ? share / good : 0)));
      });
    }
    add(gradient, weights, ridge);
  });
}

/** Weights of a logistic rule for `wanted`, row by row, by Adam from zero; the ridge holds back measures alike, by their deviations, and not the first, the constant. */
export function fitLogistic(
  rows: readonly { readonly row: Float64Array; readonly wanted: boolean; readonly weight: number }[],
  size: number,
  ridge = 0.001,
  steps = 1500,
): Float64Array {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const scales = Float64Array.from({ length: size }, (_, at) =>
    at === 0 ? 1 : deviation(rows.map(({ row }) => row[at] as number)),
  );
  const scaled = rows.map((one) => ({ ...one, row: one.row.map((value, at) => value / (scales[at] as number)) }));
  const weights = adam(size, steps, (current, gradient) => {
    for (const { row, wanted, weight } of scaled) {
      const error = 1 / (1 + Math.exp(-dot(current, row))) - (wanted ? 1 : 0);
      add(gradient, row, (weight / total) * error);
    }
    for (let at = 1; at < size; at++) gradient[at] = (gradient[at] as number) + ridge * (current[at] as number);
  });
  return weights.map((weight, at) => weight / (scales[at] as number));
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

/** The sum of a row's values, each times its weight. */
export function dot(weights: Float64Array, row: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (weights[at] as number) * (row[at] as number);
  return sum;
}

function add(target: Float64Array, row: Float64Array, factor: number): void {
  for (let at = 0; at < row.length; at++) target[at] = (target[at] as number) + factor * (row[at] as number);
}

// Kingma & Ba 2015, with a fixed rate of 0.1
function adam(
  size: number,
  steps: number,
  slope: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(size);
    slope(weights, gradient);
    for (let at = 0; at < size; at++) {
      const value = gradient[at] as number;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * value;
      square[at] = 0.99 * (square[at] as number) + 0.01 * value ** 2;
      const rate = 0.1 / (1 - 0.9 ** step) / (Math.sqrt((square[at] as number) / (1 - 0.99 ** step)) + 1e-8);
      weights[at] = (weights[at] as number) - rate * (mean[at] as number);
    }
  }
  return weights;
}
