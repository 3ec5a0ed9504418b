import type { StoreMaintenance } from "@mem0-kit/engine";
import { absolutePath } from "../absolute-path.ts";
import { backUp } from "./backup.ts";
import type { Connection } from "./connection.ts";
import { restore } from "./restore.ts";
import type { Transactions } from "./transactions.ts";
import { vacuum } from "./vacuum.ts";

/** Work on the whole file. */
export function createMaintenance(
  connection: Connection,
  transactions: Transactions,
): StoreMaintenance {
  return {
    async backup(path, options) {
      return backUp(connection, transactions, absolutePath(path), options);
    },
    async restore(path, options) {
      return restore(connection, transactions, absolutePath(path), options);
    },
    vacuum: () => vacuum(connection, transactions),
  };
}
