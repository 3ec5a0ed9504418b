import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { formatMemories, type MemoryItem } from "@mem0-kit/core";
import { APICallError, generateText, isStepCount, streamText, tool } from "ai";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createCompletion } from "../src/offline-model/create-completion.ts";
import { serve } from "./serve.ts";

const facts = ["I'm a vegetarian.", "I'm allergic to nuts & <shellfish>."];
const context = formatMemories(facts.map(asItem));
const question = "What can I cook for dinner tonight?";

function asItem(memory: string, index: number): MemoryItem {
  const at = new Date("2026-05-08T10:00:00Z");
  return { id: `${index}`, memory, metadata: {}, categories: [], createdAt: at, updatedAt: at };
}

async function serveModel() {
  const server = await serve((body) => createCompletion(body));
  const provider = createOpenAICompatible({
    name: "offline",
    baseURL: `${server.url}/v1`,
    includeUsage: true,
  });
  return Object.assign(server, { model: provider("offline-responder") });
}

const weather = tool({
  description: "The weather of a city",
  inputSchema: z.object({ city: z.string(), days: z.number() }),
  execute: ({ city }) => `Rain in ${city}`,
});

describe("the offline responder, through the real provider", () => {
  it.each([
    "I have three weeks off in February, give me some destinations",
    "I need a plan for the weekend",
    "Looking at the fridge: what now",
  ])("takes %j for a request", async (prompt) => {
    await using server = await serveModel();
    const { text } = await generateText({ model: server.model, prompt });
    expect(text).toContain("nothing to go by");
  });

  it("quotes the context of a system message", async () => {
    await using server = await serveModel();
    const { text } = await generateText({
      model: server.model,
      instructions: `You are kind.\n${context}`,
      prompt: question,
    });
    expect(text).toMatch(/^Offline responder \(no model\)/);
    for (const fact of facts) expect(text).toContain(`“${fact}”`);
    expect(text).not.toContain("Reference data");
    expect(text).not.toContain("2026");
  });

  it("quotes the context of the last user message, in parts", async () => {
    await using server = await serveModel();
    const { text } = await generateText({
      model: server.model,
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: context },
            { type: "text", text: question },
          ],
        },
      ],
    });
    for (const fact of facts) expect(text).toContain(`“${fact}”`);
  });

  it("says that it has nothing to go by without context, whatever was said before", async () => {
    await using server = await serveModel();
    const { text } = await generateText({
      model: server.model,
      messages: [
        { role: "user", content: `${context}\n${facts.join(" ")}` },
        { role: "assistant", content: "Noted." },
        { role: "user", content: question },
      ],
    });
    expect(text).toContain("nothing to go by");
    for (const fact of facts) expect(text).not.toContain(fact);
  });

  it("acknowledges a statement and answers a question in one message", async () => {
    await using server = await serveModel();
    const { text } = await generateText({
      model: server.model,
      prompt: `Hi! My name is Alex. ${question}`,
    });
    expect(text).toContain("Noted: “My name is Alex.”");
    expect(text).toContain("nothing to go by");
  });

  it("streams the same words, with usage", async () => {
    await using server = await serveModel();
    const prompt = `${context}\n${question}`;
    const whole = await generateText({ model: server.model, prompt });
    const streamed = streamText({ model: server.model, prompt });
    const pieces: string[] = [];
    for await (const piece of streamed.textStream) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.join("")).toBe(whole.text);
    expect(await streamed.finishReason).toBe("stop");
    expect((await streamed.usage).outputTokens).toBe(whole.usage.outputTokens);
    expect(whole.usage.outputTokens).toBeGreaterThan(5);
  });

  it("calls the tool that is forced, filling its arguments, then quotes its result", async () => {
    await using server = await serveModel();
    const { text, steps } = await generateText({
      model: server.model,
      prompt: "Paris",
      tools: { weather },
      prepareStep: ({ stepNumber }) =>
        stepNumber === 0 ? { toolChoice: { type: "tool", toolName: "weather" } } : {},
      stopWhen: isStepCount(3),
    });
    expect(steps[0]?.toolCalls[0]?.input).toEqual({ city: "Paris", days: 1 });
    expect(steps).toHaveLength(2);
    expect(text).toContain("Rain in Paris");
  });

  it("keeps calling a tool as long as it is forced, as a real model does", async () => {
    await using server = await serveModel();
    const { steps } = await generateText({
      model: server.model,
      prompt: "Paris",
      tools: { weather },
      toolChoice: "required",
      stopWhen: isStepCount(2),
    });
    expect(steps.map((step) => step.finishReason)).toEqual(["tool-calls", "tool-calls"]);
  });

  it("calls the tool that the user names with a slash, also in a stream", async () => {
    await using server = await serveModel();
    const result = streamText({
      model: server.model,
      prompt: '/weather {"city":"Rome","days":2}',
      tools: { weather },
      stopWhen: isStepCount(3),
    });
    expect(await result.text).toContain("Rain in Rome");
    const [step] = await result.steps;
    expect(step?.finishReason).toBe("tool-calls");
    expect(step?.toolCalls[0]?.input).toEqual({ city: "Rome", days: 2 });
  });

  it("calls no tool that nobody asked for", async () => {
    await using server = await serveModel();
    const { toolCalls } = await generateText({
      model: server.model,
      prompt: "What is the weather?",
      tools: { weather },
    });
    expect(toolCalls).toEqual([]);
  });

  it("answers structured output with OpenAI's error, which the provider reads", async () => {
    await using server = await serveModel();
    const failure = await generateText({
      model: server.model,
      prompt: question,
      providerOptions: { offline: { response_format: { type: "json_object" } } },
      maxRetries: 0,
    }).catch((error: unknown) => error);
    expect(APICallError.isInstance(failure)).toBe(true);
    expect(failure).toMatchObject({
      statusCode: 400,
      message: "The offline responder writes plain text only.",
    });
  });
});

describe("createCompletion", () => {
  const valid = { model: "offline-responder", messages: [{ role: "user", content: question }] };

  it.each([
    ["no body", null, null],
    ["no messages", { ...valid, messages: [] }, "messages"],
    [
      "an unknown role",
      { ...valid, messages: [{ role: "robot", content: "x" }] },
      "messages.0.role",
    ],
    ["two choices", { ...valid, n: 2 }, "n"],
    [
      "a forced tool that is not offered",
      { ...valid, tool_choice: { type: "function", function: { name: "weather" } } },
      "tool_choice",
    ],
  ])("refuses %s in OpenAI's form", async (_, body, param) => {
    const response = createCompletion(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { message: expect.any(String), type: "invalid_request_error", param, code: null },
    });
  });

  it("ends a stream with usage when asked, and [DONE]", async () => {
    const body = { ...valid, stream: true, stream_options: { include_usage: true } };
    const response = createCompletion(body);
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const events = (await response.text()).trim().split("\n\n");
    expect(events.at(-1)).toBe("data: [DONE]");
    const usage = JSON.parse(events.at(-2)?.slice("data: ".length) ?? "");
    expect(usage).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
  });

  it("quotes at most six lines, the first ones", async () => {
    const items = Array.from({ length: 9 }, (_, index) => asItem(`fact ${index}`, index));
    const content = `${formatMemories(items)}\n${question}`;
    const response = createCompletion({ ...valid, messages: [{ role: "user", content }] });
    const { choices } = (await response.json()) as { choices: [{ message: { content: string } }] };
    expect(choices[0].message.content.match(/fact \d/g)).toEqual(
      Array.from({ length: 6 }, (_, index) => `fact ${index}`),
    );
  });
});
