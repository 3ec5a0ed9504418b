import {
  convertToModelMessages,
  createUIMessageStream,
  readUIMessageStream,
  stepCountIs,
  streamText,
  type UIMessage,
} from "ai";
import { expect, it } from "vitest";
import { createMemoryTools } from "../../src/tools/index.ts";
import { mockModel } from "../support/mock-model.ts";
import { watchedMemory } from "./support/watched-memory.ts";

it("results that a browser sends back reach the model in the fence again", async () => {
  const { memory, seed } = watchedMemory();
  await seed("alex", "Alex likes green tea");
  const tools = createMemoryTools(memory, { scope: { userId: "alex" } });
  const call = { name: "search_memories", input: { query: "tea" } };
  const model = mockModel({ steps: [{ tools: [call] }, { text: "Green." }] });
  const result = streamText({ model, prompt: "Which tea?", tools, stopWhen: stepCountIs(3) });
  const stream = createUIMessageStream({
    execute: ({ writer }) => writer.merge(result.toUIMessageStream()),
  });
  let last: UIMessage | undefined;
  for await (const message of readUIMessageStream({ stream })) last = message;

  const sent = JSON.parse(JSON.stringify([last])) as UIMessage[];
  const messages = await convertToModelMessages(sent, { tools });
  const results = messages.flatMap(({ role, content }) => (role === "tool" ? content : []));
  expect(results).toMatchObject([
    {
      output: {
        type: "text",
        value: expect.stringMatching(/^<memories>\n.*\n.*Alex likes green tea\n<\/memories>$/),
      },
    },
  ]);
});
