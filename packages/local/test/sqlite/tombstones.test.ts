import { expect, it } from "vitest";
import { openConnection } from "../../src/sqlite/connection.ts";
import { openStore } from "./open-store.ts";
import { sampleRows } from "./sample-rows.ts";

it("begins a new epoch instead of keeping ever more tombstones", async () => {
  const { store, path } = openStore();
  const rows = sampleRows(1500, "row", { scope: { userId: "alex" } });
  await store.write(async (writer) => {
    for (const row of rows) await writer.put("n", row);
  });
  const stateOf = async () =>
    (await store.read((reader) => reader.partitions("n", { userId: "alex" })))[0];
  const before = await stateOf();
  await store.write(async (writer) => {
    for (const row of rows.slice(0, 1200)) await writer.remove("n", row.id, 0);
  });
  const after = await stateOf();
  expect(after?.epoch).not.toBe(before?.epoch);
  expect(after?.revision).toBeGreaterThan(before?.revision ?? Infinity);
  const changes = await store.read((reader) => reader.changes("n", after?.partition ?? "", 0));
  expect(changes.map((change) => "id" in change && change.id)).toEqual(
    rows.slice(1200).map((row) => row.id),
  );
  expect((await store.verify()).problems).toEqual([]);
  const file = openConnection(path);
  const kept = file.get<{ count: number }>("SELECT count(*) AS count FROM tombstones");
  file.close();
  expect(kept?.count).toBeLessThan(1000);
});
