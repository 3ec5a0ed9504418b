import { existsSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { JsonValue } from "@mem0-kit/core";
import type { LeasedJob } from "@mem0-kit/core/server-ports";
import { engineMemory } from "@mem0-kit/engine";
import { openConnection } from "../../../src/sqlite/connection.ts";
import { schemaVersion } from "../../../src/sqlite/schema.ts";
import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";
import type { FixtureContent, FixtureNamespace } from "../fixture-content.ts";

/*
 * Makes fixtures/schema-<version>.db and what it must hold, as JSON beside it. Run by hand, once for
 * each schema before it is released; a released one stays as it is, for users have such files:
 *
 *   node packages/local/test/sqlite/scripts/make-fixture.ts
 *   npx biome check --write packages/local/test/sqlite/fixtures
 */

const folder = new URL("../fixtures/", import.meta.url);
const path = fileURLToPath(new URL(`schema-${schemaVersion}.db`, folder));
for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true });

let time = Date.UTC(2026, 0, 1, 9);
function clock(): Date {
  time += 60_000;
  return new Date(time);
}
const store = sqliteStore({ path });
const held: LeasedJob[] = [];
const content: FixtureContent = {
  schemaVersion,
  namespaces: { default: await fill("default"), "tenant b": await fill("tenant b") },
};
// Who opens the fixture can take over what was leased.
for (const { id, token } of held) await store.jobs.heartbeat(id, token, 1);
await store.close();

const connection = openConnection(path);
connection.exec("VACUUM");
connection.get("PRAGMA wal_checkpoint(TRUNCATE)");
connection.close();
if (existsSync(`${path}-wal`)) throw new Error("Something else has the fixture open.");
writeFileSync(path.replace(/db$/, "json"), `${JSON.stringify(content, null, 2)}\n`);

/** Every kind of thing that a namespace can keep. */
async function fill(namespace: string): Promise<FixtureNamespace> {
  const memory = engineMemory({ store, namespace, clock });
  const alex = { userId: "alex" };
  const support = { userId: "zoë 🙂", agentId: "support", appId: "shop", runId: "run-1" };
  const timestamp = new Date("2025-12-24T18:30:00Z");

  const facts = await memory.add(
    "Hi! I'm allergic to peanuts. My sister Ada lives in Lisbon. What can I cook?",
    { scope: alex, idempotencyKey: "facts", timestamp },
  );
  const chat = await memory.add(
    [
      {
        role: "user",
        content: 'The parcel 4711 came broken: "glass", 100 %.',
        id: "m-1",
        name: "Zoë",
      },
      { role: "assistant", content: "I am sorry. A new one is on its way.", id: "m-2" },
      { role: "user", content: "請把新的包裹寄到台北", id: "m-3", name: "Zoë" },
    ],
    { scope: support, infer: false, timestamp, metadata: { ticket: 7, tags: ["glass", null] } },
  );
  await memory.add("The spring voucher SPRING is worth ten euros", {
    scope: support,
    infer: false,
    expirationDate: "2099-12-31",
  });
  await memory.add("The winter voucher was worth five euros", {
    scope: alex,
    infer: false,
    expirationDate: "2020-01-31",
  });
  await memory.add("Customers often ask for the size chart", {
    scope: { agentId: "support", appId: "shop" },
    infer: false,
  });
  await memory.add(`The meeting notes of ${namespace}: ${"we spoke about the roof. ".repeat(60)}`, {
    scope: { runId: "run-2" },
    infer: false,
  });
  const [address, mistake] = (
    await memory.add(
      ["I live in Hamburg", "I own a zeppelin"].map((text) => message(text)),
      {
        scope: alex,
        infer: false,
      },
    )
  ).results.map(({ id }) => id);
  await memory.update(address ?? "", {
    text: "I live in Rotterdam",
    metadata: { since: 2026 },
    eventTime: new Date("2026-01-01T00:00:00Z"),
  });
  await memory.delete(mistake ?? "");

  const key = { scope: support, sessionId: "session 1" };
  const entries: JsonValue[] = [{ role: "user", content: "Hi 🙂" }, "plain", [1, null, true]];
  await store.transcripts(namespace).append(key, entries, { idempotencyKey: "turn-1" });
  const documents = [
    { namespace: ["notes", "日本"], key: "a/b", value: { deep: { list: [1.5, "x", null] } } },
    { namespace: ["notes"], key: "root", value: "text" },
  ];
  for (const document of documents) await store.documents(namespace).put(alex, document);

  await fillQueue(namespace);
  const listed = await store.jobs.list(namespace);
  const jobs = await Promise.all(listed.results.map(({ id }) => store.jobs.get(namespace, id)));

  const records = [];
  for await (const record of memory.admin.export()) records.push(record);
  return JSON.parse(
    JSON.stringify({
      records,
      removed: [{ id: mistake, scope: alex, history: await memory.history(mistake ?? "") }],
      searches: [
        {
          scope: alex,
          query: "Which nuts is the user allergic to: peanuts?",
          first: facts.results[0]?.id,
        },
        { scope: alex, query: "Rotterdam", first: address },
        { scope: support, query: "parcel 4711 broken", first: chat.results[0]?.id },
        { scope: support, query: "包裹", first: chat.results[2]?.id },
      ],
      kept: [{ scope: alex, idempotencyKey: "facts", results: facts.results }],
      transcripts: [{ key, entries }],
      documents: documents.map((document) => ({ scope: alex, ...document })),
      jobs,
    }),
  );
}

/** Jobs in every state, and a rate limit. */
async function fillQueue(projectId: string): Promise<void> {
  const job = { projectId, kind: "add", scope: { userId: "alex" }, payload: { text: "Tea" } };
  const lane = { lane: "alex", idempotencyKey: "job-1" };
  await store.jobs.enqueueAll([
    job,
    job,
    { ...job, ...lane },
    { ...job, lane: "alex", runAt: new Date("2099-01-01") },
    { ...job, kind: "webhook", maxAttempts: 1 },
  ]);
  const asked = { kinds: ["add"], workerId: "fixture", leaseMs: 60_000, limit: 3 };
  const [done, failed, running] = await store.jobs.lease(asked);
  if (done === undefined || failed === undefined || running === undefined)
    throw new Error("There is nothing to lease.");
  await store.jobs.complete(done.id, done.token, { result: { ids: ["a"] } });
  const error = { code: "UNAVAILABLE", message: "The model is away." } as const;
  await store.jobs.fail(failed.id, failed.token, { error });
  held.push(running);
  await store.rateLimiter.take(projectId, { limit: 10, windowMs: 1000 });
}

function message(content: string) {
  return { role: "user" as const, content };
}
