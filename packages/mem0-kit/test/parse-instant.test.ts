import { expect, test } from "vitest";
import { parseInstant } from "../src/command-line/transfer/parse-instant.ts";

test.each([
  ["2026-05-01T10:00:00.123Z", "2026-05-01T10:00:00.123Z"],
  ["2026-05-01T10:00:00.123456-07:00", "2026-05-01T17:00:00.123Z"],
  ["2026-05-01T10:00:00+0200", "2026-05-01T08:00:00.000Z"],
  ["2026-05-01T10:00:00", "2026-05-01T10:00:00.000Z"],
  ["2026-05-01 10:00:00.5", "2026-05-01T10:00:00.500Z"],
  ["2026-05-01 10:00", "2026-05-01T10:00:00.000Z"],
  ["2026-05-01", "2026-05-01T00:00:00.000Z"],
  ["-000044-03-15T12:00:00.000Z", "-000044-03-15T12:00:00.000Z"],
  [1_777_629_600, "2026-05-01T10:00:00.000Z"],
  [1_777_629_600.5, "2026-05-01T10:00:00.500Z"],
  [1_777_629_600_000, "2026-05-01T10:00:00.000Z"],
])("reads %j as %s", (value, iso) => {
  expect(parseInstant("createdAt", value).toISOString()).toBe(iso);
});

test.each([
  "yesterday",
  "",
  "1",
  "2026",
  "May 1, 2026",
  "01.05.2026",
  "2026-13-01",
  "2026-05-01T25:00:00Z",
  "2026-05-01T10:00:00Z; DROP",
  Number.NaN,
  8.64e15 + 1,
  true,
  {},
  null,
])("refuses %j", (value) => {
  expect(() => parseInstant("createdAt", value)).toThrow(
    expect.objectContaining({
      code: "INVALID_INPUT",
      message: expect.stringContaining("createdAt"),
    }),
  );
});
