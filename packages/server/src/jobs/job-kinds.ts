import { webhookJobKind } from "../webhooks/index.ts";

/** Work that a request takes on and a worker does. */
export const jobKinds = {
  add: "add",
  /** Memories of whomever a request names. */
  deleteAll: "delete-all",
  /** The memories of a user, agent, app or run. */
  deleteEntity: "delete-entity",
  export: "export",
  webhook: webhookJobKind,
} as const;

export type JobKind = (typeof jobKinds)[keyof typeof jobKinds];
