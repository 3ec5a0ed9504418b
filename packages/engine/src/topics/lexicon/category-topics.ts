/** The vocabulary of one topic. Words are matched by stem, so one form of each is enough. */
export interface TopicVocabulary {
  /** Separated by white space; a trailing `~` marks weak evidence, worth half. */
  readonly words: string;
  /** Word sequences separated by `;`. A matched phrase hides its single words. */
  readonly phrases?: string;
  /**
   * Words of questions that facts of the topic help with although they don't contain them, written
   * like `words`: "mortgage" asks for facts about the job. A hyphen makes a phrase: "pick-up".
   */
  readonly asks?: string;
}

/** The topics of one category by their names. */
export type CategoryTopics = Readonly<Record<string, TopicVocabulary>>;
