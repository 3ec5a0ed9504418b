import { describe, expect, it } from "vitest";
import { findEmails, findPhones, findUrls } from "../../src/exports/values/find-contacts.ts";
import { findDates } from "../../src/exports/values/find-dates.ts";
import { leadingNumber } from "../../src/exports/values/find-numbers.ts";
import { listOf, properNameOf, wholeNameOf } from "../../src/exports/values/phrases.ts";
import { placeOf } from "../../src/exports/values/place.ts";
import { phraseKey } from "../../src/exports/words.ts";

describe("of a text are taken", () => {
  it.each([
    ["on 2026-04-15 and on 2026-04-15", ["2026-04-15"]],
    ["March 3rd, 1991", ["1991-03-03"]],
    ["the 3rd of March 1991 or 4 Sept. 1992", ["1991-03-03", "1992-09-04"]],
    ["March 3", []],
    ["March 1991", []],
    ["03/04/2026", []],
    ["2026-02-30", []],
    ["31 April 2026", []],
  ])("days: of %j", (text, dates) => {
    expect(findDates(text)).toEqual(dates);
  });

  it.each([
    ["$2,000 a month", 2000],
    ["about 2.5 hours", 2.5],
    ["80k", 80_000],
    ["2 million dollars", 2_000_000],
    ["two children", 2],
    ["-5 degrees", -5],
    ["10+ years", 10],
    ["100-200", undefined],
    ["5 to 6", undefined],
    ["5'11", undefined],
    ["5 feet 11", undefined],
    ["7:30", undefined],
    ["2026-04-15", undefined],
    ["2m", undefined],
    ["none", undefined],
  ])("a number: of %j", (text, value) => {
    expect(leadingNumber(text)?.value).toBe(value);
  });

  it("addresses and telephone numbers", () => {
    expect(findEmails("Write to a.b+c@mail.example.com, not to @x or y@.")).toEqual([
      "a.b+c@mail.example.com",
    ]);
    expect(findUrls("See https://example.com/a?b=c. Or (http://x.test/).")).toEqual([
      "https://example.com/a?b=c",
      "http://x.test/",
    ]);
    expect(findPhones("+49 30 1234567, (555) 123-4567, 2026-04-15, 12345")).toEqual([
      "+49 30 1234567",
      "(555) 123-4567",
    ]);
  });

  it.each([
    ["peanuts, shellfish and penicillin", ["peanuts", "shellfish", "penicillin"]],
    ["tea, and coffee because it is hot", ["tea", "coffee"]],
    ["both cats & dogs", ["cats", "dogs"]],
    ["", []],
  ])("things of a list: of %j", (text, things) => {
    expect(listOf(text)).toEqual(things);
  });

  it("names", () => {
    expect(properNameOf("St. Mary's Hospital in Berlin")).toBe("St. Mary's Hospital");
    expect(properNameOf("the Bank of England, London")).toBe("Bank of England");
    expect(properNameOf("home")).toBeUndefined();
    expect(wholeNameOf("called Anna")).toBe("Anna");
    expect(wholeNameOf("Anna likes tea")).toBeUndefined();
  });

  it.each([
    [
      "Berlin, Germany with my family",
      { whole: "Berlin, Germany", city: "Berlin", country: "Germany" },
    ],
    ["the Netherlands", { whole: "Netherlands", country: "Netherlands" }],
    ["Springfield", { whole: "Springfield", city: "Springfield" }],
    ["a flat", undefined],
  ])("places: of %j", (text, place) => {
    expect(placeOf(text)).toEqual(place);
  });
});

it("names that say the same have the same key", () => {
  expect(phraseKey("favoriteColor")).toBe(phraseKey("the user's favourite colour"));
  expect(phraseKey("due_date")).toBe(phraseKey("Date due"));
  expect(phraseKey("E-mail address")).toBe(phraseKey("email_address"));
  expect(phraseKey("constructor")).not.toBe("");
});
