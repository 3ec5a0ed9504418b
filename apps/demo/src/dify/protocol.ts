import type { JsonValue } from "@mem0-kit/core";
import * as z from "zod";

/** A call of a tool, as Dify's plugin daemon has it. */
export interface ToolCall {
  readonly tool: string;
  readonly parameters: Readonly<Record<string, JsonValue>>;
  /** What the plugin is authorized with: they come with each call, and nowhere else. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly userId: string;
}

/** What the plugin says of a call: one of its output variables, that it failed, that it is over. */
export type ToolEvent =
  | { readonly type: "variable"; readonly name: string; readonly value: JsonValue }
  | { readonly type: "error"; readonly message: string }
  | { readonly type: "end" };

/** A line of the plugin's stdout: a sign of life, or an event of the call that the session is for. */
export type PluginLine =
  | { readonly type: "alive" }
  | { readonly type: "session"; readonly sessionId: string; readonly event: ToolEvent };

/** The line that asks for a call, as the daemon writes it to the plugin's stdin. */
export function requestLine(sessionId: string, call: ToolCall): string {
  const request = {
    session_id: sessionId,
    conversation_id: null,
    message_id: null,
    app_id: null,
    endpoint_id: null,
    context: {},
    event: "request",
    data: {
      user_id: call.userId,
      type: "tool",
      action: "invoke_tool",
      provider: "mem0",
      tool: call.tool,
      tool_parameters: call.parameters,
      credentials: call.credentials,
      credential_type: "api-key",
    },
  };
  return `${JSON.stringify(request)}\n`;
}

/** Reads a line; `undefined` for what is noise, such as a print of a library, or says nothing to us. */
export function parseLine(line: string): PluginLine | undefined {
  const { success, data } = pluginLine.safeParse(parseJson(line));
  if (!success) return undefined;
  if (data.event === "heartbeat") return { type: "alive" };
  const event = toEvent(data.data);
  return event && { type: "session", sessionId: data.session_id, event };
}

function toEvent(data: z.infer<typeof sessionData>): ToolEvent | undefined {
  if (data.type === "end") return { type: "end" };
  if (data.type === "error") return { type: "error", message: data.data.message };
  const variable = variableMessage.safeParse(data.data);
  if (!variable.success) return undefined;
  const { variable_name: name, variable_value: value } = variable.data.message;
  return { type: "variable", name, value };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const sessionData = z.discriminatedUnion("type", [
  z.object({ type: z.literal("stream"), data: z.unknown() }),
  z.object({ type: z.literal("error"), data: z.object({ message: z.string() }) }),
  z.object({ type: z.literal("end") }),
]);
const pluginLine = z.discriminatedUnion("event", [
  z.object({ event: z.literal("heartbeat") }),
  z.object({ event: z.literal("session"), session_id: z.string(), data: sessionData }),
]);
const variableMessage = z.object({
  type: z.literal("variable"),
  message: z.object({ variable_name: z.string(), variable_value: z.json() }),
});
