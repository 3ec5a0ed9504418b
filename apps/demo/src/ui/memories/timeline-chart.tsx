import { Bar, BarChart, Cell, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { Bucket, BucketUnit } from "./bucket-days.ts";
import { bucketName } from "./bucket-name.ts";
import type { TimeSpan } from "./time-spans.ts";

interface TimelineChartProps {
  readonly unit: BucketUnit;
  readonly buckets: readonly Bucket[];
  /** The days that the list shows. */
  readonly chosen: TimeSpan;
  readonly onChoose: (span: TimeSpan) => void;
}

/** Bars of memories over time; a click on one shows its days only, a second one all again. */
export function TimelineChart({ unit, buckets, chosen, onChoose }: TimelineChartProps) {
  const isChosen = ({ from, to }: Bucket) => from === chosen.from && to === chosen.to;
  const inSpan = ({ from, to }: Bucket) =>
    (!chosen.from || to >= chosen.from) && (!chosen.to || from <= chosen.to);

  function choose(index: number) {
    const bucket = buckets[index];
    if (!bucket) return;
    const { from, to } = bucket;
    onChoose(isChosen(bucket) ? { from: undefined, to: undefined } : { from, to });
  }

  return (
    <ResponsiveContainer width="100%" height={92}>
      {/* Its table is what is read aloud and reached by keys. */}
      <BarChart
        data={[...buckets]}
        accessibilityLayer={false}
        margin={{ top: 4, right: 0, bottom: 0, left: 0 }}
      >
        <XAxis
          dataKey="from"
          tickFormatter={(from: string) => shortName(from, unit)}
          tickLine={false}
          axisLine={{ stroke: "var(--gray-a6)" }}
          tick={{ fill: "var(--gray-12)", fontSize: 11 }}
          minTickGap={16}
          interval="preserveStartEnd"
          padding={{ left: 18, right: 18 }}
        />
        <YAxis hide domain={[0, "dataMax"]} />
        <Tooltip
          cursor={{ fill: "var(--gray-a3)" }}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const bucket = payload?.[0]?.payload as Bucket | undefined;
            if (!active || !bucket) return null;
            return (
              <div className="timeline-tip">
                {bucketName(bucket, unit)}: {bucket.count.toLocaleString("en")}
              </div>
            );
          }}
        />
        <Bar
          dataKey="count"
          maxBarSize={28}
          radius={[3, 3, 0, 0]}
          isAnimationActive={false}
          cursor="pointer"
          onClick={(_, index) => choose(index)}
        >
          {buckets.map((bucket) => (
            <Cell key={bucket.from} fill={inSpan(bucket) ? "var(--accent-9)" : "var(--gray-a6)"} />
          ))}
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

function shortName(from: string, unit: BucketUnit): string {
  const date = new Date(`${from}T00:00:00Z`);
  const format: Intl.DateTimeFormatOptions =
    unit === "year"
      ? { year: "numeric" }
      : unit === "month"
        ? { month: "short", year: "2-digit" }
        : { day: "numeric", month: "short" };
  return date.toLocaleDateString("en-GB", { ...format, timeZone: "UTC" });
}
