import { describe, expect, it } from "vitest";
import { relativeDateWords } from "../../src/text/relative-dates.ts";

const now = new Date("2024-01-01T09:00:00Z");

describe("relativeDateWords", () => {
  it("names the day of yesterday across a year's end", () => {
    expect(relativeDateWords("What did I eat yesterday?", now)).toBe("31 december 2023");
  });

  it("names the month and the year before", () => {
    expect(relativeDateWords("last month", now)).toBe("december 2023");
    expect(relativeDateWords("last year", now)).toBe("2023");
  });

  it("says nothing about a question without a date", () => {
    expect(relativeDateWords("What can I cook tonight?", now)).toBe("");
  });
});
