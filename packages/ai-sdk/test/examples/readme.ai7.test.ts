import { readFile } from "node:fs/promises";
import {
  parseJsonEventStream,
  readUIMessageStream,
  type UIMessage,
  type UIMessageChunk,
  uiMessageChunkSchema,
} from "ai";
import { describe, expect, it, vi } from "vitest";
import { type MockStep, mockModel } from "../support/mock-model.ts";
import { linesOf, promptsOf } from "../support/run-model.ts";
import { createMemory } from "./create-memory.ts";

const names = ["quick-start", "chat-route", "agent", "tools", "per-request"] as const;

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);

/** An example as a user of the package writes it. */
async function example(name: string): Promise<string> {
  const code = await readFile(new URL(`./${name}.ts`, import.meta.url), "utf8");
  return code
    .replaceAll('"../../src/index.ts"', '"@mem0-kit/ai-sdk"')
    .replaceAll(/"\.\.\/\.\.\/src\/(\w+)\/index\.ts"/g, '"@mem0-kit/ai-sdk/$1"')
    .replaceAll('"./create-memory.ts"', '"mem0-kit"');
}

it("shows the examples that are compiled here, and no other", async () => {
  expect(blocks).toEqual(await Promise.all(names.map(example)));
});

/** What the id of a model in the examples stands for. */
function useModel(...steps: readonly MockStep[]) {
  const mock = mockModel({ steps });
  vi.stubGlobal("AI_SDK_DEFAULT_PROVIDER", {
    specificationVersion: "v4",
    languageModel: () => mock,
  });
  return mock;
}

/** A fact of a user of its own, so that the examples can share their memory. */
async function userWithFact(userId: string) {
  await createMemory().add("I like leek soup", { scope: { userId }, infer: false });
  return userId;
}

async function kept(userId: string): Promise<string[]> {
  const { results } = await createMemory().getAll({ scope: { userId }, order: "oldest" });
  return results.map(({ memory }) => memory);
}

function lastLine(mock: ReturnType<typeof mockModel>): string | undefined {
  return linesOf(promptsOf(mock).at(-1) ?? []).at(-1);
}

type ParseResult<T> = { readonly success: true; readonly value: T } | { readonly success: false };

/** The parts of the message that a page makes of an answer. */
async function readParts(body: ReadableStream<Uint8Array> | null) {
  if (body === null) throw new Error("The answer has no body.");
  const stream = parseJsonEventStream({ stream: body, schema: uiMessageChunkSchema }).pipeThrough(
    new TransformStream<ParseResult<UIMessageChunk>, UIMessageChunk>({
      transform(parsed, controller) {
        if (parsed.success) controller.enqueue(parsed.value);
      },
    }),
  );
  let parts: UIMessage["parts"] = [];
  for await (const message of readUIMessageStream({ stream })) parts = message.parts;
  return parts;
}

describe("an example of the README", () => {
  it("replies with what it remembers of a user", async () => {
    const userId = await userWithFact("reader");
    const mock = useModel({ text: "Leek." });
    const { reply } = await import("./quick-start.ts");
    expect(await reply(userId, "Which soup?")).toBe("Leek.");
    expect(lastLine(mock)).toContain("I like leek soup");
    await vi.waitFor(async () => expect(await kept(userId)).toContain("Which soup?"));
  });

  it("answers a request of `useChat`, and shows the page what was recalled and stored", async () => {
    const mock = useModel({ text: "Leek." });
    await userWithFact("alex");
    const { POST } = await import("./chat-route.ts");
    const messages = [{ id: "1", role: "user", parts: [{ type: "text", text: "Which soup?" }] }];
    const body = JSON.stringify({ messages });
    const { body: stream } = await POST(new Request("http://x/api/chat", { method: "POST", body }));
    const parts = await readParts(stream);
    expect(lastLine(mock)).toContain("I like leek soup");
    expect(parts).toContainEqual(expect.objectContaining({ type: "text", text: "Leek." }));
    expect(parts.filter(({ type }) => type === "data-memory")).toEqual([
      expect.objectContaining({
        data: {
          phase: "recalled",
          items: [expect.objectContaining({ text: "I like leek soup" })],
        },
      }),
      expect.objectContaining({ data: expect.objectContaining({ phase: "stored" }) }),
    ]);
    expect(await kept("alex")).toContain("Which soup?");
  });

  it("has an agent remember the user of each call, and nobody else", async () => {
    const userId = await userWithFact("guest");
    const mock = useModel({ text: "Leek." });
    const { ask } = await import("./agent.ts");
    await ask(userId, "Which soup?");
    expect(lastLine(mock)).toContain("I like leek soup");
    await ask("stranger", "Which soup?");
    expect(lastLine(mock)).not.toContain("I like leek soup");
  });

  it("gives a model tools for the user's memories", async () => {
    const userId = await userWithFact("writer");
    const mock = useModel(
      { tools: [{ name: "search_memories", input: { query: "soup" } }] },
      { text: "Leek." },
    );
    const { chat } = await import("./tools.ts");
    expect((await chat(userId, "Which soup?")).text).toBe("Leek.");
    expect(JSON.stringify(promptsOf(mock).at(-1))).toContain("I like leek soup");
  });

  it("takes the user from the call, or from around it", async () => {
    const userId = await userWithFact("caller");
    const mock = useModel({ text: "Leek." });
    const { inRequest, title } = await import("./per-request.ts");
    await title(userId, "Name this chat about soup");
    expect(lastLine(mock)).toContain("I like leek soup");
    await inRequest(userId, "Which soup?");
    expect(lastLine(mock)).toContain("I like leek soup");
    await vi.waitFor(async () => expect(await kept(userId)).toContain("Which soup?"));
    expect(await kept(userId)).not.toContain("Name this chat about soup");
  });
});
