import { BaseListChatMessageHistory } from "@langchain/core/chat_history";
import type { BaseMessage } from "@langchain/core/messages";
import {
  type CallOptions,
  type JsonValue,
  type Memory,
  MemoryError,
  type Operation,
  parseScope,
  parseScopeId,
  type Remember,
  type RememberOptions,
  type Scope,
  type TranscriptKey,
  type TranscriptStore,
} from "@mem0-kit/core";
import { toMemoryMessages } from "../messages/to-memory-messages.ts";
import { forgetMemories } from "./forget-memories.ts";
import { fromHuman } from "./from-human.ts";
import { fromStoredMessages } from "./from-stored-messages.ts";
import { historyWriter } from "./history-writer.ts";
import { toStoredMessages } from "./to-stored-messages.ts";
import { withoutToolCalls } from "./without-tool-calls.ts";

/** Options of `Mem0ChatMessageHistory`. */
export interface Mem0ChatMessageHistoryOptions {
  /** Where the conversation is: `inMemoryTranscriptStore()`, or durable `localMemory({ path }).transcripts`. */
  readonly transcripts: TranscriptStore;
  /** Which conversation of the scope. Whoever guesses another user's reads nothing of theirs. */
  readonly sessionId: string;
  /** Whose conversation. It matches exactly: another user, agent, app or run has another conversation. */
  readonly scope: Scope;
  /** For `forget` and `save`. */
  readonly memory?: Memory;
  /**
   * Whether what is added is also remembered, in the background: `true`, options of core's
   * `createRemember`, or a writer of it to share. @default false
   */
  readonly save?: boolean | RememberOptions | Remember;
  /** Ids that the scope must have. Without `userId` all users of the scope share it. @default ["userId"] */
  readonly requireIds?: readonly (keyof Scope)[];
  /**
   * Only so many messages are read, the last ones, from the first human message among them on: a turn that
   * is longer is left out. All are kept. @default all
   */
  readonly maxMessages?: number;
}

/**
 * A conversation, verbatim and durable: every kind of message with its tool calls, artifacts, content
 * blocks and metadata, for `RunnableWithMessageHistory`, `BufferMemory` and everything else that takes a
 * history.
 *
 * One instance is one reader: `getMessages` gives the same until it adds or clears. So each run takes its
 * own instance (`messageHistoryFactory`), and runs of one session side by side lose nothing; with one
 * instance for all, `RunnableWithMessageHistory` drops messages. What cannot be read rejects; it is never
 * an empty conversation.
 *
 * @throws MemoryError `SCOPE_REQUIRED` or `INVALID_INPUT`, before anything is read or written.
 * @example
 * ```ts
 * const history = new Mem0ChatMessageHistory({
 *   transcripts: localMemory().transcripts,
 *   scope: { userId: "alex" },
 *   sessionId: "chat-1",
 * });
 * await history.addMessages([new HumanMessage("Hello."), new AIMessage("Hello Alex.")]);
 * ```
 */
export class Mem0ChatMessageHistory extends BaseListChatMessageHistory {
  lc_namespace: string[] = ["mem0_kit", "langchain"];

  readonly #transcripts: TranscriptStore;
  readonly #key: TranscriptKey;
  readonly #scope: Scope;
  readonly #memory: Memory | undefined;
  readonly #writer: Remember | undefined;
  readonly #maxMessages: number | undefined;
  #snapshot: Promise<JsonValue[]> | undefined;

  constructor(options: Mem0ChatMessageHistoryOptions) {
    // Without the options, which a Serializable would show.
    super({});
    const { transcripts, memory, maxMessages, requireIds = ["userId"], save = false } = options;
    const supported = memory === undefined ? {} : { supported: memory.capabilities.scopeIds };
    this.#scope = parseScope(options.scope, { require: requireIds, ...supported });
    this.#key = {
      scope: this.#scope,
      sessionId: parseScopeId("sessionId", options.sessionId),
      ...(requireIds.includes("userId") ? {} : { shared: true }),
    };
    this.#transcripts = parseTranscripts(transcripts);
    this.#maxMessages = parseMaxMessages(maxMessages);
    this.#memory = memory;
    this.#writer = historyWriter(memory, save);
  }

  /**
   * Oldest first; new objects at each call.
   *
   * @throws MemoryError what the store fails with; `BAD_RESPONSE` where another framework's messages are
   * kept under this session id.
   */
  override async getMessages(): Promise<BaseMessage[]> {
    const messages = fromStoredMessages(await this.#entries());
    return this.#maxMessages === undefined ? messages : fromHuman(messages);
  }

  override async addMessage(message: BaseMessage): Promise<void> {
    await this.addMessages([message]);
  }

  /**
   * Adds them next to each other, all or none.
   *
   * @throws MemoryError `INVALID_INPUT` for what is no message or not JSON, naming the place; what the
   * store fails with.
   */
  override async addMessages(messages: BaseMessage[]): Promise<void> {
    const entries = toStoredMessages(messages);
    // First, since it refuses what no memory takes; what it writes later does not fail this.
    const said = this.#writer ? toMemoryMessages(withoutToolCalls(messages)) : [];
    if (said.length > 0) void this.#writer?.remember(said, { scope: this.#scope });
    try {
      await this.#transcripts.append(this.#key, entries);
    } finally {
      this.#snapshot = undefined;
    }
  }

  /** Erases this conversation. Memories stay: see `forget`. */
  override async clear(): Promise<void> {
    try {
      await this.#transcripts.clear(this.#key);
    } finally {
      this.#snapshot = undefined;
    }
  }

  /**
   * Deletes all memories of the scope, also those of its other conversations. The conversation stays: see
   * `clear`.
   *
   * @throws MemoryError `UNSUPPORTED` without the option `memory`; what the backend fails with.
   */
  async forget(options?: CallOptions): Promise<Operation> {
    if (this.#memory !== undefined)
      return forgetMemories(this.#memory, this.#scope, this.#writer, options);
    throw new MemoryError(
      "UNSUPPORTED",
      "[mem0-kit] This history has no memory to forget. Give it the option memory; clear() erases the conversation.",
    );
  }

  /**
   * Waits for what is being remembered.
   *
   * @throws MemoryError for what was not remembered since the last `flush`.
   */
  async flush(options?: CallOptions): Promise<void> {
    await this.#writer?.flush(options);
  }

  async #entries(): Promise<JsonValue[]> {
    const read = this.#snapshot ?? this.#read();
    this.#snapshot = read;
    try {
      return await read;
    } catch (error) {
      // A read that failed is tried again; another one may have begun since.
      if (this.#snapshot === read) this.#snapshot = undefined;
      throw error;
    }
  }

  async #read(): Promise<JsonValue[]> {
    const last = this.#maxMessages === undefined ? {} : { last: this.#maxMessages };
    const entries = await this.#transcripts.read(this.#key, last);
    return entries.map(({ value }) => value);
  }
}

function parseTranscripts(transcripts: unknown): TranscriptStore {
  if (typeof transcripts === "object" && transcripts !== null && "append" in transcripts)
    return transcripts as TranscriptStore;
  throw new MemoryError(
    "INVALID_INPUT",
    "[mem0-kit] transcripts must be a TranscriptStore, such as localMemory().transcripts or inMemoryTranscriptStore().",
  );
}

function parseMaxMessages(value: unknown): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && Number(value) > 0))
    return value as number | undefined;
  throw new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] maxMessages must be a whole number above 0, not ${String(value)}. Leave it out to read all.`,
  );
}
