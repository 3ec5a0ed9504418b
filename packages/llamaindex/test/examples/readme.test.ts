import { readFile } from "node:fs/promises";
import { BaseRetriever } from "@llamaindex/core/retriever";
import { describe, expect, it } from "vitest";
import { ScriptedLLM } from "../support/scripted-llm.ts";
import { localMemory } from "./local-memory.ts";

const names = ["agent", "chat-engine", "chat-store", "memory-block"] as const;

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);

/** An example as a user of the package writes it. */
async function example(name: string): Promise<string> {
  const code = await readFile(new URL(`./${name}.ts`, import.meta.url), "utf8");
  return code
    .replaceAll('"../../src/index.ts"', '"@mem0-kit/llamaindex"')
    .replaceAll('"./local-memory.ts"', '"@mem0-kit/local"');
}

it("shows the examples that are compiled here, and no other", async () => {
  expect(blocks).toEqual(await Promise.all(names.map(example)));
});

/** A fact of a user of its own, so that the examples can share their memory. */
async function userWithFact(userId: string) {
  await localMemory().add("I like leek soup", { scope: { userId }, infer: false });
  return userId;
}

class NoRetriever extends BaseRetriever {
  // The host's own is protected.
  // biome-ignore lint/complexity/noUselessConstructor: see above
  constructor() {
    super();
  }

  override async _retrieve() {
    return [];
  }
}

describe("an example of the README", () => {
  it("asks an agent, which remembers the user and the session", async () => {
    const userId = await userWithFact("reader");
    const llm = new ScriptedLLM(["Leek soup.", "Cream."]);
    const { ask } = await import("./agent.ts");
    expect(await ask(llm, userId, "s1", "Which soup do I like?")).toBe("Leek soup.");
    expect(JSON.stringify(llm.prompts[0])).toContain("] I like leek soup");
    await ask(llm, userId, "s1", "What goes with it?");
    expect(JSON.stringify(llm.prompts[1])).toContain("Which soup do I like?");
    await ask(llm, "stranger", "s1", "Which soup do I like?");
    expect(JSON.stringify(llm.prompts[2])).not.toContain("] I like leek soup");
  });

  it("chats about documents with what it remembers", async () => {
    const userId = await userWithFact("guest");
    const llm = new ScriptedLLM(["Leek soup."]);
    const { createChat } = await import("./chat-engine.ts");
    const chat = await createChat(llm, new NoRetriever(), userId);
    await chat.chat({ message: "Which soup do I like?" });
    expect(JSON.stringify(llm.prompts[0])).toContain("] I like leek soup");
  });

  it("keeps a conversation of a buffer", async () => {
    const llm = new ScriptedLLM([""]);
    const { createBuffer } = await import("./chat-store.ts");
    createBuffer(llm, "writer", "s1").put({ role: "user", content: "Hello" });
    await expect
      .poll(() => createBuffer(llm, "writer", "s1").getMessages())
      .toEqual([{ role: "user", content: "Hello" }]);
  });

  it("recalls in a memory of LlamaIndex' own", async () => {
    const userId = await userWithFact("cook");
    const { createRecallingMemory } = await import("./memory-block.ts");
    const memory = createRecallingMemory(userId);
    await memory.add({ role: "user", content: "Which soup do I like?" });
    const contents = (await memory.getLLM()).map(({ content }) => String(content));
    expect(contents[0]).toBe("The kitchen has no oven.");
    expect(contents[1]).toContain("] I like leek soup");
    expect(contents[2]).toBe("Which soup do I like?");
  });
});
