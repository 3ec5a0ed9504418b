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
  passage: 1.61,
  message: 1.198,
  messageEvidence: 1.596,
  termsFound: 1.886,
  previous: 0.216,
  beforePrevious: 0.819,
  next: 0.909,
  answer: 2.168,
  near: 1.794,
  nearTerms: 1.255,
  wide: 0.95,
  run: 2.592,
  runBest: 4.186,
  referent: 1.601,
  user: 4.666,
  userLength: -4.684,
  length: -1.108,
  opening: 0.914,
  afterQuestion: 0.276,
  number: 1.625,
  time: 1.222,
  directive: 1.892,
  preference: 0.984,
  standing: 0.594,
  topic: 2.959,
  topicInstead: 4.46,
  standingInstead: 6.319,
  chance: -3.487,
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
