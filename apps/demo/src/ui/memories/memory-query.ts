/** What the browser shows. */
export interface MemoryQuery {
  /** Words to search for; empty: a list by date. */
  readonly text: string;
  readonly category?: string | undefined;
  /** First and last day, `YYYY-MM-DD` of the reader's own time zone. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly order: "newest" | "oldest";
}

export const everything: MemoryQuery = { text: "", order: "newest" };

/** Tells whether the query leaves memories out. */
export function isNarrowed({ text, category, from, to }: MemoryQuery): boolean {
  return text !== "" || [category, from, to].some(Boolean);
}

/** The query as the server takes it: days become the moments at which they begin and end here. */
export function queryString(
  { category, from, to, order }: MemoryQuery,
  place: { readonly q?: string; readonly cursor?: string | undefined },
): string {
  const parameters = {
    ...place,
    category,
    from: from && startOfDay(from, 0),
    to: to && startOfDay(to, 1),
    // A search is by score, and the newest come first anyway.
    order: order === "oldest" && place.q === undefined ? order : undefined,
  };
  const given = Object.entries(parameters).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}

function startOfDay(day: string, later: number): string | undefined {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const start = new Date(0);
  // Not by the constructor, which takes the year 20 for 1920.
  start.setFullYear(year, month - 1, date + later);
  start.setHours(0, 0, 0, 0);
  return Number.isNaN(start.getTime()) ? undefined : start.toISOString();
}
