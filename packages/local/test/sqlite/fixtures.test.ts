import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { scopeKey } from "@mem0-kit/core";
import { engineMemory } from "@mem0-kit/engine";
import { describe, expect, it } from "vitest";
import { schemaVersion } from "../../src/sqlite/schema.ts";
import { copyOfFixture } from "./copy-of-fixture.ts";
import { contentOf, describeTables } from "./describe-tables.ts";
import { type FixtureNamespace, fixtureContent, fixtures } from "./fixture-content.ts";
import { openStore } from "./open-store.ts";

const howTo =
  "Every schema needs a fixture before it is released: run `node packages/local/test/sqlite/scripts/make-fixture.ts`, format and commit what it makes in test/sqlite/fixtures. Never make one anew that is released.";

describe("the fixtures", () => {
  it("has one of every schema version up to the present one", () => {
    const wanted = Array.from({ length: schemaVersion }, (_, index) => index + 1);
    expect(
      fixtures.map(({ version }) => version),
      howTo,
    ).toEqual(wanted);
  });

  it("has of the present version what a new file has", () => {
    const { path } = openStore();
    const fixture = copyOfFixture(schemaVersion);
    expect(describeTables(fixture), `schema.ts has changed since. ${howTo}`).toEqual(
      describeTables(path),
    );
  });
});

describe.each(fixtures)("a file of schema $version", ({ version }) => {
  const { namespaces } = fixtureContent(version);
  const names = Object.keys(namespaces);

  it("gets the tables and indexes of a new file", () => {
    const path = copyOfFixture(version);
    openStore(path);
    expect(describeTables(path)).toEqual(describeTables(openStore().path));
  });

  it("is found in order by verify", async () => {
    const { store } = openStore(copyOfFixture(version));
    expect((await store.verify()).problems).toEqual([]);
    const { details } = await store.stats("default");
    expect(details).toMatchObject({ schemaVersion });
  });

  it.each(names)("keeps every memory of namespace %s, with its history", async (name) => {
    const { memory, content } = open(version, name);
    const records = [];
    // The categories are the analyzer's, and a newer one may see others.
    for await (const { categories, ...record } of memory.admin.export()) records.push(record);
    const wanted = content.records.map(({ categories, ...record }) => record);
    expect(JSON.parse(JSON.stringify(records))).toEqual(wanted);
    for (const { id, scope, history } of content.removed) {
      expect(await memory.get(id)).toBeNull();
      const entries = await memory.history(id, { scope });
      expect(entries.map((entry) => entry.scope)).toEqual(entries.map(() => scope));
      // The file has a scope once, and not in each entry.
      const kept = entries.map(({ scope: _, ...entry }) => entry);
      expect(JSON.parse(JSON.stringify(kept))).toEqual(history);
    }
  });

  it.each(names)("finds the memories of namespace %s", async (name) => {
    const { memory, content } = open(version, name);
    const found = [];
    for (const { scope, query } of content.searches)
      found.push((await memory.search(query, { scope })).results[0]?.id);
    expect(found).toEqual(content.searches.map(({ first }) => first));
  });

  it.each(names)("knows the idempotency keys of namespace %s", async (name) => {
    const { memory, content } = open(version, name);
    const again = [];
    for (const { scope, idempotencyKey } of content.kept)
      again.push((await memory.add("Anything else.", { scope, idempotencyKey })).results);
    expect(again).toEqual(content.kept.map(({ results }) => results));
  });

  it.each(names)("keeps transcripts and documents of namespace %s", async (name) => {
    const { store, content } = open(version, name);
    for (const { key, entries } of content.transcripts) {
      const read = await store.transcripts(name).read(key);
      expect(read.map(({ value }) => value)).toEqual(entries);
    }
    for (const { scope, namespace, key, value } of content.documents) {
      const document = await store.documents(name).get(scope, namespace, key);
      expect(document?.value, scopeKey(scope)).toEqual(value);
    }
  });

  it.each(names)("keeps the jobs of namespace %s, which go on", async (name) => {
    const { store, content } = open(version, name);
    const { jobs = [] } = content;
    const { results, total } = await store.jobs.list(name);
    expect(total).toBe(jobs.length);
    const found = await Promise.all(results.map(({ id }) => store.jobs.get(name, id)));
    expect(JSON.parse(JSON.stringify(found))).toEqual(jobs);
    const { isNew } = await store.jobs.enqueue({
      ...{ projectId: name, kind: "add", lane: "alex", payload: 1, idempotencyKey: "job-1" },
    });
    expect(isNew).toBe(jobs.length === 0);
    const due = await store.jobs.lease({
      ...{ kinds: ["add", "webhook"], workerId: "w", leaseMs: 60_000, limit: 10 },
    });
    const ready = jobs.filter(
      ({ state, runAt }) => state !== "SUCCEEDED" && state !== "FAILED" && String(runAt) < "2099",
    );
    expect(due.filter(({ projectId }) => projectId === name)).toHaveLength(ready.length || 1);
  });

  it.each(names)("knows again what namespace %s has, its facts after a reindex", async (name) => {
    const { memory, content } = open(version, name);
    await memory.admin.reindex?.({ all: true });
    const fact = await memory.add("I'm allergic to peanuts.", { scope: { userId: "alex" } });
    expect(fact.results.map(({ id, event }) => [id, event])).toEqual([
      [content.kept[0]?.results[0]?.id, "NONE"],
    ]);
    for await (const { metadata, eventTime, ...record } of memory.admin.export()) {
      const { messageId } = record as { readonly messageId?: string };
      if (messageId === undefined || record.role === undefined) continue;
      const { userId, agentId, appId, runId, actor } = record as Required<typeof record>;
      const { results } = await memory.add(
        [{ role: record.role, content: record.memory, id: messageId, name: actor }],
        {
          scope: { userId, agentId, appId, runId },
          infer: false,
          metadata,
          timestamp: eventTime as Date,
        },
      );
      expect(results).toMatchObject([{ id: record.id, event: "NONE" }]);
    }
  });

  it("can be written like a new one", async () => {
    const { memory, store } = open(version, "default");
    const scope = { userId: "alex" };
    const { results } = await memory.add("I keep bees", { scope, infer: false });
    expect((await memory.search("bees", { scope })).results[0]?.id).toBe(results[0]?.id);
    await memory.deleteAll({ scope });
    expect((await memory.getAll({ scope })).total).toBe(0);
    expect((await store.verify()).problems).toEqual([]);
  });

  if (version === schemaVersion) return;

  it("leaves a private copy as it was, named by stats", async () => {
    const path = copyOfFixture(version);
    const { store } = openStore(path);
    const name = `memory.db.schema-${version}.backup`;
    expect((await store.stats("default")).details).toMatchObject({ migrationBackups: name });
    const backup = join(dirname(path), name);
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(readdirSync(dirname(path)).sort()).toEqual(
      [basename(path), `${basename(path)}-shm`, `${basename(path)}-wal`, name].sort(),
    );
    expect(contentOf(backup)).toEqual(contentOf(copyOfFixture(version)));
  });
});

function open(version: number, namespace: string) {
  const { store } = openStore(copyOfFixture(version));
  const content = fixtureContent(version).namespaces[namespace] as FixtureNamespace;
  return { store, memory: engineMemory({ store, namespace }), content };
}
