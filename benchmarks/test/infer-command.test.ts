import { localMemory } from "@mem0-kit/local";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import type { Dataset } from "../src/data/conversation.ts";
import { inferCommand } from "../src/infer/infer-command.ts";
import type { JudgedDialogue } from "../src/infer/load-judged.ts";
import { measureDialogues, playDialogues } from "../src/infer/measure-dialogues.ts";
import { measureEvidence } from "../src/infer/measure-evidence.ts";

const memory = localMemory({ path: ":memory:" });

afterAll(() => memory.close());

afterEach(() => {
  vi.restoreAllMocks();
});

const tiny: Dataset = {
  name: "tiny",
  conversations: [
    {
      id: "one",
      messages: [
        { id: "m1", role: "user", text: "My boat is blue", run: "s1", actor: "Robin" },
        { id: "m2", role: "assistant", text: "I bake rye bread", run: "s1", actor: "Ines" },
        { id: "m3", role: "user", text: "Hello!", run: "s2", actor: "Robin" },
      ],
      questions: [
        { text: "Who bakes rye bread?", category: "a", gold: ["m2"] },
        { text: "Which boat is blue, hello?", category: "b", gold: ["m1", "m3"] },
      ],
    },
  ],
};

it("finds evidence by the sources of facts, and tells how much of it was kept", async () => {
  const result = await measureEvidence(memory, tiny, { infer: true });
  expect(result).toMatchObject({
    name: "tiny",
    n: 2,
    r10: 0.75,
    bound: 0.75,
    messages: 3,
    goldKept: 2 / 3,
  });
  expect(result.factsPerMessage).toBeCloseTo(2 / 3, 12);
  expect(result.messagesWithout).toBeCloseTo(1 / 3, 12);
  expect(result.categories).toEqual({ a: { n: 1, r10: 1 }, b: { n: 1, r10: 0.5 } });
});

it("judges dialogues by what is left at the end", async () => {
  const at = "2026-03-14T09:00:00Z";
  const dialogue: JudgedDialogue = {
    id: "tea",
    kind: "trap",
    slot: "likes",
    messages: [
      { at, role: "user", text: "I like tea." },
      { at, role: "user", text: "I like coffee." },
    ],
    kept: [{ must: ["tea"], times: 1 }, { must: ["coffee"] }],
    gone: [{ must: ["cocoa"] }],
  };
  const wrong: JudgedDialogue = {
    ...dialogue,
    id: "wrong",
    kept: [{ must: ["tea"], times: 2 }, { must: ["milk"] }],
    gone: [{ must: ["coffee"] }],
  };
  const outcomes = await playDialogues(memory, [dialogue, wrong]);
  expect(outcomes[0]).toMatchObject({ missing: [], left: [] });
  expect(outcomes[1]).toMatchObject({ missing: wrong.kept, left: wrong.gone });
  expect(measureDialogues("tune", outcomes)).toEqual({
    half: "tune",
    dialogues: 2,
    right: 1,
    kept: { expected: 4, right: 2 },
    gone: { expected: 2, right: 1 },
    kinds: { trap: { dialogues: 2, right: 1 } },
  });
});

const options = { locomo: false, failures: false, json: true } as const;

it("prints aggregates only, as one JSON", async () => {
  const printed = vi.spyOn(console, "log").mockReturnValue();
  expect(await inferCommand({ ...options, halves: ["held-out"] })).toBe(0);
  expect(printed).toHaveBeenCalledOnce();
  const output = String(printed.mock.calls[0]?.[0]);
  const { messages, dialogues, locomo } = JSON.parse(output);
  expect(messages).toMatchObject([{ half: "held-out", precision: expect.any(Number) }]);
  expect(dialogues).toMatchObject([{ half: "held-out", right: expect.any(Number) }]);
  expect(locomo).toEqual([]);
  expect(output).not.toMatch(/must|text"/);
});

it("refuses to show the failures of the held-out half", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const printed = vi.spyOn(console, "log").mockReturnValue();
  const failures = { ...options, json: false, failures: true };
  expect(await inferCommand({ ...failures, halves: ["held-out"] })).toBe(2);
  expect(said.mock.calls.flat().join("")).toMatch(/held-out half is not for tuning/);
  expect(await inferCommand({ ...failures, halves: ["tune", "held-out"] })).toBe(0);
  expect(printed.mock.calls.flat().join("\n")).not.toMatch(/^hd?-\d/m);
});

it("ends with 2 when the named data is absent", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const named = { ...options, halves: ["tune"], locomo: true, data: "/not/there" } as const;
  expect(await inferCommand(named)).toBe(2);
  expect(said.mock.calls.flat().join("")).toMatch(/LoCoMo was not measured/);
});
