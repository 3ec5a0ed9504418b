import { describe, expect, it } from "vitest";
import { fullRow, idsOf, putRows, sampleRow, startTime } from "./sample-row.ts";
import type { OpenStore } from "./test-store.ts";

export function testRows(open: OpenStore): void {
  describe("rows", () => {
    it("gives back every field exactly, and no others", async () => {
      const store = await open();
      const [ordinal] = await putRows(store, [fullRow("a")]);
      const [row] = await store.read((reader) => reader.rows("n", ["a"]));
      expect(row).toStrictEqual({ ...fullRow("a"), ordinal });
      expect(Object.keys(row?.metadata ?? {})).toEqual(["nested", "__proto__"]);
    });

    it("leaves out fields that were not given", async () => {
      const store = await open();
      const [ordinal] = await putRows(store, [sampleRow("a")]);
      expect(await store.read((reader) => reader.rows("n", ["a"]))).toStrictEqual([
        { ...sampleRow("a"), ordinal },
      ]);
    });

    it("takes optional fields away again by an update", async () => {
      const store = await open();
      await putRows(store, [fullRow("a")]);
      const [ordinal] = await putRows(store, [sampleRow("a")]);
      expect(await store.read((reader) => reader.rows("n", ["a"]))).toStrictEqual([
        { ...sampleRow("a"), ordinal },
      ]);
    });

    it("keeps its own copy of what it was given", async () => {
      const store = await open();
      const metadata = { tags: ["one"] };
      const categories = ["food"];
      await putRows(store, [sampleRow("a", { metadata, categories })]);
      metadata.tags.push("two");
      categories.push("travel");
      const [row] = await store.read((reader) => reader.rows("n", ["a"]));
      expect(row).toMatchObject({ metadata: { tags: ["one"] }, categories: ["food"] });
    });

    it("gives each row a higher ordinal than the one before", async () => {
      const store = await open();
      const ordinals = await putRows(store, [sampleRow("a"), sampleRow("b"), sampleRow("c")]);
      expect(ordinals).toEqual([...new Set(ordinals)].sort((a, b) => a - b));
      expect(ordinals.every((ordinal) => Number.isSafeInteger(ordinal) && ordinal > 0)).toBe(true);
    });

    it("keeps the ordinal and replaces the rest when a row is put again", async () => {
      const store = await open();
      const [first] = await putRows(store, [sampleRow("a"), sampleRow("b")]);
      const [again] = await putRows(store, [sampleRow("a", { text: "new", updatedAt: 5 })]);
      expect(again).toBe(first);
      const rows = await store.read((reader) => reader.rows("n", ["a"]));
      expect(rows).toMatchObject([{ ordinal: first, text: "new", updatedAt: 5 }]);
      expect(await idsOf(store)).toEqual(["a", "b"]);
    });

    it("never gives an ordinal twice, also not that of the last row after its removal", async () => {
      const store = await open();
      const [, last] = await putRows(store, [sampleRow("a"), sampleRow("b")]);
      await store.write((writer) => writer.remove("n", "b", startTime));
      const [again] = await putRows(store, [sampleRow("b")]);
      await store.write((writer) => writer.removeAll("n", { userId: "alex" }, startTime));
      const [third] = await putRows(store, [sampleRow("c")]);
      expect(again).toBeGreaterThan(last as number);
      expect(third).toBeGreaterThan(again as number);
    });

    it("finds the rows that exist among many ids, each once", async () => {
      const store = await open();
      const ids = Array.from({ length: 700 }, (_, number) => `id ${number}`);
      await putRows(
        store,
        ids.map((id) => sampleRow(id)),
      );
      const wanted = [...ids, "unknown", ids[0] as string, ""];
      const rows = await store.read((reader) => reader.rows("n", wanted));
      expect(rows.map((row) => row.id).sort()).toEqual([...ids].sort());
      expect(await store.read((reader) => reader.rows("n", []))).toEqual([]);
    });

    it("keeps namespaces apart, also for the same id", async () => {
      const store = await open();
      await putRows(store, [sampleRow("a", { text: "one" })], "one");
      await putRows(store, [sampleRow("a", { text: "two" })], "two");
      const read = (namespace: string) =>
        store.read(async (reader) => (await reader.rows(namespace, ["a"])).map((row) => row.text));
      expect(await read("one")).toEqual(["one"]);
      expect(await read("two")).toEqual(["two"]);
      expect(await read("three")).toEqual([]);
      await store.write((writer) => writer.remove("one", "a", startTime));
      expect(await read("two")).toEqual(["two"]);
    });
  });
}
