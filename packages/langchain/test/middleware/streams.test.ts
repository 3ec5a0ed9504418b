import { AIMessageChunk } from "@langchain/core/messages";
import { FakeStreamingChatModel } from "@langchain/core/utils/testing";
import { createAgent } from "langchain";
import { describe, expect, it } from "vitest";
import { lookTool } from "./support/look-tool.ts";
import { alex, answering, calling, fact, promptsOf, question, setUp } from "./support/set-up.ts";

const modes = ["values", "updates", "messages", "custom", "debug", "checkpoints", "tasks"] as const;

function streaming(...words: string[]) {
  const chunks = words.map((word) => new AIMessageChunk(word));
  return new FakeStreamingChatModel({ chunks, sleep: 1 });
}

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const parts: T[] = [];
  for await (const part of stream) parts.push(part);
  return parts;
}

describe("a stream", () => {
  it.each(modes)("of %s shows no memory, and its run is saved once", async (streamMode) => {
    const { mem0, adds, searches, seed } = setUp();
    await seed(alex.context, fact);
    const model = answering(calling("look"), "Leek soup.");
    const agent = createAgent({ model, tools: [lookTool], middleware: [mem0] });
    const parts = await all(await agent.stream({ messages: question }, { ...alex, streamMode }));
    await mem0.flush();
    expect(promptsOf(model)[0]?.[0]).toContain(fact);
    expect(JSON.stringify(parts)).not.toMatch(/vegetarian|<memories>/);
    if (streamMode !== "custom" && streamMode !== "checkpoints")
      expect(JSON.stringify(parts)).toContain("Leek soup.");
    expect(searches).toHaveLength(1);
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${question}`, "assistant: Leek soup."],
    ]);
  });

  it("of several modes at once shows no memory", async () => {
    const { mem0, seed } = setUp();
    await seed(alex.context, fact);
    const agent = createAgent({ model: answering("Leek soup."), tools: [], middleware: [mem0] });
    const streamMode: ("values" | "updates" | "messages")[] = ["values", "updates", "messages"];
    const parts = await all(await agent.stream({ messages: question }, { ...alex, streamMode }));
    expect(JSON.stringify(parts)).toContain("Leek soup.");
    expect(JSON.stringify(parts)).not.toContain("vegetarian");
  });

  it("of events shows memories in what the model is given and nowhere else", async () => {
    const { mem0, adds, seed } = setUp();
    await seed(alex.context, fact);
    const agent = createAgent({ model: answering("Leek soup."), tools: [], middleware: [mem0] });
    const events = await all(
      agent.streamEvents({ messages: question }, { ...alex, version: "v2" }) as AsyncIterable<{
        readonly event: string;
      }>, // Its type is a union over versions.
    );
    await mem0.flush();
    const showing = events.filter((event) => JSON.stringify(event).includes("vegetarian"));
    expect([...new Set(showing.map(({ event }) => event))].sort()).toEqual([
      "on_chat_model_end",
      "on_chat_model_start",
    ]);
    expect(adds).toHaveLength(1);
  });

  it("of a model that streams gives its words as they come, and all of them are saved", async () => {
    const { mem0, adds } = setUp();
    const model = streaming("Leek ", "and ", "pea soup.");
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    const stream = await agent.stream({ messages: question }, { ...alex, streamMode: "messages" });
    const words = (await all(stream)).map(([message]) => message.text);
    await mem0.flush();
    expect(words).toEqual(["Leek ", "and ", "pea soup."]);
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${question}`, "assistant: Leek and pea soup."],
    ]);
  });

  it("that its reader leaves early neither hangs nor saves half an answer", async () => {
    const { mem0, adds } = setUp();
    const model = streaming("Leek ", "and ", "pea soup.");
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    const stream = await agent.stream({ messages: question }, { ...alex, streamMode: "messages" });
    for await (const [message] of stream) if (message.text !== "") break;
    await mem0.flush();
    for (const { lines } of adds)
      expect(lines).toEqual([`user: ${question}`, "assistant: Leek and pea soup."]);
    expect(adds.length).toBeLessThanOrEqual(1);
  });
});
