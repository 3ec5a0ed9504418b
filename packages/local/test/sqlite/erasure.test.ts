import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { scopeKey } from "@mem0-kit/core";
import type { Store } from "@mem0-kit/engine";
import { describe, expect, it } from "vitest";
import { openConnection } from "../../src/sqlite/connection.ts";
import { openStore } from "./open-store.ts";
import { sampleRows } from "./sample-rows.ts";

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

  it("goes with the next write when another process was reading it", async () => {
    const { store, path } = openStore();
    await plantEverywhere(store);
    const other = openConnection(path);
    other.exec("BEGIN");
    other.all("SELECT count(*) FROM memories");
    await store.write((writer) => writer.erase("n", undefined, 0));
    expect(await store.read((reader) => reader.count("n", {}))).toBe(0);
    expect(filesWith(path, secret)).not.toEqual([]);
    other.close();
    await store.write((writer) => writer.put("n", sampleRows(1)[0]));
    expect(filesWith(path, secret)).toEqual([]);
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
});

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

/** Files of a database in whose bytes a text is, as UTF-8 or as UTF-16 of either order. */
function filesWith(path: string, text: string): string[] {
  const forms = [
    Buffer.from(text),
    Buffer.from(text, "utf16le"),
    Buffer.from(text, "utf16le").swap16(),
  ];
  return readdirSync(dirname(path)).filter((name) => {
    const bytes = readFileSync(join(dirname(path), name));
    return forms.some((form) => bytes.includes(form));
  });
}
