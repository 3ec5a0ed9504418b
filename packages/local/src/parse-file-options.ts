import { MemoryError, parseRetention, type Retention } from "@mem0-kit/core";
import { absolutePath } from "./absolute-path.ts";
import type { WorkerSettings } from "./protocol.ts";

/** Which file, and how it is kept. */
export interface LocalFileOptions {
  /**
   * The database file, made with its folder when it is not there; relative to the working directory
   * of now. `:memory:` keeps everything in RAM until `close`. @default ".mem0/memory.db"
   */
  readonly path?: string;
  /**
   * `full`: what is acknowledged survives a power cut. `normal`: it survives a crash of the process,
   * and writes are faster. @default "full"
   */
  readonly durability?: "full" | "normal";
  /**
   * Has what outlives these periods erased by itself, soon after opening and then once a day while it
   * is open, in the background: with `{}` memories past their expiration date. It is also what
   * `admin.sweep` goes by. Without it nothing is erased by itself but idempotency keys and ended
   * jobs, after 30 days.
   */
  readonly retention?: Retention;
}

/** Checks them, for the worker. */
export function parseFileOptions({
  path = ".mem0/memory.db",
  durability,
  retention,
}: LocalFileOptions): WorkerSettings {
  return {
    path: path === ":memory:" ? path : absolutePath(path),
    ...(durability === undefined ? {} : { durability: parseDurability(durability) }),
    ...(retention === undefined ? {} : { retention: parseRetention(retention) }),
  };
}

/** A misspelt `full` must not become `normal`. */
function parseDurability(durability: unknown): "full" | "normal" {
  if (durability === "full" || durability === "normal") return durability;
  throw new MemoryError("INVALID_INPUT", "[mem0-kit] durability must be full or normal.");
}
