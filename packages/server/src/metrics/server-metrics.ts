import type { JobCounts, JobQueue } from "@mem0-kit/core/server-ports";
import { webhookJobKind } from "../webhooks/index.ts";
import type { LoopLag } from "./loop-lag.ts";
import { type Metric, prometheusText } from "./prometheus-text.ts";
import type { RequestMetrics } from "./request-metrics.ts";
import { requestSamples } from "./request-samples.ts";

/** What metrics are read from. */
export interface MetricSources {
  readonly requests: RequestMetrics;
  readonly jobs: Pick<JobQueue, "counts">;
  readonly loopLag: LoopLag;
  /** Size of the database; absent where nobody knows it. */
  readonly databaseBytes?: () => Promise<number>;
}

/** Reads all metrics, in Prometheus' text format. Those of requests and the loop are of this process. */
export async function serverMetrics(sources: MetricSources): Promise<string> {
  const { requests, jobs, loopLag, databaseBytes } = sources;
  const [all, webhooks, bytes] = await Promise.all([
    jobs.counts(),
    jobs.counts({ kinds: [webhookJobKind] }),
    databaseBytes?.(),
  ]);
  const { p50, p99, max } = loopLag.read();
  return prometheusText([
    ...requestSamples(requests.snapshot()),
    ...jobMetrics(all),
    gauge("webhook_lag_seconds", "Age of the oldest delivery that waits.", secondsOf(webhooks)),
    gauge("webhook_deliveries_failed", "Deliveries that were given up.", webhooks.failed),
    {
      ...gauge("event_loop_lag_seconds", "How late the event loop was since the last look.", 0),
      samples: Object.entries({ p50, p99, max }).map(([quantile, value]) => ({
        labels: { quantile },
        value,
      })),
    },
    ...(bytes === undefined ? [] : [gauge("database_bytes", "Size of the database.", bytes)]),
  ]);
}

function jobMetrics(counts: JobCounts): readonly Metric[] {
  const { queued, running, failed } = counts;
  return [
    {
      ...gauge("jobs", "Jobs by state.", 0),
      samples: Object.entries({ queued, running, failed }).map(([state, value]) => ({
        labels: { state },
        value,
      })),
    },
    gauge("job_age_seconds", "Age of the oldest job that has not ended.", secondsOf(counts)),
  ];
}

function secondsOf({ oldestMs }: JobCounts): number {
  return (oldestMs ?? 0) / 1000;
}

function gauge(name: string, help: string, value: number): Metric {
  return { name: `mem0_kit_${name}`, help, type: "gauge", samples: [{ value }] };
}
