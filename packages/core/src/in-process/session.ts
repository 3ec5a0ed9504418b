import type { KeyedQueue } from "../keyed-queue.ts";
import { modelError, storeError } from "./backend-error.ts";
import type { Generate } from "./language-model.ts";
import type { Mem0Inside } from "./mem0-inside.ts";
import { type Mem0View, type ViewOptions, viewOf } from "./mem0-view.ts";

/** An open mem0 with what all calls share. */
export interface Session {
  readonly inside: Mem0Inside;
  readonly generate: Generate;
  readonly secrets: readonly string[];
  /** One queue for each owner: see `ownerKey`. */
  readonly locks: KeyedQueue;
  /** Most rows that one list of the store may have. */
  readonly listLimit: number;
}

/** Runs work on a view of mem0 and throws what failed in it as a `MemoryError`. */
export async function withView<T>(
  session: Session,
  options: Omit<ViewOptions, "inside" | "generate" | "secrets">,
  work: (view: Mem0View) => Promise<T>,
): Promise<T> {
  const { inside, generate, secrets } = session;
  const view = viewOf({ inside, generate, secrets, ...options });
  try {
    return await work(view);
  } catch (error) {
    const { model } = view.trace;
    throw model === undefined ? storeError(error, secrets) : modelError(model, secrets);
  }
}

/** Runs work on the stores and throws what failed in it as a `MemoryError`. */
export async function withStores<T>(
  { inside, secrets }: Session,
  work: (inside: Mem0Inside) => Promise<T>,
): Promise<T> {
  try {
    return await work(inside);
  } catch (error) {
    throw storeError(error, secrets);
  }
}
