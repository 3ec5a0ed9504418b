import { topicCount } from "./lexicon.ts";
import type { TopicProfile } from "./topic-profile.ts";

/** Memories of a topic that halve, squared, what a match of it says. */
const COMMON = 3;

/** How much each topic occurs in the memories of one user; by topic number. */
export type TopicCounts = Float64Array;

/** Nothing counted yet. */
export function emptyTopicCounts(): TopicCounts {
  return new Float64Array(topicCount);
}

/** Counts a memory in, or with `times` -1 out again. */
export function countMemoryTopics(counts: TopicCounts, memory: TopicProfile, times = 1): void {
  memory.topics.forEach((topic, place) => {
    const weight = (memory.weights[place] as number) * memory.standing * times;
    counts[topic] = (counts[topic] as number) + weight;
  });
}

/**
 * Lowers what a question wants by how common it is among the user's memories: to match the one fact
 * about a pet says more than to match one of fifty about work. It is for the order of results;
 * `TOPIC_THRESHOLD` is for scores without it, which do not depend on the other memories.
 */
export function favourRare(query: TopicProfile, counts: TopicCounts): TopicProfile {
  const weights = query.weights.map((weight, place) => {
    const count = Math.max(0, counts[query.topics[place] as number] as number);
    return weight * Math.sqrt(COMMON / (COMMON + count));
  });
  return { ...query, weights };
}
