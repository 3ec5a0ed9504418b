/** A sentence of a memory, taken apart as far as rules can. */
export interface Statement {
  readonly text: string;
  /** Milliseconds: when it happened or was last said. */
  readonly time: number;
  readonly categories: readonly string[];
  /** In lower case. */
  readonly words: readonly string[];
  /** Of the words that mean something. */
  readonly stems: ReadonlySet<string>;
  /** What the user does or is: `lives in Berlin`. */
  readonly deed?: string;
  /** What stands before an `is` or a colon: `favorite color`, `wife's name`. */
  readonly subject?: string;
  /** `phraseKey` of the subject. */
  readonly subjectKey?: string;
  /** What stands behind it: `blue`. */
  readonly value?: string;
  /** What is the user's own, as a whole: `wife works as a nurse`. */
  readonly own?: string;
}
