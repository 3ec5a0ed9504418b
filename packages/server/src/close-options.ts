/** Options of `close`, of a server and of what listens for it. */
export interface CloseOptions {
  /**
   * Milliseconds for what still goes on: requests, and after them jobs. Then requests are cut off, and jobs
   * are left to whoever takes them once their leases are over. @default 10,000
   */
  readonly graceMs?: number;
}

/** @default of `CloseOptions.graceMs` */
export const defaultGraceMs = 10_000;
