import type { TopicName } from "../../lexicon.ts";

/** Topics whose facts help with a question about a topic, as `topicWeights` reads them. */
export type RelatedTopics = Readonly<Partial<Record<TopicName, string>>>;
