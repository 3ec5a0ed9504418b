/** A form of question and the kinds of facts that help with it, as `topicWeights` reads them. */
export type IntentPattern = readonly [pattern: RegExp, topics: string];
