import { related, relatedToCategory } from "./lexicon/related.ts";
import { type TopicCategory, topicCategories, topicNames } from "./lexicon.ts";
import { topicWeights } from "./topic-weights.ts";

let table: readonly (readonly number[])[] | undefined;

/** The topics whose facts help with a question about a topic, itself included: topic and weight in turn. */
export function relatedTopics(topic: number): readonly number[] {
  table ??= build();
  return table[topic] ?? [];
}

/** What helps is seldom a one-way street: the other direction counts for this much. */
const BACKWARD = 0.5;

function build(): number[][] {
  const rows = topicNames.map((name, topic) => {
    const row = new Map([[topic, 1]]);
    const category = topicCategories[topic] as TopicCategory;
    read(relatedToCategory[category], (other, weight) => {
      row.set(other, Math.max(weight, row.get(other) ?? 0));
    });
    read(related[name], (other, weight) => {
      row.set(other, other === topic ? weight : Math.max(weight, row.get(other) ?? 0));
    });
    return row;
  });
  return withBackward(rows).map((row) => [...row].flat());
}

function withBackward(rows: readonly ReadonlyMap<number, number>[]): Map<number, number>[] {
  const both = rows.map((row) => new Map(row));
  rows.forEach((row, topic) => {
    for (const [other, weight] of row) {
      const back = both[other];
      if (other !== topic) back?.set(topic, Math.max(weight * BACKWARD, back.get(topic) ?? 0));
    }
  });
  return both;
}

function read(text: string | undefined, note: (topic: number, weight: number) => void): void {
  const weights = text === undefined ? [] : topicWeights(text);
  for (let at = 0; at < weights.length; at += 2) {
    note(weights[at] as number, weights[at + 1] as number);
  }
}
