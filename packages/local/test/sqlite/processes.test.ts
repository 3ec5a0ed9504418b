import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore } from "./open-store.ts";
import { runScript, startScript } from "./run-script.ts";
import { temporaryPath } from "./temporary-path.ts";

describe("several processes on one file", () => {
  it("make the file at the same time and lose nothing, in one order", {
    timeout: 60_000,
  }, async () => {
    const path = temporaryPath();
    const names = ["one", "two", "three"];
    const runs = await Promise.all(
      names.map((name) => runScript("add-numbers.ts", path, name, "60")),
    );
    expect(
      runs.map((run) => run.errors.replace(/^.*(Type Stripping|trace-warnings).*$/gm, "").trim()),
    ).toEqual(["", "", ""]);
    const { store } = openStore(path);
    const rows = await store.read((reader) => reader.scan("n", { order: "oldest", limit: 1000 }));
    expect(rows.map((row) => row.sequence)).toEqual(Array.from({ length: 180 }, (_, at) => at));
    expect((await store.verify()).problems).toEqual([]);
  });

  it("open fifty new ones at the same moments", { timeout: 60_000 }, async () => {
    const folder = dirname(temporaryPath());
    const args = [folder, "50", String(Date.now() + 1500), "40"];
    const runs = await Promise.all(
      ["one", "two", "three"].map(() => runScript("open-many.ts", ...args)),
    );
    expect(runs.map((run) => run.errors.match(/^\w*Error.*$/m)?.[0])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("see each other's changes by epoch and revision", async () => {
    const { store, path } = openStore();
    await runScript("add-numbers.ts", path, "one", "3");
    const read = () =>
      store.read(async (reader) => {
        const [state] = await reader.partitions("n", { userId: "alex" });
        return { state, changes: await reader.changes("n", state?.partition ?? "", 0) };
      });
    const before = await read();
    await runScript("add-numbers.ts", path, "two", "2");
    const after = await read();
    expect(before.changes).toHaveLength(3);
    expect(after.changes).toHaveLength(5);
    expect(after.state?.epoch).toBe(before.state?.epoch);
    expect(after.state?.revision).toBe((before.state?.revision ?? 0) + 2);
  });
});

describe("a process that is killed while it writes", () => {
  it.each([1, 2, 3])(
    "leaves every acknowledged write whole and nothing half done (round %i)",
    { timeout: 60_000 },
    async (round) => {
      const path = temporaryPath();
      const script = startScript("keep-writing.ts", path, `round ${round}`);
      await script.printed(20 * round + 7);
      await script.kill();
      const acknowledged = script.output().split("\n").slice(0, -1);
      const { store } = openStore(path);
      const [rows, found, histories] = await store.read(async (reader) => [
        await reader.scan("n", { order: "oldest", limit: 100_000 }),
        await reader.rows("n", acknowledged),
        await reader.historyFeed("n", { pageSize: 100_000 }),
      ]);
      expect(found).toHaveLength(acknowledged.length);
      expect(histories.results.map((entry) => entry.memoryId).sort()).toEqual(
        rows.map((row) => row.id).sort(),
      );
      expect((await store.verify()).problems).toEqual([]);
      await store.write((writer) => writer.erase("n", undefined, 0));
    },
  );
});
