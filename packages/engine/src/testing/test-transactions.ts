import { describe, expect, it } from "vitest";
import { idsOf, putRows, sampleRow, startTime } from "./sample-row.ts";
import type { OpenStore } from "./test-store.ts";

export function testTransactions(open: OpenStore): void {
  describe("transactions", () => {
    it("names its port and itself", async () => {
      const store = await open();
      expect(store.port).toBe(1);
      expect(store.name).not.toBe("");
    });

    it("returns what the work returns, of reads and of writes", async () => {
      const store = await open();
      expect(await store.read(() => "read")).toBe("read");
      expect(await store.write(async () => "written")).toBe("written");
    });

    it("shows a write its own changes before they are committed", async () => {
      const store = await open();
      const found = await store.write(async (writer) => {
        await writer.put("n", sampleRow("a"));
        return writer.rows("n", ["a"]);
      });
      expect(found.map((row) => row.id)).toEqual(["a"]);
    });

    it("leaves nothing of a write that throws", async () => {
      const store = await open();
      await putRows(store, [sampleRow("kept", { messageId: "m" }), sampleRow("other")]);
      await store.write((writer) => writer.appendHistory("n", entry("kept")));
      const before = await everything(store);
      const failing = store.write(async (writer) => {
        await writer.put("n", sampleRow("new"));
        await writer.put("n", sampleRow("kept", { text: "changed", scope: { userId: "moved" } }));
        await writer.remove("n", "other", startTime);
        await writer.appendHistory("n", entry("kept"));
        await writer.eraseHistory("n", "kept");
        await writer.putResult("n", '["alex",null,null,null]', "key", { ok: true }, startTime);
        await writer.removeAll("n", { userId: "moved" }, startTime);
        await writer.erase("n", undefined, startTime);
        throw new Error("changed my mind");
      });
      await expect(failing).rejects.toThrow("changed my mind");
      expect(await everything(store)).toEqual(before);
    });

    it("goes on after a read or a write that threw", async () => {
      const store = await open();
      const refuse = () => {
        throw new Error("no");
      };
      await expect(store.read(refuse)).rejects.toThrow("no");
      await expect(store.write(refuse)).rejects.toThrow("no");
      await putRows(store, [sampleRow("a")]);
      expect(await idsOf(store)).toEqual(["a"]);
    });

    it("fails one of several waiting writes without touching the others", async () => {
      const store = await open();
      const outcomes = await Promise.allSettled(
        [0, 1, 2, 3, 4, 5].map((number) =>
          store.write(async (writer) => {
            await writer.put("n", sampleRow(`row ${number}`));
            if (number % 3 === 1) throw new Error("no");
          }),
        ),
      );
      expect(outcomes.map((outcome) => outcome.status)).toEqual([
        "fulfilled",
        "rejected",
        "fulfilled",
        "fulfilled",
        "rejected",
        "fulfilled",
      ]);
      expect(await idsOf(store)).toEqual(["row 0", "row 2", "row 3", "row 5"]);
    });

    it("never interleaves writers, also when their work waits", async () => {
      const store = await open();
      await Promise.all(
        Array.from({ length: 20 }, (_, number) =>
          store.write(async (writer) => {
            const count = await writer.count("n", {});
            await new Promise((resolve) => setTimeout(resolve, number % 3));
            await writer.put("n", sampleRow(`row ${count}`, { sequence: count }));
          }),
        ),
      );
      expect((await idsOf(store)).length).toBe(20);
    });

    it("shows a read one unchanging state while others write", async () => {
      const store = await open();
      await putRows(store, [sampleRow("a")]);
      const reading = store.read(async (reader) => {
        const first = await reader.count("n", {});
        await new Promise((resolve) => setTimeout(resolve, 5));
        return [first, await reader.count("n", {})];
      });
      await Promise.all([reading, putRows(store, [sampleRow("b")])]);
      expect(await reading).toEqual([1, 1]);
      expect(await idsOf(store)).toEqual(["a", "b"]);
    });

    it("finishes what is running before it closes, then throws CLOSED", async () => {
      const store = await open();
      let finished = false;
      const running = store.write(async (writer) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await writer.put("n", sampleRow("a"));
        finished = true;
      });
      await store.close();
      expect(finished).toBe(true);
      await running;
      await store.close();
      await expect(store.read(() => 1)).rejects.toMatchObject({ code: "CLOSED" });
      await expect(store.write(() => 1)).rejects.toMatchObject({ code: "CLOSED" });
    });
  });
}

function entry(memoryId: string) {
  return {
    id: `entry of ${memoryId}`,
    memoryId,
    event: "ADD" as const,
    before: null,
    after: "text",
    at: new Date(startTime),
  };
}

function everything(store: Awaited<ReturnType<OpenStore>>): Promise<unknown> {
  return store.read(async (reader) => ({
    rows: await reader.scan("n", { order: "oldest", limit: 100 }),
    alex: await reader.partitions("n", { userId: "alex" }),
    moved: await reader.partitions("n", { userId: "moved" }),
    changes: await reader.changes("n", '[null,"user","alex"]', 1),
    history: await reader.history("n", "kept"),
    result: await reader.result("n", '["alex",null,null,null]', "key"),
    removed: await reader.removedScope("n", "other"),
    entities: await reader.entities("n", { pageSize: 10 }),
  }));
}
