import { expect } from "vitest";
import type { CheckDefinition } from "./check.ts";
import { expectError } from "./expect-error.ts";
import { settle } from "./kit.ts";
import { alex, billie } from "./people.ts";

/** Forgetting one memory, or all of a scope. */
export const deleteChecks: readonly CheckDefinition[] = [
  {
    name: "what was deleted is nowhere to be found",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      await kit.keep("I like coffee with milk", alex);
      await kit.eventually(async () =>
        expect(await kit.found("coffee", alex)).toContain("I like coffee"),
      );
      expect(await kit.memory.delete(id)).toBe(true);
      await kit.eventually(async () => {
        expect(await kit.memory.get(id)).toBeNull();
        expect(await kit.texts(alex)).toEqual(["I like coffee with milk"]);
        expect(await kit.found("coffee", alex)).toEqual(["I like coffee with milk"]);
      });
    },
  },
  {
    name: "a second delete says that nothing was there",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      expect(await kit.memory.delete(id, { scope: alex })).toBe(true);
      await kit.eventually(async () =>
        expect(await kit.memory.delete(id, { scope: alex })).toBe(false),
      );
      expect(await kit.memory.delete(id)).toBe(false);
    },
  },
  {
    name: "what was deleted cannot be updated",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      await kit.memory.delete(id);
      await kit.eventually(async () => {
        await expectError(() => kit.memory.update(id, { text: "I like tea" }), "NOT_FOUND");
      });
      expect(await kit.texts(alex)).toEqual([]);
    },
  },
  {
    name: "what was deleted can be added again, as another record",
    run: async (kit) => {
      const message = { role: "user", content: "I like coffee", id: "m1" } as const;
      await kit.add([message], alex);
      const [first] = await kit.list(alex);
      await kit.memory.delete(String(first?.id));
      await kit.add([message], alex);
      await kit.eventually(async () => {
        const [second, ...others] = await kit.list(alex);
        expect(others).toEqual([]);
        expect(second?.memory).toBe("I like coffee");
        expect(second?.id).not.toBe(first?.id);
      });
    },
  },
  {
    name: "the history of what was deleted ends with DELETE and holds no text",
    when: ({ history }) => history,
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      await kit.memory.update(id, { text: "I like tea" });
      await kit.memory.delete(id);
      await kit.eventually(async () => {
        const entries = await kit.memory.history(id);
        expect(entries.at(-1)?.event).toBe("DELETE");
        for (const { before, after } of entries) expect([before, after]).toEqual([null, null]);
      });
    },
  },
  {
    name: "the history of what was deleted is open to its own user only",
    when: ({ history }) => history,
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      await kit.memory.delete(id);
      await kit.eventually(async () => {
        const entries = await kit.memory.history(id, { scope: alex });
        expect(entries.map(({ event }) => event)).toEqual(["ADD", "DELETE"]);
      });
      expect(await kit.memory.history(id, { scope: billie })).toEqual([]);
    },
  },
  {
    name: "deleteAll erases every record of the scope and no other",
    run: async (kit) => {
      await kit.keepAll(["One", "Two", "Three"], alex);
      await kit.keepAll(["Eins", "Zwei"], billie);
      const operation = await kit.memory.deleteAll({ scope: alex });
      await settle(kit.memory, operation);
      await kit.eventually(async () => {
        expect(await kit.texts(alex)).toEqual([]);
        expect(await kit.found("One", alex)).toEqual([]);
      });
      expect(await kit.texts(billie)).toEqual(["Eins", "Zwei"]);
    },
  },
  {
    name: "deleteAll says how many it erased",
    when: ({ deleteCount }) => deleteCount,
    run: async (kit) => {
      await kit.keepAll(["One", "Two", "Three"], alex);
      await kit.keep("Eins", billie);
      expect(await kit.memory.deleteAll({ scope: alex })).toMatchObject({ deleted: 3 });
      expect(await kit.memory.deleteAll({ scope: alex })).toMatchObject({ deleted: 0 });
    },
  },
  {
    name: "deleteAll gives no number where it cannot count",
    when: ({ deleteCount }) => !deleteCount,
    run: async (kit) => {
      await kit.keep("One", alex);
      const { deleted } = await kit.memory.deleteAll({ scope: alex });
      expect(deleted ?? null).toBeNull();
    },
  },
  {
    name: "deleteAll reaches what has expired",
    when: ({ expiration }) => expiration,
    run: async (kit) => {
      const id = await kit.keep("One", alex, { expirationDate: "2020-01-01" });
      await kit.memory.deleteAll({ scope: alex });
      await kit.eventually(async () => expect(await kit.memory.get(id)).toBeNull());
    },
  },
  {
    name: "deleteAll leaves no text in the history",
    when: ({ history }) => history,
    run: async (kit) => {
      const id = await kit.keep("One", alex);
      await kit.memory.deleteAll({ scope: alex });
      await kit.eventually(async () => {
        for (const { before, after } of await kit.memory.history(id))
          expect([before, after]).toEqual([null, null]);
      });
    },
  },
  {
    name: "after deleteAll the scope can be used again",
    run: async (kit) => {
      await kit.keep("One", alex);
      await kit.memory.deleteAll({ scope: alex });
      await kit.eventually(async () => expect(await kit.texts(alex)).toEqual([]));
      await kit.keep("One", alex);
      expect(await kit.texts(alex)).toEqual(["One"]);
    },
  },
];
