import type { Metric, Sample } from "./prometheus-text.ts";
import { type DurationCount, durationBounds, type RequestSnapshot } from "./request-metrics.ts";

/** Counts of requests as metrics. */
export function requestSamples({
  inFlight,
  requests,
  durations,
}: RequestSnapshot): readonly Metric[] {
  return [
    {
      name: "mem0_kit_requests_total",
      help: "Requests that were answered.",
      type: "counter",
      samples: requests.map(({ count, ...labels }) => ({ labels, value: count })),
    },
    {
      name: "mem0_kit_request_duration_seconds",
      help: "Time until the answer began.",
      type: "histogram",
      samples: durations.flatMap(histogram),
    },
    {
      name: "mem0_kit_requests_in_flight",
      help: "Requests that wait for their answer, this one too.",
      type: "gauge",
      samples: [{ value: inFlight }],
    },
  ];
}

function histogram({ route, buckets, count, seconds }: DurationCount): Sample[] {
  const bucket = (le: string, value: number) => ({
    suffix: "_bucket",
    labels: { route, le },
    value,
  });
  return [
    ...durationBounds.map((bound, index) => bucket(String(bound), buckets[index] ?? 0)),
    bucket("+Inf", count),
    { suffix: "_sum", labels: { route }, value: seconds },
    { suffix: "_count", labels: { route }, value: count },
  ];
}
