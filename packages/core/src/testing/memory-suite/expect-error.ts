import { expect } from "vitest";
import { MemoryError, type MemoryErrorCode } from "../../memory-error.ts";

/** Expects a call to reject with a `MemoryError` of this code, and returns the error. */
export async function expectError(
  call: () => Promise<unknown>,
  code: MemoryErrorCode,
  hint = "the call",
): Promise<MemoryError> {
  const error = await call().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error, `${hint} should have been refused with ${code}`).toBeDefined();
  if (!MemoryError.isInstance(error))
    return expect.unreachable(`${hint} rejected with what is no MemoryError: ${error}`);
  expect(error.code, `${hint} should have been refused with ${code}`).toBe(code);
  expect(error.message).toMatch(/^\[/);
  return error;
}

/** Passes what the types forbid, as JavaScript callers can. */
export function untyped(value: unknown): never {
  return value as never;
}
