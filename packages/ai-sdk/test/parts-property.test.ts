import { streamText } from "ai";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMemoryModels, type ExposeSettings } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { finishPart, type ModelPart, textParts, toolCallPart } from "./support/model-parts.ts";
import { streamOf } from "./support/stream-of.ts";

const scope = { userId: "alex" };

/** Parts of all kinds in any order, also ones that no spec has yet. */
const anyPart: fc.Arbitrary<ModelPart> = fc.oneof(
  fc.constant({ type: "stream-start", warnings: [] }),
  fc.record({
    type: fc.constantFrom("text-start", "text-end", "reasoning-start", "reasoning-end"),
    id: fc.constantFrom("0", "1"),
  }),
  fc.record({
    type: fc.constantFrom("text-delta", "reasoning-delta", "tool-input-delta"),
    id: fc.constantFrom("0", "1"),
    delta: fc.string(),
  }),
  fc.record({
    type: fc.constantFrom("raw", "ping", "custom", "file", "later"),
    value: fc.string(),
  }),
  fc.record({ type: fc.constant("error"), error: fc.string() }),
  fc.constantFrom("stop", "tool-calls", "length", "error", "content-filter").map(finishPart),
  fc.constant(toolCallPart("look", {}, "c1")),
  fc.constant({ type: "text-delta", id: "0" }),
);

/** What a stream gives to its end, and the error that it ends with. */
async function readAll(stream: ReadableStream<unknown>): Promise<unknown[]> {
  const parts: unknown[] = [];
  try {
    for await (const part of stream) parts.push(part);
  } catch (error) {
    parts.push({ error });
  }
  return parts;
}

/** `finish` may gain what memory tells of itself. */
function withoutOurs(part: unknown): unknown {
  const { providerMetadata, ...rest } = part as { readonly providerMetadata?: object };
  return rest;
}

async function modelsOver(expose: ExposeSettings = {}) {
  const { memory, seed, adds } = countingMemory();
  await seed(scope, "I like soup", "pea soup is bad");
  return { models: createMemoryModels({ memory, expose }), adds };
}

describe("the parts of any stream", () => {
  const prompt = [{ role: "user" as const, content: [{ type: "text" as const, text: "soup" }] }];

  it("come through a model with memory all of them, in their order", async () => {
    const { models } = await modelsOver();
    await fc.assert(
      fc.asyncProperty(fc.array(anyPart, { maxLength: 30 }), async (parts) => {
        const given = [{ type: "stream-start", warnings: [] }, ...parts];
        const { stream } = await models
          .model(mockModel({ steps: [{ parts }] }), scope)
          .doStream({ prompt });
        const got = await readAll(stream);
        expect(got.map(withoutOurs)).toEqual(given);
        // All but `finish` are the very same objects.
        for (const [index, part] of got.entries())
          if (parts[index - 1]?.type !== "finish" && index > 0) expect(part).toBe(parts[index - 1]);
      }),
      { numRuns: 200 },
    );
    await models.flush();
  });

  it("gain sources and nothing else with `sources`", async () => {
    const { models } = await modelsOver({ sources: true });
    await fc.assert(
      fc.asyncProperty(fc.array(anyPart, { maxLength: 30 }), async (parts) => {
        const { stream } = await models
          .model(mockModel({ steps: [{ parts }] }), scope)
          .doStream({ prompt });
        const got = (await readAll(stream)) as ModelPart[];
        const others = got.filter(({ type }) => type !== "source");
        expect(others.slice(1).map(withoutOurs)).toEqual(parts);
      }),
      { numRuns: 100 },
    );
    await models.flush();
  });

  it("come through until the stream breaks, with its own error", async () => {
    const { models } = await modelsOver();
    await fc.assert(
      fc.asyncProperty(fc.array(anyPart, { maxLength: 10 }), async (parts) => {
        const broken = new Error("connection reset");
        const inner = mockModel({ steps: [{}] });
        const source = streamOf(parts);
        inner.doStream = async () => ({ stream: breakAfter(source, broken) as never });
        const { stream } = await models.model(inner, scope).doStream({ prompt });
        const got = await readAll(stream);
        expect(got.at(-1)).toEqual({ error: broken });
        expect(got.slice(0, -1).map(withoutOurs)).toEqual(parts);
      }),
      { numRuns: 50 },
    );
    await models.flush();
  });
});

/** Blocks of words and thoughts whose parts come mixed, calls of tools and an end, as providers send them. */
const answer: fc.Arbitrary<ModelPart[]> = fc
  .record({
    blocks: fc.array(
      fc.record({
        kind: fc.constantFrom("text", "reasoning"),
        pieces: fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }),
      }),
      { maxLength: 4 },
    ),
    order: fc.array(fc.nat(), { maxLength: 40 }),
    calls: fc.boolean(),
    reason: fc.constantFrom("stop", "length"),
  })
  .map(({ blocks, order, calls, reason }) => {
    const queues = blocks.map(({ kind, pieces }, index) =>
      textParts(pieces, String(index)).map((part) => ({
        ...part,
        type: part.type.replace("text", kind),
      })),
    );
    const mixed = mix(queues, order);
    const call = calls ? [toolCallPart("look", {}, "c1")] : [];
    return [...mixed, ...call, finishPart(calls ? "tool-calls" : reason)];
  });

describe("an answer of any shape through streamText", () => {
  it("is the same with memory and without, and what is stored is its text", async () => {
    const { models, adds } = await modelsOver();
    await fc.assert(
      fc.asyncProperty(answer, async (parts) => {
        const before = adds.length;
        const mock = mockModel({ steps: [{ parts }] });
        const run = (model: typeof mock | ReturnType<typeof models.model>) =>
          streamText({ model, prompt: "soup", onError: () => {} });
        const plain = run(mock);
        const remembered = run(models.model(mock, scope));
        const [expected, got] = await Promise.all([
          readAll(plain.fullStream),
          readAll(remembered.fullStream),
        ]);
        expect(got.map(essence)).toEqual(expected.map(essence));
        await models.flush();
        const text = await remembered.text;
        expect(text).toBe(await plain.text);
        const isFinal = (await remembered.finishReason) !== "tool-calls";
        const lines = isFinal
          ? [["user: soup", ...(text.trim() ? [`assistant: ${text}`] : [])]]
          : [];
        expect(adds.slice(before).map((add) => add.lines)).toEqual(lines);
      }),
      { numRuns: 150 },
    );
  });
});

/** Takes from the queues in the order that `order` says, and the rest one queue after the other. */
function mix(queues: readonly ModelPart[][], order: readonly number[]): ModelPart[] {
  const left = queues.map((queue) => [...queue]);
  const first = order.flatMap(
    (choice) => left[choice % Math.max(left.length, 1)]?.splice(0, 1) ?? [],
  );
  return [...first, ...left.flat()];
}

/** A part of `fullStream` without what differs from run to run. */
function essence(part: unknown): unknown {
  const { type, id, text, toolCallId, toolName, finishReason } = part as Record<string, unknown>;
  return { type, id, text, toolCallId, toolName, finishReason };
}

function breakAfter<T>(source: ReadableStream<T>, error: Error): ReadableStream<T> {
  const reader = source.getReader();
  return new ReadableStream<T>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.error(error);
      else controller.enqueue(value);
    },
  });
}
