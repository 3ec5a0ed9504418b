import * as sdk from "ai";
import { expect, it } from "vitest";
import { memoryAgentHooks } from "../../src/agent/index.ts";
import type { MemoryEvent } from "../../src/index.ts";
import { countingMemory } from "../support/counting-memory.ts";
import { majorOf } from "../support/major-of.ts";
import { mockModel } from "../support/mock-model.ts";
import { agentWith, contextKey, describeHooks, fiveSteps } from "./support/run-agent.ts";

const scope = { userId: "alex" };
const question = "Which tea do I like?";

describeHooks("what an agent's hooks store", () => {
  it.each(["generate", "stream"] as const)("is a turn of five steps once: %s", async (way) => {
    const { memory, adds } = countingMemory();
    const hooks = memoryAgentHooks({ memory, scope });
    const agent = agentWith(mockModel({ steps: fiveSteps }), hooks);
    if (way === "generate") await agent.generate({ prompt: question });
    else await (await agent.stream({ prompt: question })).consumeStream();
    await hooks.flush();
    expect(adds).toMatchObject([
      { scope, lines: [`user: ${question}`, "assistant: You like green tea."] },
    ]);
  });

  it("is a turn that `stopWhen` ends on a call of a tool, once", async () => {
    const { memory, adds } = countingMemory();
    const hooks = memoryAgentHooks({ memory, scope });
    const model = mockModel({ steps: fiveSteps });
    const agent = agentWith(model, hooks, { stopWhen: sdk.stepCountIs(3) });
    await agent.generate({ prompt: question });
    await hooks.flush();
    expect(model.doGenerateCalls).toHaveLength(3);
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${question}`, "assistant: Thinking 2."],
    ]);
  });

  it("is a turn that waits for a browser's tool once it goes on", async () => {
    const { memory, searches, adds } = countingMemory();
    const events: MemoryEvent[] = [];
    const onEvent = (event: MemoryEvent) => void events.push(event);
    const hooks = memoryAgentHooks({ memory, scope, onEvent });
    const inputSchema = sdk.jsonSchema({ type: "object", properties: {} });
    const model = mockModel({
      steps: [{ tools: [{ name: "locate", id: "c1" }] }, { text: "You are in Rome." }],
    });
    const agent = agentWith(model, hooks, { tools: { locate: { inputSchema } } });
    const asked: sdk.ModelMessage[] = [{ role: "user", content: "Where am I?" }];
    const first = await agent.generate({ messages: asked });
    await hooks.flush();
    expect(adds).toEqual([]);
    expect(events.at(-1)).toEqual({ type: "skipped", phase: "store", reason: "step-not-final" });
    const output = { type: "text", value: "Rome" } as const;
    const messages = [...asked, ...first.response.messages];
    messages.push({
      role: "tool",
      content: [{ type: "tool-result", toolCallId: "c1", toolName: "locate", output }],
    });
    await agent.generate({ messages });
    await hooks.flush();
    expect(adds.map(({ lines }) => lines)).toEqual([
      ["user: Where am I?", "assistant: You are in Rome."],
    ]);
    expect(searches).toHaveLength(1);
  });

  it("is a turn that waits for approval once it goes on", async () => {
    const { memory, adds } = countingMemory();
    const hooks = memoryAgentHooks({ memory, scope });
    const inputSchema = sdk.jsonSchema({ type: "object", properties: {} });
    const pay = { inputSchema, needsApproval: true, execute: async () => "paid" };
    const model = mockModel({
      steps: [{ tools: [{ name: "pay", id: "c1" }] }, { text: "It is paid." }],
    });
    const agent = agentWith(model, hooks, { tools: { pay } });
    const asked: sdk.ModelMessage[] = [{ role: "user", content: "Pay my tea" }];
    const first = await agent.generate({ messages: asked });
    const request = first.content.find(({ type }) => type === "tool-approval-request");
    const { approvalId } = request as unknown as { readonly approvalId: string };
    await hooks.flush();
    expect(adds).toEqual([]);
    const messages = [...asked, ...first.response.messages];
    messages.push({
      role: "tool",
      content: [{ type: "tool-approval-response", approvalId, approved: true }],
    });
    await agent.generate({ messages });
    await hooks.flush();
    expect(adds.map(({ lines }) => lines)).toEqual([
      ["user: Pay my tea", "assistant: It is paid."],
    ]);
  });

  it("is the same words again, as another turn: one after the other and at the same time", async () => {
    const { memory, adds } = countingMemory();
    const hooks = memoryAgentHooks({ memory, scope });
    const agent = agentWith(mockModel({ delayMs: 1, steps: [{ text: "Good." }] }), hooks);
    await agent.generate({ prompt: "Go on" });
    await Promise.all([agent.generate({ prompt: "Go on" }), agent.generate({ prompt: "Go on" })]);
    await hooks.flush();
    expect(adds).toHaveLength(3);
  });

  it("is a turn whose steps change the context around its memory", async () => {
    const { memory, adds } = countingMemory();
    const hooks = memoryAgentHooks({ memory, scope });
    const prepareStep = (step: Record<string, object>) => ({
      [contextKey]: { ...step[contextKey], step: 1 },
    });
    const agent = agentWith(mockModel({ steps: fiveSteps }), hooks, { prepareStep });
    await agent.generate({ prompt: question });
    await hooks.flush();
    expect(adds).toHaveLength(1);
  });

  it("is nothing where the context of the call was replaced, as an event tells", async () => {
    const { memory, adds } = countingMemory();
    const events: MemoryEvent[] = [];
    const onEvent = (event: MemoryEvent) => void events.push(event);
    const hooks = memoryAgentHooks({ memory, scope, onEvent });
    const prepareStep = () => ({ [contextKey]: { step: 1 } });
    const agent = agentWith(mockModel({ steps: [{ text: "Hi." }] }), hooks, { prepareStep });
    await agent.generate({ prompt: question });
    expect(events.at(-1)).toEqual({ type: "skipped", phase: "store", reason: "lost-turn" });
    expect(adds).toEqual([]);
  });

  if (majorOf() === 7)
    it("is a turn whose end `onEnd` tells", async () => {
      const { memory, adds } = countingMemory();
      const { prepareCall, onFinish: onEnd, flush } = memoryAgentHooks({ memory, scope });
      const agent = agentWith(mockModel({ steps: fiveSteps }), { prepareCall }, { onEnd });
      await agent.generate({ prompt: question });
      await flush();
      expect(adds).toHaveLength(1);
    });

  it("is nothing of a call that failed", async () => {
    const { memory, adds } = countingMemory();
    const hooks = memoryAgentHooks({ memory, scope });
    const agent = agentWith(mockModel({ steps: [{ error: new Error("No model.") }] }), hooks);
    await expect(agent.generate({ prompt: question })).rejects.toThrow("No model.");
    const broken = { lastParts: [{ type: "error", error: new Error("Cut.") }], reason: "error" };
    const model = mockModel({ steps: [{ text: "You l", ...broken }] });
    const result = await agentWith(model, hooks, { onError() {} }).stream({ prompt: question });
    await result.consumeStream();
    await hooks.flush();
    expect(adds).toEqual([]);
  });

  it("is nothing of a call that was aborted", async () => {
    const { memory, adds } = countingMemory();
    const hooks = memoryAgentHooks({ memory, scope });
    const controller = new AbortController();
    const model = mockModel({
      steps: () => {
        controller.abort(new Error("Enough."));
        return { text: "You like" };
      },
    });
    const { signal: abortSignal } = controller;
    await agentWith(model, hooks)
      .generate({ prompt: question, abortSignal })
      .catch(() => {});
    await hooks.flush();
    expect(adds).toEqual([]);
  });

  it("is no turn that generates an object, unless that is wanted", async () => {
    const output = sdk.Output.object({
      schema: sdk.jsonSchema<{ tea: string }>({
        type: "object",
        properties: { tea: { type: "string" } },
      }),
    });
    const run = async (store: object | true) => {
      const { memory, adds, searches } = countingMemory();
      const hooks = memoryAgentHooks({ memory, scope, store });
      const model = mockModel({ steps: [{ text: '{"tea":"green"}' }] });
      await agentWith(model, hooks, { output, tools: {} }).generate({ prompt: question });
      await hooks.flush();
      expect(searches).toHaveLength(1);
      return adds.length;
    };
    expect(await run(true)).toBe(0);
    expect(await run({ structured: true })).toBe(1);
  });

  it("has the words between the tools and their results where that is wanted", async () => {
    const { memory, adds } = countingMemory();
    const hooks = memoryAgentHooks({
      memory,
      scope,
      store: {
        includeIntermediateText: true,
        includeToolResults: ({ toolName, output }) => `${toolName}: ${JSON.stringify(output)}`,
      },
    });
    const agent = agentWith(mockModel({ steps: fiveSteps.slice(3) }), hooks);
    await agent.generate({ prompt: question });
    await hooks.flush();
    expect(adds[0]?.lines[1]).toBe(
      'assistant: Thinking 3.\n\nlook: {"type":"text","value":"seen"}\n\nYou like green tea.',
    );
  });

  it("has a file's name and never its bytes", async () => {
    const { memory, adds } = countingMemory();
    const hooks = memoryAgentHooks({ memory, scope });
    const agent = agentWith(mockModel({ steps: [{ text: "A cat." }] }), hooks);
    const data = new Uint8Array([137, 80, 78, 71]);
    await agent.generate({
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: "Who is this?" },
            { type: "image", image: data.buffer },
            { type: "file", data, mediaType: "application/pdf", filename: "cv.pdf" },
          ],
        },
      ],
    });
    await hooks.flush();
    expect(adds[0]?.lines[0]).toMatch(/^user: Who is this\?/);
    expect(adds[0]?.lines[0]).toContain("cv.pdf");
    expect(adds[0]?.lines.join()).not.toMatch(/137|iVBOR/);
  });

  it("has the bytes of a file where the backend reads them", async () => {
    const { memory } = countingMemory();
    let data: unknown;
    const hooks = memoryAgentHooks({
      memory,
      scope,
      store: {
        files: "pass",
        transform([message]) {
          data = message?.content[1];
          return null;
        },
      },
    });
    const image = new Uint8Array([137, 80, 78, 71]);
    await agentWith(mockModel({ steps: [{ text: "A cat." }] }), hooks).generate({
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: "Who is this?" },
            { type: "image", image: image.buffer },
          ],
        },
      ],
    });
    await hooks.flush();
    expect(data).toEqual({ type: "image", mediaType: "image", data: image });
  });

  it("is what `transform` leaves of it", async () => {
    const { memory, adds } = countingMemory();
    const hooks = memoryAgentHooks({
      memory,
      scope,
      store: { transform: (messages) => messages.filter(({ role }) => role === "user") },
    });
    await agentWith(mockModel({ steps: [{ text: "Hi." }] }), hooks).generate({ prompt: "I am Al" });
    await hooks.flush();
    expect(adds.map(({ lines }) => lines)).toEqual([["user: I am Al"]]);
  });

  it("is written in the background: the answer does not wait for it", async () => {
    const { memory, adds, kept } = countingMemory({ delayMs: { add: 400 } });
    const hooks = memoryAgentHooks({ memory, scope });
    const waited: Promise<unknown>[] = [];
    const other = memoryAgentHooks({ memory, scope, waitUntil: (work) => void waited.push(work) });
    const model = mockModel({ steps: [{ text: "Hi." }] });
    await agentWith(model, hooks).generate({ prompt: "I am Al" });
    expect(await kept(scope)).toEqual([]);
    await agentWith(model, other).generate({ prompt: "I am Bo" });
    expect(waited).toHaveLength(1);
    await Promise.all([hooks.flush(), ...waited]);
    expect(adds).toHaveLength(2);
    expect(await kept(scope)).toEqual(["I am Al", "Hi.", "I am Bo"]);
  });
});
