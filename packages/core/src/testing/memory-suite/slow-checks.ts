import { expect } from "vitest";
import type { Memory, MemoryCapabilities } from "../../memory.ts";
import { calls } from "./call-checks.ts";
import type { CreateMemory, MemoryCheck } from "./check.ts";
import { expectError } from "./expect-error.ts";
import { createKit, sleep } from "./kit.ts";
import { alex } from "./people.ts";

/** Giving up on a memory whose every call takes at least half a second. */
export function slowChecks(
  createSlowMemory: CreateMemory | undefined,
  capabilities: MemoryCapabilities,
): MemoryCheck[] {
  if (createSlowMemory === undefined) return [];
  const checks = definitions.filter(({ when }) => when === undefined || when(capabilities));
  return checks.map(({ name, run }) => ({
    theme: "slow",
    name,
    run: async () => {
      const memory = await createSlowMemory();
      try {
        await run(memory);
      } finally {
        await memory.close();
      }
    },
  }));
}

const definitions: readonly {
  readonly name: string;
  readonly when?: (capabilities: MemoryCapabilities) => boolean;
  readonly run: (memory: Memory) => Promise<void>;
}[] = [
  {
    name: "timeoutMs ends every call with TIMEOUT",
    run: async (memory) => {
      for (const [method, call] of calls(memory, unknownId, { timeoutMs: 10 }))
        await expectError(call, "TIMEOUT", method);
    },
  },
  {
    name: "an abort ends every call that runs with ABORTED",
    run: async (memory) => {
      for (const [method] of calls(memory, unknownId, {})) {
        const controller = new AbortController();
        const call = calls(memory, unknownId, { signal: controller.signal }).get(method);
        const outcome = call?.() ?? Promise.resolve();
        setTimeout(() => controller.abort(), 10);
        await expectError(() => outcome, "ABORTED", method);
      }
    },
  },
  {
    name: "a write that was given up can be repeated with its idempotencyKey",
    when: ({ idempotentAdd }) => idempotentAdd,
    run: async (memory) => {
      const kit = createKit(memory);
      const options = { scope: alex, infer: false, idempotencyKey: "turn 1" };
      const add = () => memory.add("I like coffee", { ...options, timeoutMs: 10 });
      await expectError(add, "TIMEOUT", "add");
      await sleep(0);
      await kit.add("I like coffee", alex, { idempotencyKey: "turn 1" });
      await kit.eventually(async () => expect(await kit.texts(alex)).toEqual(["I like coffee"]));
    },
  },
];

const unknownId = "00000000-0000-4000-8000-000000000000";
