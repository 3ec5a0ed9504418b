import { MemoryError } from "../../memory-error.ts";

/** `null` for what is not there; every other error stays one. */
export async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (MemoryError.isInstance(error) && error.code === "NOT_FOUND") return null;
    throw error;
  }
}
