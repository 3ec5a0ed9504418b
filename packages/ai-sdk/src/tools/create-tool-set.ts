import { type Memory, MemoryError } from "@mem0-kit/core";
import * as sdk from "ai";
import { type MemoryTool, type MemoryToolKind, type ToolCall, toolNames } from "./memory-tool.ts";
import { modelOutput } from "./model-output.ts";
import { runTool } from "./run-tool.ts";
import { toolDescriptions } from "./tool-descriptions.ts";
import { type ToolInputs, toolInputs } from "./tool-input.ts";
import type { MemoryToolSettings } from "./tool-options.ts";
import type { ToolFailure, ToolOutputs } from "./tool-output.ts";
import { toolTimeoutMs, toolWorks } from "./tool-works.ts";

/** A set of tools by their names, with their prefix. */
export type MemoryTools<KIND extends MemoryToolKind, PREFIX extends string> = {
  readonly [K in KIND as `${PREFIX}${(typeof toolNames)[K]}`]: MemoryTool<
    ToolInputs[K],
    ToolOutputs[K] | ToolFailure
  >;
};

/**
 * Makes the tools of a set, wherever their scope comes from.
 *
 * @throws MemoryError `INVALID_INPUT` or `UNSUPPORTED` for malformed options.
 */
export function createToolSet(
  memory: Memory,
  settings: MemoryToolSettings,
  scopeOf: (call: ToolCall) => unknown,
): Readonly<Record<string, object>> {
  const {
    include = ["search", "add"],
    prefix = "",
    descriptions,
    maxContentChars = 4000,
  } = settings;
  checkNames(include, prefix);
  const showIds = include.some((kind) => kind === "update" || kind === "delete");
  const textOptions = { maxContentChars: parseMaxChars(maxContentChars), showIds };
  const works = toolWorks(memory, settings, textOptions);
  const inputs = toolInputs();
  const create = <K extends MemoryToolKind>(
    kind: K,
  ): MemoryTool<ToolInputs[K], ToolOutputs[K] | ToolFailure> => {
    const { schema, parse } = inputs[kind];
    return {
      description: descriptions?.[kind] ?? toolDescriptions[kind],
      inputSchema: schema,
      execute: runTool(works[kind], {
        ...settings,
        kind,
        parse,
        scopeOf,
        timeoutMs: toolTimeoutMs(kind, settings),
      }),
      toModelOutput: modelOutput(kind, textOptions),
      ...(isApproved(kind, settings) ? { needsApproval: true } : {}),
    };
  };
  return Object.fromEntries(
    [...new Set(include)].map((kind) => [`${prefix}${toolNames[kind]}`, create(kind)]),
  );
}

/** Whether a person is asked first. Where the SDK would not ask, nothing may run unasked. */
function isApproved(kind: MemoryToolKind, { needsApproval = {} }: MemoryToolSettings): boolean {
  if (!(needsApproval as Partial<Record<MemoryToolKind, boolean>>)[kind]) return false;
  // Approval came with ai 6, as did this class.
  if ("ToolLoopAgent" in sdk) return true;
  throw new MemoryError(
    "UNSUPPORTED",
    "[mem0-kit] needsApproval needs ai 6 or later: ai 5 would run the tool unasked. Leave the tool out, or update ai.",
  );
}

function checkNames(include: readonly MemoryToolKind[], prefix: string): void {
  const kinds = Object.keys(toolNames);
  if (include.length === 0 || include.some((kind) => !kinds.includes(kind)))
    throw invalid(`include must name at least one of ${kinds.join(", ")}, and no others.`);
  // Providers take names of up to 64 characters.
  if (!/^[\w-]{0,40}$/.test(prefix))
    throw invalid("prefix must have letters, digits, _ and - only, and at most 40 of them.");
}

function parseMaxChars(value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw invalid("maxContentChars must be a whole number from 1.");
}

function invalid(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}
