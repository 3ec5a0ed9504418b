import { testJobQueue, testRateLimiter } from "@mem0-kit/core/testing";
import { describe, expect, it } from "vitest";
import { type Connection, openConnection } from "../../src/sqlite/connection.ts";
import { hasDueJob, leaseJobs } from "../../src/sqlite/job-leases.ts";
import { findJob, listJobs, oldestOpen, openOfLane } from "../../src/sqlite/job-reads.ts";
import { heldJob, putJob, succeed } from "../../src/sqlite/job-writes.ts";
import { sqliteStore } from "../../src/sqlite/sqlite-store.ts";
import { openStore } from "./open-store.ts";

testJobQueue("SQLite", async () => {
  const store = sqliteStore({ path: ":memory:" });
  return { queue: store.jobs, close: () => store.close() };
});

testRateLimiter("SQLite", async () => {
  const store = sqliteStore({ path: ":memory:" });
  return { limiter: store.rateLimiter, close: () => store.close() };
});

const lease = { kinds: ["add", "webhook"], workerId: "w", leaseMs: 60_000, limit: 2 };
const job = { projectId: "p", kind: "add", lane: "l", payload: 1, idempotencyKey: "k" };

describe("jobs in SQLite", () => {
  it("are found by an index, whatever is asked or done", async () => {
    const { store, path } = openStore();
    await store.jobs.enqueueAll([{ ...job, idempotencyKey: "first" }, job]);
    await store.close();
    const { connection, plans, close } = explaining(path);
    const now = Date.now();
    putJob(connection, { ...job, maxAttempts: 5, idempotencyKey: "other" }, now);
    hasDueJob(connection, lease.kinds, now);
    const [leased] = leaseJobs(connection, lease, now);
    const held = heldJob(connection, leased?.id ?? "", leased?.token ?? "");
    succeed(connection, held, "1", now);
    findJob(connection, held.namespace, leased?.id ?? "");
    listJobs(connection, held.namespace, { kinds: ["add"], page: 1, pageSize: 10 });
    listJobs(connection, held.namespace, { page: 1, pageSize: 10 });
    openOfLane(connection, { projectId: "p", lane: "l" });
    oldestOpen(connection, ["add"]);
    const steps = plans();
    expect(steps.length).toBeGreaterThan(15);
    expect(steps.filter((step) => /^SCAN (jobs|job_payloads)\b|TEMP B-TREE/.test(step))).toEqual(
      [],
    );
    close();
  });

  it("are there after the file was closed and opened again, and in a backup", async () => {
    const { store, path } = openStore();
    const { id } = await store.jobs.enqueue(job);
    const [held] = await store.jobs.lease(lease);
    await store.maintenance?.backup(`${path}.copy`);
    await store.close();
    const { store: again } = openStore(path);
    await again.jobs.complete(id, held?.token ?? "", { result: "done" });
    expect(await again.jobs.get("p", id)).toMatchObject({ state: "SUCCEEDED", result: "done" });
    await again.maintenance?.restore(`${path}.copy`);
    expect(await again.jobs.get("p", id)).toMatchObject({ state: "RUNNING", payload: 1 });
    expect((await again.verify()).problems).toEqual([]);
  });

  it("wait for one file however many connections lease from it, each job once", async () => {
    const { store: one, path } = openStore();
    const { store: two } = openStore(path);
    const jobs = Array.from({ length: 60 }, (_, at) => ({ ...job, idempotencyKey: `k${at}` }));
    await one.jobs.enqueueAll(jobs.map(({ lane, ...rest }) => rest));
    const leases = await Promise.all(
      Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? one : two).jobs.lease(lease)),
    );
    const ids = leases.flat().map(({ id }) => id);
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
  });
});

/** A connection that tells of every statement how SQLite would run it. */
function explaining(path: string) {
  const connection = openConnection(path);
  const seen = new Set<string>();
  const noting =
    <T extends readonly unknown[], R>(run: (sql: string, ...values: T) => R) =>
    (sql: string, ...values: T): R => {
      seen.add(sql);
      return run(sql, ...values);
    };
  const noted = {
    all: noting(connection.all),
    get: noting(connection.get),
    run: noting(connection.run),
    insert: noting(connection.insert),
  };
  return {
    connection: { ...connection, ...noted } as Connection,
    close: () => connection.close(),
    plans: () =>
      [...seen].flatMap((sql) =>
        connection
          .all<{ detail: string }>(
            `EXPLAIN QUERY PLAN ${sql}`,
            ...new Array(occurrences(sql)).fill(null),
          )
          .map(({ detail }) => detail),
      ),
  };
}

function occurrences(sql: string): number {
  return sql.split("?").length - 1;
}
