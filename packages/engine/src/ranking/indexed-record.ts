import type { Scope } from "@mem0-kit/core";
import type { IndexChange } from "../store.ts";
import { internCategories, internScope } from "./intern.ts";

/** What the index knows of a memory beside its terms: enough for scope, expiry and categories. */
export interface IndexedRecord {
  readonly ordinal: number;
  readonly id: string;
  readonly scope: Scope;
  readonly role?: "user" | "assistant" | "system" | undefined;
  readonly actor?: string | undefined;
  readonly sequence: number;
  readonly eventTime?: number | undefined;
  readonly expirationDate?: string | undefined;
  readonly categories: readonly string[];
}

/**
 * Takes the record out of a change, without the text that came with it. All of one shape, with every
 * field there, they take a third of the memory that they would take as they come.
 */
export function toIndexedRecord(change: Extract<IndexChange, { id: string }>): IndexedRecord {
  return {
    ordinal: change.ordinal,
    id: change.id,
    scope: internScope(change.scope),
    role: change.role === undefined ? undefined : roles[change.role],
    actor: change.actor,
    sequence: change.sequence,
    eventTime: change.eventTime,
    expirationDate: change.expirationDate,
    categories: internCategories(change.categories),
  };
}

// A store may make a string of its own for each row: these are the same ones for all.
const roles = { user: "user", assistant: "assistant", system: "system" } as const;
