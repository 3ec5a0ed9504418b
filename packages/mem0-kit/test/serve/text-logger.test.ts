import { expect, test } from "vitest";
import { textLogger } from "../../src/serve/text-logger.ts";

const time = "2026-11-24T09:30:15.123Z";
const error = { name: "MemoryError", code: "STORAGE", at: ["at write (store.ts:1:2)"] };

function logged(entry: Parameters<ReturnType<typeof textLogger>>[0]): string {
  const lines: string[] = [];
  textLogger((line) => lines.push(line))(entry);
  return lines.join("");
}

test("a request is a line, and what failed is named with the request's id", () => {
  const request = { event: "request", level: "info", time, method: "POST", route: "add" } as const;
  const rest = { status: 200, ms: 3.7, requestId: "r-1", keyId: "key_1" };
  expect(logged({ ...request, ...rest })).toBe("09:30:15 POST add 200 4 ms\n");
  const failed = { ...request, ...rest, route: null, status: 507, error };
  expect(logged(failed)).toBe(
    "09:30:15 POST ? 507 4 ms (r-1) MemoryError STORAGE\n  at write (store.ts:1:2)\n",
  );
});

test("what failed beside requests is told with the kind of job", () => {
  const event = { event: "job-failed", level: "error", time, job: "webhook", error } as const;
  expect(logged(event)).toBe(
    "09:30:15 job-failed webhook MemoryError STORAGE\n  at write (store.ts:1:2)\n",
  );
});
