import type { JsonValue } from "@mem0-kit/core";
import { digest } from "./digest.ts";
import { normalForm } from "./facts/normal-form.ts";

/** What makes two kept messages of one scope the same. */
export interface HashedMessage {
  readonly text: string;
  readonly role?: string;
  readonly actor?: string;
  readonly metadata: Readonly<Record<string, JsonValue>>;
  /** Only a time that the caller gave: two messages without one are duplicates whenever they came. */
  readonly saidAt?: number;
}

/** The hash of a message kept in its own words: equal for exact duplicates only. */
export function messageHash({ text, role, actor, metadata, saidAt }: HashedMessage): string {
  const content = JSON.stringify([text, role ?? null, actor ?? null, sortKeys(metadata)]);
  return `m:${digest(content)}${saidAt === undefined ? "" : `@${saidAt}`}`;
}

/** What the hash of an extracted fact begins with. */
export const factPrefix = "f:";

/** The hash of an extracted fact: equal where one speaker says the same, in whatever wording. */
export function factHash(text: string, actor?: string): string {
  const said = actor === undefined ? [normalForm(text)] : [normalForm(text), actor];
  return `${factPrefix}${digest(JSON.stringify(said))}`;
}

/**
 * The hash of a changed record, of the kind of the hash it had, so that it goes on finding the
 * duplicates of its new content.
 */
export function rehash(hash: string, message: Omit<HashedMessage, "saidAt">, saidAt?: number) {
  if (hash.startsWith(factPrefix)) return factHash(message.text, message.actor);
  const hadTime = hash.includes("@");
  return messageHash(hadTime && saidAt !== undefined ? { ...message, saidAt } : message);
}

/** Keys in one order, at every depth: the same metadata hashes the same however it was written. */
function sortKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as Record<string, JsonValue>);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
