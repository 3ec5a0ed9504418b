import type { Connection } from "../connection.ts";
import { toSchema2 } from "./to-schema-2.ts";
import { toSchema3 } from "./to-schema-3.ts";

/**
 * How a file gets from one schema version to the next, by the version that it comes from; within a
 * transaction. What is released is never changed again: users have files of it.
 */
export const migrations: ReadonlyMap<number, (connection: Connection) => void> = new Map([
  [1, toSchema2],
  [2, toSchema3],
]);
