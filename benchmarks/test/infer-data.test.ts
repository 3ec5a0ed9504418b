import { describe, expect, it } from "vitest";
import { holdsWords } from "../src/infer/holds-words.ts";
import { type Half, halves, loadDialogues, loadMessages } from "../src/infer/load-judged.ts";
import { saysDate } from "../src/infer/says-date.ts";

const messages = halves.flatMap((half) => loadMessages(half));
const facts = messages.flatMap((message) => message.facts.map((fact) => ({ message, ...fact })));
const dialogues = halves.flatMap((half) => loadDialogues(half));
const doubles = <T>(list: readonly T[]) => list.filter((one, at) => list.indexOf(one) !== at);

describe("the judged messages", () => {
  it("are at least 130 in each half, a third of them with nothing to remember", () => {
    for (const half of halves) {
      const own = loadMessages(half);
      const empty = own.filter((message) => message.facts.length === 0).length / own.length;
      expect(own.length).toBeGreaterThanOrEqual(130);
      expect(empty).toBeGreaterThan(0.25);
      expect(empty).toBeLessThan(0.4);
    }
  });

  it("are spread evenly over at least 25 kinds", () => {
    const [tune, heldOut] = halves.map((half) => sizes(loadMessages(half)));
    expect(Object.keys(tune ?? {}).length).toBeGreaterThanOrEqual(25);
    expect(Object.keys(heldOut ?? {}).sort()).toEqual(Object.keys(tune ?? {}).sort());
    for (const [kind, size] of Object.entries(tune ?? {}))
      expect(Math.abs((size ?? 0) - (heldOut?.[kind] ?? 0)), kind).toBeLessThanOrEqual(2);
  });

  it("occur once each, and no fact of one half is in the other", () => {
    expect(doubles(messages.map(({ id }) => id))).toEqual([]);
    expect(doubles(messages.map(({ text }) => text.toLowerCase()))).toEqual([]);
    const tune = new Set(factTexts("tune"));
    expect(factTexts("held-out").filter((text) => tune.has(text))).toEqual([]);
  });

  it("have a time and a text", () => {
    for (const { id, at, text } of messages) {
      expect(new Date(at).toISOString(), id).toBe(at.replace("Z", ".000Z"));
      expect(text.trim(), id).not.toBe("");
    }
  });

  it("expect nothing of the assistant and the system", () => {
    const others = messages.filter(({ role }) => role !== "user");
    expect(others.length).toBeGreaterThanOrEqual(10);
    expect(others.filter((message) => message.facts.length > 0)).toEqual([]);
  });
});

describe("the expected facts", () => {
  it("are recognised in their own words and in those of the message", () => {
    const strange = facts.filter(
      (fact) => !holdsWords(fact.text, fact) || !holdsWords(fact.message.text, fact),
    );
    expect(strange).toEqual([]);
  });

  it("name something to look for, and dates that exist", () => {
    for (const { text, must, date } of facts) {
      expect(must.length, text).toBeGreaterThan(0);
      if (date === undefined) continue;
      expect(date, text).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expect(new Date(date).toISOString().slice(0, date.length), text).toBe(date);
    }
  });

  it("have relative dates to resolve in each half", () => {
    for (const half of halves) {
      const dated = loadMessages(half).flatMap((message) =>
        message.facts.filter(({ date }) => date !== undefined && !saysDate(message.text, date)),
      );
      expect(dated.length, half).toBeGreaterThanOrEqual(12);
    }
  });

  it("are never alone in a group", () => {
    for (const { id, facts: own } of messages) {
      const groups = own.flatMap(({ group }) => group ?? []);
      for (const group of groups)
        expect(groups.filter((other) => other === group).length, id).toBeGreaterThan(1);
    }
  });

  it("are seldom optional", () => {
    const optional = facts.filter((fact) => fact.optional === true);
    expect(optional.length / facts.length).toBeLessThan(0.15);
  });
});

describe("the dialogues", () => {
  it("are at least twenty in each half, as many of them traps as corrections", () => {
    for (const half of halves) {
      const kinds = sizes(loadDialogues(half));
      expect(loadDialogues(half).length).toBeGreaterThanOrEqual(20);
      expect(Object.keys(kinds).sort()).toEqual(["duplicate", "no-longer", "supersede", "trap"]);
      expect(kinds.trap ?? 0).toBeGreaterThanOrEqual((kinds.supersede ?? 0) - 2);
    }
  });

  it("occur once each", () => {
    expect(doubles(dialogues.map(({ id }) => id))).toEqual([]);
    const said = dialogues.map((dialogue) => dialogue.messages.map(({ text }) => text).join("\n"));
    expect(doubles(said)).toEqual([]);
  });

  it("go forward in time and end with something to check", () => {
    for (const { id, messages: said, kept, gone } of dialogues) {
      const times = said.map(({ at }) => at);
      expect(times.toSorted(), id).toEqual(times);
      expect(said.length, id).toBeGreaterThanOrEqual(2);
      expect(kept.length + gone.length, id).toBeGreaterThan(0);
    }
  });

  it("expect and exclude only what was said in them", () => {
    for (const { id, messages: said, kept, gone } of dialogues)
      for (const wanted of [...kept, ...gone])
        expect(
          said.some(({ text }) => holdsWords(text, wanted)),
          `${id}: ${wanted.must.join(" ")}`,
        ).toBe(true);
  });
});

function factTexts(half: Half): string[] {
  return loadMessages(half).flatMap((message) => message.facts.map(({ text }) => text));
}

function sizes(list: readonly { readonly kind: string }[]): Partial<Record<string, number>> {
  const groups = Map.groupBy(list, ({ kind }) => kind);
  return Object.fromEntries([...groups].map(([kind, group]) => [kind, group.length]));
}
