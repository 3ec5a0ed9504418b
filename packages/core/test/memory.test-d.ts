import { expectTypeOf, it } from "vitest";
import { inMemoryDocumentStore } from "../src/in-memory-document-store.ts";
import type { Memory, MemoryItem, Page, ScoredMemory } from "../src/memory.ts";

declare const memory: Memory;

it("wants a scope for every call that reaches many memories", () => {
  // @ts-expect-error: no options
  void memory.add("a");
  // @ts-expect-error: no scope
  void memory.search("a", { topK: 5 });
  // @ts-expect-error: no scope
  void memory.deleteAll({});
  // @ts-expect-error: ids are strings
  void memory.getAll({ scope: { userId: 42 } });
});

it("refuses names that are not of this contract", () => {
  // @ts-expect-error: topK, not limit
  void memory.search("a", { scope: { userId: "alex" }, limit: 5 });
  // @ts-expect-error: userId, not user_id
  void memory.search("a", { scope: { user_id: "alex" } });
});

it("takes filters in both casings, with dates", () => {
  const filters = {
    AND: [{ user_id: "alex" }, { createdAt: { gte: new Date() } }, { NOT: { runId: "*" } }],
    metadata: { topic: { ne: "tea" } },
  };
  expectTypeOf(memory.search).toBeCallableWith("a", { scope: { userId: "alex" }, filters });
});

it("gives typed answers", () => {
  expectTypeOf(memory.getAll).returns.resolves.toEqualTypeOf<Page<MemoryItem>>();
  expectTypeOf(memory.get).returns.resolves.toEqualTypeOf<MemoryItem | null>();
  expectTypeOf<ScoredMemory["score"]>().toEqualTypeOf<number>();
});

it("takes JSON only for a document", () => {
  const store = inMemoryDocumentStore();
  // @ts-expect-error: a Date is not JSON
  void store.put({ userId: "alex" }, { namespace: ["a"], key: "x", value: new Date() });
});
