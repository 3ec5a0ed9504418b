import { AIMessage, HumanMessage } from "@langchain/core/messages";
import { createAgent, providerStrategy, toolStrategy } from "langchain";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { lookTool, showTool } from "./support/look-tool.ts";
import {
  alex,
  answering,
  calling,
  fact,
  linesOf,
  promptsOf,
  question,
  setUp,
  told,
} from "./support/set-up.ts";

describe("mem0Middleware", () => {
  it("saves what a run said and recalls it in the next one, before the words of the last human message", async () => {
    const { mem0, events, adds, kept } = setUp();
    const model = answering("Noted.", "Leek soup.");
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    await agent.invoke({ messages: fact }, alex);
    await mem0.flush();
    expect(await kept(alex.context)).toHaveLength(1);
    const { messages } = await agent.invoke({ messages: question }, alex);
    await mem0.flush();
    const [first, second] = promptsOf(model);
    expect(first).toEqual([`human: ${fact}`]);
    expect(second).toHaveLength(1);
    expect(second?.[0]).toMatch(
      /^human: <memories>\n.*vegetarian.*\n<\/memories>\n\nWhat can I cook/s,
    );
    expect(linesOf(messages)).toEqual([`human: ${question}`, "ai: Leek soup."]);
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${fact}`, "assistant: Noted."],
      [`user: ${question}`, "assistant: Leek soup."],
    ]);
    expect(told(events)).toEqual(["recalled", "saved", "recalled", "saved"]);
  });

  it("looks up once in a loop of tools, gives each step the same prompt, and saves no step in between", async () => {
    const { mem0, events, adds, searches, seed } = setUp();
    await seed(alex.context, fact);
    const model = answering(calling("look", {}, "I'll look."), calling("look"), "Leek soup.");
    const agent = createAgent({ model, tools: [lookTool], middleware: [mem0] });
    await agent.invoke({ messages: new HumanMessage(question) }, alex);
    await mem0.flush();
    const prompts = promptsOf(model);
    expect(prompts.map((prompt) => prompt.length)).toEqual([1, 3, 5]);
    expect(prompts[0]?.[0]).toContain(fact);
    for (const prompt of prompts) expect(prompt[0]).toBe(prompts[0]?.[0]);
    expect(searches).toEqual([{ scope: alex.context, query: question }]);
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${question}`, "assistant: Leek soup."],
    ]);
    expect(told(events)).toEqual(["recalled", "saved"]);
  });

  it("leaves a prompt as it is where nothing is found", async () => {
    const { mem0, events } = setUp();
    const model = answering("Leek soup.");
    await createAgent({ model, tools: [], middleware: [mem0] }).invoke(
      { messages: question },
      alex,
    );
    expect(promptsOf(model)).toEqual([[`human: ${question}`]]);
    expect(events[0]).toMatchObject({ type: "recalled", items: [], injected: 0 });
  });

  it("saves all that was said in one turn, and looks up the last of it", async () => {
    const { mem0, adds, searches } = setUp();
    const agent = createAgent({ model: answering("Leek soup."), tools: [], middleware: [mem0] });
    const said = [new HumanMessage(fact), new HumanMessage(question)];
    await agent.invoke({ messages: said }, alex);
    await mem0.flush();
    expect(searches.map(({ query }) => query)).toEqual([question]);
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${fact}`, `user: ${question}`, "assistant: Leek soup."],
    ]);
  });

  it("saves the last exchange alone where the caller sends the whole conversation", async () => {
    const { mem0, adds } = setUp();
    const model = answering("Leek soup.");
    const messages = [new HumanMessage(fact), new AIMessage("Noted."), new HumanMessage(question)];
    await createAgent({ model, tools: [], middleware: [mem0] }).invoke({ messages }, alex);
    await mem0.flush();
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${question}`, "assistant: Leek soup."],
    ]);
  });

  it("reads and answers in content blocks, with the images of a message behind its memories", async () => {
    const { mem0, adds, searches, seed } = setUp();
    await seed(alex.context, fact);
    const blocks = [
      { type: "reasoning", reasoning: "hm" },
      { type: "text", text: "Leek soup." },
    ] as const;
    const model = answering(new AIMessage({ content: [...blocks] }));
    const image = { type: "image", mimeType: "image/png", data: "QUJD" } as const;
    const words = { type: "text", text: question } as const;
    const message = new HumanMessage({ id: "m1", name: "Alex", content: [image, words] });
    await createAgent({ model, tools: [], middleware: [mem0] }).invoke(
      { messages: [message] },
      alex,
    );
    await mem0.flush();
    const [given] = model.calls[0]?.messages ?? [];
    expect(given).toMatchObject({ id: "m1", name: "Alex" });
    expect(given?.content).toEqual([
      { type: "text", text: expect.stringContaining(fact) },
      image,
      words,
    ]);
    expect(searches.map(({ query }) => query)).toEqual([question]);
    expect(adds[0]?.lines).toEqual([`user: ${question}\n[image]`, "assistant: Leek soup."]);
  });

  it("neither looks up nor saves what has no words, and says so once", async () => {
    const { mem0, adds, searches, events } = setUp();
    const content = [{ type: "image", mimeType: "image/png", data: "QUJD" } as const];
    const model = answering(calling("look"), "A dog.");
    const agent = createAgent({ model, tools: [lookTool], middleware: [mem0] });
    const { messages } = await agent.invoke({ messages: [new HumanMessage({ content })] }, alex);
    await mem0.flush();
    expect(messages.at(-1)?.text).toBe("A dog.");
    expect([...adds, ...searches]).toEqual([]);
    expect(told(events)).toEqual(["recall skipped no-user-text", "save skipped no-user-text"]);
  });

  it("saves what has no words where files are passed to a memory that reads them", async () => {
    const reads = { capabilities: { images: true } };
    const { mem0, adds, searches } = setUp({ save: { files: "pass" } }, reads);
    const content = [{ type: "image", mimeType: "image/png", data: "QUJD" } as const];
    const agent = createAgent({ model: answering("A dog."), tools: [], middleware: [mem0] });
    await agent.invoke({ messages: [new HumanMessage({ content })] }, alex);
    await mem0.flush();
    expect(searches).toEqual([]);
    expect(adds.map(({ lines }) => lines)).toEqual([["user: [image]", "assistant: A dog."]]);
  });

  it("does not take memories that a page sends back for words", async () => {
    const { mem0, adds, searches } = setUp();
    const messages = `<memories>\n- [2026-05-08] I eat meat.\n</memories>\n\n${question}`;
    const agent = createAgent({ model: answering("Leek soup."), tools: [], middleware: [mem0] });
    await agent.invoke({ messages }, alex);
    await mem0.flush();
    expect(searches.map(({ query }) => query)).toEqual([question]);
    expect(adds[0]?.lines[0]).toBe(`user: ${question}`);
  });

  it("saves only what was said where a tool's result ends the run, and once", async () => {
    const { mem0, adds, searches } = setUp();
    const model = answering(calling("show"), calling("show"), "Bye.");
    const agent = createAgent({ model, tools: [lookTool, showTool], middleware: [mem0] });
    const one = await agent.invoke({ messages: "Show me my fridge." }, alex);
    const two = await agent.invoke(
      { messages: [...one.messages, new HumanMessage("Again.")] },
      alex,
    );
    await agent.invoke({ messages: [...two.messages, new HumanMessage("Thanks.")] }, alex);
    await mem0.flush();
    expect(two.messages.at(-1)?.type).toBe("tool");
    expect(adds.map(({ lines }) => lines)).toEqual([
      ["user: Show me my fridge."],
      ["user: Again."],
      ["user: Thanks.", "assistant: Bye."],
    ]);
    expect(searches).toHaveLength(3);
  });

  it("saves what was said and no object that a model gave as a call of a tool", async () => {
    const { mem0, adds } = setUp();
    const [format] = toolStrategy(z.object({ dish: z.string() }));
    if (format === undefined) throw new Error("no format");
    const model = answering(calling(format.name, { dish: "soup" }), "No dish.");
    const responseFormat = [format];
    const agent = createAgent({ model, tools: [lookTool], middleware: [mem0], responseFormat });
    const one = await agent.invoke({ messages: question }, alex);
    const messages = [...one.messages, new HumanMessage("No soup.")];
    await agent.invoke({ messages }, alex);
    await mem0.flush();
    expect(one.structuredResponse).toEqual({ dish: "soup" });
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${question}`],
      ["user: No soup.", "assistant: No dish."],
    ]);
  });

  it("saves what was said and no object that a model gave as its text", async () => {
    const { mem0, adds } = setUp();
    const responseFormat = providerStrategy(z.object({ dish: z.string() }));
    const model = answering('{"dish":"soup"}');
    const agent = createAgent({ model, tools: [], middleware: [mem0], responseFormat });
    const { structuredResponse } = await agent.invoke({ messages: question }, alex);
    await mem0.flush();
    expect(structuredResponse).toEqual({ dish: "soup" });
    expect(adds.map(({ lines }) => lines)).toEqual([[`user: ${question}`]]);
  });

  it("keeps what `save` says: metadata, chosen messages, exact words, or nothing at all", async () => {
    const { mem0, adds, kept, events } = setUp({
      save: {
        infer: false,
        metadata: { source: "chat" },
        select: (turn) => turn.filter(({ type, text }) => type === "human" && text !== "Secret."),
      },
    });
    const agent = createAgent({ model: answering("One.", "Two."), tools: [], middleware: [mem0] });
    await agent.invoke({ messages: question }, alex);
    await mem0.flush();
    await agent.invoke({ messages: "Secret." }, alex);
    await mem0.flush();
    expect(adds).toEqual([
      {
        scope: alex.context,
        lines: [`user: ${question}`],
        metadata: { source: "chat" },
        infer: false,
      },
    ]);
    expect(await kept(alex.context)).toEqual([question]);
    expect(told(events)).toEqual(["recalled", "saved", "recalled", "save skipped vetoed"]);
  });

  it("only saves with `recall: false`, and only recalls with `save: false`", async () => {
    const mute = setUp({ recall: false });
    const model = answering("Noted.", "Soup.");
    const run = { messages: fact };
    await createAgent({ model, tools: [], middleware: [mute.mem0] }).invoke(run, alex);
    await mute.mem0.flush();
    expect([mute.searches.length, mute.adds.length]).toEqual([0, 1]);
    const deaf = setUp({ save: false });
    await deaf.seed(alex.context, fact);
    await createAgent({ model, tools: [], middleware: [deaf.mem0] }).invoke(run, alex);
    await deaf.mem0.flush();
    expect([deaf.searches.length, deaf.adds.length]).toEqual([1, 0]);
    expect(promptsOf(model)[1]?.[0]).toContain("<memories>");
  });
});
