import type { SignalName } from "./signal-names.ts";

/**
 * What each signal counts for in the sum that memories are ordered by.
 *
 * Fitted on two public conversation sets and on the profile pairs that are for tuning, all with one
 * set of weights, by listwise maximum likelihood: see `benchmarks/src/fit`, `npm run bench -- fit`,
 * which prints them and what they reach on conversations that they were not fitted on. Signals that
 * brought nothing there were taken out: proximity and order of words, terms with a common stem or a
 * typing error, a second pass over neighbours' scores.
 *
 * Topics are signals like the others, not a tier below every lexical hit: among 500 other memories a
 * question such as "What can I cook for dinner tonight?" has more than ten that share "tonight", and
 * below all of them the standing fact that helps would seldom be found. What keeps topics behind the
 * question's own words is that they count most (`topicInstead`, `topicAlone`) where no memory has
 * more than a few of those, which is also where a word in common is `chance`.
 */
export const weights: Readonly<Record<SignalName, number>> = {
  passage: 1.052,
  message: 1.478,
  messageEvidence: 1.704,
  termsFound: 2.019,
  previous: 0.482,
  beforePrevious: 0.79,
  next: 1.228,
  answer: 2.19,
  near: 1.19,
  nearTerms: 1.349,
  wide: 0.759,
  run: 3.149,
  runBest: 4.459,
  referent: 1.687,
  user: 4.311,
  userLength: -5.509,
  length: -1.079,
  opening: 0.888,
  afterQuestion: 0.286,
  number: 1.695,
  time: 1.085,
  directive: 1.899,
  preference: 0.752,
  standing: 0.181,
  topic: 3.124,
  rareTopic: 1.106,
  topicInstead: 6.699,
  topicAlone: 6.985,
  chance: -4.277,
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
export const recommendedThreshold = 0.25;
