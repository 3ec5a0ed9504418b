import type { DayCount } from "../../server/memories/memory-answers.ts";

export type BucketUnit = "day" | "week" | "month" | "year";

/** Memories of some days that follow each other. */
export interface Bucket {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface Buckets {
  readonly unit: BucketUnit;
  /** Ascending, without gaps. */
  readonly buckets: readonly Bucket[];
  /** Memories before the first bucket. */
  readonly earlier: number;
}

/** Most bars that are still told apart in a narrow column. */
const mostBuckets = 40;
const fewestBuckets = 14;
const units = ["day", "week", "month", "year"] as const;

/** Sums days up into as many bars as a small chart has room for, up to today or the last day. */
export function bucketDays(days: readonly DayCount[], today: string): Buckets {
  const first = days[0]?.day ?? today;
  const lastDay = days.at(-1)?.day ?? today;
  const last = lastDay > today ? lastDay : today;
  const unit = units.find((each) => distance(first, last, each) < mostBuckets) ?? "year";
  const end = startOf(last, unit);
  const count = Math.min(Math.max(distance(first, last, unit) + 1, fewestBuckets), mostBuckets);
  const starts = Array.from({ length: count }, (_, place) => move(end, unit, place + 1 - count));
  const sums = new Map(starts.map((start) => [start, 0]));
  let earlier = 0;
  for (const { day, count: ofDay } of days) {
    const start = startOf(day, unit);
    const sum = sums.get(start);
    if (sum === undefined) earlier += ofDay;
    else sums.set(start, sum + ofDay);
  }
  const buckets = starts.map((from) => ({
    from,
    to: addDays(move(from, unit, 1), -1),
    count: sums.get(from) ?? 0,
  }));
  return { unit, buckets, earlier };
}

/** How many units lie between two days. */
function distance(first: string, last: string, unit: BucketUnit): number {
  const [from, to] = [dateOf(startOf(first, unit)), dateOf(startOf(last, unit))];
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  if (unit === "year") return years;
  if (unit === "month") return years * 12 + to.getUTCMonth() - from.getUTCMonth();
  const days = Math.round((to.getTime() - from.getTime()) / 86_400_000);
  return unit === "week" ? days / 7 : days;
}

function startOf(day: string, unit: BucketUnit): string {
  if (unit === "month") return `${day.slice(0, -2)}01`;
  if (unit === "year") return `${day.slice(0, -5)}01-01`;
  if (unit === "day") return day;
  const sinceMonday = (dateOf(day).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}

function move(start: string, unit: BucketUnit, by: number): string {
  if (unit === "day") return addDays(start, by);
  if (unit === "week") return addDays(start, 7 * by);
  const date = dateOf(start);
  if (unit === "month") date.setUTCMonth(date.getUTCMonth() + by);
  else date.setUTCFullYear(date.getUTCFullYear() + by);
  return dayOf(date);
}

function addDays(day: string, by: number): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + by);
  return dayOf(date);
}

// Days without a time zone are counted as those of UTC, which has no hour twice.
function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, -14);
}
