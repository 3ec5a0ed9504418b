/** Milliseconds of a day. */
export const day = 86_400_000;

export const weekdays = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

export const months =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** `7 March 2026`, in UTC: the words under which the index knows a day. */
export function dayWords(time: number): string {
  return `${new Date(time).getUTCDate()} ${monthWords(time)}`;
}

/** `March 2026`. */
export function monthWords(time: number): string {
  const date = new Date(time);
  return `${capitalised(months[date.getUTCMonth()] ?? "")} ${date.getUTCFullYear()}`;
}

/** The first day of a month so many months away. */
export function monthAway(time: number, count: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1);
}

/** Monday of the week of a day. */
export function mondayOf(time: number): number {
  return time - ((new Date(time).getUTCDay() + 6) % 7) * day;
}

/** The nearest such weekday before a day, or after it with `step` 1; never the day itself. */
export function nearestWeekday(time: number, weekday: number, step: 1 | -1): number {
  const today = new Date(time).getUTCDay();
  const away = (step * (weekday - today) + 7) % 7 || 7;
  return time + step * away * day;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
