import {
  convertToModelMessages,
  createUIMessageStream,
  createUIMessageStreamResponse,
  streamText,
  type ToolSet,
  toUIMessageStream,
  type UIMessage,
} from "ai";
import { createMemoryModels } from "../../src/index.ts";
import { type MemoryDataParts, writeMemoryParts } from "../../src/ui/index.ts";
import { createMemory } from "./create-memory.ts";

type ChatMessage = UIMessage<unknown, MemoryDataParts>; // for useChat<ChatMessage>() too
const memory = createMemory();
const userOf = async (_request: Request) => "alex"; // your sign-in; never what the body says

export async function POST(request: Request): Promise<Response> {
  const { messages } = (await request.json()) as { messages: ChatMessage[] };
  const userId = await userOf(request);
  const stream = createUIMessageStream<ChatMessage>({
    async execute({ writer }) {
      const onEvent = writeMemoryParts(writer, { text: true });
      const models = createMemoryModels({ memory, onEvent });
      const result = streamText({
        model: models.model("openai/gpt-5", { userId }),
        messages: await convertToModelMessages(messages),
        abortSignal: request.signal, // a reader who leaves is noticed
      });
      const chunks = toUIMessageStream<ToolSet, ChatMessage>({ stream: result.stream });
      for await (const chunk of chunks) writer.write(chunk);
      await models.flush().catch(() => {}); // what was stored is shown before the stream ends
    },
  });
  return createUIMessageStreamResponse({ stream });
}
