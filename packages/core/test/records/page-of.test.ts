import { expect, it } from "vitest";
import type { MemoryItem } from "../../src/index.ts";
import { pageOf } from "../../src/records/page-of.ts";

const now = new Date("2026-05-08T12:00:00Z");
const noon = new Date("2026-05-08T12:00:00Z");

function item(id: string, more: Partial<MemoryItem> = {}): MemoryItem {
  return {
    id,
    memory: id,
    userId: "alex",
    metadata: {},
    categories: [],
    createdAt: noon,
    updatedAt: noon,
    ...more,
  };
}

const list = { pageSize: 2, order: "oldest", includeExpired: false } as const;
const idsOf = (page: { readonly results: readonly MemoryItem[] }) =>
  page.results.map(({ id }) => id);

it("orders records of one instant by their sequence, then by id", () => {
  const items = [item("c"), item("b", { sequence: 2 }), item("a", { sequence: 3 }), item("d")];
  expect(idsOf(pageOf(items, { ...list, pageSize: 9 }, now))).toEqual(["c", "d", "b", "a"]);
  expect(idsOf(pageOf(items, { ...list, pageSize: 9, order: "newest" }, now))).toEqual([
    "a",
    "b",
    "d",
    "c",
  ]);
});

it("leaves out what has expired, and counts what is left", () => {
  const items = [item("a", { expirationDate: "2026-05-07" }), item("b"), item("c"), item("d")];
  const page = pageOf(items, list, now);
  expect(page).toMatchObject({ total: 3, nextCursor: expect.any(String) });
  expect(idsOf(pageOf(items, { ...list, includeExpired: true }, now))).toEqual(["a", "b"]);
});

it("goes on after a record that was erased meanwhile", () => {
  const items = ["a", "b", "c", "d"].map((id) => item(id));
  const { nextCursor } = pageOf(items, list, now);
  const rest = items.filter(({ id }) => id !== "b");
  expect(idsOf(pageOf([item("A"), ...rest], { ...list, cursor: String(nextCursor) }, now))).toEqual(
    ["c", "d"],
  );
});

it.each(["made up", "[]", '["newest",1,2,"a"]', '["oldest","1",2,"a"]', '{"a":1}'])(
  "refuses the cursor %s",
  (cursor) => {
    expect(() => pageOf([], { ...list, cursor }, now)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  },
);
