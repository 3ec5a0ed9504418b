import { fakeMemory } from "@mem0-kit/core/fake";
import { expect, it } from "vitest";
import { measureProfile } from "../src/profile/measure-profile.ts";

it("counts the facts found among others, and what negative questions return", async () => {
  const memory = fakeMemory();
  const fillers = Array.from({ length: 30 }, (_, at) => ({
    id: `filler-${at}`,
    text: `Statement number ${at} of nobody`,
  }));
  const result = await measureProfile(
    memory,
    {
      set: "everyday",
      half: "tune",
      pairs: [
        { id: "p1", category: "food", fact: "I like plums", question: "Do plums grow here?" },
        { id: "p2", category: "music", fact: "I own a harp", question: "Quite unrelated?" },
      ],
      negatives: [{ id: "n1", question: "Zzyzx?" }],
      fillers,
    },
    { others: 20, threshold: 0.01 },
  );
  await memory.close();
  expect(result).toMatchObject({ n: 2, others: 20, hit10: 0.5, hit10AtThreshold: 0.5 });
  expect(result.categories).toEqual({
    food: { n: 1, hit10: 1 },
    music: { n: 1, hit10: 0 },
  });
  expect(result.negatives).toEqual({ n: 1, meanResults: 0, empty: 1 });
});
