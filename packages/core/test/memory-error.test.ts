import { expect, it, vi } from "vitest";
import { errorTable } from "../src/error-table.ts";
import { MemoryError, type MemoryErrorCode } from "../src/memory-error.ts";

it("takes what the table says for its code, unless told better", () => {
  for (const [code, { retryable, status }] of Object.entries(errorTable))
    expect(new MemoryError(code as MemoryErrorCode, "a")).toMatchObject({
      code,
      retryable,
      status,
    });
  const error = new MemoryError("UNAVAILABLE", "a", { retryable: false, status: 502 });
  expect(error).toMatchObject({ retryable: false, status: 502 });
});

it("is known across two copies of the package, and nothing else is", async () => {
  vi.resetModules();
  const copy = await import("../src/memory-error.ts");
  const error = new copy.MemoryError("NOT_FOUND", "a");
  expect(error).not.toBeInstanceOf(MemoryError);
  expect(MemoryError.isInstance(error)).toBe(true);
  for (const other of [new Error("a"), { code: "NOT_FOUND" }, null, undefined, "NOT_FOUND"])
    expect(MemoryError.isInstance(other)).toBe(false);
});

it("goes to plain data and back without its cause", () => {
  const cause = new Error("key=secret");
  const error = new MemoryError("RATE_LIMITED", "a", {
    cause,
    retryAfterMs: 5,
    requestId: "r1",
    eventId: "e1",
  });
  const text = JSON.stringify(error);
  expect(text).not.toContain("secret");
  const back = MemoryError.from(JSON.parse(text));
  expect(back.toJSON()).toEqual(error.toJSON());
  expect(back).toMatchObject({ code: "RATE_LIMITED", retryAfterMs: 5, requestId: "r1" });
});
