import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import type { Store } from "@mem0-kit/engine";

import { describe, expect, it, onTestFinished } from "vitest";
import { schemaVersion } from "../../src/sqlite/schema.ts";
import { copyOfFixture } from "./copy-of-fixture.ts";
import { contentOf } from "./describe-tables.ts";
import { maintenanceOf } from "./maintenance-of.ts";
import { openStore } from "./open-store.ts";
import { putRows } from "./put-rows.ts";
import { runLimited } from "./run-limited.ts";
import { startScript } from "./run-script.ts";
import { sampleRows } from "./sample-rows.ts";
import { temporaryPath } from "./temporary-path.ts";

describe("backup", () => {
  it("copies all that is there into one private file", async () => {
    const { store, path } = openStore(copyOfFixture(schemaVersion));
    const target = join(dirname(temporaryPath()), "a folder", "copy.db");
    const result = await maintenanceOf(store).backup(target);
    expect(contentOf(target)).toEqual(contentOf(path));
    const memories = contentOf(path).memories?.length;
    expect(result).toEqual({ path: target, bytes: statSync(target).size, memories });
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(dirname(target))).toEqual(["copy.db"]);
    // Not in WAL mode: nobody who reads it needs side files.
    expect([...readFileSync(target).subarray(18, 20)]).toEqual([1, 1]);
  });

  it("copies one state while this and another process write", { timeout: 60_000 }, async () => {
    const { store, path } = openStore();
    await putRows(store, sampleRows(6000));
    const other = startScript("keep-writing.ts", path, "other");
    await other.printed(10);
    const own = keepWriting(store);
    const target = `${path}.copy`;
    await maintenanceOf(store).backup(target);
    await own.stop();
    await other.printed(other.output().split("\n").length + 10);
    await other.kill();
    const { memories = [], history = [] } = contentOf(target);
    // Both write a row and its entry, or five of each, in one transaction.
    expect(history).toHaveLength(memories.length - 6000);
    expect(memories.length).toBeGreaterThanOrEqual(6010);
    expect(memories.length).toBeLessThan(contentOf(path).memories?.length ?? 0);
    expect((await openStore(target).store.verify()).problems).toEqual([]);
  });

  it("lets writes go on while it copies", async () => {
    const { store } = openStore();
    await putRows(store, sampleRows(6000));
    let isCopying = true;
    let written = 0;
    const copying = maintenanceOf(store)
      .backup(`${temporaryPath()}.copy`)
      .finally(() => {
        isCopying = false;
      });
    while (isCopying) {
      await putRows(store, sampleRows(1, `new ${written}`));
      // A store works without a pause; the copying, in threads of its own, must get to be heard.
      await turn();
      if (isCopying) written += 1;
    }
    await copying;
    expect(written).toBeGreaterThan(1);
  });

  it("tells how far it is", async () => {
    const { store } = openStore();
    await putRows(store, sampleRows(8000));
    const steps: { readonly done: number; readonly total: number }[] = [];
    await maintenanceOf(store).backup(`${temporaryPath()}.copy`, {
      onProgress: (step) => void steps.push(step),
    });
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.map(({ done }) => done)).toEqual(
      steps.map(({ done }) => done).sort((a, b) => a - b),
    );
    expect(steps.every(({ done, total }) => done > 0 && done <= total)).toBe(true);
  });

  it("leaves nothing behind when it is aborted", async () => {
    const { store } = openStore();
    await putRows(store, sampleRows(6000));
    const target = join(dirname(temporaryPath()), "copy.db");
    const controller = new AbortController();
    const copying = maintenanceOf(store).backup(target, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(copying).rejects.toMatchObject({ code: "ABORTED" });
    expect(readdirSync(dirname(target))).toEqual([]);
  });

  it("is CONFLICT where there is a file, which stays as it is", async () => {
    const { store, path } = openStore();
    const target = temporaryPath();
    writeFileSync(target, "the user's");
    for (const taken of [target, path])
      await expect(maintenanceOf(store).backup(taken)).rejects.toMatchObject({
        code: "CONFLICT",
        message: expect.stringContaining(taken),
      });
    expect(readFileSync(target, "utf8")).toBe("the user's");
    expect(readdirSync(dirname(target))).toEqual(["memory.db"]);
  });

  it("gives the file to the first of two at the same time", async () => {
    const { store } = openStore();
    await putRows(store, sampleRows(100));
    const target = temporaryPath();
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => maintenanceOf(store).backup(target)),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes).toContainEqual(
      expect.objectContaining({ reason: expect.objectContaining({ code: "CONFLICT" }) }),
    );
    expect(readdirSync(dirname(target))).toEqual(["memory.db"]);
  });

  it("is STORAGE where no file can be made", async () => {
    const { store } = openStore();
    const file = temporaryPath();
    writeFileSync(file, "");
    await expect(maintenanceOf(store).backup(join(file, "copy.db"))).rejects.toMatchObject({
      code: "STORAGE",
    });
    for (const path of ["", " ", "a\0b"])
      await expect(maintenanceOf(store).backup(path)).rejects.toMatchObject({
        code: "INVALID_INPUT",
      });
  });

  it("is STORAGE on a full disk, and leaves nothing there", async () => {
    const { store, path } = openStore();
    await putRows(store, sampleRows(3000));
    await store.close();
    const target = temporaryPath();
    expect(runLimited(1024, "back-up.ts", path, target)).toMatch(/^STORAGE /);
    expect(readdirSync(dirname(target))).toEqual([]);
  });

  it("keeps no copy of a damaged database", async () => {
    const { store, path } = openStore();
    await putRows(store, sampleRows(2000));
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096 * 40, 4096 * 120);
    writeFileSync(path, bytes);
    const target = `${path}.copy`;
    await expect(maintenanceOf(openStore(path).store).backup(target)).rejects.toMatchObject({
      code: "STORAGE",
      message: expect.stringContaining("not in order"),
    });
    expect(readdirSync(dirname(path)).filter((name) => name.includes("copy"))).toEqual([]);
  });

  it("copies what is kept in RAM", async () => {
    const { store } = openStore(":memory:");
    await putRows(store, sampleRows(100));
    const target = temporaryPath();
    expect(await maintenanceOf(store).backup(target)).toMatchObject({ memories: 100 });
    expect(contentOf(target).memories).toHaveLength(100);
    expect(statSync(target).mode & 0o777).toBe(0o600);
  });
});

/** Writes a row and its history again and again. */
function keepWriting(store: Store) {
  let isStopped = false;
  onTestFinished(() => {
    isStopped = true;
  });
  async function run(): Promise<void> {
    for (let round = 0; !isStopped; round++) {
      await turn();
      await store.write(async (writer) => {
        const [row] = sampleRows(1, `own ${round}`);
        await writer.put("n", row);
        await writer.appendHistory("n", {
          id: row.id,
          memoryId: row.id,
          event: "ADD",
          before: null,
          after: row.text,
          at: new Date(),
        });
      });
    }
  }
  const running = run();
  return {
    async stop(): Promise<void> {
      isStopped = true;
      await running;
    },
  };
}
