/** What a score is made of. Each is 0..1; the scale of its weight is its own. */
export const signalNames = [
  /** The best passage's BM25, absolute. */
  "passage",
  /** BM25 of the whole memory: as a share of the most that the query allows, and absolute. */
  "message",
  "messageEvidence",
  /** Distinct terms of the query that it has, as a share of four. */
  "termsFound",
  /**
   * Share of the query's names that it has, those of speakers left out. Among a handful of memories
   * rarity does not tell that a word is a name; its capital does.
   */
  "named",
  /** The best passage of the memories before and after it in its run. */
  "previous",
  "beforePrevious",
  "next",
  /** `previous` where that asks something: this is the answer. */
  "answer",
  /** BM25 of the two memories on both sides together, absolute, and the terms in them; of five. */
  "near",
  "nearTerms",
  "wide",
  /** BM25 of the run, and the best passage in it. */
  "run",
  "runBest",
  /** It was said by whom the question is about. */
  "referent",
  /** Words of the user in a conversation of two; the same, for long ones. */
  "user",
  "userLength",
  "length",
  /** It opens its run, follows a question. */
  "opening",
  "afterQuestion",
  /** The question asks for a number or a time, and it has one. */
  "number",
  "time",
  /** It is a standing instruction, a preference, a lasting fact. */
  "directive",
  "preference",
  "standing",
  /** Its topics help with the question, also without a common word. */
  "topic",
  /** The same for lasting facts, and less for topics that many memories have. */
  "rareTopic",
  /** The same as far as the query's words are not found in any one memory. */
  "topicInstead",
  "topicAlone",
  /** Terms found, as far as no memory has many of them: these are there by chance. */
  "chance",
] as const;

export type SignalName = (typeof signalNames)[number];

/** The place of each signal among a candidate's values. */
export const signalAt = Object.fromEntries(
  signalNames.map((name, place) => [name, place]),
) as Readonly<Record<SignalName, number>>;
