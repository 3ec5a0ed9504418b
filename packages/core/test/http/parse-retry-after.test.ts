import { expect, it } from "vitest";
import { parseRetryAfter } from "../../src/http/parse-retry-after.ts";

const now = Date.parse("2026-05-08T12:00:00Z");

it.each([
  ["seconds", "7", 7000],
  ["no time", "0", 0],
  ["a part of a second", "0.25", 250],
  ["a date", "Fri, 08 May 2026 12:00:30 GMT", 30_000],
  ["a date that is over", "Fri, 08 May 2026 11:00:00 GMT", 0],
  ["nothing", null, undefined],
  ["words", "soon", undefined],
  ["a negative number", "-1", undefined],
])("reads %s", (_, header, ms) => {
  expect(parseRetryAfter(header, now)).toBe(ms);
});
