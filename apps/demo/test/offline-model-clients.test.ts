import { HumanMessage, SystemMessage } from "@langchain/core/messages";
import { tool as langchainTool } from "@langchain/core/tools";
import { ChatOpenAI } from "@langchain/openai";
import { tool as llamaindexTool } from "@llamaindex/core/tools";
import { OpenAI } from "@llamaindex/openai";
import { agent } from "@llamaindex/workflow";
import { formatMemories, type MemoryItem } from "@mem0-kit/core";
import { createAgent } from "langchain";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createCompletion } from "../src/offline-model/create-completion.ts";
import { serve } from "./serve.ts";

const context = formatMemories([asItem("I'm a vegetarian.")]);
const question = "What can I cook for dinner tonight?";
const city = { name: "weather", description: "The weather of a city" };
const schema = z.object({ city: z.string() });

function asItem(memory: string): MemoryItem {
  const at = new Date("2026-05-08T10:00:00Z");
  return { id: "1", memory, metadata: {}, categories: [], createdAt: at, updatedAt: at };
}

async function serveModel() {
  const server = await serve((body) => createCompletion(body));
  const model = "offline-responder";
  const apiKey = "none";
  const baseURL = `${server.url}/v1`;
  return Object.assign(server, {
    // By this name the client makes its system messages a developer's.
    chatOpenAi: new ChatOpenAI({ model: "o3-mini", apiKey, configuration: { baseURL } }),
    openAi: new OpenAI({ model, apiKey, baseURL }),
  });
}

describe("the offline responder, through LangChain's client", () => {
  it("reads parts and a developer's words, whole and in a stream", async () => {
    await using server = await serveModel();
    const messages = [
      new SystemMessage(context),
      new HumanMessage({ content: [{ type: "text", text: question }] }),
    ];
    const whole = await server.chatOpenAi.invoke(messages);
    expect(whole.text).toContain("“I'm a vegetarian.”");
    expect(whole).toMatchObject({ usage_metadata: { output_tokens: expect.any(Number) } });
    let streamed = "";
    for await (const chunk of await server.chatOpenAi.stream(messages)) streamed += chunk.text;
    expect(streamed).toBe(whole.text);
    expect(JSON.stringify(server.received)).toContain('"role":"developer"');
  });

  it("calls the tool of an agent that the user names, then quotes its result", async () => {
    await using server = await serveModel();
    const weather = langchainTool(({ city: name }) => `Rain in ${name}`, { ...city, schema });
    const assistant = createAgent({ model: server.chatOpenAi, tools: [weather] });
    const { messages } = await assistant.invoke({ messages: '/weather {"city":"Rome"}' });
    expect(messages.at(-1)?.text).toContain("Rain in Rome");
  });
});

describe("the offline responder, through LlamaIndex' client", () => {
  it("finds the memories that stand in a message of their own before the question", async () => {
    await using server = await serveModel();
    const { message } = await server.openAi.chat({
      messages: [
        { role: "user", content: context },
        { role: "user", content: question },
      ],
    });
    expect(message.content).toContain("“I'm a vegetarian.”");
  });

  it("takes no memories of an earlier question for those of this one", async () => {
    await using server = await serveModel();
    const { message } = await server.openAi.chat({
      messages: [
        { role: "user", content: context },
        { role: "user", content: "I live in Berlin." },
        { role: "assistant", content: "Noted." },
        { role: "user", content: question },
      ],
    });
    expect(message.content).toContain("nothing to go by");
  });

  it("calls the tool of an agent that the user names, then quotes its result", async () => {
    await using server = await serveModel();
    const execute = (input: z.infer<typeof schema>) => `Rain in ${input.city}`;
    const weather = llamaindexTool({ ...city, parameters: schema, execute });
    const assistant = agent({ llm: server.openAi, tools: [weather] });
    const { data } = await assistant.run('/weather {"city":"Rome"}');
    expect(data.result).toContain("Rain in Rome");
  });
});
