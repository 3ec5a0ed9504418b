import {
  testDocumentStore,
  testJobQueue,
  testRateLimiter,
  testTranscriptStore,
} from "@mem0-kit/core/testing";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type LocalStore, localStore } from "../src/index.ts";
import { filesWith } from "./sqlite/files-with.ts";
import { temporaryPath } from "./sqlite/temporary-path.ts";

const inRam = () => localStore({ path: ":memory:" });
const scope = { userId: "alex" };
const lease = { kinds: ["add"], workerId: "w", leaseMs: 60_000 };

testJobQueue("local, through its worker", async () => {
  const store = inRam();
  return { queue: store.jobs, close: () => store.close() };
});

testRateLimiter("local, through its worker", async () => {
  const store = inRam();
  return { limiter: store.rateLimiter, close: () => store.close() };
});

testTranscriptStore("one namespace of a local store", async () => {
  const store = inRam();
  return { store: store.transcripts("n"), close: () => store.close() };
});

testDocumentStore("one namespace of a local store", async () => {
  const store = inRam();
  return { store: store.documents("n"), close: () => store.close() };
});

function open(path = temporaryPath()): { readonly store: LocalStore; readonly path: string } {
  const store = localStore({ path, durability: "normal" });
  onTestFinished(() => store.close());
  return { store, path };
}

describe("a local store", () => {
  it("names the namespaces that were written to, and no other", async () => {
    const { store } = open();
    await store.memory("read").search("tea", { scope });
    expect(await store.namespaces()).toEqual([]);
    await store.memory("one").add("I like tea", { scope });
    await store.documents("two").put(scope, { namespace: ["a"], key: "k", value: 1 });
    await store.transcripts("three").append({ scope, sessionId: "s" }, ["hi"]);
    await store.jobs.enqueue({ projectId: "four", kind: "add", payload: 1 });
    expect(await store.namespaces()).toEqual(["one", "two", "three", "four"]);
    const { bytes, ...stats } = await store.stats();
    expect(stats).toMatchObject({ namespaces: 4, memories: 1, details: { synchronous: "NORMAL" } });
    expect(bytes).toBeGreaterThan(4096);
  });

  it("erases a namespace with all that is in it, and nothing else", async () => {
    const { store, path } = open();
    const secret = "Zyxpluvar";
    for (const name of [secret, "kept"]) {
      const text = `I live in ${name}`;
      const of = { userId: name };
      await store.memory(name).add(text, { scope: of });
      await store.documents(name).put(of, { namespace: [name], key: name, value: text });
      await store.transcripts(name).append({ scope: of, sessionId: name }, [text]);
      const job = { projectId: name, kind: "add", payload: text, scope: of, lane: name };
      await store.jobs.enqueueAll([job, job]);
      await store.jobs.lease(lease);
    }
    expect(filesWith(path, secret)).not.toEqual([]);
    expect(await store.eraseNamespace(secret)).toMatchObject({ deleted: 1 });
    await vi.waitFor(() => expect(filesWith(path, secret)).toEqual([]), { timeout: 20_000 });
    expect(await store.namespaces()).toEqual(["kept"]);
    expect((await store.jobs.list(secret)).total).toBe(0);
    expect((await store.jobs.list("kept")).total).toBe(2);
    expect((await store.memory("kept").getAll({ scope: { userId: "kept" } })).total).toBe(1);
    expect(await store.eraseNamespace("never")).toMatchObject({ deleted: 0 });
    expect((await store.memory("kept").admin.verify()).problems).toEqual([]);
  });

  it("closes a handle alone, and all handles with itself", async () => {
    const { store } = open();
    const [one, two] = [store.memory("n"), store.memory("n")];
    await one.add("I like tea", { scope });
    await one.close();
    await expect(one.getAll({ scope })).rejects.toMatchObject({ code: "CLOSED" });
    expect((await two.getAll({ scope })).total).toBe(1);
    const waiting = store.jobs.waitForLane("n", "l", 10);
    await store.close();
    expect(await waiting).toBe(true);
    await expect(two.getAll({ scope })).rejects.toMatchObject({ code: "CLOSED" });
    await expect(store.jobs.counts()).rejects.toMatchObject({ code: "CLOSED" });
  });

  it("sees what a localMemory of the same file and namespace sees", async () => {
    const { store, path } = open();
    await store.memory("default").add("I like tea", { scope, infer: false });
    const copy = `${path}.copy`;
    expect(await store.backup(copy)).toMatchObject({ path: copy, memories: 1 });
    const { store: other } = open(copy);
    const { results } = await other.memory("default").getAll({ scope });
    expect(results.map(({ memory }) => memory)).toEqual(["I like tea"]);
  });

  it("refuses a namespace, a path and a durability that cannot be", () => {
    const { store } = open();
    const invalid = expect.objectContaining({ code: "INVALID_INPUT" });
    expect(() => store.memory(" ")).toThrow(invalid);
    expect(() => store.documents("a\nb")).toThrow(invalid);
    expect(() => localStore({ path: "" })).toThrow(invalid);
    expect(() => localStore({ durability: "none" as "full" })).toThrow(invalid);
  });

  it("sweeps every namespace by itself, and ended jobs", { timeout: 30_000 }, async () => {
    const path = temporaryPath();
    const first = localStore({ path, durability: "normal" });
    const old = { scope, infer: false, expirationDate: "2001-01-01" };
    for (const name of ["one", "two"]) await first.memory(name).add("Old", old);
    await first.close();
    const store = localStore({ path, durability: "normal", retention: {} });
    onTestFinished(() => store.close());
    const left = async (name: string) =>
      (await store.memory(name).getAll({ scope, includeExpired: true })).total;
    await vi.waitFor(async () => expect([await left("one"), await left("two")]).toEqual([0, 0]), {
      timeout: 20_000,
      interval: 100,
    });
  });
});
