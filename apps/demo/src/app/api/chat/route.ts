import { safeValidateUIMessages } from "ai";
import { after } from "next/server";
import * as z from "zod";
import type { ChatMessage } from "../../../chat/chat-message.ts";
import { forUser, readBody } from "../../../server/api.ts";
import { chatWithMemory } from "../../../server/chat-with-memory.ts";
import { ApiError } from "../../../server/describe-error.ts";
import { demoMemory } from "../../../server/memory.ts";
import { chooseModel } from "../../../server/model.ts";

const instructions =
  "You are a friendly assistant. Use what you are told about the user where it helps, and never invent facts about them. Answer in a few sentences of plain text.";

/** What `useChat` sends, and the page's switch. Nothing in it says whose memories these are. */
const body = z.strictObject({
  id: z.string().min(1).max(100),
  messages: z.array(z.looseObject({ role: z.enum(["user", "assistant"]) })).min(1),
  trigger: z.enum(["submit-message", "regenerate-message"]),
  messageId: z.string().optional(),
  recall: z.boolean().default(true),
});

export function POST(request: Request): Promise<Response> {
  return forUser(request, async (user) => {
    const { id, messages, recall } = await readBody(request, body);
    return chatWithMemory({
      messages: await parseMessages(messages),
      openMemory: demoMemory,
      model: chooseModel().model,
      instructions,
      userId: user.id,
      conversationId: id,
      recall,
      signal: request.signal,
      waitUntil: (work) => after(() => work),
    });
  });
}

async function parseMessages(messages: unknown[]): Promise<ChatMessage[]> {
  const parsed = await safeValidateUIMessages<ChatMessage>({ messages });
  if (!parsed.success) throw new ApiError(400, "The messages are not those of a chat.");
  if (parsed.data.at(-1)?.role !== "user")
    throw new ApiError(400, "The last message must be the user's.");
  return parsed.data;
}
