import type { ChatRequest, OfferedTool } from "./chat-request.ts";
import type { Turn } from "./read-messages.ts";

export interface ToolCall {
  readonly name: string;
  /** JSON text, as OpenAI sends it. */
  readonly arguments: string;
}

/**
 * The tool to call, if any: the one that `tool_choice` forces (the first offered for `required`), or
 * the one that the user names as `/tool_name {"argument": "JSON"}` or `/tool_name some words`. What
 * is forced is always called, as a real model does; a named tool once a turn, as its result follows.
 */
export function chooseTool(request: ChatRequest, turn: Turn): ToolCall | undefined {
  const offered = (request.tools ?? []).map((tool) => tool.function);
  const [, name, words = ""] = /^\/([\w.-]+)\s*(.*)$/s.exec(turn.text) ?? [];
  const named = offered.find((tool) => tool.name === name);
  const tool = forcedTool(request, offered) ?? (isFree(request, turn) ? named : undefined);
  if (!tool) return undefined;
  const given = tool === named ? words : turn.text;
  return { name: tool.name, arguments: parseObject(given) ?? fillArguments(tool, given) };
}

function forcedTool(
  { tool_choice: choice }: ChatRequest,
  offered: readonly OfferedTool[],
): OfferedTool | undefined {
  if (choice === "required") return offered[0];
  if (typeof choice !== "object") return undefined;
  return offered.find((tool) => tool.name === choice.function.name);
}

function isFree({ tool_choice: choice }: ChatRequest, { toolResults }: Turn): boolean {
  return choice !== "none" && toolResults.length === 0;
}

function parseObject(text: string): string | undefined {
  if (!text.trim().startsWith("{")) return undefined;
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Every required property by its schema's type, strings with the user's words. */
function fillArguments({ parameters = {} }: OfferedTool, text: string): string {
  const properties = asRecord(parameters.properties);
  const required = Array.isArray(parameters.required) ? parameters.required.map(String) : [];
  const entries = required.map((key) => [key, sampleOf(asRecord(properties[key]), text)]);
  return JSON.stringify(Object.fromEntries(entries));
}

function sampleOf(schema: Readonly<Record<string, unknown>>, text: string): unknown {
  if (Array.isArray(schema.enum)) return schema.enum[0];
  switch (schema.type) {
    case "number":
    case "integer":
      return typeof schema.minimum === "number" ? schema.minimum : 1;
    case "boolean":
      return true;
    case "array":
      return [];
    case "object":
      return {};
    default:
      return text;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
