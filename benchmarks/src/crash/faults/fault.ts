/** One row of the table of faults. */
export interface FaultResult {
  readonly fault: string;
  /** How often it was tried. */
  readonly cases: number;
  /** What came of it, in words. */
  readonly outcome: string;
  readonly problems: readonly string[];
  /** Why it could not be tried here. */
  readonly skipped?: string;
}
