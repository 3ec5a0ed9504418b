import type { ParsedAdd } from "./memory-driver.ts";
import { scopeKey } from "./scope.ts";

/**
 * A key that is the same when a host hands over the same turn again: made of scope, the messages'
 * ids, roles and texts, and how they are kept; `undefined` where no message has an id, since people
 * do say the same words twice.
 */
export async function turnKey(input: ParsedAdd, turnId?: string): Promise<string | undefined> {
  const { scope, messages, infer, metadata } = input;
  if (turnId === undefined && messages.every(({ id }) => id === undefined)) return undefined;
  const said = messages.map(({ id = null, role, text }) => [id, role, text]);
  const turn = JSON.stringify([scopeKey(scope), turnId ?? null, infer, metadata, said]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(turn));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return `turn-${hex.join("")}`;
}
