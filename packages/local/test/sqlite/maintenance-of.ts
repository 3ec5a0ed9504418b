import type { Store, StoreMaintenance } from "@mem0-kit/engine";

/** The maintenance of a store that has one. */
export function maintenanceOf({ maintenance }: Store): StoreMaintenance {
  if (maintenance === undefined) throw new Error("The store has no maintenance.");
  return maintenance;
}
