const dayInMs = 24 * 60 * 60 * 1000;
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The parts of a memory's time of creation that the platform gives beside it, in UTC. */
export function structuredAttributes(
  date: Date,
): Readonly<Record<string, string | number | boolean>> {
  const month = date.getUTCMonth() + 1;
  const weekday = date.getUTCDay();
  return {
    year: date.getUTCFullYear(),
    month,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    day_of_week: weekdays[weekday] ?? "",
    week_of_year: isoWeek(date),
    day_of_year: dayOfYear(date),
    quarter: Math.ceil(month / 3),
    is_weekend: weekday === 0 || weekday === 6,
  };
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(date: Date): number {
  const untilThursday = 4 - (date.getUTCDay() || 7);
  return Math.ceil(dayOfYear(new Date(date.getTime() + untilThursday * dayInMs)) / 7);
}

function dayOfYear(date: Date): number {
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  return Math.floor((date.getTime() - start) / dayInMs) + 1;
}
