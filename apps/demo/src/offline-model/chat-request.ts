import * as z from "zod";

/** A `POST /v1/chat/completions` body, as far as the offline responder reads it. */
export type ChatRequest = z.infer<typeof chatRequest>;
export type ChatMessage = ChatRequest["messages"][number];
export type OfferedTool = NonNullable<ChatRequest["tools"]>[number]["function"];

/** The body read, or what is wrong with it and where, in OpenAI's words. */
export type ParsedChatRequest =
  | { readonly ok: true; readonly request: ChatRequest }
  | { readonly ok: false; readonly message: string; readonly param: string | null };

/** Checks a body. Unknown settings such as `temperature` pass: they change nothing here. */
export function parseChatRequest(body: unknown): ParsedChatRequest {
  const parsed = chatRequest.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const param = issue?.path.map(String).join(".") || null;
    return { ok: false, message: issue?.message ?? "The body is not valid.", param };
  }
  const missing = missingTool(parsed.data);
  if (missing)
    return {
      ok: false,
      message: `Tool '${missing}' is not in 'tools'.`,
      param: "tool_choice",
    };
  return { ok: true, request: parsed.data };
}

const part = z.looseObject({ type: z.string(), text: z.string().optional() });
const content = z.union([z.string(), z.array(part)]);

const toolCall = z.looseObject({
  id: z.string(),
  type: z.literal("function"),
  function: z.looseObject({ name: z.string(), arguments: z.string() }),
});

const message = z.discriminatedUnion("role", [
  z.looseObject({ role: z.literal("system"), content }),
  z.looseObject({ role: z.literal("developer"), content }),
  z.looseObject({ role: z.literal("user"), content }),
  z.looseObject({
    role: z.literal("assistant"),
    content: content.nullish(),
    tool_calls: z.array(toolCall).optional(),
  }),
  z.looseObject({ role: z.literal("tool"), content, tool_call_id: z.string() }),
]);

const tool = z.looseObject({
  type: z.literal("function"),
  function: z.looseObject({
    name: z.string().min(1),
    description: z.string().optional(),
    parameters: z.record(z.string(), z.unknown()).optional(),
  }),
});

const toolChoice = z.union([
  z.enum(["none", "auto", "required"]),
  z.looseObject({
    type: z.literal("function"),
    function: z.looseObject({ name: z.string() }),
  }),
]);

const chatRequest = z.looseObject({
  model: z.string().min(1),
  messages: z.array(message).min(1),
  stream: z.boolean().nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().optional() }).nullish(),
  tools: z.array(tool).optional(),
  tool_choice: toolChoice.optional(),
  n: z.literal(1, "The offline responder gives one choice: leave 'n' out.").nullish(),
  response_format: z
    .looseObject({
      type: z.literal("text", "The offline responder writes plain text only."),
    })
    .nullish(),
});

function missingTool({ tool_choice: choice, tools = [] }: ChatRequest): string | undefined {
  if (typeof choice !== "object") return undefined;
  const { name } = choice.function;
  return tools.some((offered) => offered.function.name === name) ? undefined : name;
}
