import { createRecall } from "../create-recall.ts";
import { isDocumentText, withoutDocumentTexts } from "../document-mark.ts";
import { limits } from "../limits.ts";
import type { Memory, ScopedCallOptions } from "../memory.ts";
import { MemoryError } from "../memory-error.ts";
import { parseAdd } from "../parse-add.ts";
import { recallScope } from "../recall-scope.ts";
import type { MemoryToolKind } from "./memory-tool-definition.ts";
import type { ToolWork } from "./run-tool.ts";
import type { ToolInputs } from "./tool-input.ts";
import { type ToolTextOptions, toToolMemories } from "./tool-memory.ts";
import type { MemoryToolSettings } from "./tool-options.ts";
import type { AddedMemories, ToolOutputs } from "./tool-output.ts";

/**
 * Makes what each tool does, over the memory's own methods. All but `add` reach what the user's other
 * runs have left, as recall does; ids of other users are not found.
 *
 * @throws MemoryError `INVALID_INPUT` or `UNSUPPORTED` for malformed options.
 */
export function toolWorks(
  memory: Memory,
  settings: MemoryToolSettings,
  textOptions: ToolTextOptions,
): { readonly [KIND in keyof ToolInputs]: ToolWork<ToolInputs[KIND], ToolOutputs[KIND]> } {
  const { topK = 10, infer = memory.capabilities.infer === "llm" } = settings;
  // Memories are bounded below, since ids take their place too.
  const maxChars = Number.MAX_SAFE_INTEGER;
  const timeoutMs = toolTimeoutMs("search", settings);
  const { recall } = createRecall(memory, {
    topK,
    timeoutMs,
    maxChars,
    onError: "throw",
  });
  checkInfer(memory, infer);

  return {
    async search({ query }, { scope, ...call }) {
      const { items } = await recall(query, { ...call, scope: recallScope(scope) });
      const found = toToolMemories(items, textOptions);
      return { output: { ok: true, ...found }, count: found.memories.length };
    },

    async add({ text }, call) {
      const added = await memory.add(text, { ...call, infer });
      if (added.status === "failed") throw added.error ?? notKept();
      const ids = added.results.filter(({ event }) => event !== "NONE").map(({ id }) => id);
      const isKnown = added.status === "succeeded" && ids.length === 0;
      const status: AddedMemories["status"] =
        added.status === "pending" ? "pending" : isKnown ? "known" : "saved";
      return { output: { ok: true, status, ids }, count: ids.length };
    },

    async list({ page = 1 }, { scope, ...call }) {
      const { results, nextCursor } = await memory.getAll({
        ...call,
        scope: recallScope(scope),
        page,
        pageSize: Math.min(topK, limits.pageSize),
        // Of every page, so that what is left out on one does not move to the next.
        ...(memory.capabilities.filters === "full" ? { filters: withoutDocumentTexts() } : {}),
      });
      const memories = results.filter((item) => !isDocumentText(item));
      const found = toToolMemories(memories, textOptions);
      const output = { ok: true, ...found, page, hasMore: nextCursor !== null } as const;
      return { output, count: found.memories.length };
    },

    async update({ id, text }, { scope, ...call }) {
      const own = { ...call, scope: recallScope(scope) };
      await refuseDocumentText(memory, id, own);
      await memory.update(id, { text }, own);
      return { output: { ok: true, id }, count: 1 };
    },

    async delete({ id }, { scope, ...call }) {
      const own = { ...call, scope: recallScope(scope) };
      await refuseDocumentText(memory, id, own);
      if (!(await memory.delete(id, own))) throw notFound();
      return { output: { ok: true, id }, count: 1 };
    },
  };
}

/** A document's text is its store's to change: a tool must not find it, also by a guessed id. */
async function refuseDocumentText(
  memory: Memory,
  id: string,
  call: ScopedCallOptions,
): Promise<void> {
  const item = await memory.get(id, call);
  if (item !== null && isDocumentText(item)) throw notFound();
}

/** Milliseconds that a call may take: nobody waits long to read, and finding facts takes its time. */
export function toolTimeoutMs(kind: MemoryToolKind, { timeoutMs }: MemoryToolSettings): number {
  return timeoutMs ?? (kind === "search" || kind === "list" ? 10_000 : 30_000);
}

/** Now rather than in a chat. */
function checkInfer(memory: Memory, infer: boolean): void {
  const [anyId = "userId"] = memory.capabilities.scopeIds;
  parseAdd("options", { infer, scope: { [anyId]: "options" } }, memory.capabilities);
}

function notFound(): MemoryError {
  return new MemoryError("NOT_FOUND", "[mem0-kit] No memory of this scope has this id.");
}

function notKept(): MemoryError {
  return new MemoryError(
    "BAD_RESPONSE",
    "[mem0-kit] The memory kept nothing and does not say why. Look at its log.",
  );
}
