import {
  type AppendOptions,
  type CallOptions,
  type JsonValue,
  type ListTranscriptsOptions,
  MemoryError,
  type Page,
  type Scope,
  type TranscriptInfo,
  type TranscriptStore,
} from "@mem0-kit/core";
import type { UIMessage } from "ai";

/**
 * Chats, verbatim. A scope must have a `userId`, else each call throws `SCOPE_REQUIRED`; it matches
 * exactly, so that a chat of another user, agent, app or run is another chat, whatever its id.
 */
export interface ChatStore<M extends UIMessage = UIMessage> {
  /**
   * The messages, oldest first; empty for an unknown chat. As they were saved: `validateUIMessages` tells
   * whether they still fit tools and data parts that have changed since.
   */
  load(chatId: string, scope: Scope, options?: CallOptions): Promise<M[]>;
  /** Puts these messages in place of the whole chat, at once: another reader sees all of them or none. */
  save(chatId: string, messages: readonly M[], scope: Scope, options?: CallOptions): Promise<void>;
  /** Adds messages to the end, all or none, and returns the new length: for writers that run in parallel. */
  append(
    chatId: string,
    messages: readonly M[],
    scope: Scope,
    options?: AppendOptions,
  ): Promise<number>;
  /** Chats of exactly this scope, most recently written first. */
  list(scope: Scope, options?: Omit<ListTranscriptsOptions, "shared">): Promise<Page<ChatInfo>>;
  /** Erases a chat; `false` where there was none. Memories stay. */
  delete(chatId: string, scope: Scope, options?: CallOptions): Promise<boolean>;
}

export interface ChatInfo extends Omit<TranscriptInfo, "sessionId"> {
  readonly chatId: string;
}

/**
 * Makes the store of the SDK's "message persistence" over core's transcripts: in RAM with
 * `inMemoryTranscriptStore()`, durable with those of `@mem0-kit/local`. Messages are kept as JSON: what
 * is `undefined` goes, and a `Date` in a tool's output becomes text, as on the way to the page.
 *
 * @example
 * ```ts
 * const chats = chatStore(inMemoryTranscriptStore());
 * await chats.save(chatId, messages, { userId });
 * ```
 */
export function chatStore<M extends UIMessage = UIMessage>(
  transcripts: TranscriptStore,
): ChatStore<M> {
  return {
    async load(chatId, scope, options) {
      const entries = await transcripts.read({ scope, sessionId: chatId }, options);
      return entries.map(({ value }) => value as unknown as M);
    },
    async save(chatId, messages, scope, options) {
      await transcripts.replace({ scope, sessionId: chatId }, toEntries(messages), options);
    },
    async append(chatId, messages, scope, options) {
      return transcripts.append({ scope, sessionId: chatId }, toEntries(messages), options);
    },
    async list(scope, options) {
      const { results, ...page } = await transcripts.list(scope, options);
      return {
        ...page,
        results: results.map(({ sessionId: chatId, ...info }) => ({ chatId, ...info })),
      };
    },
    async delete(chatId, scope, options) {
      return transcripts.clear({ scope, sessionId: chatId }, options);
    },
  };
}

function toEntries(messages: readonly UIMessage[]): JsonValue[] {
  try {
    return JSON.parse(JSON.stringify(messages)) as JsonValue[];
  } catch (cause) {
    throw new MemoryError(
      "INVALID_INPUT",
      "[mem0-kit] The messages hold a bigint or contain themselves, so they cannot be kept as JSON. Look at what tools returned.",
      { cause },
    );
  }
}
