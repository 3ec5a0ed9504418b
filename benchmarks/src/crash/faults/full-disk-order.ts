import type { JournalEntry } from "../journal.ts";

/** What the parent says to the process whose disk becomes full. */
export interface FullDiskOrder {
  readonly folder: string;
  /** Bytes of a file that is removed once the disk is full; 0 where no room can be made. */
  readonly ballastBytes: number;
}

/** What the child prints. */
export interface FullDiskReport {
  readonly entries: readonly JournalEntry[];
  readonly problems: readonly string[];
}

/** How a call may fail; of one that does nothing may be there. */
export const mayFail = /^STORAGE: .*(disk is full|could not be read or written)/;
