import { describe, expect, it } from "vitest";
import type { Memory } from "../../src/memory.ts";
import { fromStored, toReplacement, toStored } from "../../src/self-hosted/stored-metadata.ts";
import { nastyJson } from "../../src/testing/nasty-json.ts";
import { alex, start } from "./start.ts";
import { errorOf, lastOf, sendRaw } from "./support.ts";

/** Every field of the server's own. */
const claims = {
  id: "1",
  data: "Forged",
  hash: "x",
  text_lemmatized: "forged",
  created_at: "2001-01-01T00:00:00Z",
  updated_at: "2001-01-01T00:00:00Z",
  expiration_date: "2001-01-01",
  user_id: "billie",
  agent_id: "cook",
  run_id: "monday",
  actor_id: "Sam",
  role: "assistant",
  attributed_to: "assistant",
};

async function keep(memory: Memory, metadata: object): Promise<string> {
  const options = { scope: alex, infer: false, metadata: metadata as Record<string, never> };
  const { results } = await memory.add("I like tea", options);
  return String(results[0]?.id);
}

describe("metadata", () => {
  it.each([true, false])(
    "named like the server's own fields forges none of them (infer %s)",
    async (infer) => {
      const { memory } = await start();
      const { results } = await memory.add("I like tea", { scope: alex, infer, metadata: claims });
      const item = await memory.get(String(results[0]?.id));
      expect(item).toMatchObject({
        memory: "I like tea",
        userId: "alex",
        role: "user",
        metadata: claims,
      });
      expect(item).not.toHaveProperty("agentId");
      expect(item).not.toHaveProperty("expirationDate");
      expect(item?.createdAt.getUTCFullYear()).toBeGreaterThan(2001);
      expect((await memory.getAll({ scope: alex })).results).toEqual([item]);
      const { results: found } = await memory.search("tea", { scope: alex });
      expect(found).toMatchObject([item ?? {}]);
      expect((await memory.admin?.query(undefined))?.results).toEqual([item]);
    },
  );

  it("of any JSON comes back as it was, also what the server's database refuses", async () => {
    const { server, memory } = await start();
    const metadata = Object.fromEntries(nastyJson.map((value, index) => [`key ${index}`, value]));
    const nasty = { ...metadata, "": 1, "nul \u0000": 2, "lone \ud800": 3 };
    const id = await keep(memory, nasty);
    expect((await memory.get(id))?.metadata).toEqual(nasty);
    const sent = JSON.stringify(lastOf(server, "POST").body);
    expect(sent.replaceAll("\\\\", "")).not.toMatch(/\\u0000|\\ud800/i);
  });

  it("is seen by other clients by its own keys", async () => {
    const { server, memory } = await start();
    const id = await keep(memory, { from: "mail" });
    expect(await sendRaw(server, "GET", `/memories/${id}`)).toMatchObject({
      metadata: { from: "mail" },
    });
  });

  it("is replaced as a whole, again and again, though the server only merges", async () => {
    const { server, memory } = await start();
    const id = await keep(memory, { from: "mail", cups: 1, role: "mine" });
    for (const metadata of [{ cups: 2 }, { from: null }, {}, { from: "chat", data: 1 }, { b: 1 }]) {
      const changed = await memory.update(id, { metadata });
      expect(changed.metadata).toEqual(metadata);
      expect(changed).toMatchObject({ role: "user", memory: "I like tea" });
    }
    const raw = await sendRaw(server, "GET", `/memories/${id}`);
    expect(raw).toMatchObject({ metadata: { from: null, cups: null, b: 1 } });
  });

  it("that another client has set since is shown", async () => {
    const { server, memory } = await start();
    const id = await keep(memory, { from: "mail", cups: 1 });
    await memory.update(id, { metadata: {} });
    await sendRaw(server, "PUT", `/memories/${id}`, { metadata: { cups: 3, sugar: null } });
    expect((await memory.get(id))?.metadata).toEqual({ cups: 3, sugar: null });
  });

  it("with reserved keys is refused, in a change too", async () => {
    const { server, memory } = await start();
    const metadata = { mem0_kit_key: "x" };
    for (const infer of [true, false]) {
      const error = await errorOf(memory.add("I like tea", { scope: alex, infer, metadata }));
      expect(error.code).toBe("INVALID_INPUT");
    }
    expect(server.requests).toEqual([]);
    const id = await keep(memory, {});
    expect((await errorOf(memory.update(id, { metadata }))).code).toBe("INVALID_INPUT");
  });

  it.each([null, undefined, "text", [], 1])("that is %j is none", (stored) => {
    expect(fromStored(stored)).toEqual({ metadata: {}, marks: {} });
  });

  it.each(["{", "[]", "null", 1])("survives a spoilt part of ours: %j", (spoilt) => {
    const stored = { from: "mail", mem0_kit_metadata: spoilt, mem0_kit_dropped: "from" };
    expect(fromStored(stored).metadata).toEqual({ from: "mail" });
  });

  it("keeps a key such as __proto__ one of its own", () => {
    const metadata = JSON.parse('{"__proto__": {"admin": true}, "role": "x"}');
    const before = toStored(metadata);
    expect(fromStored(before).metadata).toEqual(metadata);
    expect(fromStored({ ...before, ...toReplacement(before, { a: 1 }) }).metadata).toEqual({
      a: 1,
    });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe("a record that is said again", () => {
  it("is the same whatever order the server's database puts keys into", async () => {
    const { memory } = await start();
    const add = () =>
      memory.add("I like tea", {
        scope: alex,
        infer: false,
        metadata: { zoo: { long: 1, a: 2 }, b: 1 },
      });
    const { results } = await add();
    expect((await add()).results).toMatchObject([{ event: "NONE" }]);
    await memory.update(String(results[0]?.id), { text: "I like coffee" });
    expect((await add()).results).toMatchObject([{ event: "ADD" }]);
    const options = { scope: alex, infer: false, metadata: { b: 1, zoo: { a: 2, long: 1 } } };
    expect((await memory.add("I like coffee", options)).results).toMatchObject([{ event: "NONE" }]);
  });

  it("under its message's id loses what it no longer has: name, metadata and last day", async () => {
    const { memory } = await start();
    const message = { role: "user", content: "I like tea", id: "m1", name: "Sam" } as const;
    const more = { metadata: { cups: 1 }, expirationDate: "2999-12-31" };
    await memory.add([message], { scope: alex, infer: false, ...more });
    const { name, ...unnamed } = { ...message, role: "assistant", content: "Try tea" } as const;
    const { results } = await memory.add([unnamed], { scope: alex, infer: false });
    expect(results).toMatchObject([{ event: "UPDATE" }]);
    const [item] = (await memory.getAll({ scope: alex })).results;
    expect(item).toMatchObject({ memory: "Try tea", role: "assistant", metadata: {} });
    expect(item).not.toHaveProperty("actor");
    expect(item).not.toHaveProperty("expirationDate");
    expect(item?.sourceMessageIds).toEqual(["m1"]);
  });

  it("is another one once its time was changed", async () => {
    const { memory } = await start();
    const timestamp = new Date("2024-01-02T03:04:05Z");
    const add = (time: Date) =>
      memory.add("I moved", { scope: alex, infer: false, timestamp: time });
    const { results } = await add(timestamp);
    const moved = new Date("2024-02-02T03:04:05Z");
    const changed = await memory.update(String(results[0]?.id), { eventTime: moved });
    expect(changed).toMatchObject({ eventTime: moved, memory: "I moved" });
    expect((await add(moved)).results).toMatchObject([{ event: "NONE" }]);
    expect((await add(timestamp)).results).toMatchObject([{ event: "ADD" }]);
  });
});
