import type { ChatMessage } from "@llamaindex/core/llms";
import { BaseChatStore } from "@llamaindex/core/storage/chat-store";
import {
  type CallOptions,
  type JsonValue,
  MemoryError,
  parseScope,
  type Scope,
  type TranscriptKey,
  type TranscriptStore,
} from "@mem0-kit/core";
import { fromStored, toStored } from "./messages/stored-message.ts";
import { createWriteQueue, type WriteEvent, type WriteQueue } from "./write-queue.ts";

/** Options of `Mem0ChatStore`. */
export interface Mem0ChatStoreOptions {
  /** Where conversations are kept: `localMemory({ path }).transcripts`, or in RAM `inMemoryTranscriptStore()`. */
  readonly transcripts: TranscriptStore;
  /** Whose conversations: a `userId` at least. A key names a conversation of this scope, never a user. */
  readonly scope: Scope;
  /** Hears of writes that failed, which ChatMemoryBuffer does not wait for. */
  readonly onEvent?: (event: WriteEvent) => void;
}

/**
 * LlamaIndex' chat store, durable: what `SimpleChatStore` does, message by message as they were, for one
 * user. LlamaIndex does not wait for the writes of a chat store, so they are made one after the other, a
 * read comes after the writes before it, and none that fails ends the process: `flush` and `onEvent` tell.
 *
 * A key is a non-blank string of at most 256 characters without control characters.
 *
 * @throws MemoryError `SCOPE_REQUIRED` or `INVALID_INPUT` for a scope that is missing or malformed.
 * @example
 * ```ts
 * const chatStore = new Mem0ChatStore({ transcripts: localMemory().transcripts, scope: { userId: "alex" } });
 * const buffer = new ChatMemoryBuffer({ chatStore, chatStoreKey: "session-1", llm });
 * ```
 */
export class Mem0ChatStore<O extends object = object> extends BaseChatStore<O> {
  readonly #transcripts: TranscriptStore;
  readonly #scope: Scope;
  readonly #writes: WriteQueue;

  constructor({ transcripts, scope, onEvent }: Mem0ChatStoreOptions) {
    super();
    this.#transcripts = transcripts;
    this.#scope = parseScope(scope, { require: ["userId"] });
    this.#writes = createWriteQueue(onEvent);
  }

  /** Puts these messages in place of all that the key has. */
  override setMessages(key: string, messages: ChatMessage<O>[]): Promise<void> {
    const values = messages.map(toStored);
    return this.#write(key, (place) => this.#transcripts.replace(place, values));
  }

  /** Copies of the messages, oldest first, with all writes before; none for an unknown key. */
  override getMessages(key: string): Promise<ChatMessage<O>[]> {
    const place = this.#place(key);
    return this.#writes.read(key, async () => {
      const entries = await this.#transcripts.read(place);
      return entries.map(({ value }) => fromStored(value) as ChatMessage<O>);
    });
  }

  /**
   * Adds a message at the end, or before `index` as `Array.splice` takes it: from the end where it is
   * negative, at the end beyond it.
   */
  override addMessage(key: string, message: ChatMessage<O>, index?: number): Promise<void> {
    const value = toStored(message);
    if (index === undefined)
      return this.#write(key, async (place) => {
        await this.#transcripts.append(place, [value]);
      });
    return this.#write(key, (place) => this.#insert(place, index, value));
  }

  /** Erases the conversation. Memories stay. */
  override deleteMessages(key: string): Promise<void> {
    return this.#write(key, async (place) => {
      await this.#transcripts.clear(place);
    });
  }

  /** Takes out the message at `index` as `Array.splice` takes it; nothing where none is. */
  override deleteMessage(key: string, index: number): Promise<void> {
    return this.#write(key, async (place) => {
      const length = await this.#lengthOf(place);
      const removed = await this.#transcripts.removeAt(place, placeIn(length, index));
      // As `SimpleChatStore` does: the key is known from now on.
      if (removed === null && length === 0) await this.#transcripts.replace(place, []);
    });
  }

  /** The keys of the scope's conversations, oldest first. */
  override async getKeys(): Promise<IterableIterator<string>> {
    // What is still being written may be another key; what has failed, `flush` tells.
    await this.#writes.settled();
    const found: { sessionId: string; createdAt: Date }[] = [];
    let cursor: string | undefined;
    do {
      const options = { pageSize: 200, ...(cursor === undefined ? {} : { cursor }) };
      const page = await this.#transcripts.list(this.#scope, options);
      found.push(...page.results);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return found
      .sort((left, right) => left.createdAt.getTime() - right.createdAt.getTime())
      .map(({ sessionId }) => sessionId)
      .values();
  }

  /**
   * Waits for all writes so far.
   *
   * @throws MemoryError whose `cause.errors` has what failed since the last `flush`.
   */
  flush(options?: CallOptions): Promise<void> {
    return this.#writes.flush(options);
  }

  #place(key: string): TranscriptKey {
    return { scope: this.#scope, sessionId: key };
  }

  #write(key: string, work: (place: TranscriptKey) => Promise<void>): Promise<void> {
    return this.#writes.write(key, () => work(this.#place(key)));
  }

  async #lengthOf(place: TranscriptKey): Promise<number> {
    const [last] = await this.#transcripts.read(place, { last: 1 });
    return last === undefined ? 0 : last.index + 1;
  }

  async #insert(place: TranscriptKey, index: number, value: JsonValue): Promise<void> {
    for (;;) {
      const length = await this.#lengthOf(place);
      const at = placeIn(length, index);
      try {
        return await this.#transcripts.insert(place, at, value);
      } catch (error) {
        // Another process has taken messages out in the meantime: the place is another now.
        const isShorter = at > (await this.#lengthOf(place));
        if (!isShorter || !MemoryError.isInstance(error)) throw error;
      }
    }
  }
}

/** The place that `Array.splice` means by an index. */
function placeIn(length: number, index: number): number {
  const whole = Math.trunc(index) || 0;
  return whole < 0 ? Math.max(0, length + whole) : Math.min(whole, length);
}
