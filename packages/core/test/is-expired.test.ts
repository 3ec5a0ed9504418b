import { expect, it } from "vitest";
import { isExpired } from "../src/is-expired.ts";

it.each([
  [undefined, "2026-05-08T00:00:00Z", false],
  ["2026-05-08", "2026-05-07T23:59:59.999Z", false],
  ["2026-05-08", "2026-05-08T23:59:59.999Z", false],
  ["2026-05-08", "2026-05-09T00:00:00.000Z", true],
  ["2026-12-31", "2027-01-01T00:00:00Z", true],
  ["2028-02-29", "2028-03-01T00:00:00Z", true],
])("what expires on %s is expired at %s: %s", (day, now, expected) => {
  expect(isExpired(day, new Date(now))).toBe(expected);
});
