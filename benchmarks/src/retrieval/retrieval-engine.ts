import type { Conversation } from "../data/conversation.ts";

/** Something that keeps conversations and finds messages in them. */
export interface RetrievalEngine {
  readonly name: string;
  /** How it was set, in words, for the report. */
  readonly settings: string;
  load(conversation: Conversation): Promise<void>;
  /** Ids of messages of that conversation, best first. */
  search(conversation: Conversation, query: string, topK: number): Promise<Hit[]>;
  /** The same with what made the scores; absent where nothing was fitted. */
  explain?(conversation: Conversation, query: string, topK: number): Promise<ExplainedHit[]>;
  close(): Promise<void>;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
}

export interface ExplainedHit extends Hit {
  readonly signals: Readonly<Record<string, number>>;
}
