import { describe, expect, it } from "vitest";
import { changeFile } from "./change-file.ts";
import { openStore } from "./open-store.ts";
import { sampleRows } from "./sample-rows.ts";

const faults: readonly (readonly [finding: RegExp, sql: string])[] = [
  [/2 memories are in another partition/, "UPDATE memories SET user_id = 'x' WHERE ordinal < 3"],
  [/memories are newer than their partition/, "UPDATE partitions SET revision = 1 WHERE id = 1"],
  [
    /1 partitions have no memories/,
    "INSERT INTO partitions (namespace, key, epoch, revision) VALUES (1, 'x', 9, 1)",
  ],
  [/1 tombstones are newer/, "UPDATE tombstones SET revision = 99 WHERE ordinal = 11"],
  [
    /1 tombstones name memories that are there/,
    "UPDATE tombstones SET ordinal = (SELECT max(ordinal) FROM memories WHERE partition = 1)",
  ],
  [/1 partitions miscount their tombstones/, "DELETE FROM tombstones"],
  [
    /1 memories count as removed/,
    `INSERT INTO removals (namespace, id, scope_key) VALUES (1, 'row 5', '["x",null,null,null]')`,
  ],
  [/1 conversations have gaps/, "DELETE FROM transcript_entries WHERE position = 1"],
  [/1 conversations have gaps/, "UPDATE transcripts SET length = 2"],
  [/1 partitions have an epoch/, "UPDATE partitions SET epoch = 99 WHERE id = 1"],
  [
    /1 memories were analysed by a newer/,
    "UPDATE memories SET analysis = '99' || char(10) || 'x' WHERE ordinal = 1",
  ],
  [/1 kinds of jobs are miscounted/, "UPDATE job_counts SET count = 7 WHERE state = 'PENDING'"],
  [/1 kinds of jobs are miscounted/, "DELETE FROM job_counts WHERE state = 'SUCCEEDED'"],
  [/1 jobs are ready out of the order/, "UPDATE jobs SET ready_at = NULL WHERE state = 'RUNNING'"],
  [/1 jobs are ready out of the order/, "UPDATE jobs SET ready_at = 1 WHERE state = 'PENDING'"],
  [/1 jobs are ready out of the order/, "UPDATE jobs SET ready_at = 1 WHERE state = 'SUCCEEDED'"],
  [/2 jobs have lost their payload/, "DELETE FROM job_payloads"],
  [/1 jobs have lost their payload/, "INSERT INTO job_payloads VALUES (1, '1')"],
  [/rows refer to rows that are gone/, "DELETE FROM partitions WHERE id = 2"],
];

describe("verify", () => {
  it.each(faults)("finds %s", async (finding, sql) => {
    const { store, path } = openStore();
    await store.write(async (writer) => {
      for (const row of sampleRows(40)) await writer.put("n", row);
      await writer.remove("n", "row 10", 0);
    });
    const key = { scope: { userId: "alex" }, sessionId: "s" };
    await store.transcripts("n").append(key, ["one", "two", "three"]);
    const job = { projectId: "n", kind: "add", lane: "l", payload: 1 };
    await store.jobs.enqueueAll([job, job, job]);
    const lease = { kinds: ["add"], workerId: "w", leaseMs: 60_000 };
    const [done] = await store.jobs.lease(lease);
    await store.jobs.complete(done?.id ?? "", done?.token ?? "");
    await store.jobs.lease(lease);
    expect((await store.verify()).problems).toEqual([]);
    await store.close();
    changeFile(path, sql);
    const report = await openStore(path).store.verify();
    expect(report.ok).toBe(false);
    expect(report.problems.join("\n")).toMatch(finding);
  });
});
