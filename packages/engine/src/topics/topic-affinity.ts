import type { TopicProfile } from "./topic-profile.ts";

/**
 * How well a memory's topics fit what a question asks for, 0 (nothing in common) to 1.
 * The best fit counts most, each further one adds to it.
 */
export function topicAffinity(query: TopicProfile, memory: TopicProfile): number {
  const { topics: wanted, weights: wantedWeights } = query;
  const { topics, weights } = memory;
  let best = 0;
  let missing = 1;
  let place = 0;
  for (let at = 0; at < topics.length; at++) {
    const topic = topics[at] as number;
    while (place < wanted.length && (wanted[place] as number) < topic) place++;
    if (place === wanted.length) break;
    if (wanted[place] === topic) {
      const fit = (wantedWeights[place] as number) * (weights[at] as number);
      if (fit > best) best = fit;
      missing *= 1 - fit;
    }
  }
  return BEST_SHARE * best + (1 - BEST_SHARE) * (1 - missing);
}

/** What the best fit counts for; all fits together make up the rest. */
const BEST_SHARE = 0.5;

/** What passing chat keeps of its affinity. */
const CHAT_SHARE = 0.05;
/** Standing from which a memory counts in full: beyond it, more cues say nothing more. */
const FULL_STANDING = 0.75;

/** `topicScore` of a memory that is worth showing for a question it shares no word with. */
export const TOPIC_THRESHOLD = 0.2;

/** Affinity, lowered for a memory that is passing chat, 0 to 1. */
export function topicScore(query: TopicProfile, memory: TopicProfile): number {
  const lasting = Math.min(1, memory.standing / FULL_STANDING) ** 2;
  return topicAffinity(query, memory) * (CHAT_SHARE + (1 - CHAT_SHARE) * lasting);
}
