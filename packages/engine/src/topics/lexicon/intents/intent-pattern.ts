/**
 * What a question tells of its intent, and the kinds of facts that help with it, as `topicWeights`
 * reads them. What it tells is words separated by white space, any of which is enough: a hyphen
 * makes a phrase, a final "s" may follow, `*` stands for any ending. Where the order of words
 * matters it is an expression over the question in lower case with straight apostrophes.
 */
export type IntentPattern = readonly [tells: string | RegExp, topics: string];
