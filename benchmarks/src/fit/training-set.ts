import { analyze, createPartitionIndex, type PartitionIndex, rank } from "@mem0-kit/engine";
import type { Conversation, Dataset } from "../data/conversation.ts";

/** One question with the signals of all its candidates: what weights are fitted on. */
export interface Training {
  /** Of the data set. */
  readonly name: string;
  readonly category: string;
  /** Place of the conversation in its data set: folds never divide a conversation. */
  readonly conversation: number;
  /** Signals of the candidates, row by row. */
  readonly rows: Float32Array;
  readonly count: number;
  /** Whether the candidate answers the question, and its ordinal, by row. */
  readonly gold: Uint8Array;
  readonly ordinals: Int32Array;
  /** How many memories answer it, whether or not they are candidates. */
  readonly goldSize: number;
}

/** More than a conversation of the data sets has memories. */
const everything = 100_000;

/** Asks every question of a data set and keeps the signals of all candidates. */
export function collectTraining(
  { name, conversations }: Dataset,
  signals: readonly string[],
): Training[] {
  return conversations.flatMap((conversation, place) => {
    const index = indexConversation(conversation);
    return conversation.questions.map(({ text, category, gold }) => {
      const wanted = new Set(gold);
      const ranked = rank(text, [index], { topK: everything, explain: true });
      const rows = new Float32Array(ranked.length * signals.length);
      for (const [row, { signals: values }] of ranked.entries())
        for (const [column, signal] of signals.entries())
          rows[row * signals.length + column] = values?.[signal] ?? 0;
      return {
        name,
        category,
        conversation: place,
        rows,
        count: ranked.length,
        gold: Uint8Array.from(ranked, ({ id }) => Number(wanted.has(id))),
        ordinals: Int32Array.from(ranked, ({ ordinal }) => ordinal),
        goldSize: gold.length,
      };
    });
  });
}

/** Indexes a conversation as the engine would after adding its messages in order. */
export function indexConversation({ id: userId, messages }: Conversation): PartitionIndex {
  const index = createPartitionIndex();
  for (const [ordinal, message] of messages.entries()) {
    const { id, role, actor, run, caption, time } = message;
    const text = caption === undefined ? message.text : `${message.text}\n[image: ${caption}]`;
    const said = {
      role,
      ...(actor === undefined ? {} : { actor }),
      ...(time === undefined ? {} : { eventTime: time.getTime() }),
    };
    index.apply({
      ...said,
      ordinal,
      id,
      scope: run === undefined ? { userId } : { userId, runId: run },
      sequence: ordinal,
      categories: [],
      createdAt: 0,
      updatedAt: 0,
      analysis: analyze({ ...said, text }).analysis,
    });
  }
  return index;
}
