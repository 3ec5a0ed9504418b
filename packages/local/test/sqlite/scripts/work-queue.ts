import { writeSync } from "node:fs";
import { localStore } from "../../../src/index.ts";

/** What the test says. */
export interface WorkOrder {
  readonly path: string;
  /** How many have ended when the work is done. */
  readonly jobs: number;
  readonly leaseMs?: number;
  /** The process kills itself when its first jobs have had their effect. */
  readonly end?: "before completing";
}

// Works on a queue of adds until all have ended, and prints the id of each job that it has completed.
// Another process may take over what this one is too slow for: then it is that one's to complete.
const { path, jobs, leaseMs = 30_000, end } = JSON.parse(process.argv[2] ?? "") as WorkOrder;
const store = localStore({ path, durability: "normal" });
const lease = { kinds: ["add"], workerId: String(process.pid), leaseMs, limit: 16 };

async function isDone(): Promise<boolean> {
  const { queued, running } = await store.jobs.counts();
  return queued + running === 0;
}

let applied = 0;
while (!(await isDone())) {
  const leased = await store.jobs.lease(lease);
  if (leased.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await Promise.all(
    leased.map(async (job) => {
      const { text } = job.payload as { readonly text: string };
      try {
        const scope = { userId: "alex" };
        const { results } = await store.jobs.applyAdd(job, text, { scope, infer: false });
        if (end === "before completing") {
          if (++applied === leased.length) process.kill(process.pid, "SIGKILL");
          return;
        }
        const result = results.map(({ id }) => id);
        await store.jobs.complete(job.id, job.token, { result });
        writeSync(1, `${job.id}\n`);
      } catch (error) {
        if ((error as { readonly code?: string }).code !== "CONFLICT") throw error;
      }
    }),
  );
}
const { failed } = await store.jobs.counts();
if (failed > 0) throw new Error(`${failed} of ${jobs} jobs have failed.`);
await store.close();
