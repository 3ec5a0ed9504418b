import {
  describeValue,
  invalidInput,
  isPlainObject,
  parseDate,
  parseDay,
  parseFlag,
  parseObject,
  parseText,
} from "./checks.ts";
import { limits } from "./limits.ts";
import type { AddOptions, MemoryCapabilities } from "./memory.ts";
import type { ParsedAdd } from "./memory-driver.ts";
import { parseMetadata } from "./parse-json.ts";
import { parseMessages } from "./parse-messages.ts";
import { requireCapability, unsupported } from "./require-capability.ts";
import { parseScope, parseScopeId } from "./scope.ts";

const allowed = [
  "scope",
  "metadata",
  "infer",
  "idempotencyKey",
  "timestamp",
  "expirationDate",
  "customInstructions",
  "customCategories",
  "signal",
  "timeoutMs",
] as const satisfies readonly (keyof AddOptions)[];

/**
 * Checks the arguments of `Memory.add` and fills in defaults.
 *
 * @throws MemoryError `INVALID_INPUT`, `SCOPE_REQUIRED`, or `UNSUPPORTED` for what the backend
 * cannot honour.
 */
export function parseAdd(
  messages: unknown,
  options: unknown,
  capabilities: MemoryCapabilities,
): ParsedAdd {
  const given = parseObject("options of add", options, allowed);
  const scope = parseScope(given.scope, { supported: capabilities.scopeIds });
  const infer = parseFlag("infer", given.infer, true);
  if (infer && capabilities.infer === "none") throw unsupported("infer: true", "infer");
  return {
    // Kept verbatim, a memory is text: only extraction looks at pictures.
    messages: parseMessages(messages, { media: infer && capabilities.images }),
    scope,
    metadata: given.metadata === undefined ? {} : parseMetadata("metadata", given.metadata),
    infer,
    ...parseIdempotencyKey(given.idempotencyKey, capabilities),
    ...parseTimestamp(given.timestamp, capabilities),
    ...parseExpirationDate(given.expirationDate, capabilities),
    ...parseCustomInstructions(given.customInstructions, capabilities),
    ...parseCustomCategories(given.customCategories, capabilities),
  };
}

function parseIdempotencyKey(value: unknown, capabilities: MemoryCapabilities) {
  if (value === undefined) return {};
  requireCapability(capabilities, "idempotentAdd", "idempotencyKey");
  return { idempotencyKey: parseScopeId("idempotencyKey", value) };
}

function parseTimestamp(value: unknown, capabilities: MemoryCapabilities) {
  if (value === undefined) return {};
  requireCapability(capabilities, "timestamp", "timestamp");
  return { timestamp: parseDate("timestamp", value) };
}

function parseExpirationDate(value: unknown, capabilities: MemoryCapabilities) {
  if (value === undefined) return {};
  requireCapability(capabilities, "expiration", "expirationDate");
  return { expirationDate: parseDay("expirationDate", value) };
}

function parseCustomInstructions(value: unknown, capabilities: MemoryCapabilities) {
  if (value === undefined) return {};
  requireCapability(capabilities, "customInstructions", "customInstructions");
  const rules = { bytes: limits.metadataBytes };
  return { customInstructions: parseText("customInstructions", value, rules) };
}

function parseCustomCategories(value: unknown, capabilities: MemoryCapabilities) {
  if (value === undefined) return {};
  requireCapability(capabilities, "customCategories", "customCategories");
  if (!Array.isArray(value))
    throw invalidInput(
      `customCategories must be a list such as [{ music: "what they listen to" }], not ${describeValue(value)}.`,
    );
  const categories = value.map((category, index) => parseCategory(index, category));
  return { customCategories: categories };
}

function parseCategory(index: number, category: unknown): Readonly<Record<string, string>> {
  const name = `customCategories[${index}]`;
  if (!isPlainObject(category) || Object.keys(category).length === 0)
    throw invalidInput(`${name} must be an object of a name and what belongs there.`);
  const rules = { bytes: limits.metadataBytes };
  const entries = Object.entries(category).map(
    ([key, text]) => [key, parseText(`${name}.${key}`, text, rules)] as const,
  );
  return Object.fromEntries(entries);
}
