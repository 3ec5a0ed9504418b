import { expect } from "vitest";
import type { CheckDefinition } from "./check.ts";
import { expectError } from "./expect-error.ts";
import { sleep } from "./kit.ts";
import { alex } from "./people.ts";

/** Reading and updating one memory. */
export const changeChecks: readonly CheckDefinition[] = [
  {
    name: "get returns what getAll lists",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex, { metadata: { cups: 2 } });
      await kit.eventually(async () => {
        const [item] = await kit.list(alex);
        expect(item).toMatchObject({ id, userId: "alex", metadata: { cups: 2 } });
        expect(await kit.memory.get(id)).toEqual(item);
      });
    },
  },
  {
    name: "update changes the text for every reader",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      const updated = await kit.memory.update(id, { text: "I like tea" });
      expect(updated).toMatchObject({ id, memory: "I like tea", userId: "alex" });
      await kit.eventually(async () => {
        expect((await kit.memory.get(id))?.memory).toBe("I like tea");
        expect(await kit.texts(alex)).toEqual(["I like tea"]);
        expect(await kit.found("Who likes tea?", alex)).toEqual(["I like tea"]);
      });
    },
  },
  {
    name: "update keeps createdAt and moves updatedAt",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      const before = await kit.memory.get(id);
      await sleep(5);
      const updated = await kit.memory.update(id, { text: "I like tea" });
      expect(updated.createdAt).toEqual(before?.createdAt);
      expect(updated.updatedAt.getTime()).toBeGreaterThan(Number(before?.updatedAt.getTime()));
      await kit.eventually(async () => expect(await kit.memory.get(id)).toEqual(updated));
    },
  },
  {
    name: "update leaves alone what it does not name",
    run: async (kit) => {
      const options = { metadata: { cups: 2 } };
      await kit.add([{ role: "user", name: "Sam", content: "I like coffee" }], alex, options);
      const [before] = await kit.list(alex);
      const id = String(before?.id);
      await kit.memory.update(id, { text: "I like tea" });
      await kit.eventually(async () =>
        expect(await kit.memory.get(id)).toMatchObject({
          memory: "I like tea",
          role: "user",
          actor: "Sam",
          metadata: { cups: 2 },
        }),
      );
      await kit.memory.update(id, { metadata: { cups: 3 } });
      await kit.eventually(async () =>
        expect(await kit.memory.get(id)).toMatchObject({
          memory: "I like tea",
          metadata: { cups: 3 },
        }),
      );
    },
  },
  {
    name: "update replaces the metadata as a whole",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex, { metadata: { cups: 2, milk: true } });
      await kit.memory.update(id, { metadata: { sugar: 1 } });
      await kit.eventually(async () =>
        expect((await kit.memory.get(id))?.metadata).toEqual({ sugar: 1 }),
      );
      await kit.memory.update(id, { metadata: {} });
      await kit.eventually(async () => expect((await kit.memory.get(id))?.metadata).toEqual({}));
    },
  },
  {
    name: "update sets the time of the event",
    when: ({ timestamp }) => timestamp,
    run: async (kit) => {
      const id = await kit.keep("I moved to Oslo", alex);
      const eventTime = new Date("2024-05-06T07:08:09.123Z");
      await kit.memory.update(id, { eventTime });
      await kit.eventually(async () =>
        expect((await kit.memory.get(id))?.eventTime).toEqual(eventTime),
      );
    },
  },
  {
    name: "an unknown or malformed id is not there",
    run: async ({ memory }) => {
      const ids = ["00000000-0000-4000-8000-000000000000", "no such id", "", "*", "%", "../1"];
      for (const id of ids) {
        await expect(memory.get(id), id).resolves.toBeNull();
        await expect(memory.get(id, { scope: alex }), id).resolves.toBeNull();
        await expect(memory.delete(id), id).resolves.toBe(false);
        await expectError(
          () => memory.update(id, { text: "New" }),
          "NOT_FOUND",
          `update of "${id}"`,
        );
        if (memory.capabilities.history) expect(await memory.history(id), id).toEqual([]);
      }
    },
  },
  {
    name: "history tells each change, oldest first",
    when: ({ history }) => history,
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      await kit.memory.update(id, { text: "I like tea" });
      await sleep(5);
      await kit.memory.update(id, { text: "I like water" });
      const entries = await kit.memory.history(id);
      expect(entries.map(({ event, before, after }) => [event, before, after])).toEqual([
        ["ADD", null, "I like coffee"],
        ["UPDATE", "I like coffee", "I like tea"],
        ["UPDATE", "I like tea", "I like water"],
      ]);
      expect(new Set(entries.map((entry) => entry.id)).size).toBe(3);
      for (const { memoryId } of entries) expect(memoryId).toBe(id);
      const times = entries.map(({ at }) => at.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times[2]).toBeGreaterThan(Number(times[0]));
    },
  },
  {
    name: "a refused update is not in the history",
    when: ({ history }) => history,
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      const scope = { userId: "billie" };
      await expectError(() => kit.memory.update(id, { text: "No" }, { scope }), "NOT_FOUND");
      await expectError(() => kit.memory.update(id, { text: " " }), "INVALID_INPUT");
      expect(await kit.memory.history(id)).toHaveLength(1);
    },
  },
];
