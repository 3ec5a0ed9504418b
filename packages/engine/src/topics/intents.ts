import { intentPatterns } from "./lexicon/intent-patterns.ts";
import { topicWeights } from "./topic-weights.ts";

/** A form of question and the topics whose facts help with it: topic and weight in turn. */
export interface Intent {
  /** Over the question in lower case with straight apostrophes. */
  readonly pattern: RegExp;
  readonly topics: readonly number[];
}

let read: readonly Intent[] | undefined;

/** All known forms of questions. */
export function intents(): readonly Intent[] {
  read ??= intentPatterns.map(([pattern, text]) => ({ pattern, topics: topicWeights(text) }));
  return read;
}
