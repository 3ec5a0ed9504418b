import { expect } from "vitest";
import type { GetAllOptions } from "../../memory.ts";
import type { CheckDefinition } from "./check.ts";
import { expectError } from "./expect-error.ts";
import type { Kit } from "./kit.ts";
import { alex, billie } from "./people.ts";

const numbers = ["One", "Two", "Three", "Four", "Five", "Six", "Seven"];
const orders = ["newest", "oldest"] as const;

/** Lists by page and by cursor. */
export const pageChecks: readonly CheckDefinition[] = [
  ...orders.flatMap((order): CheckDefinition[] => [
    {
      name: `getAll lists ${order} first`,
      run: async (kit) => {
        await kit.keepAll(numbers, alex);
        expect(await kit.texts(alex, { order })).toEqual(inOrder(order, numbers));
      },
    },
    {
      name: `an update moves nothing in a list with ${order} first`,
      run: async (kit) => {
        const ids = await kit.keepAll(numbers, alex);
        await kit.memory.update(String(ids[2]), { metadata: { changed: true } });
        expect(await kit.texts(alex, { order })).toEqual(inOrder(order, numbers));
      },
    },
    {
      name: `pages with ${order} first hold every record once`,
      run: async (kit) => {
        await kit.keepAll(numbers, alex);
        const pages: string[][] = [];
        for (const page of [1, 2, 3, 4]) {
          const { results } = await kit.memory.getAll({ scope: alex, order, page, pageSize: 3 });
          pages.push(results.map((item) => item.memory));
        }
        const expected = inOrder(order, numbers);
        expect(pages).toEqual([expected.slice(0, 3), expected.slice(3, 6), expected.slice(6), []]);
      },
    },
    {
      name: `a cursor walk with ${order} first holds every record once and then ends`,
      run: async (kit) => {
        await kit.keepAll(numbers, alex);
        const { pages } = await walk(kit, { scope: alex, order, pageSize: 3 });
        const expected = inOrder(order, numbers);
        expect(pages).toEqual([expected.slice(0, 3), expected.slice(3, 6), expected.slice(6)]);
      },
    },
    {
      name: `a cursor walk with ${order} first survives writes and deletes between its pages`,
      run: (kit) => walkAmidWrites(kit, order),
    },
  ]),
  {
    name: "lists the newest first by default",
    run: async (kit) => {
      await kit.keepAll(numbers, alex);
      const { results } = await kit.memory.getAll({ scope: alex });
      expect(results.map((item) => item.memory)).toEqual(numbers.toReversed());
    },
  },
  {
    name: "a page that ends with the last record has no next cursor",
    run: async (kit) => {
      await kit.keepAll(numbers.slice(0, 4), alex);
      const first = await kit.memory.getAll({ scope: alex, pageSize: 2 });
      expect(first.nextCursor).toBeTypeOf("string");
      const cursor = String(first.nextCursor);
      const second = await kit.memory.getAll({ scope: alex, pageSize: 2, cursor });
      expect(second.results).toHaveLength(2);
      expect(second.nextCursor).toBeNull();
    },
  },
  {
    name: "a list without records is one empty page",
    run: async ({ memory }) => {
      const page = await memory.getAll({ scope: alex });
      expect(page).toMatchObject({ results: [], nextCursor: null });
      expect([0, null]).toContain(page.total);
    },
  },
  {
    name: "total counts the scope's records on every page, or is null on every page",
    run: async (kit) => {
      await kit.keepAll(numbers, alex);
      await kit.keepAll(["Eins", "Zwei"], billie);
      const first = await kit.memory.getAll({ scope: alex, pageSize: 3 });
      const cursor = String(first.nextCursor);
      const second = await kit.memory.getAll({ scope: alex, pageSize: 3, cursor });
      expect([7, null]).toContain(first.total);
      expect(second.total).toBe(first.total);
    },
  },
  {
    name: "a page holds 100 records by default and 200 when asked",
    run: async (kit) => {
      const messages = Array.from(
        { length: 201 },
        (_, index) => ({ role: "user", content: `Fact ${index}` }) as const,
      );
      await kit.add(messages, alex);
      await kit.eventually(async () => {
        const { results } = await kit.memory.getAll({ scope: alex });
        expect(results).toHaveLength(100);
        const large = await kit.memory.getAll({ scope: alex, pageSize: 200 });
        expect(large.results).toHaveLength(200);
        expect(large.nextCursor).not.toBeNull();
      });
    },
  },
  {
    name: "a made-up cursor is refused",
    run: async ({ memory }) => {
      await expectError(
        () => memory.getAll({ scope: alex, cursor: "made up" }),
        "INVALID_INPUT",
        "getAll with a made-up cursor",
      );
    },
  },
];

/** Records that are there throughout must come exactly once, whatever happens around them. */
async function walkAmidWrites(kit: Kit, order: "newest" | "oldest"): Promise<void> {
  const texts = Array.from({ length: 18 }, (_, index) => `Fact ${index}`);
  const ids = await kit.keepAll(texts, alex);
  const gone = inOrder(order, ids);
  const deleted = [gone[1], gone[4], gone[16]].map(String);
  const { pages } = await walk(kit, { scope: alex, order, pageSize: 4 }, async (count) => {
    await kit.keep(`Late fact ${count}`, alex);
    const id = deleted[count];
    if (id !== undefined) await kit.memory.delete(id);
    await kit.memory.update(String(gone[10]), { metadata: { count } });
  });
  const seen = pages.flat();
  expect(new Set(seen).size, "no record comes twice").toBe(seen.length);
  const throughout = texts.filter((_, index) => !deleted.includes(String(ids[index])));
  expect(seen.filter((text) => throughout.includes(text))).toEqual(inOrder(order, throughout));
}

async function walk(
  kit: Kit,
  options: GetAllOptions,
  between: (count: number) => Promise<void> = async () => {},
): Promise<{ readonly pages: string[][] }> {
  const pages: string[][] = [];
  let page = await kit.memory.getAll(options);
  for (let count = 0; count < 50; count += 1) {
    pages.push(page.results.map((item) => item.memory));
    if (page.nextCursor === null) return { pages };
    await between(count);
    page = await kit.memory.getAll({ ...options, cursor: page.nextCursor });
  }
  return expect.unreachable("A walk over a few records did not end within 50 pages.");
}

function inOrder<T>(order: "newest" | "oldest", items: readonly T[]): T[] {
  return order === "newest" ? items.toReversed() : [...items];
}
