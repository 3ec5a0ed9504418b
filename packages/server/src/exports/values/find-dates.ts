const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const monthNames = `(?:${months.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join("|")}|sept\\.?)`;
const forms = new RegExp(
  [
    String.raw`\b(\d{4})-(\d{2})-(\d{2})\b`,
    String.raw`\b(${monthNames}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`,
    String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthNames}),? (\d{4})\b`,
  ].join("|"),
  "gi",
);

/**
 * The days that a text names in full, as `YYYY-MM-DD`. A day without its year and `03/04/2026`, which is
 * in March or in April, are none.
 */
export function findDates(text: string): string[] {
  const dates = Array.from(text.matchAll(forms), (match) => {
    const [, y1, m1, d1, m2, d2, y2, d3, m3, y3] = match;
    if (y1 !== undefined) return toDay(y1, Number(m1), Number(d1));
    if (y2 !== undefined) return toDay(y2, monthOf(m2), Number(d2));
    return toDay(y3 ?? "", monthOf(m3), Number(d3));
  });
  return [...new Set(dates.filter((date) => date !== undefined))];
}

function monthOf(name = ""): number {
  return months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function toDay(year: string, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A 31 April rolls over into May in some engines.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}
