import type { Memory } from "@mem0-kit/core";
import type { Conversation, Dataset } from "../data/conversation.ts";
import { memoryEngine } from "../retrieval/memory-engine.ts";
import { meanMetrics, type QuestionMetrics, questionMetrics } from "../retrieval/metrics.ts";
import { allMemories } from "./all-memories.ts";

/** How well gold evidence is found when messages were added with or without `infer`. Fractions 0..1. */
export interface EvidenceResult {
  readonly name: string;
  readonly infer: boolean;
  /** Questions. */
  readonly n: number;
  /** Mean share of a question's gold among the sources of the first 10 results. */
  readonly r10: number;
  /** The same by category of question. */
  readonly categories: Readonly<Record<string, { readonly n: number; readonly r10: number }>>;
  readonly messages: number;
  /** Memories ÷ messages. */
  readonly factsPerMessage: number;
  /** Share of messages that no memory names as its source. */
  readonly messagesWithout: number;
  /** Share of gold messages that a memory names as its source. */
  readonly goldKept: number;
  /** What `r10` would be if everything kept were found. */
  readonly bound: number;
}

/**
 * Loads every conversation as said by users only, each message with its speaker's name, id and
 * time, and asks every question with `topK` 10.
 */
export async function measureEvidence(
  memory: Memory,
  dataset: Dataset,
  { infer }: { readonly infer: boolean },
): Promise<EvidenceResult> {
  const engine = memoryEngine(withInfer(memory, infer), "");
  const parts: Part[] = [];
  for (const conversation of dataset.conversations) {
    await engine.load(saidByUsers(conversation));
    parts.push(await measureConversation(memory, conversation));
  }
  const asked = parts.flatMap((part) => part.asked);
  const messages = parts.flatMap((part) => part.messagesKept);
  const memories = parts.reduce((sum, part) => sum + part.memories, 0);
  const groups = Map.groupBy(asked, ({ category }) => category);
  return {
    name: dataset.name,
    infer,
    n: asked.length,
    r10: meanR10(asked),
    categories: Object.fromEntries(
      [...groups].map(([category, group]) => [category, { n: group.length, r10: meanR10(group) }]),
    ),
    messages: messages.length,
    factsPerMessage: memories / messages.length,
    messagesWithout: 1 - share(messages),
    goldKept: share(parts.flatMap((part) => part.goldKept)),
    bound: asked.reduce((sum, { bound }) => sum + bound, 0) / asked.length,
  };
}

/** What came of one conversation. */
interface Part {
  readonly asked: readonly Asked[];
  readonly memories: number;
  /** For each message whether a memory names it as a source. */
  readonly messagesKept: readonly boolean[];
  /** The same for each message that is evidence. */
  readonly goldKept: readonly boolean[];
}

interface Asked {
  readonly category: string;
  readonly metrics: QuestionMetrics;
  readonly bound: number;
}

async function measureConversation(memory: Memory, conversation: Conversation): Promise<Part> {
  const items = await allMemories(memory, { userId: conversation.id });
  const sources = new Set(items.flatMap(({ sourceMessageIds = [] }) => sourceMessageIds));
  const gold = new Set(conversation.questions.flatMap((question) => question.gold));
  return {
    asked: await askAll(memory, conversation, sources),
    memories: items.length,
    messagesKept: conversation.messages.map(({ id }) => sources.has(id)),
    goldKept: [...gold].map((id) => sources.has(id)),
  };
}

/** A memory made of two messages counts for both; from the eleventh message on nothing counts. */
async function askAll(
  memory: Memory,
  { id: userId, questions }: Conversation,
  sources: ReadonlySet<string>,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const { text, category, gold } of questions) {
    const { results } = await memory.search(text, { scope: { userId }, topK: 10 });
    const ranked = results.flatMap(({ sourceMessageIds = [] }) => sourceMessageIds);
    const bound = gold.filter((id) => sources.has(id)).length / gold.length;
    asked.push({ category, metrics: questionMetrics(ranked, gold), bound });
  }
  return asked;
}

/** The same memory for the retrieval benchmark's loading, which decides on `infer` itself. */
function withInfer(memory: Memory, infer: boolean): Memory {
  return {
    ...memory,
    add: (messages, options) => memory.add(messages, { ...options, infer }),
  };
}

/** Facts come from users only, and here two people tell of their lives. */
function saidByUsers(conversation: Conversation): Conversation {
  const messages = conversation.messages.map((message) => ({ ...message, role: "user" as const }));
  return { ...conversation, messages };
}

function meanR10(asked: readonly Asked[]): number {
  return meanMetrics(asked.map(({ metrics }) => metrics)).r10;
}

function share(values: readonly boolean[]): number {
  return values.filter(Boolean).length / values.length;
}
