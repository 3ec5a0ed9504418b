import { signalAt, signalNames } from "./signal-names.ts";
import { calibration, weights } from "./weights.ts";

const vector = Float64Array.from(signalNames, (name) => weights[name]);

/**
 * A candidate's score, 0..1; 0 for one that nothing speaks for. `known` is the share of the query's
 * words that occur in the index: the same for all candidates, so it moves scores and not their order.
 */
export function score(values: Float64Array, known: number): number {
  if (!hasGrounds(values)) return 0;
  const evidence = weightedSum(values) + calibration.known * known;
  return 1 / (1 + Math.exp((calibration.half - evidence) / calibration.width));
}

/** Whether the memory, what is around it or its topics have anything to do with the query. */
function hasGrounds(values: Float64Array): boolean {
  const grounds = [signalAt.passage, signalAt.wide, signalAt.topic, signalAt.directive];
  return grounds.some((place) => (values[place] ?? 0) > 0);
}

function weightedSum(values: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < vector.length; place++)
    sum += (values[place] ?? 0) * (vector[place] ?? 0);
  return sum;
}
