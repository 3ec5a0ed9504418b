import { readFile } from "node:fs/promises";
import { AIMessage, HumanMessage } from "@langchain/core/messages";
import { fakeModel } from "@langchain/core/testing";
import { describe, expect, it } from "vitest";
import { ask, createCook as createRemembering } from "./agent.ts";
import { createConversation } from "./conversation.ts";
import { createMemory } from "./create-memory.ts";
import { createChat, say } from "./history.ts";
import { createAnswers } from "./retriever.ts";
import { createCook, keepRecipe } from "./store.ts";
import { createSecretary } from "./tools.ts";

const names = ["agent", "store", "tools", "history", "retriever", "conversation"] as const;

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);

/** An example as a user of the package writes it. */
async function example(name: string): Promise<string> {
  const code = await readFile(new URL(`./${name}.ts`, import.meta.url), "utf8");
  return code
    .replaceAll('"../../src/index.ts"', '"@mem0-kit/langchain"')
    .replaceAll(/"\.\.\/\.\.\/src\/(\w+)\/index\.ts"/g, '"@mem0-kit/langchain/$1"')
    .replaceAll('{ createMemory } from "./create-memory.ts"', '{ createMemory } from "mem0-kit"')
    .replaceAll('"./create-memory.ts"', '"@mem0-kit/local"');
}

it("shows the examples that are compiled here, and no other", async () => {
  expect(blocks).toEqual(await Promise.all(names.map(example)));
});

/** What the model was given last, as text. */
const promptOf = (model: ReturnType<typeof fakeModel>) =>
  model.calls
    .at(-1)
    ?.messages.map(({ text }) => text)
    .join("\n") ?? "";

const callOf = (name: string, args: object) =>
  new AIMessage({ content: "", tool_calls: [{ name, args: { ...args }, id: "call-1" }] });

async function userWithFact(userId: string): Promise<string> {
  await createMemory().add("I like leek soup.", { scope: { userId }, infer: false });
  return userId;
}

describe("the examples", () => {
  it("give an agent what it knows of its user, and keep what was said", async () => {
    const userId = await userWithFact("agent-user");
    const model = fakeModel().respond(new AIMessage("Leek soup.")).respond(new AIMessage("?"));
    const cook = createRemembering(model);
    expect(await ask(cook, userId, "Which soup do I like?")).toBe("Leek soup.");
    expect(promptOf(model)).toContain("I like leek soup");
    await ask(cook, "somebody-else", "Which soup do I like?");
    expect(promptOf(model)).not.toContain("I like leek soup");
  });

  it("find recipes in the store by meaning, of the user alone", async () => {
    const model = fakeModel();
    for (const _ of [1, 2])
      model
        .respond(callOf("find_recipes", { query: "soup with leek" }))
        .respond(new AIMessage("Done."));
    await keepRecipe("store-user", "soup", { title: "Leek soup", minutes: 30 });
    const cook = createCook(model);
    const found = async (userId: string) => {
      const { messages } = await cook.invoke({ messages: "A soup?" }, { context: { userId } });
      return messages.find(({ type }) => type === "tool")?.text;
    };
    expect(await found("store-user")).toBe('[{"title":"Leek soup","minutes":30}]');
    expect(await found("somebody-else")).toBe("[]");
  });

  it("let a model look things up", async () => {
    const userId = await userWithFact("tools-user");
    const model = fakeModel()
      .respond(callOf("search_memories", { query: "Which soup?" }))
      .respond(new AIMessage("Leek soup."));
    const secretary = createSecretary(model, userId);
    await secretary.invoke({ messages: [new HumanMessage("Which soup?")] });
    expect(promptOf(model)).toContain("I like leek soup");
  });

  it("have a conversation where it was left", async () => {
    const model = fakeModel().respond(new AIMessage("Hello.")).respond(new AIMessage("Alex."));
    const chat = createChat(model, "history-user");
    await say(chat, "s1", "I'm Alex.");
    await say(chat, "s1", "Who am I?");
    expect(promptOf(model)).toBe("I'm Alex.\nHello.\nWho am I?");
  });

  it("answer from what is known", async () => {
    const userId = await userWithFact("retriever-user");
    const model = fakeModel().respond(new AIMessage("Leek soup."));
    const answer = await createAnswers(model, userId).invoke("Which soup do I like?");
    expect(answer).toBe("Leek soup.");
    expect(promptOf(model)).toContain('"I like leek soup."');
  });

  it("give an old chain a memory", async () => {
    const userId = await userWithFact("classic-user");
    const model = fakeModel().respond(new AIMessage("Leek soup."));
    const conversation = createConversation(model, userId);
    await conversation.invoke({ input: "Which soup do I like?" });
    expect(promptOf(model)).toContain("I like leek soup");
  });
});
