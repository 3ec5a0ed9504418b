import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPartitionIndex } from "../../src/ranking/partition-index.ts";
import { rank } from "../../src/ranking/rank.ts";
import { recommendedThreshold } from "../../src/ranking/weights.ts";
import { indexOf, put } from "./helpers.ts";

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

const chatter = [
  "The meeting ran late again.",
  "My train was cancelled tonight.",
  "I watched the rain from the window.",
  "We talked about the new printer.",
  "The lift is out of order.",
];

describe("rank", () => {
  it("puts the memory that has the query's words first", () => {
    const index = indexOf([...chatter, "I adopted a puppy called Rex."]);
    const found = rank("Which puppies have I adopted?", [index], { topK: 3 });
    expect(found[0]?.id).toBe("m5");
  });

  it("finds nothing for a question that nothing speaks for", () => {
    expect(rank("xylophone zebra", [indexOf(chatter)], { topK: 10 })).toEqual([]);
    expect(rank("What is it?", [createPartitionIndex()], { topK: 10 })).toEqual([]);
  });

  it("finds a standing fact that shares no word with the question, and says so", () => {
    const index = indexOf([...chatter, "I'm vegetarian and allergic to nuts."]);
    const found = rank("What can I cook for dinner?", [index], { topK: 3, explain: true });
    expect(found[0]?.id).toBe("m5");
    expect(found[0]?.signals?.passage).toBe(0);
    expect(found[0]?.signals?.topicInstead).toBeGreaterThan(0);
  });

  it("labels what its topics alone brought, where nothing around it matches either", () => {
    const index = createPartitionIndex();
    index.apply(put({ ordinal: 0, text: "I'm vegetarian.", role: "user", runId: "a" }));
    index.apply(put({ ordinal: 1, text: "Dinner was late.", role: "user", runId: "b" }));
    const found = rank("What can I cook for dinner?", [index], { topK: 3, explain: true });
    const labels = Object.fromEntries(found.map(({ id, signals }) => [id, signals?.topicalOnly]));
    expect(labels).toEqual({ m0: 1, m1: undefined });
  });

  it("ranks a memory that answers in the question's own words above topics alone", () => {
    const index = indexOf([
      ...chatter,
      "I'm vegetarian and allergic to nuts.",
      "For dinner tonight I want to cook lentil soup.",
    ]);
    const found = rank("What can I cook for dinner tonight?", [index], { topK: 3 });
    expect(ids(found).slice(0, 2)).toEqual(["m6", "m5"]);
  });

  it("finds topics alone in a partition that is too large to be ranked whole", () => {
    const others = Array.from(
      { length: 1500 },
      (_, at) => `Note ${at}: the lift was late tonight.`,
    );
    const index = indexOf([...others, "I'm vegetarian and allergic to nuts."]);
    expect(ids(rank("What can I cook for dinner?", [index], { topK: 10 }))).toContain("m1500");
  });

  it("returns at the recommended threshold what answers and not what shares a word by chance", () => {
    const index = indexOf([...chatter, "My sister Mia plays the cello in Bergen."]);
    const options = { topK: 10, threshold: recommendedThreshold };
    expect(rank("Which instrument does my sister Mia play?", [index], options)[0]?.id).toBe("m5");
    expect(rank("How do I reverse a string in Java?", [index], options)).toEqual([]);
  });

  it("prefers what the named actor said", () => {
    const index = createPartitionIndex();
    const text = "I went hiking in the mountains.";
    for (const [ordinal, actor] of ["Anna", "Bob", "Carl"].entries())
      index.apply(put({ ordinal, text, actor, role: "user", runId: `run ${ordinal}` }));
    expect(rank("When did Bob go hiking?", [index], { topK: 3 })[0]?.id).toBe("m1");
  });

  it("puts the memory that has the word first, however few there are", () => {
    const index = createPartitionIndex();
    for (const [ordinal, text] of ["I like tea", "I like coffee"].entries())
      index.apply(put({ ordinal, text, role: "user" }));
    for (const [query, first] of [
      ["tea", "m0"],
      ["coffee", "m1"],
      ["Do I like tea?", "m0"],
    ] as const)
      expect(rank(query, [index], { topK: 1 })[0]?.id).toBe(first);
  });

  it("returns nothing of a handful of memories but the one that has the query's name", () => {
    const index = createPartitionIndex();
    const texts = ["My cello teacher is called Nina.", "I moved last year.", "Green is nice."];
    for (const [ordinal, text] of texts.entries())
      index.apply(put({ ordinal, text, role: "user" }));
    expect(rank("Nina", [index], { topK: 10 }).map(({ id }) => id)).toEqual(["m0"]);
  });

  it("knows a name by its capital, among a handful of memories too", () => {
    const texts = [
      "I've got two kids, Mia (7) and Leo (4), and a dog called Rex.",
      "My wife's birthday is on March 14th.",
      "I drive an old car.",
      "I work at a startup.",
    ];
    const [first] = rank("How old is Mia?", [indexOf(texts)], { topK: 1 });
    expect(first?.id).toBe("m0");
  });

  it("explains only when asked to", () => {
    const [found] = rank("soup", [indexOf(["Try the soup."])], { topK: 1 });
    expect(found).not.toHaveProperty("signals");
  });

  it("prefers the assistant's words when asked what it recommended", () => {
    const index = createPartitionIndex();
    index.apply(put({ ordinal: 0, text: "Try the lentil soup.", role: "assistant", runId: "a" }));
    index.apply(put({ ordinal: 1, text: "Try the lentil soup.", role: "assistant", runId: "b" }));
    const options = { topK: 1, explain: true };
    const [first] = rank("Which soup did you recommend?", [index], options);
    expect(first?.signals?.referent).toBe(1);
  });

  it("finds the answer to a question that was asked in the words of the query", () => {
    const index = createPartitionIndex();
    const said = ["Where did you buy the kayak?", "In a small shop in Oslo.", "Lucky you.", "Yes."];
    for (const [ordinal, text] of said.entries())
      index.apply(put({ ordinal, text, actor: ordinal % 2 ? "Bob" : "Anna", runId: "a" }));
    const found = rank("Where did Bob buy the kayak?", [index], { topK: 2 });
    expect(ids(found)).toContain("m1");
  });

  it("resolves yesterday against the reference date", () => {
    const index = createPartitionIndex();
    for (const day of [6, 7, 8])
      index.apply(
        put({
          ordinal: day,
          text: "I had lunch with a colleague.",
          role: "user",
          eventTime: Date.UTC(2023, 4, day, 12),
        }),
      );
    const referenceDate = new Date("2023-05-08T18:00:00Z");
    const found = rank("Who had lunch with me yesterday?", [index], { topK: 3, referenceDate });
    expect(found[0]?.id).toBe("m7");
  });

  it("asks about each result whether it is accepted, without a change of scores", () => {
    const index = indexOf(["A red kayak.", "A blue kayak.", "A green tent."]);
    const all = rank("kayak", [index], { topK: 10 });
    const some = rank("kayak", [index], { topK: 10, accepts: ({ id }) => id !== "m0" });
    expect(some).toEqual(all.filter(({ id }) => id !== "m0"));
  });

  it("fills topK from what is accepted in a large partition", () => {
    const index = indexOf(Array.from({ length: 1500 }, (_, at) => `The kayak of day ${at}.`));
    const accepts = ({ ordinal }: { ordinal: number }) => ordinal % 100 === 7;
    const found = rank("kayak", [index], { topK: 10, accepts });
    expect(found).toHaveLength(10);
    expect(found.every(accepts)).toBe(true);
  });

  it("orders equals by newest first", () => {
    const index = createPartitionIndex();
    for (const ordinal of [3, 1, 2])
      index.apply(put({ ordinal, text: "A red kayak.", runId: `run ${ordinal}` }));
    expect(ids(rank("kayak", [index], { topK: 3 }))).toEqual(["m3", "m2", "m1"]);
  });

  it("ranks several indexes by their common statistics", () => {
    const found = rank("red kayak", [indexOf(["A red kayak."]), indexOf(["A red tent."], 10)], {
      topK: 2,
    });
    expect(ids(found)).toEqual(["m0", "m10"]);
  });

  it("keeps scores within 0 and 1 and in order for any texts and queries", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 12 }),
        fc.string({ unit: "grapheme", maxLength: 60 }),
        (texts, query) => {
          const found = rank(query, [indexOf(texts)], { topK: 20 });
          const scores = found.map(({ score }) => score);
          expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });

  it("is not changed by what another index holds", () => {
    const index = indexOf(["A red kayak.", "A green tent."]);
    const alone = rank("kayak", [index], { topK: 5 });
    indexOf(["kayak ".repeat(50), "kayak kayak"]);
    expect(rank("kayak", [index], { topK: 5 })).toEqual(alone);
  });

  it("reads a query of 64 KB that repeats itself as the few words it has", () => {
    const index = indexOf(["A red kayak.", "A green tent."]);
    const long = rank("red kayak ".repeat(6500), [index], { topK: 5 });
    expect(ids(long)).toEqual(ids(rank("red kayak", [index], { topK: 5 })));
  });

  it("finds Chinese memories by a part of a word", () => {
    const index = indexOf(["我喜欢吃苹果", "他住在北京"]);
    expect(rank("苹果", [index], { topK: 1 })[0]?.id).toBe("m0");
  });
});
