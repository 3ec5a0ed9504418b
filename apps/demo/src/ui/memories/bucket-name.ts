import type { Bucket, BucketUnit } from "./bucket-days.ts";

const formats: Readonly<Record<BucketUnit, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "short", year: "numeric" },
  week: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
};

/** How a bar is called: "5 Mar 2026", "week of 2 Mar 2026", "March 2026", "2026". */
export function bucketName({ from }: Pick<Bucket, "from">, unit: BucketUnit): string {
  const date = new Date(`${from}T00:00:00Z`);
  const name = date.toLocaleDateString("en-GB", { ...formats[unit], timeZone: "UTC" });
  return unit === "week" ? `week of ${name}` : name;
}
