import { describe, expect, it } from "vitest";
import { contentOf } from "./describe-tables.ts";
import { maintenanceOf } from "./maintenance-of.ts";
import { openStore } from "./open-store.ts";
import { putRows } from "./put-rows.ts";
import { sampleRows } from "./sample-rows.ts";

describe("vacuum", () => {
  it.each(["a file", "RAM"])("gives back the space of what was erased, in %s", async (place) => {
    const { store, path } = place === "RAM" ? openStore(":memory:") : openStore();
    await putRows(store, sampleRows(3000));
    await putRows(store, sampleRows(5, "kept", { scope: { userId: "kept" } }));
    const { bytesAfter: full } = await maintenanceOf(store).vacuum();
    for (let user = 0; user < 10; user++)
      await store.write((writer) => writer.removeAll("n", { userId: `user ${user}` }, 0));
    // By itself it may have happened already.
    const { bytesBefore, bytesAfter } = await maintenanceOf(store).vacuum();
    expect(bytesAfter).toBeLessThan(full / 2);
    expect(bytesAfter).toBeLessThanOrEqual(bytesBefore);
    const rows = await store.read((reader) => reader.scan("n", { order: "oldest", limit: 10 }));
    expect(rows.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map((at) => `kept ${at}`));
    expect((await store.verify()).problems).toEqual([]);
    if (place === "RAM") return;
    const { fileBytes } = (await store.stats("n")).details;
    expect(fileBytes).toBe(bytesAfter);
    expect(contentOf(path).memories).toHaveLength(5);
  });

  it("waits for another connection's write", async () => {
    const { store, path } = openStore();
    await putRows(store, sampleRows(100));
    const other = openStore(path).store;
    let isWritten = false;
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const writing = other.write(async (writer) => {
      await writer.put("n", sampleRows(1, "late")[0]);
      begin();
      await new Promise((resolve) => setTimeout(resolve, 100));
      isWritten = true;
    });
    await begun;
    const vacuumed = maintenanceOf(store)
      .vacuum()
      .then(() => isWritten);
    expect(await vacuumed).toBe(true);
    await writing;
    expect(await store.read((reader) => reader.count("n", {}))).toBe(101);
  });
});
