import { describe, expect, it } from "vitest";
import { partitionKey } from "../partition-key.ts";
import type { IndexChange, PlacedRow, Store } from "../store.ts";
import { createReplay } from "./replay.ts";
import { fullRow, putRows, sampleRow, startTime } from "./sample-row.ts";
import { seededRandom } from "./seeded-random.ts";
import type { OpenStore } from "./test-store.ts";

const alex = partitionKey({ userId: "alex" });

export function testChanges(open: OpenStore): void {
  describe("changes of a partition", () => {
    it("gives from 0 every row that is there, with what the index needs only", async () => {
      const store = await open();
      const row = fullRow("a");
      const [ordinal] = await putRows(store, [row]);
      const { text, metadata, contentHash, slot, sourceMessageIds, ...indexed } = row;
      const found = await changesOf(store, 0, partitionKey(row.scope));
      expect(found).toStrictEqual([{ ...indexed, ordinal }]);
    });

    it("gives after a revision what was put since, in the order of the changes", async () => {
      const store = await open();
      await putRows(store, [sampleRow("a"), sampleRow("b"), sampleRow("c")]);
      const before = await revisionOf(store);
      await putRows(store, [sampleRow("d"), sampleRow("b", { actor: "Ann" })]);
      expect(ids(await changesOf(store, before))).toEqual(["d", "b"]);
      expect(ids(await changesOf(store, await revisionOf(store)))).toEqual([]);
      expect(ids(await changesOf(store, 0))).toEqual(["a", "c", "d", "b"]);
    });

    it("names a removed row once, and not to a reader that begins at 0", async () => {
      const store = await open();
      const [, ordinal] = await putRows(store, [sampleRow("a"), sampleRow("b")]);
      const before = await revisionOf(store);
      await store.write((writer) => writer.remove("n", "b", startTime));
      expect(await changesOf(store, before)).toEqual([{ ordinal, removed: true }]);
      expect(await changesOf(store, await revisionOf(store))).toEqual([]);
      expect(ids(await changesOf(store, 0))).toEqual(["a"]);
    });

    it("gives removals in their place among the other changes", async () => {
      const store = await open();
      const [, ordinal] = await putRows(store, [sampleRow("a"), sampleRow("b")]);
      const before = await revisionOf(store);
      await store.write((writer) => writer.remove("n", "b", startTime));
      await putRows(store, [sampleRow("c")]);
      const [first, second] = await changesOf(store, before);
      expect(first).toEqual({ ordinal, removed: true });
      expect(second).toMatchObject({ id: "c" });
    });

    it("names a row that moved to another scope as removed from its old partition", async () => {
      const store = await open();
      const [ordinal] = await putRows(store, [sampleRow("a"), sampleRow("b")]);
      const before = await revisionOf(store);
      const sam = { userId: "sam" };
      await putRows(store, [sampleRow("a", { scope: sam })]);
      expect(await changesOf(store, before)).toEqual([{ ordinal, removed: true }]);
      expect(await changesOf(store, 0, partitionKey(sam))).toMatchObject([{ id: "a", ordinal }]);
      const between = await revisionOf(store);
      await putRows(store, [sampleRow("a")]);
      expect(await changesOf(store, between)).toMatchObject([{ id: "a", ordinal }]);
      expect(await changesOf(store, 0, partitionKey(sam))).toEqual([]);
    });

    it("gives nothing for an unknown partition or another namespace", async () => {
      const store = await open();
      await putRows(store, [sampleRow("a")]);
      expect(await changesOf(store, 0, partitionKey({ userId: "nobody" }))).toEqual([]);
      expect(await store.read((reader) => reader.changes("other", alex, 0))).toEqual([]);
    });

    it.each([1, 2, 3, 4, 5, 6])(
      "replays to what a scan gives after any sequence of writes (seed %i)",
      async (seed) => {
        const store = await open();
        const random = seededRandom(seed);
        const eager = createReplay(store, "n");
        const rare = createReplay(store, "n");
        for (let step = 0; step < 60; step++) {
          await randomWrite(store, random);
          const wanted = (await allRows(store)).map(indexed);
          expect(await eager.refresh()).toEqual(wanted);
          if (random(5) === 0) expect(await rare.refresh()).toEqual(wanted);
        }
        expect((await store.verify()).problems).toEqual([]);
      },
    );
  });
}

/** One transaction of a few random writes over three users, agents and runs; some are taken back. */
async function randomWrite(store: Store, random: (below: number) => number): Promise<void> {
  const scope = () => ({
    userId: `user ${random(3)}`,
    ...(random(2) === 0 ? { agentId: `agent ${random(2)}` } : {}),
    ...(random(3) === 0 ? { runId: `run ${random(2)}` } : {}),
  });
  const fails = random(6) === 0;
  const work = store.write(async (writer) => {
    for (let change = 0; change <= random(4); change++) {
      const kind = random(12);
      if (kind === 0) await writer.removeAll("n", { userId: `user ${random(3)}` }, startTime);
      else if (kind === 1) await writer.removeAll("n", scope(), startTime);
      else if (kind < 5) await writer.remove("n", `row ${random(25)}`, startTime);
      else await writer.put("n", sampleRow(`row ${random(25)}`, { scope: scope() }));
    }
    if (fails) throw new Error("taken back");
  });
  if (fails) await expect(work).rejects.toThrow("taken back");
  else await work;
}

function changesOf(store: Store, after: number, partition = alex): Promise<IndexChange[]> {
  return store.read((reader) => reader.changes("n", partition, after));
}

async function revisionOf(store: Store): Promise<number> {
  const states = await store.read((reader) => reader.partitions("n", { userId: "alex" }));
  return states.find((state) => state.partition === alex)?.revision ?? -1;
}

function allRows(store: Store): Promise<PlacedRow[]> {
  return store.read((reader) => reader.scan("n", { order: "oldest", limit: 1000 }));
}

function indexed(row: PlacedRow): Partial<PlacedRow> {
  const { text, metadata, contentHash, slot, sourceMessageIds, ...kept } = row;
  return kept;
}

function ids(changes: readonly IndexChange[]): (string | undefined)[] {
  return changes.map((change) => (change.removed ? undefined : change.id));
}
