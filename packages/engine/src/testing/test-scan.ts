import { type Scope, scopeMatches } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { idsOf, putRows, sampleRow } from "./sample-row.ts";
import { scopesToAsk, scopesToKeep } from "./sample-scopes.ts";
import type { OpenStore } from "./test-store.ts";

export function testScan(open: OpenStore): void {
  describe("scan and count", () => {
    it("shows a scope what the scope table lets it see, and nothing else", async () => {
      const store = await open();
      await putRows(
        store,
        scopesToKeep.map((scope) => sampleRow(JSON.stringify(scope), { scope })),
      );
      for (const scope of scopesToAsk) {
        const wanted = scopesToKeep.filter((kept) => scopeMatches(scope, kept));
        expect(await idsOf(store, scope)).toEqual(wanted.map((kept) => JSON.stringify(kept)));
        expect(await store.read((reader) => reader.count("n", { scope }))).toBe(wanted.length);
      }
    });

    it("goes through rows by ordinal, oldest or newest first, from any place", async () => {
      const store = await open();
      const ids = ["a", "b", "c", "d", "e"];
      const ordinals = await putRows(
        store,
        ids.map((id) => sampleRow(id)),
      );
      await putRows(store, [sampleRow("b", { text: "changed" })]);
      const walk = (order: "newest" | "oldest", limit: number, after?: number) =>
        store.read(async (reader) => {
          const options = { order, limit, ...(after === undefined ? {} : { after }) };
          return (await reader.scan("n", options)).map((row) => row.id).join("");
        });
      expect(await walk("oldest", 10)).toBe("abcde");
      expect(await walk("newest", 10)).toBe("edcba");
      expect(await walk("oldest", 2)).toBe("ab");
      expect(await walk("oldest", 2, ordinals[1])).toBe("cd");
      expect(await walk("newest", 2, ordinals[1])).toBe("a");
      expect(await walk("newest", 2, ordinals[4])).toBe("dc");
      expect(await walk("oldest", 2, ordinals[4])).toBe("");
      expect(await walk("oldest", 10, 0)).toBe("abcde");
    });

    it("leaves out what expired before a day, and keeps what expires on it or never", async () => {
      const store = await open();
      await putRows(store, [
        sampleRow("never"),
        sampleRow("before", { expirationDate: "2026-03-09" }),
        sampleRow("on", { expirationDate: "2026-03-10" }),
        sampleRow("after", { expirationDate: "2026-03-11" }),
        sampleRow("sam's", { scope: { userId: "sam" }, expirationDate: "2026-03-09" }),
      ]);
      const options = { notExpiredOn: "2026-03-10" };
      const rows = await store.read((reader) =>
        reader.scan("n", { ...options, order: "oldest", limit: 10 }),
      );
      expect(rows.map((row) => row.id)).toEqual(["never", "on", "after"]);
      const counts = await store.read(async (reader) => [
        await reader.count("n", {}),
        await reader.count("n", options),
        await reader.count("n", { ...options, scope: { userId: "alex" } }),
        await reader.count("n", { ...options, scope: { userId: "sam" } }),
      ]);
      expect(counts).toEqual([5, 3, 3, 0]);
    });

    it("walks a scope page by page, each row that stays exactly once, while others write", async () => {
      const store = await open();
      const ids = Array.from({ length: 30 }, (_, number) => `row ${number}`);
      await putRows(
        store,
        ids.map((id) => sampleRow(id)),
      );
      const scope: Scope = { userId: "alex" };
      const seen: string[] = [];
      let after: number | undefined;
      for (let page = 0; page < 20; page++) {
        const rows = await store.read((reader) =>
          reader.scan("n", {
            scope,
            order: "newest",
            limit: 4,
            ...(after === undefined ? {} : { after }),
          }),
        );
        if (rows.length === 0) break;
        seen.push(...rows.map((row) => row.id));
        after = rows.at(-1)?.ordinal;
        await putRows(store, [sampleRow(`new ${page}`), sampleRow("row 3", { text: `${page}` })]);
        await store.write((writer) => writer.remove("n", `new ${page - 1}`, page));
      }
      expect(seen).toEqual([...ids].reverse());
    });

    it("sees nothing of another namespace", async () => {
      const store = await open();
      await putRows(store, [sampleRow("a")], "one");
      expect(await idsOf(store, undefined, "two")).toEqual([]);
      expect(await idsOf(store, { userId: "alex" }, "two")).toEqual([]);
      expect(await store.read((reader) => reader.count("two", {}))).toBe(0);
    });
  });
}
