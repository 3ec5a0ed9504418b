import {
  day,
  dayWords,
  mondayOf,
  monthAway,
  months,
  monthWords,
  nearestWeekday,
  weekdays,
} from "./calendar.ts";
import { countOf, countPattern } from "./count-words.ts";
import { seasonWords } from "./seasons.ts";

/** A way to name a time by when it is said. */
export interface DatePhrase {
  /** On straight apostrophes, in any case; its groups go to `resolve`. */
  readonly pattern: RegExp;
  /** `resolve` needs to know whether the statement tells of what was or of what is to come. */
  readonly withTense?: true;
  /** The time in words, from the day on which it was said (ms, midnight); `undefined` for none. */
  readonly resolve: (
    groups: Readonly<Record<string, string | undefined>>,
    today: number,
    tense: "past" | "future" | undefined,
  ) => string | undefined;
}

const part =
  "(?:\\s+(?:morning|afternoon|evening|night|lunchtime|noon)(?!s))?(?:'s)?(?!\\s+(?:morning|afternoon|evening|night|lunchtime)s?\\b)";
const weekday =
  "(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
// Under a name of its own: Node 22 does not take one twice, not even in alternatives.
const fullWeekday = "(?<fullWeekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)";
const which = "(?<which>last|this past|this coming|this|next|coming)";
const unit = "(?<unit>day|night|week|fortnight|month|year|decade)s?";

/** In this order: of two that overlap the first counts. */
export const datePhrases: readonly DatePhrase[] = [
  daysAway("(?:the )?day before yesterday", -2),
  daysAway("(?:the )?day after tomorrow", 2),
  {
    pattern: phrase(`(?<count>${countPattern})\\s+${unit}\\s+(?:ago|back)`),
    resolve: ({ count, unit }, today) => away(today, unit, -countOf(count)),
  },
  {
    pattern: phrase(`(?<count>${countPattern})\\s+${unit}\\s+from\\s+(?:now|today)`),
    resolve: ({ count, unit }, today) => away(today, unit, countOf(count)),
  },
  {
    pattern: phrase(`in\\s+(?<count>${countPattern})\\s+${unit}(?:'\\s+time)?(?!\\s+or\\b)`),
    withTense: true,
    resolve: ({ count, unit }, today, tense) =>
      tense === "past" ? undefined : away(today, unit, countOf(count)),
  },
  daysAway(`yesterday${part}`, -1),
  daysAway("last night", -1),
  daysAway(`tomorrow${part}`, 1),
  daysAway("(?:earlier |later )?today(?:'s)?|tonight|this (?:morning|afternoon|evening)", 0),
  {
    pattern: phrase("(?<which>last|this|next) (?<unit>week|month|year|weekend)(?!\\s*-)"),
    resolve: ({ which, unit }, today) => spanWords(today, unit, stepOf(which)),
  },
  {
    pattern: phrase(`${which} ${weekday}${part}`),
    withTense: true,
    resolve: ({ which = "", weekday }, today, tense) =>
      dayWords(weekdayOf(today, which.toLowerCase(), weekday, tense)),
  },
  {
    pattern: phrase(`on (?:the )?${weekday}(?!s)${part}|(?<!\\bon )${fullWeekday}${part}`),
    withTense: true,
    resolve: ({ weekday, fullWeekday: name = weekday }, today, tense) => {
      if (tense === undefined) return undefined;
      return dayWords(nearestWeekday(today, weekdayNumber(name), tense === "past" ? -1 : 1));
    },
  },
  {
    pattern: phrase(`(?<which>last|this|next) (?<month>${months.join("|")})`),
    resolve: ({ which, month = "" }, today) =>
      monthWords(namedMonth(today, months.indexOf(month.toLowerCase()), stepOf(which))),
  },
  {
    pattern: phrase("(?<which>last|this|next) (?<season>spring|summer|autumn|fall|winter)"),
    resolve: ({ which, season = "" }, today) =>
      seasonWords(today, season.toLowerCase(), stepOf(which)),
  },
];

function phrase(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${pattern})(?![\\p{L}\\p{N}'-])`, "giu");
}

function daysAway(pattern: string, days: number): DatePhrase {
  return { pattern: phrase(pattern), resolve: (_groups, today) => dayWords(today + days * day) };
}

function away(today: number, unit = "", count: number): string | undefined {
  const date = new Date(today);
  switch (unit.toLowerCase()) {
    case "day":
    case "night":
      return dayWords(today + count * day);
    case "week":
      return dayWords(today + 7 * count * day);
    case "fortnight":
      return dayWords(today + 14 * count * day);
    case "month":
      return monthWords(monthAway(today, count));
    case "year":
      return yearWords(date.getUTCFullYear() + count);
    default:
      return yearWords(date.getUTCFullYear() + 10 * count);
  }
}

function yearWords(year: number): string | undefined {
  return year > 0 && year < 10_000 ? String(year) : undefined;
}

function stepOf(which = ""): number {
  return { last: -1, next: 1 }[which.toLowerCase()] ?? 0;
}

function spanWords(today: number, unit = "", step: number): string {
  switch (unit.toLowerCase()) {
    case "week":
      return `week of ${dayWords(mondayOf(today) + 7 * step * day)}`;
    case "weekend":
      return `weekend of ${dayWords(mondayOf(today) + (7 * step + 5) * day)}`;
    case "month":
      return monthWords(monthAway(today, step));
    default:
      return String(new Date(today).getUTCFullYear() + step);
  }
}

function weekdayNumber(name = ""): number {
  return weekdays.findIndex((weekday) => weekday.startsWith(name.toLowerCase().slice(0, 3)));
}

/** "Next Friday" is the one of next week; "last" and "this" the nearest before and after. */
function weekdayOf(
  today: number,
  which: string,
  name: string | undefined,
  tense: "past" | "future" | undefined,
): number {
  const number = weekdayNumber(name);
  if (which === "last" || which === "this past") return nearestWeekday(today, number, -1);
  if (which === "next") return mondayOf(today) + (7 + ((number + 6) % 7)) * day;
  if (new Date(today).getUTCDay() === number) return today;
  return nearestWeekday(today, number, which === "this" && tense === "past" ? -1 : 1);
}

/** "Last May" is the latest one that is over, "next May" the first one that has not begun. */
function namedMonth(today: number, month: number, step: number): number {
  const date = new Date(today);
  const year = date.getUTCFullYear();
  const now = date.getUTCMonth();
  if (step < 0) return Date.UTC(month < now ? year : year - 1, month, 1);
  if (step > 0) return Date.UTC(month > now ? year : year + 1, month, 1);
  return Date.UTC(year, month, 1);
}
