import { safeValidateUIMessages } from "ai";
import { after } from "next/server";
import * as z from "zod";
import { type ChatMessage, textOf } from "../../../chat/chat-message.ts";
import { frameworkIds } from "../../../chat/frameworks.ts";
import { forUser, readBody } from "../../../server/api.ts";
import { ApiError } from "../../../server/describe-error.ts";
import { demoMemory } from "../../../server/memory.ts";
import { chooseModel } from "../../../server/model.ts";
import { streamChat } from "../../../server/stream-chat.ts";

const instructions =
  "You are a friendly assistant. Use what you are told about the user where it helps, and never invent facts about them. Answer in a few sentences of plain text.";

/** What `useChat` sends, and the page's switches. Nothing in it says whose memories these are. */
const body = z.strictObject({
  id: z.string().min(1).max(100),
  messages: z.array(z.looseObject({ role: z.enum(["user", "assistant"]) })).min(1),
  trigger: z.enum(["submit-message", "regenerate-message"]),
  messageId: z.string().optional(),
  recall: z.boolean().default(true),
  framework: z.enum(frameworkIds).default("ai-sdk"),
  outage: z.boolean().default(false),
});

export function POST(request: Request): Promise<Response> {
  return forUser(request, async (user) => {
    const { id, messages, recall, framework, outage } = await readBody(request, body);
    return streamChat({
      framework,
      messages: await parseMessages(messages),
      openMemory: demoMemory,
      model: chooseModel().settings,
      instructions,
      userId: user.id,
      conversationId: id,
      recall,
      outage,
      signal: request.signal,
      waitUntil: (work) => after(() => work),
    });
  });
}

async function parseMessages(messages: unknown[]): Promise<ChatMessage[]> {
  const parsed = await safeValidateUIMessages<ChatMessage>({ messages });
  if (!parsed.success) throw new ApiError(400, "The messages are not those of a chat.");
  const last = parsed.data.at(-1);
  if (last?.role !== "user" || textOf(last).trim() === "")
    throw new ApiError(400, "The last message must be words of the user's.");
  return parsed.data;
}
