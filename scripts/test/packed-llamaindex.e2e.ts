import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogVersion } from "./catalog-version.ts";
import { createScratchProject, type ScratchProject } from "./scratch-project.ts";

const names = ["@llamaindex/core", "@llamaindex/env", "@llamaindex/workflow", "zod"];

const consumer = `
import { SimpleChatEngine } from "@llamaindex/core/chat-engine";
import type { LLM } from "@llamaindex/core/llms";
import { MockLLM } from "@llamaindex/core/llms/mock";
import { ChatMemoryBuffer, createMemory, type Memory } from "@llamaindex/core/memory";
import type { BaseChatStore } from "@llamaindex/core/storage/chat-store";
import { agent } from "@llamaindex/workflow";
import { inMemoryTranscriptStore } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import {
  createMem0Memory,
  Mem0ChatStore,
  Mem0MemoryBlock,
  type MemoryEvent,
  toMemoryMessages,
} from "@mem0-kit/llamaindex";

const memory = fakeMemory();
const transcripts = inMemoryTranscriptStore();
const scope = { userId: "alex" };
const llm: LLM & MockLLM = new MockLLM({ timeBetweenToken: 0, responseMessage: "Leek soup." });
const events: MemoryEvent[] = [];
const open = (sessionId: string) =>
  createMem0Memory({ memory, transcripts, scope, sessionId, onEvent: (event) => events.push(event) });

const first = await open("s1");
const asMemory: Memory = first;
const cook = agent({ llm, tools: [], memory: asMemory });
const { data } = await cook.run("I like leek soup");
console.log("agent:", data.result);
await first.flush();
const second = await open("s2");
await new SimpleChatEngine({ llm, memory: second }).chat({ message: "I like which soup" });
const prompt = await second.getLLM();
console.log("recalled:", prompt.some(({ content }) => String(content).includes("] I like leek soup")));
await second.flush();
console.log("events:", events.map(({ type }) => type).join());
console.log("again:", (await (await open("s1")).get()).length);

const chatStore: BaseChatStore = new Mem0ChatStore({ transcripts, scope });
const buffer = new ChatMemoryBuffer({ chatStore, chatStoreKey: "b1", llm });
buffer.put({ role: "user", content: "Hi." });
console.log("buffer:", (await buffer.getMessages()).length);
const blocks = createMemory({ memoryBlocks: [new Mem0MemoryBlock({ memory, scope })] });
await blocks.add({ role: "user", content: "leek soup" });
console.log("block:", (await blocks.getLLM()).length);
console.log("messages:", toMemoryMessages([{ role: "user", content: "Hi." }]).length);
`;

describe("the packed @mem0-kit/llamaindex", () => {
  let project: ScratchProject;

  beforeAll(() => {
    const peers = names.map((name) => `${name}@${catalogVersion(name)}`);
    project = createScratchProject(peers, ["core", "llamaindex"]);
  });

  afterAll(() => {
    if (project) rmSync(project.folder, { recursive: true, force: true });
  });

  test("is typed strictly beside the application's own LlamaIndex, and runs", () => {
    expect(project.files("**/@llamaindex/core/package.json")).toHaveLength(1);
    const file = project.write("consumer.ts", consumer);
    project.typecheck({ lib: ["es2024", "dom"] });
    project.typecheck({ exactOptionalPropertyTypes: false, lib: ["es2024", "dom"] });
    const printed = project.run(file);
    for (const line of [
      "agent: Leek soup.",
      "recalled: true",
      "events: recalled,saved,recalled,saved",
      "again: 2",
      "buffer: 1",
      "block: 2",
      "messages: 1",
    ])
      expect(printed).toContain(line);
  });
});
