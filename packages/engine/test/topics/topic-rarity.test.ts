import { expect, it } from "vitest";
import { queryTopics } from "../../src/topics/query-topics.ts";
import { topicProfile } from "../../src/topics/topic-profile.ts";
import { countMemoryTopics, emptyTopicCounts, favourRare } from "../../src/topics/topic-rarity.ts";

const query = queryTopics("Which sofa should we buy?");

it("leaves a query as it is where nothing is counted", () => {
  expect(favourRare(query, emptyTopicCounts())).toEqual(query);
});

it("lowers topics that many memories have, and only those", () => {
  const counts = emptyTopicCounts();
  const pets = topicProfile("I have two dogs.");
  for (let round = 0; round < 20; round++) countMemoryTopics(counts, pets);
  const favoured = favourRare(query, counts);
  query.topics.forEach((topic, place) => {
    const [before, after] = [query.weights[place] ?? 0, favoured.weights[place] ?? 0];
    if (pets.topics.includes(topic)) expect(after).toBeLessThan(before / 2);
    else expect(after).toBe(before);
  });
});

it("forgets a memory that is counted out again", () => {
  const counts = emptyTopicCounts();
  const memory = topicProfile("My wife works as a nurse.");
  countMemoryTopics(counts, memory);
  countMemoryTopics(counts, memory, -1);
  expect(counts).toEqual(emptyTopicCounts());
});
