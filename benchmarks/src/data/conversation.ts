/** One user's history with questions whose evidence is known. */
export interface Conversation {
  readonly id: string;
  /** In the order in which they were said. */
  readonly messages: readonly SaidMessage[];
  /** Only those with evidence among the messages. */
  readonly questions: readonly GoldQuestion[];
}

export interface SaidMessage {
  /** Unique in its conversation; what `GoldQuestion.gold` names. */
  readonly id: string;
  readonly role: "user" | "assistant";
  readonly text: string;
  readonly time?: Date;
  /** Name of who said it. */
  readonly actor?: string;
  /** Session. */
  readonly run?: string;
  /** What an attached picture shows. */
  readonly caption?: string;
}

export interface GoldQuestion {
  readonly text: string;
  readonly category: string;
  /** Ids of the messages that answer it. */
  readonly gold: readonly string[];
}

/** Conversations that are measured together. */
export interface Dataset {
  readonly name: string;
  readonly conversations: readonly Conversation[];
}
