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
 * `named` is set by hand: names in those conversations are mostly the speakers', and the pairs share no
 * word, so what the name of a child or a city is worth cannot be learnt from them.
 *
 * Topics are signals like the others, not a tier below every lexical hit: among 500 other memories a
 * question such as "What can I cook for dinner tonight?" has more than ten that share "tonight", and
 * below all of them the standing fact that helps would seldom be found. What keeps topics behind the
 * question's own words is that they count most (`topicInstead`, `topicAlone`) where no memory has
 * more than a few of those, which is also where a word in common is `chance`.
 */
export const weights: Readonly<Record<SignalName, number>> = {
  passage: 1.068,
  message: 1.399,
  messageEvidence: 1.687,
  termsFound: 1.999,
  named: 3,
  previous: 0.475,
  beforePrevious: 0.78,
  next: 1.209,
  answer: 2.18,
  near: 1.186,
  nearTerms: 1.365,
  wide: 0.751,
  run: 3.14,
  runBest: 4.442,
  referent: 1.691,
  user: 4.319,
  userLength: -5.532,
  length: -1.085,
  opening: 0.884,
  afterQuestion: 0.285,
  number: 1.698,
  time: 1.084,
  directive: 1.906,
  preference: 0.751,
  standing: 0.181,
  topic: 3.129,
  rareTopic: 1.106,
  topicInstead: 6.698,
  topicAlone: 6.982,
  chance: -4.276,
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
