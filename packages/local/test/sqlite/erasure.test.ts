import { scopeKey } from "@mem0-kit/core";
import type { Store } from "@mem0-kit/engine";
import { describe, expect, it, vi } from "vitest";
import { openConnection } from "../../src/sqlite/connection.ts";
import { filesWith } from "./files-with.ts";
import { openStore } from "./open-store.ts";
import { startScript } from "./run-script.ts";
import { sampleRows } from "./sample-rows.ts";
import { temporaryPath } from "./temporary-path.ts";

const secret = "Xyzzy-Plugh";
const scope = { userId: `user ${secret}`, runId: `run ${secret}` };

describe("erased text", () => {
  it("is in none of the files after a scope was erased", async () => {
    const { store, path } = openStore();
    await plantEverywhere(store);
    expect(filesWith(path, secret)).not.toEqual([]);
    await store.write((writer) => writer.erase("n", { userId: scope.userId }, 0));
    expect(filesWith(path, secret)).toEqual([]);
    expect(await store.read((reader) => reader.count("n", {}))).toBe(600);
    await store.close();
    expect(filesWith(path, secret)).toEqual([]);
  });

  it("is in none of the files after a whole namespace was erased", async () => {
    const { store, path } = openStore();
    await plantEverywhere(store);
    await store.write((writer) => writer.erase("n", undefined, 0));
    expect(filesWith(path, secret)).toEqual([]);
  });

  it("is in none of the files after rows were removed one by one with their history", async () => {
    const { store, path } = openStore();
    const text = `${secret} ${"and many more words ".repeat(400)}`;
    const rows = sampleRows(30, "row", { text, analysis: text, metadata: { text } });
    for (const row of rows) {
      await putWithHistory(store, row.id, { ...row });
      await store.write((writer) => writer.put("n", { ...row, text: `again ${text}` }));
    }
    for (const row of rows)
      await store.write(async (writer) => {
        await writer.remove("n", row.id, 0);
        await writer.eraseHistory("n", row.id);
      });
    expect(filesWith(path, secret)).toEqual([]);
  });

  it("goes without another write once a reader that kept the log in use lets go", async () => {
    const { store, path } = openStore();
    await plantEverywhere(store);
    const other = openConnection(path);
    other.exec("BEGIN");
    other.all("SELECT count(*) FROM memories");
    await store.write((writer) => writer.erase("n", undefined, 0));
    expect(await store.read((reader) => reader.count("n", {}))).toBe(0);
    expect(filesWith(path, secret)).not.toEqual([]);
    other.exec("ROLLBACK");
    await goneFrom(path);
    other.close();
  });

  it("goes while another process has the file open that has read it", async () => {
    const { store, path } = openStore();
    await plantEverywhere(store);
    const reader = startScript("read-and-wait.ts", path);
    await reader.printed(1);
    await store.write((writer) => writer.erase("n", undefined, 0));
    await goneFrom(path);
    await reader.kill();
    await store.close();
    expect(filesWith(path, secret)).toEqual([]);
  });

  it("is gone after the process was killed right after it was erased", async () => {
    const path = temporaryPath();
    const { store } = openStore(path);
    await plantEverywhere(store);
    await store.close();
    const script = startScript("erase-and-wait.ts", path);
    await script.printed(1);
    await script.kill();
    const again = openStore(path).store;
    expect(await again.read((reader) => reader.count("n", {}))).toBe(0);
    await goneFrom(path);
  });

  it("leaves no copy in the unused parts of pages that were split and merged", async () => {
    const { store, path } = openStore();
    const random = seededRandom(3);
    for (let part = 0; part < 20; part++)
      await store.write(async (writer) => {
        for (const [number, row] of sampleRows(60, `part ${part}`).entries()) {
          const name = random().toString(36).slice(2);
          const isTheirs = number % 2 === 0;
          const word = isTheirs ? `${name} ${secret}` : name;
          const scope = { userId: word, runId: word, agentId: isTheirs ? "gone" : "kept" };
          const text = `${word} ${"word ".repeat(random() * 400)}`;
          const named = {
            scope,
            text,
            analysis: `analysis of ${text}`,
            contentHash: word,
            messageId: word,
          };
          await writer.put("n", { ...row, ...named, id: `${word} ${row.id}` });
          await writer.putResult("n", scopeKey(scope), word, word, 0);
        }
      });
    await store.write((writer) => writer.erase("n", { agentId: "gone" }, 0));
    // Should this fail one day, SQLite has learnt it, and `createErasures` need not rewrite any more.
    expect(filesWith(path, secret)).not.toEqual([]);
    await goneFrom(path);
    expect(await store.read((reader) => reader.count("n", {}))).toBe(600);
    expect((await store.verify()).problems).toEqual([]);
  });

  it("is gone at the latest when the store is closed", async () => {
    const { store, path } = openStore();
    await plantEverywhere(store);
    await store.write((writer) => writer.erase("n", { userId: scope.userId }, 0));
    await store.close();
    expect(filesWith(path, secret)).toEqual([]);
    expect((await openStore(path).store.verify()).problems).toEqual([]);
  });

  it("is gone after an explicit vacuum", async () => {
    const { store, path } = openStore();
    await plantEverywhere(store);
    await store.write((writer) => writer.erase("n", { userId: scope.userId }, 0));
    expect((await store.stats("n")).details).toMatchObject({
      erasuresSinceVacuum: expect.any(Number),
    });
    await store.maintenance?.vacuum();
    expect(filesWith(path, secret)).toEqual([]);
    expect((await store.stats("n")).details).not.toHaveProperty("erasuresSinceVacuum");
  });

  it("is in none of the files after a conversation was cleared and a document deleted", async () => {
    const { store, path } = openStore();
    const alex = { userId: "alex" };
    const key = { scope: alex, sessionId: "s" };
    await store.transcripts("n").append(key, [secret, { text: secret.repeat(500) }]);
    await store.documents("n").put(alex, { namespace: [secret], key: secret, value: secret });
    await store.transcripts("n").clear(key);
    await store.documents("n").delete(alex, [secret], secret);
    expect(filesWith(path, secret)).toEqual([]);
  });

  it("is in none of the files after it was replaced in a conversation and in a document", async () => {
    const { store, path } = openStore();
    const alex = { userId: "alex" };
    const key = { scope: alex, sessionId: "s" };
    const transcripts = store.transcripts("n");
    const place = { namespace: ["notes"], key: "k" };
    await transcripts.append(key, ["kept", secret], { idempotencyKey: secret });
    await store.documents("n").put(alex, { ...place, value: secret });
    await transcripts.replace(key, ["kept"]);
    await store.documents("n").put(alex, { ...place, value: "kept" });
    await goneFrom(path);
    expect((await transcripts.read(key)).map(({ value }) => value)).toEqual(["kept"]);
  });

  it("is in none of the files once an entry was taken out of a conversation", async () => {
    const { store, path } = openStore();
    const key = { scope: { userId: "alex" }, sessionId: "s" };
    const transcripts = store.transcripts("n");
    await transcripts.append(key, ["one", "two"]);
    await transcripts.insert(key, 1, secret);
    expect(filesWith(path, secret)).not.toEqual([]);
    await transcripts.removeAt(key, 1);
    expect(filesWith(path, secret)).toEqual([]);
  });

  it("says nothing of a tenant whose namespace was erased", async () => {
    const { store, path } = openStore();
    await store.write((writer) => writer.put(secret, sampleRows(1)[0]));
    await store.write((writer) => writer.erase(secret, undefined, 0));
    expect(filesWith(path, secret)).toEqual([]);
    await store.write(async (writer) => {
      await writer.put(secret, sampleRows(1)[0]);
      await writer.erase(secret, undefined, 0);
      await writer.put(secret, sampleRows(1)[0]);
    });
    expect(await store.read((reader) => reader.count(secret, {}))).toBe(1);
    expect((await store.verify()).problems).toEqual([]);
  });
});

/** Waits for what is done in the background, which takes a second. */
async function goneFrom(path: string): Promise<void> {
  await vi.waitFor(() => expect(filesWith(path, secret)).toEqual([]), {
    timeout: 20_000,
    interval: 200,
  });
}

async function plantEverywhere(store: Store): Promise<void> {
  await store.write(async (writer) => {
    for (const row of sampleRows(300, "before")) await writer.put("n", row);
  });
  const long = `${secret} ${"and many more words ".repeat(300)}`;
  const planted = { actor: secret, messageId: secret, contentHash: secret, categories: [secret] };
  for (const [number, row] of sampleRows(120, `row ${secret}`).entries()) {
    const text = number % 3 === 0 ? long : secret;
    const metadata = { [secret]: text };
    await putWithHistory(store, row.id, {
      ...row,
      ...planted,
      scope,
      text,
      analysis: text,
      metadata,
    });
  }
  await store.write(async (writer) => {
    await writer.putResult("n", scopeKey(scope), secret, { text: long }, 0);
    await writer.remove("n", `row ${secret} 3`, 0);
  });
  const key = { scope, sessionId: secret };
  await store.transcripts("n").append(key, [secret, long], { idempotencyKey: secret });
  await store.documents("n").put(scope, { namespace: [secret], key: secret, value: long });
  await store.write(async (writer) => {
    for (const row of sampleRows(300, "after")) await writer.put("n", row);
  });
}

async function putWithHistory(
  store: Store,
  memoryId: string,
  row: ReturnType<typeof sampleRows>[0],
): Promise<void> {
  await store.write(async (writer) => {
    await writer.put("n", row);
    const entry = { id: memoryId, memoryId, event: "ADD", before: null, at: new Date(0) } as const;
    const actor = row.actor === undefined ? {} : { actor: row.actor };
    await writer.appendHistory("n", { ...entry, ...actor, after: row.text });
  });
}

/** Numbers from 0 to 1, the same for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
