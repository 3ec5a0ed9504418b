import { topicCategories } from "./lexicon.ts";
import type { TopicProfile } from "./topic-profile.ts";

const CLEAR_WEIGHT = 0.4;
const SHARE_OF_BEST = 0.6;
const MOST_CATEGORIES = 3;

/**
 * Names the categories of a profile by mem0's default list, best first, at most three. A text
 * whose topics are unclear has none: a guess would hide it from a filter by category.
 */
export function categoriesOf(profile: TopicProfile): string[] {
  const sums = new Map<string, number>();
  profile.topics.forEach((topic, place) => {
    const category = topicCategories[topic] as string;
    sums.set(category, (sums.get(category) ?? 0) + (profile.weights[place] as number));
  });
  const ranked = [...sums].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, sum]) => sum >= CLEAR_WEIGHT && sum >= best * SHARE_OF_BEST)
    .slice(0, MOST_CATEGORIES)
    .map(([category]) => category);
}
