import {
  BaseMemory,
  type InputValues,
  type MemoryVariables,
  type OutputValues,
} from "@langchain/core/memory";
import { AIMessage, type BaseMessage } from "@langchain/core/messages";
import {
  type CallOptions,
  createRecall,
  createRemember,
  emitEvent,
  MemoryError,
  type Operation,
  parseScope,
  type Recall,
  type Remember,
  recallScope,
  type Scope,
} from "@mem0-kit/core";
import { forgetMemories } from "../chat-history/forget-memories.ts";
import { withoutToolCalls } from "../chat-history/without-tool-calls.ts";
import { toMemoryMessages } from "../messages/to-memory-messages.ts";
import { chainValue } from "./chain-value.ts";
import { memoryVariables, type VariableOptions } from "./memory-variables.ts";
import type { Mem0ConversationMemoryOptions } from "./options.ts";
import { toAnswer, toHumanMessage } from "./value-to-messages.ts";

/**
 * Memory for chains of `@langchain/classic`, such as `ConversationChain`: before the model it recalls what
 * belongs to the user's words, as a text that is fenced and marked as data; after it, it remembers the turn
 * in the background. With `chatHistory` the prompt also has the conversation, word for word.
 *
 * A memory that fails does not fail the chain unless `onError` says so.
 *
 * @throws MemoryError `SCOPE_REQUIRED`, `INVALID_INPUT` or `UNSUPPORTED`, at once.
 * @example
 * ```ts
 * const chain = new ConversationChain({
 *   llm: model,
 *   memory: new Mem0ConversationMemory({ memory, scope: { userId: "alex" } }),
 * });
 * await chain.invoke({ input: "I'm a vegetarian." });
 * ```
 */
export class Mem0ConversationMemory extends BaseMemory {
  readonly #options: Mem0ConversationMemoryOptions;
  readonly #scope: Scope;
  readonly #recall: Recall | undefined;
  readonly #writer: Remember | undefined;
  readonly #variables: VariableOptions;

  constructor(options: Mem0ConversationMemoryOptions) {
    super();
    const { memory, requireIds = ["userId"], memoryKey = "history" } = options;
    const { scopeIds: supported } = memory.capabilities;
    checkOptions(options);
    this.#options = options;
    this.#scope = parseScope(options.scope, { require: requireIds, supported });
    this.#recall = recallOf(options);
    this.#writer = writerOf(options);
    this.#variables = {
      memoryKey,
      historyKey: options.historyKey ?? memoryKey,
      returnMessages: options.returnMessages ?? false,
      humanPrefix: options.humanPrefix ?? "Human",
      aiPrefix: options.aiPrefix ?? "AI",
    };
  }

  override get memoryKeys(): string[] {
    const { memoryKey, historyKey } = this.#variables;
    return [...new Set([memoryKey, historyKey])];
  }

  /**
   * Recalls what belongs to the words among the inputs, and reads the conversation.
   *
   * @throws MemoryError `INVALID_INPUT` where the inputs have no words or several; with
   * `onError: "throw"` what the search fails with; what the `chatHistory` fails with.
   */
  override async loadMemoryVariables(values: InputValues): Promise<MemoryVariables> {
    const said = this.#inputOf(values);
    const [recalled, history] = await Promise.all([
      this.#recall?.recall(said?.text ?? "", { scope: recallScope(this.#scope) }),
      this.#options.chatHistory?.getMessages(),
    ]);
    return memoryVariables(recalled?.text ?? "", history, this.#variables);
  }

  /**
   * Remembers the turn in the background, also the user's words alone where there is no answer in words,
   * and adds it to the `chatHistory`, which is waited for.
   *
   * @throws MemoryError `INVALID_INPUT` where inputs or outputs have no words or several; what the
   * `chatHistory` fails with.
   */
  override async saveContext(inputValues: InputValues, outputValues: OutputValues): Promise<void> {
    const { outputKey: key, chatHistory } = this.#options;
    const input = this.#inputOf(inputValues);
    const output = chainValue(outputValues, { key, option: "outputKey" });
    const said = input === undefined ? [] : [input];
    const answer = toAnswer(output);
    this.#save(said, answer ?? []);
    await chatHistory?.addMessages([...said, ...(answer ?? [asJson(output)])]);
  }

  /** Erases the conversation of `chatHistory`. Memories stay: see `forget`. */
  async clear(): Promise<void> {
    await this.#options.chatHistory?.clear();
  }

  /**
   * Deletes all memories of the scope. The conversation stays: see `clear`.
   *
   * @throws MemoryError what the backend fails with.
   */
  async forget(options?: CallOptions): Promise<Operation> {
    return forgetMemories(this.#options.memory, this.#scope, this.#writer, options);
  }

  /**
   * Waits for what is being remembered: at the end of scripts and tests.
   *
   * @throws MemoryError for what was not remembered since the last `flush`.
   */
  async flush(options?: CallOptions): Promise<void> {
    await this.#writer?.flush(options);
  }

  #inputOf(values: InputValues): BaseMessage | undefined {
    const ignored = ["stop", ...this.memoryKeys];
    const { inputKey: key } = this.#options;
    return toHumanMessage(chainValue(values, { key, option: "inputKey", ignored }));
  }

  #save(said: readonly BaseMessage[], answer: readonly BaseMessage[]): void {
    const words = toMemoryMessages(said);
    // An answer alone is nobody's turn.
    if (words.length === 0) return;
    const last = toMemoryMessages(withoutToolCalls(answer)).slice(-1);
    try {
      void this.#writer?.remember([...words, ...last], { scope: this.#scope });
    } catch (error) {
      // The answer is there already: what no memory takes must not fail the chain.
      if (!MemoryError.isInstance(error)) throw error;
      const { onEvent } = this.#options;
      emitEvent(onEvent, { type: "ended", status: "failed", scope: this.#scope, error });
    }
  }
}

function checkOptions(options: Mem0ConversationMemoryOptions): void {
  const { memoryKey, historyKey, recall, save, chatHistory } = options;
  if (memoryKey === "" || historyKey === "")
    throw invalid("memoryKey and historyKey name variables of a prompt; they must not be empty.");
  if (recall === false && save === false && chatHistory === undefined)
    throw invalid("Nothing is recalled, remembered or kept. Leave out recall or save.");
}

function invalid(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}

function recallOf(options: Mem0ConversationMemoryOptions): Recall | undefined {
  const { memory, topK = 5, recall = true, onError = "continue", onEvent } = options;
  if (recall === false) return undefined;
  const settings = recall === true ? {} : recall;
  const listener = onEvent === undefined ? {} : { onEvent };
  return createRecall(memory, { ...settings, topK, onError, ...listener });
}

function writerOf(options: Mem0ConversationMemoryOptions): Remember | undefined {
  const { memory, save = true, onEvent } = options;
  if (save === false) return undefined;
  const listener = onEvent === undefined ? {} : { onEvent };
  return createRemember(memory, { ...(save === true ? {} : save), ...listener });
}

/** An object as it stands in a conversation. */
function asJson(output: unknown): AIMessage {
  return new AIMessage(JSON.stringify(output));
}
