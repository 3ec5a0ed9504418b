/** The vocabulary of one topic. Words are matched by stem, so one form of each is enough. */
export interface TopicVocabulary {
  /**
   * Separated by white space. A trailing `~` marks weak evidence; a leading `=` a word that counts
   * in just this form: "expecting" tells of a pregnancy, "expected" does not.
   */
  readonly words: string;
  /** Word sequences separated by `;`, weak with a trailing `~`. A matched phrase hides its words. */
  readonly phrases?: string;
  /**
   * Words of questions that facts of the topic help with although they don't contain them, written
   * like `words`: "mortgage" asks for facts about the job. A hyphen makes a phrase: "pick-up".
   */
  readonly asks?: string;
}

/** The topics of one category by their names. */
export type CategoryTopics = Readonly<Record<string, TopicVocabulary>>;
