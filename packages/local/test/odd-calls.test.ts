import { MemoryError } from "@mem0-kit/core";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { localMemory } from "../src/index.ts";

const scope = { userId: "alex" };
const secret = "zqsecret";

/** What a caller may be told of a call that makes no sense. */
const documented = /^(INVALID_INPUT|SCOPE_REQUIRED|NOT_FOUND|UNSUPPORTED|CONFLICT)$/;

it("answers any call with a result or a documented error", { timeout: 60_000 }, async () => {
  const memory = localMemory({ path: ":memory:" });
  onTestFinished(() => memory.close());
  const { results } = await memory.add(`I like ${secret}`, { scope, infer: false });
  const values = oddValues(String(results[0]?.id));
  const calls = methodsOf(memory);
  const args = fc.array(fc.constantFrom(...values), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...calls), args, async ([, method], given) => {
      const error = await method(...given).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) return;
      if (!MemoryError.isInstance(error)) throw error;
      expect(error.code).toMatch(documented);
      expect(error.message).not.toContain(secret);
      expect(error.message.length).toBeLessThan(400);
    }),
    { seed: 20_261_123, numRuns: 800 },
  );
  expect((await memory.admin.verify()).problems).toEqual([]);
});

type Method = (...args: readonly unknown[]) => Promise<unknown>;

/** Every method that takes data, by name. */
function methodsOf({
  admin,
  transcripts,
  documents,
  ...memory
}: ReturnType<typeof localMemory>): [string, Method][] {
  const { add, search, get, getAll, update, history, waitFor } = memory;
  const { query, entities, updateMany, deleteMany, historyFeed } = admin;
  const deleting = { delete: memory.delete, deleteAll: memory.deleteAll, erase: admin.erase };
  const methods = {
    ...{ add, search, get, getAll, update, history, waitFor, ...deleting },
    ...{ query, entities, updateMany, deleteMany, historyFeed, import: admin.import },
    ...transcripts,
    put: documents.put,
    getDocument: documents.get,
    listDocuments: documents.list,
  };
  return Object.entries(methods) as [string, Method][];
}

function oddValues(id: string): readonly unknown[] {
  const cyclic: Record<string, unknown> = {};
  cyclic.itself = cyclic;
  const good = { scope, infer: false };
  return [
    ...[undefined, null, 0, -1, 1.5, Number.NaN, 1n, true, "", " ", "*", "a\0b", "\ud800"],
    ...["tea", "' OR 1=1 --", "x".repeat(70_000), id, [], [null], ["n"], {}, cyclic, [[]]],
    ...[() => 1, Symbol("s"), new Date(), new Date(Number.NaN), new Map(), /x/, new Uint8Array(3)],
    ...[JSON.parse('{"__proto__":1}'), Object.create(null), new Error(secret), Promise.resolve(1)],
    ...[
      scope,
      { userId: "*" },
      { userId: 1 },
      { scope: { userId: "*" } },
      { scope, sessionId: "s" },
    ],
    ...[
      good,
      { ...good, metadata: cyclic },
      { ...good, metadata: { a: 1n } },
      { scope, signal: 1 },
    ],
    ...[
      { scope, timeoutMs: -1 },
      { scope, cursor: "x" },
      { scope, filters: { metadata: cyclic } },
    ],
    ...[
      { scope, filters: { AND: [{ userId: "*" }] } },
      { ...good, idempotencyKey: 7 },
    ],
    ...[{ role: "user", content: "x" }, [{ role: "user", content: {} }], [{ id, memory: 1 }]],
    ...[[{ id, text: "y" }], { text: "y" }, { namespace: ["n"], key: "k", value: cyclic }],
  ];
}
