import {
  convertToModelMessages,
  createUIMessageStream,
  jsonSchema,
  readUIMessageStream,
  stepCountIs,
  streamText,
  tool,
  type UIMessage,
  type UIMessageChunk,
} from "ai";
import { expect, it } from "vitest";
import { createMemoryModels } from "../../src/index.ts";
import {
  type MemoryDataParts,
  type WriteMemoryPartsOptions,
  writeMemoryParts,
} from "../../src/ui/index.ts";
import { type CountingMemory, countingMemory } from "../support/counting-memory.ts";
import { majorOf } from "../support/major-of.ts";
import { type MockStep, mockModel } from "../support/mock-model.ts";

type ChatMessage = UIMessage<unknown, MemoryDataParts>;

const scope = { userId: "alex" };
const fact = "I like leek soup";
const question = "Which soup can I cook?";

interface ChatOptions {
  readonly counting: CountingMemory;
  readonly steps: readonly MockStep[];
  readonly parts?: WriteMemoryPartsOptions;
  /** Whether the stream waits for what is stored. @default true */
  readonly flush?: boolean;
}

/** Streams one answer with memory as a route does; gives what was sent and what a page makes of it. */
async function chat({ counting, steps, parts, flush = true }: ChatOptions) {
  const mock = mockModel({ steps });
  const pending: Promise<unknown>[] = [];
  const stream = createUIMessageStream<ChatMessage>({
    async execute({ writer }) {
      const models = createMemoryModels({
        memory: counting.memory,
        store: { infer: false, retries: 0 },
        waitUntil: (work) => pending.push(work),
        onEvent: writeMemoryParts(writer, parts),
      });
      const result = streamText({
        model: models.model(mock, scope),
        prompt: question,
        tools: { look: tool({ inputSchema: jsonSchema({ type: "object" }), execute: () => "ok" }) },
        stopWhen: stepCountIs(5),
        onError: () => {},
      });
      for await (const chunk of result.toUIMessageStream<ChatMessage>()) writer.write(chunk);
      if (flush) await models.flush().catch(() => {});
    },
  });
  const [toPage, toTest] = stream.tee();
  const chunks: UIMessageChunk<unknown, MemoryDataParts>[] = [];
  const collecting = (async () => {
    for await (const chunk of toTest) chunks.push(chunk as (typeof chunks)[number]);
  })();
  let message: ChatMessage | undefined;
  for await (const state of readUIMessageStream<ChatMessage>({ stream: toPage })) message = state;
  await Promise.all([collecting, ...pending]);
  const sent = chunks.filter((chunk) => chunk.type === "data-memory");
  const kept = (message?.parts ?? []).filter((part) => part.type === "data-memory");
  return { message, sent, kept: kept.map(({ data }) => data), types: chunks.map((c) => c.type) };
}

async function memoryWithFact(): Promise<CountingMemory> {
  const counting = countingMemory();
  await counting.seed(scope, fact);
  return counting;
}

it("shows the page what was recalled and what was stored, by ids", async () => {
  const { kept, types } = await chat({
    counting: await memoryWithFact(),
    steps: [{ text: "Leek." }],
  });
  expect(kept).toEqual([
    { phase: "recalled", items: [{ id: expect.any(String), score: expect.any(Number) }] },
    { phase: "stored", items: [{ id: expect.any(String) }, { id: expect.any(String) }] },
  ]);
  expect(types.indexOf("data-memory")).toBeLessThan(types.indexOf("text-start"));
});

it("shows the memories' words where it is asked to", async () => {
  const { kept } = await chat({
    counting: await memoryWithFact(),
    steps: [{ text: "Leek." }],
    parts: { text: true },
  });
  expect(kept.map(({ items }) => items.map(({ text }) => text))).toEqual([
    [fact],
    [question, "Leek."],
  ]);
});

it("keeps words and ids out of the message where the parts are transient", async () => {
  const { sent, kept, message } = await chat({
    counting: await memoryWithFact(),
    steps: [{ text: "Leek." }],
    parts: { text: true, transient: true },
  });
  expect(sent).toHaveLength(2);
  expect(sent.every((part) => part.transient)).toBe(true);
  expect(kept).toEqual([]);
  expect(JSON.stringify(message)).not.toContain(fact);
});

it("says each thing once, however many steps the model takes", async () => {
  const looking: MockStep = { tools: [{ name: "look" }] };
  const { sent, kept } = await chat({
    counting: await memoryWithFact(),
    steps: [looking, looking, looking, { text: "Leek." }],
  });
  expect(sent.map(({ data }) => data.phase)).toEqual(["recalled", "stored"]);
  expect(kept).toHaveLength(2);
});

it("tells that nothing was found from that nothing could be looked up", async () => {
  const empty = await chat({ counting: countingMemory(), steps: [{ text: "Leek." }] });
  expect(empty.kept[0]).toEqual({ phase: "recalled", items: [] });
  const down = await chat({
    counting: countingMemory({ fail: "UNAVAILABLE" }),
    steps: [{ text: "Leek." }],
  });
  expect(down.kept).toEqual([
    { phase: "error", items: [], error: { during: "recall", code: "UNAVAILABLE" } },
    { phase: "error", items: [], error: { during: "store", code: "UNAVAILABLE" } },
  ]);
  expect(down.message?.parts).toContainEqual(expect.objectContaining({ text: "Leek." }));
});

it("never gives the parts to a model in a later request", async () => {
  const { message } = await chat({
    counting: await memoryWithFact(),
    steps: [{ text: "Leek." }],
    parts: { text: true },
  });
  const history = await convertToModelMessages(message ? [message] : []);
  expect(history.filter(({ content }) => content.length > 0)).toEqual([
    {
      role: "assistant",
      content: [expect.objectContaining({ type: "text", text: "Leek." })],
    },
  ]);
  // ai 5 makes an empty message of any data part before the first step, as the README says.
  expect(history).toHaveLength(majorOf() === 5 ? 2 : 1);
});

it("leaves nothing at all in a later request where the parts are transient", async () => {
  const { message } = await chat({
    counting: await memoryWithFact(),
    steps: [{ text: "Leek." }],
    parts: { transient: true },
  });
  expect(await convertToModelMessages(message ? [message] : [])).toHaveLength(1);
});

it("does no harm where a turn is stored after the stream has ended", async () => {
  const counting = countingMemory({ delayMs: { add: 50 } });
  const { sent } = await chat({ counting, steps: [{ text: "Leek." }], flush: false });
  expect(sent.map(({ data }) => data.phase)).toEqual(["recalled"]);
  expect(await counting.kept(scope)).toEqual([question, "Leek."]);
});
