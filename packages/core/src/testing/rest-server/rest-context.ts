import { isExpired } from "../../is-expired.ts";
import type { RestRow, RestStore } from "./rest-store.ts";

/** What a route needs to know. */
export interface RestContext {
  readonly store: RestStore;
  readonly now: () => Date;
  readonly requestId: string;
  /** Whether the caller's key is an administrator's. */
  readonly isAdmin: boolean;
}

/** Ids as the server names them. */
export const entityIds = ["user_id", "agent_id", "run_id"] as const;

export type EntityIds = Readonly<Partial<Record<(typeof entityIds)[number], string>>>;

/** Rows that carry all of these ids, whatever else they carry. */
export function rowsOf({ store }: RestContext, ids: EntityIds): RestRow[] {
  const asked = Object.entries(ids);
  return store.rows().filter(({ payload }) => asked.every(([key, id]) => payload[key] === id));
}

export function isShown({ now }: RestContext, showExpired: boolean): (row: RestRow) => boolean {
  if (showExpired) return () => true;
  return ({ payload }) => {
    const day = payload.expiration_date;
    return typeof day !== "string" || !isExpired(day, now());
  };
}
