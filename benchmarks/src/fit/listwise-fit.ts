import type { Training } from "./training-set.ts";

/** What each data set counts for, whatever its number of questions. */
export type Shares = Readonly<Record<string, number>>;

/** Keeps weights small where the data does not say otherwise. */
const ridge = 1e-3;
const steps = 15;
/** Below this a candidate's probability adds nothing to the curvature. */
const faint = 2e-4;

/**
 * Fits weights so that the softmax over the weighted sums of a question's candidates falls on those
 * that answer it (listwise maximum likelihood). The problem is convex and has one solution: Newton's
 * method finds it in a few steps, from zero and without a random number. `fixed` weights, by place, stay
 * as they are.
 */
export function fitWeights(
  all: readonly Training[],
  width: number,
  shares: Shares,
  fixed: ReadonlyMap<number, number> = new Map(),
): Float64Array {
  const questions = all.filter(({ name, gold }) => shares[name] !== undefined && gold.includes(1));
  const sizes = Map.groupBy(questions, ({ name }) => name);
  const shareOf = ({ name }: Training) => (shares[name] ?? 0) / (sizes.get(name)?.length ?? 1);
  const slopeAt = (weights: Float64Array) => {
    const slope = createSlope(weights);
    for (const question of questions) addQuestion(slope, question, weights, shareOf(question));
    for (const place of fixed.keys()) holdStill(slope, place);
    return slope;
  };
  let best = Float64Array.from({ length: width }, (_, place) => fixed.get(place) ?? 0);
  let slope = slopeAt(best);
  for (let step = 0; step < steps; step++) {
    const change = solve(slope.curvature, slope.gradient);
    let length = 1;
    let next = moved(best, change, length);
    let nextSlope = slopeAt(next);
    while (nextSlope.loss > slope.loss && length > 1e-3) {
      length /= 3;
      next = moved(best, change, length);
      nextSlope = slopeAt(next);
    }
    const gained = slope.loss - nextSlope.loss;
    if (gained <= 0) break;
    best = next;
    slope = nextSlope;
    if (gained < 1e-6) break;
  }
  return best;
}

function moved(
  weights: Float64Array,
  change: Float64Array,
  length: number,
): Float64Array<ArrayBuffer> {
  return weights.map((weight, at) => weight - length * (change[at] ?? 0));
}

/** Makes a step leave one weight alone. */
function holdStill({ gradient, curvature }: Slope, place: number): void {
  const width = gradient.length;
  gradient[place] = 0;
  for (let other = 0; other < width; other++) {
    curvature[place * width + other] = 0;
    curvature[other * width + place] = 0;
  }
  curvature[place * width + place] = 1;
}

interface Slope {
  loss: number;
  readonly gradient: Float64Array;
  /** Second derivatives, row by row. */
  readonly curvature: Float64Array;
}

function createSlope(weights: Float64Array): Slope {
  const width = weights.length;
  const curvature = new Float64Array(width * width);
  for (let at = 0; at < width; at++) curvature[at * width + at] = ridge;
  const loss = weights.reduce((sum, weight) => sum + (ridge * weight * weight) / 2, 0);
  return { loss, gradient: weights.map((weight) => ridge * weight), curvature };
}

function addQuestion(slope: Slope, question: Training, weights: Float64Array, share: number): void {
  const width = weights.length;
  const { rows, count, gold } = question;
  const probabilities = softmax(weightedSums(question, weights));
  const golds = gold.reduce((sum, is) => sum + is, 0);
  const mean = new Float64Array(width);
  for (let row = 0; row < count; row++) {
    const probability = probabilities[row] ?? 0;
    const wanted = gold[row] ? 1 / golds : 0;
    if (wanted > 0) slope.loss -= share * wanted * Math.log(Math.max(probability, 1e-300));
    for (let at = 0; at < width; at++) {
      const value = rows[row * width + at] ?? 0;
      slope.gradient[at] = (slope.gradient[at] ?? 0) + share * (probability - wanted) * value;
      mean[at] = (mean[at] ?? 0) + probability * value;
    }
  }
  for (let row = 0; row < count; row++) {
    const probability = probabilities[row] ?? 0;
    if (probability >= faint)
      addCurvature(
        slope.curvature,
        rows.subarray(row * width, (row + 1) * width),
        mean,
        share * probability,
      );
  }
}

function addCurvature(
  curvature: Float64Array,
  values: Float32Array,
  mean: Float64Array,
  share: number,
): void {
  const width = mean.length;
  const centred = mean.map((value, at) => (values[at] ?? 0) - value);
  for (let a = 0; a < width; a++) {
    const factor = share * (centred[a] ?? 0);
    if (factor === 0) continue;
    for (let b = 0; b < width; b++)
      curvature[a * width + b] = (curvature[a * width + b] ?? 0) + factor * (centred[b] ?? 0);
  }
}

/** The weighted sum of each candidate's signals. */
export function weightedSums({ rows, count }: Training, weights: Float64Array): Float64Array {
  const width = weights.length;
  const sums = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    let sum = 0;
    for (let at = 0; at < width; at++) sum += (weights[at] ?? 0) * (rows[row * width + at] ?? 0);
    sums[row] = sum;
  }
  return sums;
}

function softmax(sums: Float64Array): Float64Array {
  const most = sums.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Solves `matrix · x = right` by elimination; the matrix is positive definite. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const m = matrix.slice();
  const x = right.slice();
  for (let pivot = 0; pivot < size; pivot++)
    for (let row = pivot + 1; row < size; row++) {
      const factor = (m[row * size + pivot] ?? 0) / (m[pivot * size + pivot] ?? 1);
      for (let column = pivot; column < size; column++)
        m[row * size + column] =
          (m[row * size + column] ?? 0) - factor * (m[pivot * size + column] ?? 0);
      x[row] = (x[row] ?? 0) - factor * (x[pivot] ?? 0);
    }
  for (let row = size - 1; row >= 0; row--) {
    let rest = x[row] ?? 0;
    for (let column = row + 1; column < size; column++)
      rest -= (m[row * size + column] ?? 0) * (x[column] ?? 0);
    x[row] = rest / (m[row * size + row] ?? 1);
  }
  return x;
}
