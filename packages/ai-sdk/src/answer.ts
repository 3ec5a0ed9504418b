/** How a model's answer ended, in the words that all versions of the SDK share. */
export interface Answer {
  /** Its words, without reasoning. */
  readonly text: string;
  /** `stop`, `length`, `tool-calls`, `content-filter`, `error`, …; `aborted` where the reader or the caller stopped it. */
  readonly reason: string;
}
