// Faults of Letta's provider, @letta-ai/vercel-ai-sdk-provider 1.4.0 dist/index.mjs, by line.
import { generateText, type ModelMessage, streamText } from "ai";
import { describe, expect, it } from "vitest";
import { withMemory } from "../../src/index.ts";
import { countingMemory } from "../support/counting-memory.ts";
import { type MockCall, mockModel } from "../support/mock-model.ts";
import { textParts } from "../support/model-parts.ts";
import { linesOf, promptsOf, ways } from "../support/run-model.ts";
import { look } from "./support/look-tool.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";

const afterTool: ModelMessage[] = [
  { role: "user", content: prompt },
  {
    role: "assistant",
    content: [{ type: "tool-call", toolCallId: "c1", toolName: "look", input: {} }],
  },
  {
    role: "tool",
    content: [
      {
        type: "tool-result",
        toolCallId: "c1",
        toolName: "look",
        output: { type: "text", value: "a full fridge" },
      },
    ],
  },
];

describe.each(ways)("Letta, through $name", ({ run }) => {
  it("line 31: a result of a tool throws; ours answers what a client's tool gave", async () => {
    const { memory } = countingMemory();
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const { text } = await run({
      model: withMemory(mock, { memory, scope }),
      messages: afterTool,
      tools: { look: { inputSchema: look.inputSchema } },
    });
    expect(text).toBe("Leek soup.");
    expect(promptsOf(mock)[0]?.map(({ role }) => role)).toEqual(["user", "assistant", "tool"]);
  });

  it("line 14: a file throws; ours passes it on, also where it is all there is", async () => {
    const { memory, searches, adds } = countingMemory();
    const mock = mockModel({ steps: [{ text: "A recipe." }] });
    const data = Uint8Array.from([37, 80, 68, 70]);
    const file = { type: "file" as const, data, mediaType: "application/pdf" };
    const model = withMemory(mock, { memory, scope });
    const { text } = await run({ model, messages: [{ role: "user", content: [file] }] });
    expect(text).toBe("A recipe.");
    expect(promptsOf(mock)[0]?.[0]?.content).toMatchObject([{ type: "file" }]);
    expect([searches, adds]).toEqual([[], []]);
  });

  it("line 81: the model gets the last message alone; ours gets instructions and history too", async () => {
    const { memory } = countingMemory();
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    await run({
      model: withMemory(mock, { memory, scope }),
      system: "You are a cook.",
      messages: [
        { role: "user", content: "Hello" },
        { role: "assistant", content: "Hi." },
        { role: "user", content: prompt },
      ],
    });
    expect(linesOf(promptsOf(mock)[0] ?? [])).toEqual([
      "system: You are a cook.",
      "user: Hello",
      "assistant: Hi.",
      `user: ${prompt}`,
    ]);
  });

  it.each(["stop", "length", "content-filter", "other"])(
    "an answer always ends with `stop`; ours ends as the model says: %s",
    async (reason) => {
      const { memory } = countingMemory();
      const mock = mockModel({ steps: [{ text: "Leek", reason }] });
      const model = withMemory(mock, { memory, scope });
      expect((await run({ model, prompt })).finishReason).toBe(reason);
    },
  );
});

describe("Letta, what a call costs and how it ends", () => {
  it("line 143: tokens are -1; ours are the model's", async () => {
    const { memory } = countingMemory();
    const model = withMemory(mockModel({ steps: [{ text: "Leek soup." }] }), { memory, scope });
    const generated = await generateText({ model, prompt });
    expect(generated.usage).toMatchObject({ inputTokens: 1, outputTokens: 1 });
    const streamed = await streamText({ model, prompt }).usage;
    expect(streamed).toMatchObject({ inputTokens: 1, outputTokens: 1 });
  });

  it("the abort signal is not used; ours reaches the model, and ends its call", async () => {
    const { memory } = countingMemory();
    const caller = new AbortController();
    const reason = new Error("The user left.");
    const mock = mockModel({
      steps: ({ abortSignal }: MockCall) => {
        queueMicrotask(() => caller.abort(reason));
        return new Promise((_, reject) => {
          abortSignal?.addEventListener("abort", () => reject(abortSignal.reason));
        });
      },
    });
    const call = generateText({
      model: withMemory(mock, { memory, scope }),
      prompt,
      abortSignal: caller.signal,
    });
    await expect(call).rejects.toBe(reason);
  });

  it("line 459: a stream that failed is closed again, which throws; ours ends with the model's error alone", async () => {
    const { memory, adds } = countingMemory();
    const gone = new Error("The connection is gone.");
    const pieces = [{ type: "stream-start", warnings: [] }, ...textParts(["Leek"])];
    const failing = () => {
      const mock = mockModel({ steps: [] });
      mock.doStream = async () => {
        const parts = pieces.values();
        return {
          stream: new ReadableStream({
            pull(controller) {
              const { value } = parts.next();
              if (value === undefined) controller.error(gone);
              else controller.enqueue(value as never);
            },
          }),
        };
      };
      return mock;
    };
    const endOf = async (model: Parameters<typeof streamText>[0]["model"]) => {
      const seen: unknown[] = [];
      const result = streamText({ model, prompt, maxRetries: 0, onError: () => {} });
      try {
        for await (const part of result.fullStream)
          seen.push(part.type === "error" ? part.error : part.type);
      } catch (error) {
        seen.push(error);
      }
      return seen;
    };
    const seen = await endOf(withMemory(failing(), { memory, scope }));
    expect(seen).toEqual(await endOf(failing()));
    expect(seen.filter((part) => part === gone)).toHaveLength(1);
    expect(adds).toEqual([]);
  });
});
