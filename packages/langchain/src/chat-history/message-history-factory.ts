import { MemoryError, parseScopeId, type Remember, type Scope } from "@mem0-kit/core";
import { historyWriter } from "./history-writer.ts";
import {
  Mem0ChatMessageHistory,
  type Mem0ChatMessageHistoryOptions,
} from "./mem0-chat-message-history.ts";

/** Options of `messageHistoryFactory`: exactly one of `scope` and `scopeOf`. */
export interface MessageHistoryFactoryOptions
  extends Omit<Mem0ChatMessageHistoryOptions, "sessionId" | "scope"> {
  /** Whose conversations. */
  readonly scope?: Scope;
  /** Whose conversation a session id names. What it throws, the run fails with. */
  readonly scopeOf?: (sessionId: string) => Scope;
}

/** Opens a conversation; `flush` waits for what all of them remember. */
export interface MessageHistoryFactory extends Pick<Remember, "flush"> {
  (sessionId: string): Mem0ChatMessageHistory;
}

/**
 * Makes `getMessageHistory` of `RunnableWithMessageHistory`: a new history at each call, so that runs of one
 * session side by side lose no message. A session id alone is nobody's: the user comes from `scope` or
 * `scopeOf`.
 *
 * @throws MemoryError `SCOPE_REQUIRED` without `scope` and `scopeOf`; at a call also what
 * `Mem0ChatMessageHistory` throws.
 * @example
 * ```ts
 * const chain = new RunnableWithMessageHistory({
 *   runnable: prompt.pipe(model),
 *   getMessageHistory: messageHistoryFactory({ transcripts, scope: { userId } }),
 *   inputMessagesKey: "input",
 *   historyMessagesKey: "history",
 * });
 * ```
 */
export function messageHistoryFactory(
  options: MessageHistoryFactoryOptions,
): MessageHistoryFactory {
  const { scope, scopeOf = () => scope, ...rest } = options;
  if ((scope === undefined) === (options.scopeOf === undefined))
    throw new MemoryError(
      scope === undefined ? "SCOPE_REQUIRED" : "INVALID_INPUT",
      "[mem0-kit] Say whose conversations these are with either scope or scopeOf: a session id is not a user.",
    );
  // One for all, so that what is said in one scope is remembered in order.
  const writer = historyWriter(rest.memory, rest.save ?? false);
  const save = writer === undefined ? {} : { save: writer };
  const open = (sessionId: string) =>
    new Mem0ChatMessageHistory({
      ...rest,
      ...save,
      sessionId: parseScopeId("sessionId", sessionId),
      // Parsed by the history, also where it is undefined.
      scope: scopeOf(sessionId) as Scope,
    });
  return Object.assign(open, {
    flush: async (call?: Parameters<Remember["flush"]>[0]) => writer?.flush(call),
  });
}
