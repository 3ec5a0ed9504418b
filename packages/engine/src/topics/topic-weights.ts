import { topicCategories, topicNumber } from "./lexicon.ts";

/**
 * Reads `"@food .3 diet 1"` as topic and weight in turn: `@` names all topics of a category, and
 * what comes later replaces what came before. Throws for an unknown topic or category.
 */
export function topicWeights(text: string): number[] {
  const weights = new Map<number, number>();
  const parts = text.trim().split(/\s+/);
  for (let at = 0; at < parts.length; at += 2) {
    const weight = Number(parts[at + 1]);
    for (const topic of topicsNamed(parts[at] as string)) weights.set(topic, weight);
  }
  return [...weights].flat();
}

function topicsNamed(name: string): number[] {
  if (!name.startsWith("@")) return [topicNumber(name)];
  const category = name.slice(1);
  const topics = topicCategories.flatMap((each, topic) => (each === category ? [topic] : []));
  if (topics.length > 0) return topics;
  throw new Error(`[mem0-kit] no category is called "${category}". Use a category of the lexicon.`);
}
