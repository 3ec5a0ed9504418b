import { expect } from "vitest";
import type { MemoryCapabilities } from "../../memory.ts";
import type { CheckDefinition } from "./check.ts";
import { alex, billie } from "./people.ts";

const idempotent = ({ idempotentAdd }: MemoryCapabilities) => idempotentAdd;

/** Writes that come twice, or many at a time. */
export const repeatChecks: readonly CheckDefinition[] = [
  {
    name: "the same idempotencyKey and scope returns the first result and keeps nothing more",
    when: idempotent,
    run: async (kit) => {
      const first = await kit.add("I moved to Oslo", alex, { idempotencyKey: "turn 1" });
      const second = await kit.add("I have moved to Oslo", alex, { idempotencyKey: "turn 1" });
      expect(second.results).toEqual(first.results);
      await kit.eventually(async () => expect(await kit.texts(alex)).toEqual(["I moved to Oslo"]));
    },
  },
  {
    name: "the same idempotencyKey returns the first result also with infer: true",
    when: (capabilities) => idempotent(capabilities) && capabilities.infer === "rules",
    run: async (kit) => {
      const options = { infer: true, idempotencyKey: "turn 1" };
      const first = await kit.add("I moved to Oslo.", alex, options);
      const second = await kit.add("I have a brother in Bergen.", alex, options);
      expect(second.results).toEqual(first.results);
      const items = await kit.list(alex);
      expect(items).toHaveLength(first.status === "pending" ? 1 : first.results.length);
    },
  },
  {
    name: "the same idempotencyKey in another scope is another call",
    when: idempotent,
    run: async (kit) => {
      await kit.add("I moved to Oslo", alex, { idempotencyKey: "turn 1" });
      await kit.add("I moved to Rome", billie, { idempotencyKey: "turn 1" });
      await kit.eventually(async () =>
        expect(await kit.texts(billie)).toEqual(["I moved to Rome"]),
      );
      expect(await kit.texts(alex)).toEqual(["I moved to Oslo"]);
    },
  },
  {
    name: "another idempotencyKey is another call",
    when: idempotent,
    run: async (kit) => {
      await kit.add("I moved to Oslo", alex, { idempotencyKey: "turn 1" });
      await kit.add("I moved to Rome", alex, { idempotencyKey: "turn 2" });
      await kit.eventually(async () => expect(await kit.texts(alex)).toHaveLength(2));
    },
  },
  {
    name: "the same idempotencyKey brings back nothing of what was deleted since",
    when: idempotent,
    run: async (kit) => {
      const options = { idempotencyKey: "turn 1" };
      await kit.add("I moved to Oslo", alex, options);
      const [item] = await kit.list(alex);
      expect(await kit.memory.delete(String(item?.id))).toBe(true);
      const repeated = await kit.add("I moved to Oslo", alex, options);
      expect(JSON.stringify(repeated)).not.toContain("Oslo");
      expect(await kit.texts(alex)).toEqual([]);
    },
  },
  {
    name: "20 parallel adds of the same text keep one record",
    run: async (kit) => {
      await Promise.all(Array.from({ length: 20 }, () => kit.add("I like coffee", alex)));
      await kit.eventually(async () => expect(await kit.texts(alex)).toEqual(["I like coffee"]));
    },
  },
  {
    name: "20 parallel adds of the same message id keep one record",
    run: async (kit) => {
      const contents = Array.from({ length: 20 }, (_, cups) => `I had ${cups} cups`);
      await Promise.all(
        contents.map((content) => kit.add([{ role: "user", content, id: "m1" }], alex)),
      );
      await kit.eventually(async () => {
        const [text, ...others] = await kit.texts(alex);
        expect(contents).toContain(text);
        expect(others).toEqual([]);
      });
    },
  },
  {
    name: "20 parallel adds with the same idempotencyKey keep one record and agree on it",
    when: idempotent,
    run: async (kit) => {
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, cups) =>
          kit.add(`I had ${cups} cups`, alex, { idempotencyKey: "turn 1" }),
        ),
      );
      for (const { results: own } of results) expect(own).toEqual(results[0]?.results);
      await kit.eventually(async () => expect(await kit.texts(alex)).toHaveLength(1));
    },
  },
  {
    name: "20 parallel updates leave one whole update and a history of all",
    run: async (kit) => {
      const id = await kit.keep("I had no cup", alex);
      const texts = Array.from({ length: 20 }, (_, cups) => `I had ${cups} cups`);
      await Promise.all(
        texts.map((text, cups) => kit.memory.update(id, { text, metadata: { cups } })),
      );
      await kit.eventually(async () => {
        const item = await kit.memory.get(id);
        expect(item?.memory).toBe(texts[Number(item?.metadata.cups)]);
      });
      if (!kit.memory.capabilities.history) return;
      const entries = await kit.memory.history(id);
      for (const [index, entry] of entries.entries())
        expect(entry.before).toBe(entries[index - 1]?.after ?? null);
      expect(entries).toHaveLength(21);
    },
  },
  {
    name: "parallel deletes of one record: one of them says that it was there",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      const answers = await Promise.all(Array.from({ length: 10 }, () => kit.memory.delete(id)));
      expect(answers.filter((deleted) => deleted)).toHaveLength(1);
    },
  },
  {
    name: "parallel adds of many users keep them all apart",
    run: async (kit) => {
      const users = Array.from({ length: 20 }, (_, index) => `user ${index}`);
      await Promise.all(users.map((userId) => kit.add(`I am ${userId}`, { userId })));
      await kit.eventually(async () => {
        for (const userId of users) expect(await kit.texts({ userId })).toEqual([`I am ${userId}`]);
      });
    },
  },
];
