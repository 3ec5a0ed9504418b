import type { GuardedFetch } from "../guarded-fetch/index.ts";
import { runWebhookJob } from "../webhooks/index.ts";
import type { RunJob } from "./job-outcome.ts";

/** Makes attempts of deliveries through `fetch`. */
export function deliverJob(fetch: GuardedFetch): RunJob {
  return async (job, { webhooks, now }) => {
    const outcome = await runWebhookJob(job, { webhooks, fetch, now });
    switch (outcome.status) {
      case "delivered":
        return { status: "done", result: { httpStatus: outcome.httpStatus } };
      case "dropped":
        return { status: "done", result: { dropped: outcome.reason } };
      case "retry":
        return { status: "failed", error: outcome.error, retryAt: outcome.retryAt };
      case "failed":
        return { status: "failed", error: outcome.error };
    }
  };
}
