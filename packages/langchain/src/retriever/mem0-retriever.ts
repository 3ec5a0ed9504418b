import type { Document } from "@langchain/core/documents";
import { BaseRetriever, type BaseRetrieverInput } from "@langchain/core/retrievers";
import {
  createRecall,
  type Memory,
  parseScope,
  type Recall,
  type RecallOptions,
  recallScope,
  type Scope,
} from "@mem0-kit/core";
import { type MemoryDocumentMetadata, toDocument } from "./to-document.ts";

/** Options of `Mem0Retriever`, beside `callbacks`, `tags`, `metadata` and `verbose` of every retriever. */
export interface Mem0RetrieverOptions
  extends BaseRetrieverInput,
    Pick<RecallOptions, "topK" | "threshold" | "filters" | "timeoutMs" | "onEvent"> {
  readonly memory: Memory;
  /** Whose memories. A run (`runId`) is left out where there is a user: all of their runs count. */
  readonly scope: Scope;
  /** Ids that the scope must have. @default ["userId"] */
  readonly requireIds?: readonly (keyof Scope)[];
  /** What a failing search does: `continue` finds nothing, as an event tells. @default "throw" */
  readonly onError?: "continue" | "throw";
}

/**
 * Finds memories as documents, best first: the text of one memory each, with its id, score and times. A
 * blank question finds nothing without a search; one that could not be answered throws. What a memory says
 * is data: put it into a prompt as such, inside a fence.
 *
 * @throws MemoryError `SCOPE_REQUIRED`, `INVALID_INPUT` or `UNSUPPORTED`, at once.
 * @example
 * ```ts
 * const retriever = new Mem0Retriever({ memory, scope: { userId: "alex" }, topK: 5 });
 * const documents = await retriever.invoke("What can I cook?");
 * ```
 */
export class Mem0Retriever extends BaseRetriever<MemoryDocumentMetadata> {
  lc_namespace: string[] = ["mem0_kit", "langchain"];

  readonly #options: Mem0RetrieverOptions;
  readonly #scope: Scope;
  readonly #recall: Recall["recall"];

  constructor(options: Mem0RetrieverOptions) {
    const { memory, scope, requireIds = ["userId"], ...rest } = options;
    const { callbacks, tags, metadata, verbose, onError = "throw", ...search } = rest;
    // Without the memory, which a Serializable would show.
    super({
      ...(callbacks === undefined ? {} : { callbacks }),
      ...(tags === undefined ? {} : { tags }),
      ...(metadata === undefined ? {} : { metadata }),
      ...(verbose === undefined ? {} : { verbose }),
    });
    const { scopeIds: supported } = memory.capabilities;
    this.#options = options;
    this.#scope = recallScope(parseScope(scope, { require: requireIds, supported }));
    // Each document is whole and there are `topK` of them, so the bound for one text does not apply.
    const maxChars = Number.MAX_SAFE_INTEGER;
    this.#recall = createRecall(memory, { ...search, onError, maxChars }).recall;
  }

  static override lc_name(): string {
    return "Mem0Retriever";
  }

  /** The same retriever for somebody else's memories. */
  withScope(scope: Scope): Mem0Retriever {
    return new Mem0Retriever({ ...this.#options, scope });
  }

  override async _getRelevantDocuments(query: string): Promise<Document<MemoryDocumentMetadata>[]> {
    const { items } = await this.#recall(query, { scope: this.#scope });
    return items.map(toDocument);
  }
}
