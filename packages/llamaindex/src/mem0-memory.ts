import type { ChatMessage, LLM } from "@llamaindex/core/llms";
import { Memory as LlamaMemory, type MemoryMessage } from "@llamaindex/core/memory";
import type { CallOptions, Operation } from "@mem0-kit/core";
import type { Conversation } from "./conversation.ts";
import { flushError } from "./flush-error.ts";
import { foreignCopy } from "./foreign-copy.ts";
import { isAnswer, isSaid } from "./messages/to-memory-messages.ts";
import type { LlamaMemoryOptions } from "./options.ts";
import { toMemoryError } from "./to-memory-error.ts";
import type { TurnRecall } from "./turn-recall.ts";

/** What a `Mem0Memory` stands on; `createMem0Memory` makes it. */
export interface Mem0MemoryParts {
  /** The conversation's store; absent where it is kept in RAM only. */
  readonly conversation: Conversation | undefined;
  readonly recall: TurnRecall["recall"];
  /** Remembers a turn, in the background. */
  readonly save: (turn: readonly MemoryMessage[]) => void;
  readonly flush: (options?: CallOptions) => Promise<void>;
  readonly forget: (options?: CallOptions) => Promise<Operation>;
}

/** How far a `flush` goes. */
export interface FlushOptions extends CallOptions {
  /** Remembers also what was said and not answered. @default false */
  readonly partial?: boolean;
}

/**
 * LlamaIndex' `Memory` that remembers, as `createMem0Memory` makes it: for one conversation of one user, and
 * one run at a time, as every `Memory` of LlamaIndex.
 */
export class Mem0Memory extends LlamaMemory {
  readonly #parts: Mem0MemoryParts;
  /** What was said since the last answer. */
  #turn: MemoryMessage[];
  /** Turns that were answered just now, before anything else could run. */
  #answered: MemoryMessage[][] = [];

  constructor(messages: MemoryMessage[], options: LlamaMemoryOptions, parts: Mem0MemoryParts) {
    super(messages, options);
    this.#parts = parts;
    this.#turn = messages.slice(messages.findLastIndex(isAnswer) + 1);
  }

  /**
   * Adds a message, at once: LlamaIndex does not wait for it. It is written in the background, and with the
   * model's answer the turn is remembered; what fails there, `flush` and `onEvent` tell.
   *
   * @throws Error of LlamaIndex' own for what is no message.
   */
  override add(message: unknown): Promise<void> {
    const before = this.#messages.length;
    const added = super.add(message);
    // A promise that nobody waits for must not end the process.
    added.catch(() => {});
    const last = this.#messages.at(-1);
    if (last !== undefined && this.#messages.length > before) this.#keep(last);
    return added;
  }

  /** The conversation as the model is given it, with one message of memories before the user's last words. */
  override async getLLM(llm?: LLM, transientMessages?: ChatMessage[]): Promise<ChatMessage[]> {
    const transient = (transientMessages ?? []).map((message) => ({ id: "", ...message }));
    const [messages, recalled] = await Promise.all([
      super.getLLM(llm, transientMessages),
      this.#parts.recall([...this.#messages, ...transient], charsFor(llm)),
    ]);
    if (recalled === undefined) return messages;
    const at = messages.findLastIndex(isSaid);
    return messages.toSpliced(Math.max(at, 0), 0, recalled);
  }

  /** Erases the conversation, also where it is kept. Memories stay. */
  override async clear(): Promise<void> {
    this.#turn = [];
    // Both begin at once: what is added meanwhile stays.
    await Promise.all([super.clear(), this.#parts.conversation?.clear()]);
  }

  /**
   * Erases the memories of the scope, of all its conversations, also those still being written. What was
   * said in this one stays.
   *
   * @throws MemoryError what the backend fails with.
   */
  forget(options?: CallOptions): Promise<Operation> {
    this.#saveAnswered();
    return this.#parts.forget(options);
  }

  /**
   * Waits until the conversation is written and its turns are remembered: at the end of a request, a script
   * or a test.
   *
   * @throws MemoryError why something is not.
   */
  async flush({ partial = false, ...options }: FlushOptions = {}): Promise<void> {
    this.#saveAnswered();
    if (partial) this.#parts.save(this.#takeTurn());
    const ended = await Promise.allSettled([
      this.#parts.conversation?.flush(options),
      this.#parts.flush(options),
    ]);
    const failed = ended.flatMap((result) =>
      result.status === "rejected" ? [toMemoryError(result.reason)] : [],
    );
    if (failed.length > 1) throw flushError(failed);
    for (const error of failed) throw error;
  }

  /**
   * Read by nothing but the constructor of a `Memory`, which is given this one where another copy of
   * @llamaindex/core does not know it for a `Memory`, and would make an empty one of it.
   */
  get customAdapters(): never {
    throw foreignCopy();
  }

  #keep(message: MemoryMessage): void {
    this.#parts.conversation?.add(message);
    // The `chatHistory` of a run is added in one go with the question after it: its turns are not new.
    if (isSaid(message)) this.#answered = [];
    this.#turn.push(message);
    if (!isAnswer(message)) return;
    this.#answered.push(this.#takeTurn());
    queueMicrotask(() => this.#saveAnswered());
  }

  #saveAnswered(): void {
    for (const turn of this.#answered.splice(0)) this.#parts.save(turn);
  }

  #takeTurn(): MemoryMessage[] {
    const turn = this.#turn;
    this.#turn = [];
    return turn;
  }

  /** LlamaIndex has no other way to the messages with their ids: its `get` drops them. */
  get #messages(): MemoryMessage[] {
    return (this as unknown as { readonly messages: MemoryMessage[] }).messages;
  }
}

/**
 * The most characters of memories: of a model's context LlamaIndex gives the conversation little more than
 * half, and these fit beside it even where each is a token, as in Chinese.
 */
function charsFor(llm: LLM | undefined): number {
  const window = llm?.metadata.contextWindow;
  return window === undefined ? Number.MAX_SAFE_INTEGER : Math.floor(window * 0.45);
}
