import type { SignalName } from "./signal-names.ts";

/**
 * What each signal counts for in the sum that memories are ordered by.
 *
 * Fitted on two public conversation sets and on the tuning half of the profile pairs, all with one
 * set of weights, by listwise maximum likelihood: see `benchmarks/src/fit`, `npm run bench -- fit`,
 * which prints them and what they reach on conversations that they were not fitted on. Signals that
 * brought nothing there were taken out: proximity and order of words, terms with a common stem or a
 * typing error, a second pass over neighbours' scores.
 */
export const weights: Readonly<Record<SignalName, number>> = {
  passage: 2.517,
  message: 1.432,
  messageEvidence: 1.739,
  termsFound: 1.842,
  rarest: -0.807,
  previous: 0.253,
  beforePrevious: 0.794,
  next: 0.882,
  answer: 2.189,
  nearTerms: 1.504,
  wide: 1.145,
  run: 2.782,
  runBest: 3.958,
  referent: 1.636,
  user: 4.508,
  userLength: -4.783,
  length: -1.461,
  opening: 0.959,
  afterQuestion: 0.285,
  number: 1.626,
  time: 1.265,
  directive: 1.894,
  preference: 0.884,
  standing: 0.909,
  topic: 3.492,
  topicInstead: 4.241,
  standingInstead: 6.925,
  chance: -3.795,
  near: 1.471,
};

/**
 * How a weighted sum becomes a score of 0..1: a logistic curve that is one half at `half`. `known` is
 * what it counts that the query's words occur at all, which tells a question that nothing answers.
 */
export const calibration = { known: 3, half: 9.5, width: 2.5 } as const;

/**
 * The threshold to begin with: it keeps nineteen of twenty memories that answer a question, and
 * leaves out most of what is found for a question that nothing answers.
 */
export const recommendedThreshold = 0.3;
