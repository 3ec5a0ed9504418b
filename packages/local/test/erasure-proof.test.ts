import { rm } from "node:fs/promises";
import type { MemoryRecord } from "@mem0-kit/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LocalMemory, localMemory } from "../src/index.ts";
import { filesWith } from "./sqlite/files-with.ts";
import { temporaryPath } from "./temporary-path.ts";

/** A word that no stemmer changes, planted through every path. */
const secret = "Qvortexplim";
const kept = { userId: "billie" };
/** Some erasures leave the ids of what they erased: then the secret is not in them. */
const plain = { userId: "alex", runId: "holidays", agentId: "guide" };
const telling = { userId: `u ${secret}`, runId: `r ${secret}`, agentId: `a ${secret}` };

let folder = "";
let path = "";
let memory: LocalMemory;

beforeEach(async () => {
  ({ folder, path } = await temporaryPath());
  memory = localMemory({ path, durability: "normal" });
});

afterEach(async () => {
  await memory.close();
  await rm(folder, { recursive: true, force: true });
});

interface Erasure {
  readonly name: string;
  readonly scope: typeof plain;
  /** Whether conversations and documents go with it; else they are erased before. */
  readonly beside: boolean;
  erase(ids: readonly string[]): Promise<unknown>;
}

const admin = () => memory.admin;

const erasures: readonly Erasure[] = [
  {
    name: "delete",
    scope: plain,
    beside: false,
    erase: (ids) => Promise.all(ids.map((id) => memory.delete(id))),
  },
  { name: "deleteMany", scope: plain, beside: false, erase: (ids) => admin().deleteMany(ids) },
  {
    name: "a sweep",
    scope: plain,
    beside: false,
    async erase(ids) {
      await admin().updateMany(ids.map((id) => ({ id, expirationDate: "2001-01-01" })));
      await admin().sweep?.();
    },
  },
  {
    name: "deleteAll",
    scope: telling,
    beside: false,
    erase: () => memory.deleteAll({ scope: { userId: telling.userId } }),
  },
  {
    name: "deleteEntity",
    scope: telling,
    beside: false,
    erase: () => admin().deleteEntity("user", telling.userId),
  },
  {
    name: "erase",
    scope: telling,
    beside: true,
    erase: () => admin().erase({ userId: telling.userId }),
  },
  {
    name: "erase of an agent",
    scope: telling,
    beside: true,
    erase: () => admin().erase({ agentId: telling.agentId }),
  },
  { name: "wipe", scope: telling, beside: true, erase: () => admin().wipe() },
];

describe("what was planted through every path", () => {
  it.each(erasures)(
    "is in none of the files after $name, while the memory is open and when it is closed",
    { timeout: 60_000 },
    async ({ name, scope, beside, erase }) => {
      await keepOthers();
      await plantMemories(scope);
      if (beside) await plantBeside(scope);
      await keepOthers();
      await read(scope);
      // The log may be copied into the file just between the reading of the two.
      await vi.waitFor(() => expect(filesWith(path, secret)).not.toEqual([]));
      const { results } = await memory.getAll({ scope, includeExpired: true, pageSize: 200 });
      await erase(results.map(({ id }) => id));
      expect((await memory.getAll({ scope, includeExpired: true })).results).toEqual([]);
      await vi.waitFor(() => expect(filesWith(path, secret)).toEqual([]), {
        timeout: 20_000,
        interval: 200,
      });
      if (name !== "wipe") expect((await memory.getAll({ scope: kept })).total).toBe(400);
      expect((await admin().verify()).problems).toEqual([]);
      await memory.close();
      expect(filesWith(path, secret)).toEqual([]);
    },
  );

  it("is neither kept of what was only asked for", async () => {
    await keepOthers();
    await read(plain);
    await read(telling);
    expect(filesWith(path, secret)).toEqual([]);
  });

  it("keeps of an idempotency key nothing to be read", async () => {
    await memory.add("Likes tea", { scope: plain, infer: false, idempotencyKey: secret });
    const key = { scope: plain, sessionId: "s" };
    await memory.transcripts.append(key, ["hello"], { idempotencyKey: secret });
    expect(filesWith(path, secret)).toEqual([]);
    const again = { scope: plain, infer: false, idempotencyKey: secret };
    expect((await memory.add("Other words", again)).results).toMatchObject([
      { event: "ADD", memory: "Likes tea" },
    ]);
    expect(await memory.transcripts.append(key, ["more"], { idempotencyKey: secret })).toBe(1);
  });
});

async function plantMemories(scope: typeof plain): Promise<void> {
  const named = { name: `Ms ${secret}`, id: `m ${secret}` };
  const text = `I live in ${secret}. I'm allergic to ${secret} nuts. My sister's name is ${secret}.`;
  await memory.add([{ role: "user", content: text, ...named }], {
    scope,
    metadata: { [secret]: [secret] },
    idempotencyKey: `inferred ${secret}`,
  });
  await memory.add(`I moved to New ${secret}. Actually I'm not allergic to ${secret} nuts.`, {
    scope,
  });
  const verbatim = { scope, infer: false, metadata: { tag: secret }, idempotencyKey: secret };
  const { results } = await memory.add([{ role: "user", content: text, ...named }], verbatim);
  await memory.add([{ role: "user", content: text, ...named }], verbatim);
  const long = `${secret} ${"and many more words ".repeat(500)}${secret}`;
  await memory.add([{ role: "assistant", content: long }], { scope, infer: false });
  const id = String(results[0]?.id);
  await memory.update(id, { text: `Before ${secret}`, metadata: { once: secret } });
  await memory.update(id, { text: `After ${secret}`, metadata: { twice: secret } });
  await admin().import([record(scope, long)]);
  await admin().reindex?.({ all: true });
  for (let number = 0; number < 40; number++)
    await memory.add(`Number ${number} of ${secret}`, { scope, infer: false });
}

function record(scope: typeof plain, text: string): MemoryRecord {
  const at = new Date("2024-05-06");
  const entry = { memoryId: "imported", at, actor: secret };
  return {
    id: "imported",
    memory: text,
    ...scope,
    role: "user",
    actor: secret,
    metadata: { secret },
    categories: [secret],
    sourceMessageIds: [secret],
    createdAt: at,
    updatedAt: at,
    history: [
      { ...entry, id: "1", event: "ADD", before: null, after: secret },
      { ...entry, id: "2", event: "UPDATE", before: secret, after: text },
    ],
  };
}

async function plantBeside(scope: typeof plain): Promise<void> {
  const key = { scope, sessionId: `s ${secret}` };
  const { transcripts, documents } = memory;
  await transcripts.append(key, [secret, { content: secret }], { idempotencyKey: secret });
  await transcripts.insert(key, 1, [`inserted ${secret}`]);
  await transcripts.removeAt(key, 0);
  await transcripts.replace(key, [secret.repeat(2000), secret]);
  const place = { namespace: [`n ${secret}`], key: `k ${secret}` };
  await documents.put(scope, { ...place, value: secret });
  await documents.put(scope, { ...place, value: { again: secret.repeat(2000) } });
}

async function read(scope: typeof plain): Promise<void> {
  const filters = { metadata: { tag: secret } };
  await memory.search(`What of ${secret}?`, { scope, filters, categories: [secret] });
  await memory.search(secret, { scope, explain: true });
  await memory.getAll({ scope, filters });
  await memory.transcripts.read({ scope, sessionId: secret });
  await memory.documents.get(scope, [secret], secret);
}

/** Around and between what is planted, so that pages are shared. */
async function keepOthers(): Promise<void> {
  const messages = Array.from(
    { length: 200 },
    (_, at) => ({ role: "user", content: `Tea number ${at} ${crypto.randomUUID()}` }) as const,
  );
  await memory.add(messages, { scope: kept, infer: false });
}
