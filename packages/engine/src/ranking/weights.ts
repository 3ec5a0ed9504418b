import type { SignalName } from "./signal-names.ts";

/**
 * What each signal counts for in the sum that memories are ordered by.
 *
 * Fitted on two public conversation sets and on the tuning half of the profile pairs, all with one
 * set of weights, by listwise maximum likelihood: see `benchmarks/src/fit`, `npm run bench -- fit`,
 * which prints them and what they reach on conversations that they were not fitted on. Signals that
 * brought nothing there were taken out: proximity and order of words, terms with a common stem or a
 * typing error, a second pass over neighbours' scores.
 *
 * Topics are signals like the others, not a tier below every lexical hit: among 500 other memories a
 * question such as "What can I cook for dinner tonight?" has more than ten that share "tonight", and
 * a tier below them finds the standing fact for half of the questions instead of 72 of 100. What keeps topics
 * behind the question's own words is that they count most (`topicInstead`, `standingInstead`) where
 * no memory has more than a few of those, which is also where a word in common is `chance`.
 */
export const weights: Readonly<Record<SignalName, number>> = {
  passage: 1.622,
  message: 1.345,
  messageEvidence: 1.555,
  termsFound: 1.835,
  previous: 0.234,
  beforePrevious: 0.83,
  next: 0.952,
  answer: 2.208,
  near: 1.674,
  nearTerms: 1.315,
  wide: 1.12,
  run: 2.779,
  runBest: 4.21,
  referent: 1.604,
  user: 4.643,
  userLength: -4.676,
  length: -1.122,
  opening: 0.924,
  afterQuestion: 0.291,
  number: 1.605,
  time: 1.225,
  directive: 1.896,
  preference: 0.999,
  standing: 0.597,
  topic: 2.971,
  topicInstead: 4.415,
  standingInstead: 6.456,
  chance: -3.427,
};

/**
 * How a weighted sum becomes a score of 0..1: a logistic curve that is one half at `half`. `covered`
 * is what it counts that one memory has all the query's words, which tells a question that something
 * answers from one that only shares words with this and that.
 */
export const calibration = { covered: 6, half: 11.3, width: 2.5 } as const;

/**
 * The threshold to begin with: it keeps nineteen of twenty memories that answer a question, and
 * leaves out most of what is found for a question that nothing answers.
 */
export const recommendedThreshold = 0.28;
