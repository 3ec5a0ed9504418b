import { createRecall, type Memory, MemoryError, parseAdd, recallScope } from "@mem0-kit/core";
import type { MemoryToolKind } from "./memory-tool.ts";
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
  const { recall } = createRecall(memory, { topK, timeoutMs, maxChars, onError: "throw" });
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
      const pageSize = Math.min(topK, 200);
      const { results, nextCursor } = await memory.getAll({
        ...call,
        scope: recallScope(scope),
        page,
        pageSize,
      });
      const found = toToolMemories(results, textOptions);
      const output = { ok: true, ...found, page, hasMore: nextCursor !== null } as const;
      return { output, count: found.memories.length };
    },

    async update({ id, text }, { scope, ...call }) {
      await memory.update(id, { text }, { ...call, scope: recallScope(scope) });
      return { output: { ok: true, id }, count: 1 };
    },

    async delete({ id }, { scope, ...call }) {
      const isGone = await memory.delete(id, { ...call, scope: recallScope(scope) });
      if (!isGone)
        throw new MemoryError("NOT_FOUND", "[mem0-kit] No memory of this scope has this id.");
      return { output: { ok: true, id }, count: 1 };
    },
  };
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

function notKept(): MemoryError {
  return new MemoryError(
    "BAD_RESPONSE",
    "[mem0-kit] The memory kept nothing and does not say why. Look at its log.",
  );
}
