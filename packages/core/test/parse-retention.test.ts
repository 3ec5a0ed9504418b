import { describe, expect, it } from "vitest";
import { parseRetention } from "../src/parse-retention.ts";

describe("parseRetention", () => {
  it("takes whole numbers of days and leaves out what is undefined", () => {
    expect(parseRetention(undefined)).toEqual({});
    expect(parseRetention({ expiredDays: 0, memoryDays: undefined, historyDays: 36_500 })).toEqual({
      expiredDays: 0,
      historyDays: 36_500,
    });
  });

  it.each([{ memoryDays: -1 }, { memoryDays: 36_501 }, { memoryDays: 0.5 }, { memoryDays: "1" }])(
    "refuses %o and names the field and what it takes",
    (retention) => {
      expect(() => parseRetention(retention)).toThrow(
        /memoryDays must be a whole number from 0 to 36500, not/,
      );
    },
  );

  it("refuses a period that there is not, with those that there are", () => {
    expect(() => parseRetention({ days: 1 })).toThrow(
      /retention has no "days"; it takes expiredDays, memoryDays, historyDays, idempotencyDays/,
    );
  });
});
