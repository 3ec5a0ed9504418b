import { describe, expect, it } from "vitest";
import { analyzerVersion } from "../analysis.ts";
import type { Store } from "../store.ts";
import { putRows, sampleRow, startTime } from "./sample-row.ts";
import type { OpenStore } from "./test-store.ts";

export function testAnalyzerVersion(open: OpenStore): void {
  describe("the analyzer's version", () => {
    it("is the present one from the first write on, and none before", async () => {
      const store = await open();
      expect(await versionOf(store)).toBeUndefined();
      await putRows(store, [sampleRow("a")]);
      expect(await versionOf(store)).toBe(analyzerVersion);
    });

    it("is kept by namespace, over later writes and after everything is gone", async () => {
      const store = await open();
      await putRows(store, [sampleRow("a")], "one");
      await putRows(store, [sampleRow("a")], "two");
      await store.write((writer) => writer.setAnalyzerVersion("one", 7));
      await putRows(store, [sampleRow("b")], "one");
      expect(await versionOf(store, "one")).toBe(7);
      expect(await versionOf(store, "two")).toBe(analyzerVersion);
      await store.write((writer) => writer.removeAll("one", { userId: "alex" }, startTime));
      expect(await versionOf(store, "one")).toBe(7);
    });

    it("can be set before the first row, and stays unset by a write that throws", async () => {
      const store = await open();
      const failing = store.write(async (writer) => {
        await writer.setAnalyzerVersion("n", 7);
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(await versionOf(store)).toBeUndefined();
      await store.write((writer) => writer.setAnalyzerVersion("n", 7));
      await putRows(store, [sampleRow("a")]);
      expect(await versionOf(store)).toBe(7);
    });
  });
}

function versionOf(store: Store, namespace = "n"): Promise<number | undefined> {
  return store.read((reader) => reader.analyzerVersion(namespace));
}
