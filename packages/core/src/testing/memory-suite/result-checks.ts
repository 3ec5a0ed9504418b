import { expect } from "vitest";
import type { MemoryItem } from "../../memory.ts";
import type { CheckDefinition } from "./check.ts";
import { expectEvents, type Kit, sleep } from "./kit.ts";
import { alex } from "./people.ts";

/** The form of what comes back. */
export const resultChecks: readonly CheckDefinition[] = [
  {
    name: "add says what it did to which record",
    run: async (kit) => {
      const result = await kit.add("I like coffee", alex);
      expectEvents(result, ["ADD"]);
      const [item] = await kit.list(alex);
      if (result.status === "pending") return;
      expect(result.results).toEqual([{ id: item?.id, memory: "I like coffee", event: "ADD" }]);
    },
  },
  {
    name: "every record has an id of its own",
    run: async (kit) => {
      await kit.keepAll(["One", "Two", "Three"], alex);
      const ids = (await kit.list(alex)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(3);
      for (const id of ids) expect(id).toMatch(/\S/);
    },
  },
  {
    name: "records have the same form from every method",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      const updated = await kit.memory.update(id, { metadata: { cups: 2 } });
      await kit.eventually(async () => {
        const { results } = await kit.memory.search("coffee", { scope: alex });
        const items = [await kit.memory.get(id), ...(await kit.list(alex)), updated, ...results];
        for (const item of items) expectForm(item);
        expect(items).toHaveLength(4);
      });
    },
  },
  {
    name: "times are dates of about now",
    run: async (kit) => {
      const item = await kit.memory.get(await kit.keep("I like coffee", alex));
      for (const time of [item?.createdAt, item?.updatedAt])
        expect(Math.abs(Number(time) - Date.now())).toBeLessThan(10 * 60_000);
    },
  },
  {
    name: "entries of a history have dates and ids",
    when: ({ history }) => history,
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      const entries = await kit.memory.history(id);
      expect(entries).toHaveLength(1);
      for (const entry of entries) {
        expect(entry).toMatchObject({ memoryId: id, event: "ADD" });
        expect(entry.id).toBeTypeOf("string");
        expect(entry.at).toBeInstanceOf(Date);
      }
    },
  },
  {
    name: "what a caller does to a result changes no memory",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex, { metadata: { cups: { morning: 2 } } });
      const pristine = structuredClone(await settledItem(kit, id));
      const { results: found } = await kit.memory.search("coffee", { scope: alex });
      spoil(await kit.memory.get(id));
      for (const item of [...(await kit.list(alex)), ...found]) spoil(item);
      expect(await kit.memory.get(id)).toEqual(pristine);
      expect(await kit.list(alex)).toEqual([pristine]);
      spoil(await kit.memory.update(id, { metadata: { cups: { morning: 3 } } }));
      await kit.eventually(async () =>
        expect((await kit.memory.get(id))?.metadata).toEqual({ cups: { morning: 3 } }),
      );
    },
  },
  {
    name: "what a caller does to its arguments afterwards changes no memory",
    run: async (kit) => {
      const metadata = { cups: { morning: 2 } };
      const scope = { userId: "alex" };
      const id = await kit.keep("I like coffee", scope, { metadata });
      metadata.cups.morning = 9;
      scope.userId = "billie";
      expect(await kit.memory.get(id)).toMatchObject({
        userId: "alex",
        metadata: { cups: { morning: 2 } },
      });
      const change = { metadata: { cups: { morning: 4 } } };
      await kit.memory.update(id, change);
      change.metadata.cups.morning = 9;
      await kit.eventually(async () =>
        expect((await kit.memory.get(id))?.metadata).toEqual({ cups: { morning: 4 } }),
      );
    },
  },
  {
    name: "arguments may be frozen and are left as they were",
    run: async (kit) => {
      const scope = Object.freeze({ userId: "alex" });
      const metadata = Object.freeze({ cups: Object.freeze([1, 2]) });
      const message = Object.freeze({ role: "user", content: "I like coffee" } as const);
      await kit.add(Object.freeze([message]), scope, Object.freeze({ metadata }));
      await kit.eventually(async () => expect(await kit.list(scope)).toHaveLength(1));
      expect(metadata).toEqual({ cups: [1, 2] });
    },
  },
];

function expectForm(item: MemoryItem | null): void {
  expect(item).toMatchObject({ memory: "I like coffee", userId: "alex", metadata: { cups: 2 } });
  expect(item?.id).toBeTypeOf("string");
  expect(item?.createdAt).toBeInstanceOf(Date);
  expect(item?.updatedAt).toBeInstanceOf(Date);
  expect(Array.isArray(item?.categories)).toBe(true);
  if (item?.eventTime !== undefined) expect(item.eventTime).toBeInstanceOf(Date);
}

/** A record once a backend that works later adds nothing to it any more, such as categories. */
async function settledItem(kit: Kit, id: string): Promise<MemoryItem | null> {
  const item = await kit.memory.get(id);
  if (kit.memory.capabilities.readYourWrites) return item;
  await sleep(50);
  const later = await kit.memory.get(id);
  return JSON.stringify(item) === JSON.stringify(later) ? later : settledItem(kit, id);
}

/** Changes everything that can be changed; a frozen result refuses, which is as good. */
function spoil(item: MemoryItem | null): void {
  const attempts = [
    () => Object.assign(item ?? {}, { memory: "Spoilt" }),
    () => Object.assign(item?.metadata ?? {}, { spoilt: true }),
    () => Object.assign(item?.metadata.cups ?? {}, { morning: 99 }),
    () => (item?.categories as string[] | undefined)?.push("spoilt"),
    () => item?.createdAt.setTime(0),
  ];
  for (const attempt of attempts)
    try {
      attempt();
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
    }
}
