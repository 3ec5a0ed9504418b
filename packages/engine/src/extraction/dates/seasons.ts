/** First month of each season in the northern hemisphere, 0-based. */
const firstMonths: Readonly<Record<string, number>> = {
  spring: 2,
  summer: 5,
  autumn: 8,
  winter: 11,
};

/**
 * The season in words: `summer of 2025`, `winter of 2025/26`. "Last" is the latest one that is over,
 * "next" the first one that has not begun, "this" the one of the year.
 */
export function seasonWords(today: number, name: string, step: number): string {
  const season = name === "fall" ? "autumn" : name;
  const date = new Date(today);
  const now = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const first = date.getUTCFullYear() * 12 + (firstMonths[season] ?? 0);
  // In January "this winter" began in December.
  const current = season === "winter" && now % 12 < 2 ? first - 12 : first;
  const isOver = current + 2 < now;
  const start =
    step < 0 ? (isOver ? current : current - 12) : current + (step > 0 && current <= now ? 12 : 0);
  const year = Math.floor(start / 12);
  return season === "winter"
    ? `winter of ${year}/${String((year + 1) % 100).padStart(2, "0")}`
    : `${name} of ${year}`;
}
