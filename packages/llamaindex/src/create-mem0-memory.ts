import {
  emitEvent,
  type Memory,
  MemoryError,
  parseScope,
  parseScopeId,
  type Scope,
  type TranscriptStore,
} from "@mem0-kit/core";
import { type Conversation, openConversation } from "./conversation.ts";
import { Mem0Memory } from "./mem0-memory.ts";
import type { Mem0MemoryOptions } from "./options.ts";
import { turnRecall } from "./turn-recall.ts";
import { turnSave } from "./turn-save.ts";

/**
 * Opens a memory for `agent({ memory })`, `SimpleChatEngine` and `ContextChatEngine`: it recalls what belongs
 * to the user's words, remembers each turn once when the model has answered, and with a `sessionId` has the
 * conversation where it was left. Make one for each conversation and request.
 *
 * A memory that fails never fails a run (see `onError`); a missing scope always throws here. Where the
 * transcript cannot be read it rejects: going on would begin the conversation anew.
 *
 * @throws MemoryError `SCOPE_REQUIRED`, `INVALID_INPUT` or `UNSUPPORTED` for malformed options; what the
 * transcript store throws.
 * @example
 * ```ts
 * const cook = agent({ llm, memory: await createMem0Memory({ memory, scope, sessionId: "s1" }) });
 * ```
 */
export async function createMem0Memory(options: Mem0MemoryOptions): Promise<Mem0Memory> {
  const { memory, requireIds: require = ["userId"], maxMessages, recall, save } = options;
  const supported = memory.capabilities.scopeIds;
  const scope = parseScope(options.scope, { require, supported });
  const recallSettings = toSettings(recall);
  const saveSettings = toSettings(save);
  const recalls = recallSettings && turnRecall(options, recallSettings);
  const saves = saveSettings && turnSave(options, saveSettings, withSession(scope, options));
  const conversation = conversationOf(options, scope);
  const messages = (await conversation?.load(parseCount(maxMessages))) ?? [];
  return new Mem0Memory(messages, options, {
    conversation,
    recall: recalls?.recall ?? (async () => undefined),
    save: saves?.save ?? (() => {}),
    flush: async (call) => saves?.flush(call),
    async forget(call) {
      // What is still being written is forgotten too; what could not be written needs no forgetting.
      await saves?.flush(call).catch(() => {});
      const operation = await memory.deleteAll({ ...call, scope });
      recalls?.reset();
      if (operation.status === "failed") throw operation.error ?? notDeleted(memory.name);
      return operation;
    },
  });
}

function conversationOf(
  { memory, sessionId, transcripts = transcriptsOf(memory), onEvent }: Mem0MemoryOptions,
  { runId: _, ...scope }: Scope,
): Conversation | undefined {
  if (sessionId === undefined) return undefined;
  if (transcripts === undefined) throw nowhere(memory.name);
  const key = { scope, sessionId: parseScopeId("sessionId", sessionId) };
  return openConversation(transcripts, key, (error) =>
    emitEvent(onEvent, { type: "failed", phase: "transcript", error }),
  );
}

/** What a turn leaves is kept under its conversation, so that it can be forgotten alone. */
function withSession(scope: Scope, { memory, sessionId }: Mem0MemoryOptions): Scope {
  const { scopeIds } = memory.capabilities;
  if (sessionId === undefined || scope.runId !== undefined || !scopeIds.includes("runId"))
    return scope;
  return { ...scope, runId: sessionId };
}

/** Those of `localMemory`. */
function transcriptsOf(memory: Memory): TranscriptStore | undefined {
  return (memory as Memory & { readonly transcripts?: TranscriptStore }).transcripts;
}

function toSettings<T extends object>(option: boolean | T | undefined): T | undefined {
  if (option === false) return undefined;
  return option === true || option === undefined ? ({} as T) : option;
}

function parseCount(maxMessages: number | undefined): number | undefined {
  if (maxMessages === undefined || (Number.isSafeInteger(maxMessages) && maxMessages > 0))
    return maxMessages;
  throw new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] maxMessages must be a whole number from 1, not ${String(maxMessages)}.`,
  );
}

function notDeleted(name: string): MemoryError {
  return new MemoryError(
    "BAD_RESPONSE",
    `[mem0-kit] The ${name} memory did not delete the memories and does not say why. Look at its log.`,
  );
}

function nowhere(name: string): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] sessionId names a conversation, and the ${name} memory keeps none. Pass transcripts, such as those of localMemory({ path }) or inMemoryTranscriptStore(), or leave sessionId out.`,
  );
}
