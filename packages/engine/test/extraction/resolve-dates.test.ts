import { describe, expect, it } from "vitest";
import { resolveDates } from "../../src/extraction/dates/resolve-dates.ts";

const at = new Date("2026-03-14T10:00:00Z"); // A Saturday.
const resolved = (text: string, time = at) => resolveDates(text, time);

describe("resolveDates", () => {
  it.each([
    ["I went to Paris last Saturday", "7 March 2026"],
    ["I saw her yesterday", "13 March 2026"],
    ["I fell the day before yesterday", "12 March 2026"],
    ["We go the day after tomorrow", "16 March 2026"],
    ["I ran this morning", "14 March 2026"],
    ["I'm leaving in two weeks", "28 March 2026"],
    ["I met him 3 days ago", "11 March 2026"],
    ["I quit two years ago", "2024"],
    ["We moved three months ago", "December 2025"],
    ["I moved here last month", "February 2026"],
    ["I was ill last week", "week of 2 March 2026"],
    ["We're away next weekend", "weekend of 21 March 2026"],
    ["I'll graduate next year", "2027"],
    ["The exam is next Monday", "16 March 2026"],
    ["I met Tom on Friday", "13 March 2026"],
    ["I'm flying to Rome on Friday", "20 March 2026"],
    ["I was in Rome last May", "May 2025"],
    ["We were in Spain last summer", "summer of 2025"],
    ["We met last winter", "winter of 2025/26"],
  ])("says behind the phrase in %j what it means", (text, words) => {
    const phrase = resolved(text);
    expect(phrase).toContain(`(${words})`);
    expect(phrase.replace(` (${words})`, "")).toBe(text);
  });

  it("puts the date behind its phrase, not at the end", () => {
    expect(resolved("I have a call tomorrow at 5")).toBe(
      "I have a call tomorrow (15 March 2026) at 5",
    );
  });

  it.each([
    "I swim every Saturday",
    "I swim on Mondays",
    "I'm off on Monday mornings",
    "My flight is on Friday 20 March",
    'He said "I saw her yesterday" to me',
    "I saw her yesterday (13 March 2026)",
    "I learned it in two years",
    "I grew a lot over the last year",
    "It was the last week of June",
    "I have a cat",
    "I stayed a few days",
  ])("adds nothing to %j", (text) => {
    expect(resolved(text)).toBe(text);
  });

  it("counts across the turn of a year", () => {
    const newYear = new Date("2026-01-01T00:00:00Z");
    expect(resolved("I quit last month", newYear)).toBe("I quit last month (December 2025)");
    expect(resolved("I was ill last week", newYear)).toContain("week of 22 December 2025");
  });
});
