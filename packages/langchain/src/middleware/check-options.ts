import { MemoryError, parseScope, type Scope, scopeIds } from "@mem0-kit/core";
import type { Mem0MiddlewareOptions, RecallSettings, SaveSettings } from "./options.ts";

/**
 * Checks what core does not see of the options: a word that is misspelt must not become a default.
 *
 * @throws MemoryError `INVALID_INPUT` or `UNSUPPORTED`, which names the option.
 */
export function checkOptions(options: Mem0MiddlewareOptions): void {
  const { memory, scope, requireIds, name, onError, onEvent, waitUntil } = options;
  for (const key of Object.keys(options))
    if (!(allowed as readonly string[]).includes(key)) throw wrong(key, "is no option", allowed);
  if (typeof memory?.search !== "function") throw wrong("memory", "must be a Memory");
  if (name !== undefined && (typeof name !== "string" || name.trim() === ""))
    throw wrong("name", "must be a name");
  checkChoice("onError", onError, ["continue", "throw"]);
  checkFunctions({ onEvent, waitUntil });
  const supported = memory.capabilities.scopeIds;
  if (scope !== undefined && typeof scope !== "function") parseScope(scope, { supported });
  checkIds(requireIds, supported);
  checkRecall(options.recall);
  checkSave(options.save);
  isSettings("tools", options.tools);
}

const allowed = [
  "memory",
  "scope",
  "requireIds",
  "recall",
  "save",
  "tools",
  "onError",
  "onEvent",
  "waitUntil",
  "name",
] as const satisfies readonly (keyof Mem0MiddlewareOptions)[];

function checkRecall(recall: boolean | RecallSettings | undefined): void {
  if (!isSettings("recall", recall)) return;
  checkChoice("recall.placement", recall.placement, ["user", "system"]);
  checkFunctions({ "recall.query": recall.query, "recall.format": recall.format });
}

function checkSave(save: boolean | SaveSettings | undefined): void {
  if (!isSettings("save", save)) return;
  checkChoice("save.mode", save.mode, ["await", "background"]);
  checkChoice("save.files", save.files, ["omit", "placeholder", "pass"]);
  checkFunctions({ "save.select": save.select });
}

function isSettings<T extends object>(name: string, option: boolean | T | undefined): option is T {
  if (option === undefined || typeof option === "boolean") return false;
  if (typeof option === "object" && option !== null && !Array.isArray(option)) return true;
  throw wrong(name, "must be true, false or an object of settings");
}

function checkIds(ids: unknown, supported: readonly (keyof Scope)[]): void {
  if (ids === undefined) return;
  if (!Array.isArray(ids) || !ids.every((id) => scopeIds.includes(id)))
    throw wrong("requireIds", "must be a list of ids", scopeIds);
  if (ids.every((id) => supported.includes(id))) return;
  throw new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] The option requireIds names an id that this memory cannot keep. It keeps ${supported.join(", ")}.`,
  );
}

function checkChoice(name: string, value: unknown, words: readonly string[]): void {
  if (value === undefined || words.some((word) => word === value)) return;
  throw wrong(name, "must be one of its words", words);
}

function checkFunctions(given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(given))
    if (value !== undefined && typeof value !== "function") throw wrong(name, "must be a function");
}

function wrong(name: string, problem: string, words: readonly string[] = []): MemoryError {
  const known = words.length === 0 ? "" : `: ${words.join(", ")}`;
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] The option ${name} of mem0Middleware ${problem}${known}.`,
  );
}
