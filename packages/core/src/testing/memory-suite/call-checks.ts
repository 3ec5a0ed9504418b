import { expect } from "vitest";
import type { CallOptions, Memory } from "../../memory.ts";
import { MemoryError } from "../../memory-error.ts";
import type { CheckDefinition } from "./check.ts";
import { expectError } from "./expect-error.ts";
import { alex } from "./people.ts";

/** Abort, timeout and close, for every method. */
export const callChecks: readonly CheckDefinition[] = [
  {
    name: "with a signal that is aborted already every call rejects and nothing is written",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      const signal = AbortSignal.abort();
      for (const [method, call] of calls(kit.memory, id, { signal }))
        await expectError(call, "ABORTED", method);
      expect(await kit.texts(alex)).toEqual(["I like coffee"]);
    },
  },
  {
    name: "a call whose signal aborts while it runs rejects with ABORTED or has been completed",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      for (const [method] of calls(kit.memory, id, {})) {
        const controller = new AbortController();
        const call = calls(kit.memory, id, { signal: controller.signal }).get(method);
        const outcome = call?.().catch((error: unknown) => error);
        controller.abort();
        const error = await outcome;
        if (error instanceof Error)
          expect(MemoryError.isInstance(error) && error.code, method).toBe("ABORTED");
      }
    },
  },
  {
    name: "a signal and a timeout that are not needed change nothing",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      const { signal } = new AbortController();
      const options = { signal, timeoutMs: 30_000 };
      expect((await kit.memory.get(id, options))?.memory).toBe("I like coffee");
      expect((await kit.memory.getAll({ scope: alex, ...options })).results).toHaveLength(1);
      expect(await kit.memory.delete(id, options)).toBe(true);
    },
  },
  {
    name: "a malformed timeout is refused by every call and nothing is written",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      for (const timeoutMs of [0, -1, Number.NaN])
        for (const [method, call] of calls(kit.memory, id, { timeoutMs }))
          await expectError(call, "INVALID_INPUT", `${method} with timeoutMs ${timeoutMs}`);
      expect(await kit.texts(alex)).toEqual(["I like coffee"]);
    },
  },
  {
    name: "waiting for an event that nobody knows is NOT_FOUND",
    run: async ({ memory }) => {
      const eventId = "00000000-0000-4000-8000-000000000000";
      await expectError(() => memory.waitFor(eventId), "NOT_FOUND", "waitFor");
      await expectError(() => memory.waitFor(eventId, { scope: alex }), "NOT_FOUND", "waitFor");
    },
  },
  {
    name: "an event of a pending add is over after waitFor",
    when: ({ readYourWrites }) => !readYourWrites,
    run: async (kit) => {
      const result = await kit.memory.add("I like coffee", { scope: alex, infer: false });
      if (result.status !== "pending") return;
      const eventId = String(result.eventId);
      const other = { scope: { userId: "billie" } };
      await expectError(() => kit.memory.waitFor(eventId, other), "NOT_FOUND", "waitFor");
      expect(await kit.memory.waitFor(eventId, { scope: alex })).toMatchObject({
        status: "succeeded",
      });
      await kit.eventually(async () => expect(await kit.texts(alex)).toEqual(["I like coffee"]));
    },
  },
  {
    name: "after close every call rejects with CLOSED",
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      await kit.memory.close();
      for (const [method, call] of calls(kit.memory, id, {}))
        await expectError(call, "CLOSED", method);
      await expectError(() => kit.memory.waitFor("event"), "CLOSED", "waitFor");
    },
  },
  {
    name: "a second close does nothing",
    run: async ({ memory }) => {
      await memory.close();
      await expect(memory.close()).resolves.toBeUndefined();
    },
  },
];

/** A call of every method that takes options, by its name. */
export function calls(
  memory: Memory,
  id: string,
  options: CallOptions,
): Map<string, () => Promise<unknown>> {
  const scoped = { ...options, scope: alex };
  const all = new Map<string, () => Promise<unknown>>([
    ["add", () => memory.add("I like tea", { ...scoped, infer: false })],
    ["search", () => memory.search("coffee", scoped)],
    ["get", () => memory.get(id, scoped)],
    ["getAll", () => memory.getAll(scoped)],
    ["history", () => memory.history(id, scoped)],
    ["update", () => memory.update(id, { text: "I like tea" }, scoped)],
    ["delete", () => memory.delete(id, scoped)],
    ["deleteAll", () => memory.deleteAll(scoped)],
  ]);
  if (!memory.capabilities.history) all.delete("history");
  return all;
}
