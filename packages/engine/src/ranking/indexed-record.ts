import type { Scope } from "@mem0-kit/core";
import type { IndexChange } from "../store.ts";
import { internScope } from "./intern.ts";

/** What the index knows of a memory beside its terms: enough for scope, expiry and categories. */
export interface IndexedRecord {
  readonly ordinal: number;
  readonly id: string;
  readonly scope: Scope;
  readonly role?: "user" | "assistant" | "system";
  readonly actor?: string;
  readonly sequence: number;
  readonly eventTime?: number;
  readonly expirationDate?: string;
  readonly categories: readonly string[];
}

/** Takes the record out of a change, without the text that came with it. */
export function toIndexedRecord(change: Extract<IndexChange, { id: string }>): IndexedRecord {
  const { ordinal, id, scope, role, actor, sequence, eventTime, expirationDate, categories } =
    change;
  return {
    ordinal,
    id,
    scope: internScope(scope),
    sequence,
    categories,
    ...(role === undefined ? {} : { role }),
    ...(actor === undefined ? {} : { actor }),
    ...(eventTime === undefined ? {} : { eventTime }),
    ...(expirationDate === undefined ? {} : { expirationDate }),
  };
}
