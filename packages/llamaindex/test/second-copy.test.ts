import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { ContextChatEngine } from "@llamaindex/core/chat-engine";
import { createMemory, Memory } from "@llamaindex/core/memory";
import { BaseRetriever } from "@llamaindex/core/retriever";
import { describe, expect, it } from "vitest";
import { createMem0Memory } from "../src/index.ts";
import { testMemory } from "./support/local-memory.ts";
import { ScriptedLLM } from "./support/scripted-llm.ts";

/** Two real installs side by side: the newest and the lowest. */
const installs = ["../node_modules", "lowest/node_modules"].map((folder) => {
  const path = realpathSync(fileURLToPath(new URL(`${folder}/@llamaindex/core`, import.meta.url)));
  const { version } = JSON.parse(readFileSync(`${path}/package.json`, "utf8"));
  return { path, version: String(version) };
});
const [own, other] = process.env.PEERS === "lowest" ? installs.toReversed() : installs;
if (own === undefined || other === undefined) throw new Error("There are two installs.");

type ChatEngines = typeof import("@llamaindex/core/chat-engine");

const copies = [
  {
    name: "another version",
    engines: (): Promise<ChatEngines> => import(`${other.path}/chat-engine/dist/index.js`),
    told: `${other.version} in ${other.path}`,
  },
  {
    name: "the CommonJS build of the same version",
    engines: async (): Promise<ChatEngines> =>
      createRequire(import.meta.url)(`${own.path}/chat-engine/dist/index.cjs`),
    told: `${own.version} (CommonJS) in ${own.path}`,
  },
  {
    name: "the CommonJS build of another version",
    engines: async (): Promise<ChatEngines> =>
      createRequire(import.meta.url)(`${other.path}/chat-engine/dist/index.cjs`),
    told: `${other.version} (CommonJS) in ${other.path}`,
  },
] as const;

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

const parts = () => ({ retriever: new NoRetriever(), chatModel: new ScriptedLLM(["Hello."]) });

describe.each(copies)("a second copy of @llamaindex/core: $name", ({ engines, told }) => {
  it("is told by both versions and places, in place of a memory that is dropped", async () => {
    const { ContextChatEngine } = await engines();
    const mine = await createMem0Memory({ memory: testMemory(), scope: { userId: "alex" } });
    const make = () => new ContextChatEngine({ ...parts(), chatHistory: mine });
    expect(make).toThrow(expect.objectContaining({ name: "MemoryError", code: "UNSUPPORTED" }));
    expect(make).toThrow(`uses ${own.version} in ${own.path}, and ${told} was given its memory`);
  });

  it("is told in the same way by a call with this memory", async () => {
    const { SimpleChatEngine } = await engines();
    const mine = await createMem0Memory({ memory: testMemory(), scope: { userId: "alex" } });
    const engine = new SimpleChatEngine({ llm: new ScriptedLLM(["Hello."]) });
    const answered = engine.chat({ message: "Hello", chatHistory: mine });
    await expect(answered).rejects.toThrow(told);
  });

  it("drops LlamaIndex' own memory without a word", async () => {
    const { ContextChatEngine } = await engines();
    const theirs = createMemory([{ role: "user", content: "I'm a vegetarian." }]);
    const engine = new ContextChatEngine({ ...parts(), chatHistory: theirs });
    await engine.chat({ message: "Hello" });
    expect(await theirs.get()).toHaveLength(1);
    expect(JSON.stringify(await engine.chatHistory)).not.toContain("vegetarian");
  });

  it("works with what goes by the shape alone", async () => {
    const { SimpleChatEngine } = await engines();
    const mine = await createMem0Memory({ memory: testMemory(), scope: { userId: "alex" } });
    const engine = new SimpleChatEngine({ llm: new ScriptedLLM(["Hello."]), memory: mine });
    await engine.chat({ message: "Hello" });
    expect(await mine.get()).toHaveLength(2);
  });
});

describe("one copy of @llamaindex/core", () => {
  it("takes this memory for one of its own", async () => {
    const mine = await createMem0Memory({ memory: testMemory(), scope: { userId: "alex" } });
    expect(mine).toBeInstanceOf(Memory);
    const engine = new ContextChatEngine({ ...parts(), chatHistory: mine });
    await engine.chat({ message: "Hello" });
    expect(await mine.get()).toHaveLength(2);
  });
});
