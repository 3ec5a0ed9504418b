import { BaseMemoryBlock, type MemoryMessage } from "@llamaindex/core/memory";
import {
  createRecall,
  type Memory,
  parseScope,
  type Recall,
  type RecallOptions,
  type RecallResult,
  recallScope,
  type Scope,
} from "@mem0-kit/core";
import { isSaid, textOf } from "./messages/to-memory-messages.ts";

/** Options of `Mem0MemoryBlock`; those of its search are core's. */
export interface Mem0MemoryBlockOptions extends RecallOptions {
  readonly memory: Memory;
  /** Whose memories. */
  readonly scope: Scope;
  /** Ids without which nothing is looked up. @default ["userId"] */
  readonly requireIds?: readonly (keyof Scope)[];
  /** The block's name in logs. @default one of LlamaIndex' making */
  readonly id?: string;
  /**
   * LlamaIndex' order of blocks: 1 and more share 30 % of the context window and are left out where they
   * do not fit; 0 is always there. @default 1
   */
  readonly priority?: number;
  /**
   * Of the message with the memories. Not every provider knows LlamaIndex' `memory`, and what is recalled is
   * no instruction. @default "user"
   */
  readonly role?: "user" | "system" | "memory" | "developer";
  /** What is looked up; blank for nothing. @default the words of the last message that a person wrote */
  readonly query?: (messages: readonly MemoryMessage[]) => string;
}

/**
 * A block of LlamaIndex' `createMemory` that recalls: what belongs to the user's last words becomes one
 * fenced message before the conversation. It keeps nothing, since LlamaIndex hands messages to its blocks
 * only after some 21,000 tokens: `createMem0Memory` is what remembers.
 *
 * Where the search fails with `onError: "throw"`, the default, LlamaIndex warns by its logger and goes on
 * without the block; with `"continue"` only `onEvent` hears of it.
 *
 * @throws MemoryError `SCOPE_REQUIRED`, `INVALID_INPUT` or `UNSUPPORTED` for malformed options.
 * @example
 * ```ts
 * const memory = createMemory({ memoryBlocks: [new Mem0MemoryBlock({ memory: mem0, scope })] });
 * ```
 */
export class Mem0MemoryBlock extends BaseMemoryBlock {
  readonly #recall: Recall["recall"];
  readonly #scope: Scope;
  readonly #role: NonNullable<Mem0MemoryBlockOptions["role"]>;
  readonly #query: NonNullable<Mem0MemoryBlockOptions["query"]>;

  constructor(options: Mem0MemoryBlockOptions) {
    const {
      memory,
      scope,
      requireIds: require = ["userId"],
      id,
      priority = 1,
      role = "user",
      query = lastWords,
      ...recall
    } = options;
    super({ priority, isLongTerm: false, ...(id === undefined ? {} : { id }) });
    const supported = memory.capabilities.scopeIds;
    this.#scope = recallScope(parseScope(scope, { require, supported }));
    this.#recall = createRecall(memory, { onError: "throw", ...recall }).recall;
    this.#role = role;
    this.#query = query;
  }

  /** The memories as one message; none where nothing was found. */
  override async get(messages: MemoryMessage[] = []): Promise<MemoryMessage[]> {
    const { text } = await this.recall(messages);
    return text === "" ? [] : [{ id: this.id, role: this.#role, content: text }];
  }

  /** What `get` looks up, as core's recall gives it. */
  recall(messages: readonly MemoryMessage[]): Promise<RecallResult> {
    return this.#recall(this.#query(messages), { scope: this.#scope });
  }

  /** Keeps nothing. */
  override async put(): Promise<void> {}
}

function lastWords(messages: readonly MemoryMessage[]): string {
  const said = messages.findLast(isSaid);
  return said === undefined ? "" : textOf(said.content);
}
