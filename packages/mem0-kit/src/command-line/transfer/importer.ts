import type { Row } from "./row.ts";

/** Takes the rows of a file and writes them in parts. */
export interface Importer {
  /**
   * Takes a row; a fault of the row is thrown at once. A promise is to be awaited before the next
   * row; what it rejects with is a fault of the memory.
   */
  take(row: Row, line: number, size: number): Promise<void> | undefined;
  /** Writes what was taken and not written yet. */
  flush(): Promise<void>;
  /** Waits for what is being written; what was only taken is left. */
  settle(): Promise<void>;
}
