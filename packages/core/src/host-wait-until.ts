import type { WaitUntil } from "./remember.ts";

/** The way of Vercel's functions to be kept alive until a promise settles; elsewhere `undefined`. */
export function hostWaitUntil(): WaitUntil | undefined {
  const key = Symbol.for("@vercel/request-context");
  const host = globalThis as { [key]?: { get?(): { waitUntil?: WaitUntil } | undefined } };
  return host[key]?.get?.()?.waitUntil;
}
