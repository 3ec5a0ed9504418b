import { Flex, Skeleton, Text, VisuallyHidden } from "@radix-ui/themes";
import { lazy, Suspense, useMemo } from "react";
import type { MemoryCounts } from "../../server/memories/memory-answers.ts";
import { type Bucket, type BucketUnit, bucketDays } from "./bucket-days.ts";
import { bucketName } from "./bucket-name.ts";
import type { MemoryQuery } from "./memory-query.ts";
import { type TimeSpan, toDay } from "./time-spans.ts";

// Not part of the first page: the chart's library is larger than all else of it.
const TimelineChart = lazy(async () => ({
  default: (await import("./timeline-chart.tsx")).TimelineChart,
}));

interface TimelineProps {
  readonly counts: MemoryCounts | undefined;
  readonly error: string | undefined;
  readonly query: MemoryQuery;
  readonly onChoose: (span: TimeSpan) => void;
}

/** When the memories were made, as bars; a table says the same to those who do not see them. */
export function Timeline({ counts, error, query, onChoose }: TimelineProps) {
  const drawn = useMemo(() => counts && bucketDays(counts.days, toDay(new Date())), [counts]);
  if (error && !counts) return null;
  if (!counts || !drawn) return <Skeleton height="112px" />;
  if (counts.counted === 0) return null;
  const { unit, buckets, earlier } = drawn;
  return (
    <figure className="timeline" aria-label="Timeline">
      <div className="timeline-chart" aria-hidden="true">
        <Suspense>
          <TimelineChart unit={unit} buckets={buckets} chosen={query} onChoose={onChoose} />
        </Suspense>
      </div>
      <Flex asChild justify="between" gap="2">
        <figcaption>
          <Text size="1" color="gray">
            Memories per {unit}
          </Text>
          <Text size="1" color="gray">
            {noteOf(counts, earlier)}
          </Text>
        </figcaption>
      </Flex>
      <VisuallyHidden>
        <CountTable unit={unit} buckets={buckets} />
      </VisuallyHidden>
    </figure>
  );
}

function noteOf({ counted, complete }: MemoryCounts, earlier: number): string {
  const all = counted.toLocaleString("en");
  if (!complete) return `the newest ${all}`;
  return earlier > 0 ? `${all}, ${earlier.toLocaleString("en")} of them earlier` : `${all} in all`;
}

interface CountTableProps {
  readonly unit: BucketUnit;
  readonly buckets: readonly Bucket[];
}

function CountTable({ unit, buckets }: CountTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{unit}</th>
          <th scope="col">memories</th>
        </tr>
      </thead>
      <tbody>
        {buckets
          .filter(({ count }) => count > 0)
          .map((bucket) => (
            <tr key={bucket.from}>
              <th scope="row">{bucketName(bucket, unit)}</th>
              <td>{bucket.count}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
