import { type Scope, scopeMatches } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { partitionKey } from "../partition-key.ts";
import type { Store } from "../store.ts";
import { putRows, sampleRow, startTime } from "./sample-row.ts";
import { scopesToAsk, scopesToKeep } from "./sample-scopes.ts";
import type { OpenStore } from "./test-store.ts";

export function testPartitions(open: OpenStore): void {
  describe("partitions", () => {
    it("names every partition that holds a row which the scope sees", async () => {
      const store = await open();
      await putRows(
        store,
        scopesToKeep.map((scope) => sampleRow(JSON.stringify(scope), { scope })),
      );
      for (const scope of scopesToAsk)
        for (const includeAgentMemories of [false, true]) {
          const needed = scopesToKeep
            .filter((kept) => scopeMatches(scope, kept, { includeAgentMemories }))
            .map(partitionKey);
          const named = await partitionsOf(store, scope, { includeAgentMemories });
          expect(named).toEqual([...new Set(named)]);
          expect(named).toEqual(expect.arrayContaining(needed));
        }
    });

    it("names nothing of others: the cost of a search depends on its own scope", async () => {
      const store = await open();
      await putRows(store, [
        sampleRow("a", { scope: { userId: "alex" } }),
        sampleRow("b", { scope: { userId: "alex", appId: "app", agentId: "chef" } }),
        sampleRow("c", { scope: { userId: "alex", runId: "run" } }),
        sampleRow("d", { scope: { userId: "sam", appId: "app" } }),
        sampleRow("e", { scope: { agentId: "chef" } }),
        sampleRow("f", { scope: { agentId: "chef", appId: "app" } }),
        sampleRow("g", { scope: { runId: "run" } }),
      ]);
      const alex = partitionKey({ userId: "alex" });
      const alexInApp = partitionKey({ userId: "alex", appId: "app" });
      const chef = partitionKey({ agentId: "chef" });
      const chefInApp = partitionKey({ agentId: "chef", appId: "app" });
      const run = partitionKey({ runId: "run" });
      const shared = { includeAgentMemories: true };
      const named = async (scope: Scope, options?: { includeAgentMemories?: boolean }) =>
        (await partitionsOf(store, scope, options)).sort();
      expect(await named({ userId: "alex" })).toEqual([alex, alexInApp].sort());
      expect(await named({ userId: "alex", appId: "app" })).toEqual([alexInApp]);
      expect(await named({ userId: "alex" }, shared)).toEqual([alex, alexInApp].sort());
      expect(await named({ userId: "alex", agentId: "chef" })).toEqual([alex, alexInApp].sort());
      expect(await named({ userId: "alex", agentId: "chef" }, shared)).toEqual(
        [alex, alexInApp, chef, chefInApp].sort(),
      );
      expect(await named({ userId: "alex", agentId: "chef", appId: "app" }, shared)).toEqual(
        [alexInApp, chefInApp].sort(),
      );
      expect(await named({ agentId: "chef" })).toEqual([alexInApp, chef, chefInApp].sort());
      expect(await named({ runId: "run" })).toEqual([alex, run].sort());
      expect(await named({ userId: "nobody" })).toEqual([]);
    });

    it("raises the revision by every change, of that partition only", async () => {
      const store = await open();
      const sam = { userId: "sam" };
      await putRows(store, [sampleRow("a"), sampleRow("s", { scope: sam })]);
      const [samBefore] = await statesOf(store, sam);
      let before = (await statesOf(store, { userId: "alex" }))[0];
      const changes: (() => Promise<unknown>)[] = [
        () => putRows(store, [sampleRow("b")]),
        () => putRows(store, [sampleRow("a", { text: "new" })]),
        () => store.write((writer) => writer.remove("n", "b", startTime)),
      ];
      for (const change of changes) {
        await change();
        const after = (await statesOf(store, { userId: "alex" }))[0];
        expect(after?.epoch).toBe(before?.epoch);
        expect(after?.revision).toBeGreaterThan(before?.revision ?? Infinity);
        before = after;
      }
      expect(await statesOf(store, sam)).toEqual([samBefore]);
    });

    it("changes nothing for the removal of an id that is not there", async () => {
      const store = await open();
      await putRows(store, [sampleRow("a")]);
      const before = await statesOf(store, { userId: "alex" });
      await store.write((writer) => writer.remove("n", "unknown", startTime));
      expect(await statesOf(store, { userId: "alex" })).toEqual(before);
    });

    it("drops a partition with its last row, and makes it again with another epoch", async () => {
      const store = await open();
      const alex = { userId: "alex" };
      const epochs = new Set<number | undefined>();
      for (let round = 0; round < 3; round++) {
        await putRows(store, [sampleRow("a")]);
        epochs.add((await statesOf(store, alex))[0]?.epoch);
        await store.write((writer) =>
          round === 1 ? writer.removeAll("n", alex, startTime) : writer.remove("n", "a", startTime),
        );
        expect(await statesOf(store, alex)).toEqual([]);
      }
      expect(epochs.size).toBe(3);
    });

    it("keeps namespaces apart", async () => {
      const store = await open();
      await putRows(store, [sampleRow("a")], "one");
      const named = store.read((reader) => reader.partitions("two", { userId: "alex" }));
      expect(await named).toEqual([]);
    });
  });
}

function statesOf(store: Store, scope: Scope, options?: { includeAgentMemories?: boolean }) {
  return store.read((reader) => reader.partitions("n", scope, options));
}

async function partitionsOf(
  store: Store,
  scope: Scope,
  options?: { includeAgentMemories?: boolean },
): Promise<string[]> {
  return (await statesOf(store, scope, options)).map((state) => state.partition);
}
