/** First and last day, `YYYY-MM-DD`; absent: open. */
export interface TimeSpan {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Time spans to choose from, by how many days back they begin. */
export const timeSpans = [
  { id: "today", name: "Today", days: 0 },
  { id: "week", name: "Last 7 days", days: 6 },
  { id: "month", name: "Last 30 days", days: 29 },
  { id: "year", name: "Last 12 months", days: 364 },
] as const;

export type TimeSpanId = (typeof timeSpans)[number]["id"] | "any" | "own";

/** The days of a time span that ends today. */
export function spanOf(id: TimeSpanId, today: Date): TimeSpan {
  const span = timeSpans.find((known) => known.id === id);
  if (!span) return {};
  const first = new Date(today);
  first.setDate(first.getDate() - span.days);
  return { from: toDay(first) };
}

/** Which time span some days are; `own` for any other. */
export function spanIdOf({ from, to }: TimeSpan, today: Date): TimeSpanId {
  if (!from && !to) return "any";
  const known = timeSpans.find(({ id }) => spanOf(id, today).from === from);
  return known && !to ? known.id : "own";
}

/** The day of a moment, here. */
export function toDay(date: Date): string {
  // Swedish writes dates as ISO 8601 does.
  return date.toLocaleDateString("sv");
}
