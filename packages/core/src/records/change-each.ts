import { invalidInput, isPlainObject } from "../checks.ts";
import { keyedQueue } from "../keyed-queue.ts";
import type { MemoryChange } from "../memory.ts";
import type { ItemResult } from "../memory-admin.ts";
import type { DriverCall, MemoryDriver } from "../memory-driver.ts";
import { MemoryError } from "../memory-error.ts";
import { parseChange } from "../parse-change.ts";

/** Runs one of many changes, such as with a time of its own. */
export type RunChange = (work: (call: DriverCall) => Promise<void>) => Promise<void>;

/** Most items of one call. */
const most = 1000;

/** Items at a time, so that the time of those that wait does not run yet. */
const concurrency = 8;

/**
 * `MemoryAdmin.updateMany` for a store that changes one memory at a time. It cannot take back what is
 * done, so an item that fails, also for want of the store, leaves the others be.
 */
export function updateEach(
  driver: Pick<MemoryDriver, "update" | "capabilities">,
  items: readonly (MemoryChange & { readonly id: string })[],
  run: RunChange = runAtOnce,
): Promise<ItemResult[]> {
  const idOf = (item: unknown) => (isPlainObject(item) ? item.id : undefined);
  return changeEach(items, idOf, ({ id, ...change }) =>
    run(async (call) => {
      const parsed = parseChange(change, driver.capabilities);
      await driver.update(id, parsed, undefined, call);
    }),
  );
}

/** `MemoryAdmin.deleteMany` for a store that erases one memory at a time, as `updateEach` changes them. */
export function deleteEach(
  driver: Pick<MemoryDriver, "delete">,
  ids: readonly string[],
  run: RunChange = runAtOnce,
): Promise<ItemResult[]> {
  return changeEach(
    ids,
    (id) => id,
    (id) =>
      run(async (call) => {
        if (!(await driver.delete(id, undefined, call))) throw notFound();
      }),
  );
}

function runAtOnce(work: (call: DriverCall) => Promise<void>): Promise<void> {
  return work({ signal: new AbortController().signal });
}

/** A result for each item, in their order. */
async function changeEach<T>(
  items: readonly T[],
  idOf: (item: T) => unknown,
  change: (item: T) => Promise<void>,
): Promise<ItemResult[]> {
  const ids = parseIds(items, idOf);
  const queue = keyedQueue(concurrency);
  return Promise.all(
    items.map((item, index) =>
      queue.run(String(index), () => attempt(ids[index] ?? "", () => change(item))),
    ),
  );
}

function parseIds<T>(items: readonly T[], idOf: (item: T) => unknown): string[] {
  if (!Array.isArray(items))
    throw invalidInput("A call for many memories takes a list. Put a single one into a list.");
  if (items.length > most)
    throw invalidInput(
      `One call takes at most ${most} items, not ${items.length}. Call it with parts of them.`,
    );
  return items.map((item: T, index) => {
    const id = idOf(item);
    if (typeof id === "string") return id;
    throw invalidInput(`The item at index ${index} has no id that is a string.`);
  });
}

async function attempt(id: string, work: () => Promise<void>): Promise<ItemResult> {
  try {
    await work();
    return { id, ok: true };
  } catch (error) {
    if (!MemoryError.isInstance(error)) throw error;
    return { id, ok: false, error: error.toJSON() };
  }
}

function notFound(): MemoryError {
  return new MemoryError(
    "NOT_FOUND",
    "[mem0-kit] There is no memory with this id. Look it up with query.",
  );
}
