import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type InProcessConfig,
  type InProcessMemory,
  inProcessMemory,
} from "../../src/in-process/index.ts";
import { bareMem0 } from "./bare-mem0.ts";
import { fakeEmbeddings, fakeLlm } from "./fake-models.ts";

const scope = { userId: "alex" };
let memory: InProcessMemory | undefined;
const logged: unknown[][] = [];

// mem0 writes its failures to the console.
beforeEach(() => {
  logged.length = 0;
  for (const method of ["error", "warn", "debug"] as const)
    vi.spyOn(console, method).mockImplementation((...line) => void logged.push(line));
});

afterEach(async () => {
  await memory?.close();
  vi.restoreAllMocks();
});

function open(config: Partial<InProcessConfig>): InProcessMemory {
  memory = inProcessMemory({ embedder: fakeEmbeddings(), ...config }, { path: ":memory:" });
  return memory;
}

describe("a failing language model", () => {
  const failing = (error: object) => ({
    invoke: async () => {
      throw error;
    },
  });

  test("is UNAVAILABLE and retryable", async () => {
    const llm = failing(new Error("The model is overloaded"));
    await expect(open({ llm }).add("I like tea", { scope })).rejects.toMatchObject({
      code: "UNAVAILABLE",
      retryable: true,
      cause: { message: "The model is overloaded" },
    });
  });

  test.each([
    [401, "UNAUTHORIZED", false],
    [403, "FORBIDDEN", false],
    [429, "RATE_LIMITED", true],
    [400, "UNAVAILABLE", false],
    [503, "UNAVAILABLE", true],
  ])("with status %i is %s", async (statusCode, code, retryable) => {
    const llm = failing(Object.assign(new Error("No"), { statusCode }));
    const call = open({ llm }).add("I like tea", { scope });
    await expect(call).rejects.toMatchObject({ code, retryable });
  });

  test.each(["", "Sorry, I cannot do that.", '{"memory": [{"text": "cut o', "[]"])(
    "that answers %j has no facts in mem0 alone and is an error in ours",
    async (answer) => {
      const llm = { invoke: async () => ({ content: answer }) };
      const bare = await bareMem0(llm).add("I like tea", { userId: "alex" });
      expect(bare.results).toEqual([]);
      const call = open({ llm }).add("I like tea", { scope });
      await expect(call).rejects.toMatchObject({ code: "BAD_RESPONSE", retryable: true });
    },
  );

  test("that names no facts is not an error", async () => {
    const llm = { invoke: async () => '```json\n{"memory": []}\n```' };
    expect(await open({ llm }).add("Hello", { scope })).toEqual({
      status: "succeeded",
      results: [],
    });
  });

  test("leaves the queue of its user free", async () => {
    let count = 0;
    const llm = {
      invoke: async (input: readonly (readonly [string, string])[]) => {
        count += 1;
        if (count === 1) throw new Error("Once");
        return fakeLlm().invoke(input);
      },
    };
    open({ llm });
    const calls = [memory?.add("I like tea", { scope }), memory?.add("I like bees", { scope })];
    const [first, second] = await Promise.allSettled(calls);
    expect([first?.status, second?.status]).toEqual(["rejected", "fulfilled"]);
  });
});

describe("a failing embedding model", () => {
  /** Fails for texts that name bees, but not for the whole conversation. */
  const embeddings = {
    embedQuery: async (text: string) => {
      if (/bees/.test(text) && !text.startsWith("user:")) throw new Error("No vector for bees");
      return fakeEmbeddings().embedQuery(text);
    },
    embedDocuments: async () => {
      throw new Error("No batches today");
    },
  };

  test("loses a fact silently in mem0 alone and is an error in ours", async () => {
    const bare = bareMem0(langChainLike(fakeLlm()));
    Object.assign(bare, {
      embedder: { embed: embeddings.embedQuery, embedBatch: embeddings.embedDocuments },
    });
    expect((await bare.add("I keep bees", { userId: "alex" })).results).toEqual([]);
    const call = open({ llm: fakeLlm(), embedder: embeddings }).add("I keep bees", { scope });
    await expect(call).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await expect(memory?.add("I keep bees", { scope, infer: false })).rejects.toMatchObject({
      code: "UNAVAILABLE",
      retryable: true,
    });
    await expect(memory?.search("bees", { scope })).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });

  test("keeps mem0 from opening, and the next call tries again", async () => {
    let isUp = false;
    const embedder = {
      ...fakeEmbeddings(),
      embedQuery: async (text: string) => {
        if (!isUp) throw new Error("Down");
        return fakeEmbeddings().embedQuery(text);
      },
    };
    open({ embedder });
    await expect(memory?.getAll({ scope })).rejects.toMatchObject({ code: "UNAVAILABLE" });
    isUp = true;
    expect((await memory?.getAll({ scope }))?.results).toEqual([]);
  });

  test("with a vector too few is an error rather than a memory that nobody finds", async () => {
    const embedder = { ...fakeEmbeddings(), embedQuery: async () => [] };
    const call = open({ embedder }).add("I like tea", { scope, infer: false });
    await expect(call).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });
});

describe("a failing store", () => {
  test("loses facts silently in mem0 alone and is an error in ours", async () => {
    const insert = async () => {
      throw Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });
    };
    const bare = bareMem0(langChainLike(fakeLlm()));
    await bare.getAll({ filters: { user_id: "alex" } });
    Object.assign((bare as unknown as { vectorStore: object }).vectorStore, { insert });
    expect((await bare.add("I like tea", { userId: "alex" })).results).toHaveLength(1);
    open({ llm: fakeLlm() });
    const inside = (await memory?.mem0()) as unknown as { vectorStore: object };
    Object.assign(inside.vectorStore, { insert });
    await expect(memory?.add("I like tea", { scope })).rejects.toMatchObject({ code: "STORAGE" });
    const verbatim = memory?.add("I like tea", { scope, infer: false });
    await expect(verbatim).rejects.toMatchObject({ code: "STORAGE" });
  });

  test("of another dimension says what to do", async () => {
    open({});
    await memory?.add("I like tea", { scope, infer: false });
    const inside = (await memory?.mem0()) as unknown as { vectorStore: { dimension: number } };
    inside.vectorStore.dimension = 3;
    await expect(memory?.search("tea", { scope })).rejects.toMatchObject({
      code: "STORAGE",
      message: expect.stringContaining("embedding model"),
    });
  });
});

describe("an API key", () => {
  const apiKey = "sk-very-secret-0123456789";

  test("shows nowhere when a provider of mem0 refuses it", async () => {
    const server = createServer((request, response) => {
      const body = {
        error: { message: `Incorrect API key provided: ${request.headers.authorization}` },
      };
      response.writeHead(401, { "content-type": "application/json" }).end(JSON.stringify(body));
    }).listen(0);
    const { port } = server.address() as AddressInfo;
    const config = { apiKey, baseURL: `http://127.0.0.1:${port}/v1` };
    open({ embedder: { provider: "openai", config } });
    const error: unknown = await memory
      ?.add("I like tea", { scope, infer: false })
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ code: "UNAUTHORIZED", retryable: false });
    for (const shown of [
      inspect(error, { depth: 9 }),
      inspect(memory, { depth: 9 }),
      inspect(logged, { depth: 9 }),
      JSON.stringify(error),
    ])
      expect(shown).not.toContain(apiKey);
    server.close();
  });

  test("shows nowhere when a language model quotes it", async () => {
    const server = createServer((request, response) => {
      const body = { error: { message: `Bad request with ${request.headers.authorization}` } };
      response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify(body));
    }).listen(0);
    const { port } = server.address() as AddressInfo;
    const config = { apiKey, baseURL: `http://127.0.0.1:${port}/v1` };
    open({ llm: { provider: "openai", config } });
    const error: unknown = await memory?.add("I like tea", { scope }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: "UNAVAILABLE", retryable: false });
    expect(inspect(error, { depth: 9 })).not.toContain(apiKey);
    expect(inspect(logged, { depth: 9 })).not.toContain(apiKey);
    server.close();
  });
});

test("a provider of mem0 finds facts", async () => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on("data", (chunk: Buffer) => chunks.push(chunk))
      .on("end", () => {
        const { messages } = JSON.parse(Buffer.concat(chunks).toString()) as {
          messages: { role: string; content: string }[];
        };
        const input = messages.map(({ role, content }) => [role, content] as const);
        void fakeLlm()
          .invoke(input)
          .then((content) => {
            const body = { choices: [{ message: { role: "assistant", content } }] };
            response
              .writeHead(200, { "content-type": "application/json" })
              .end(JSON.stringify(body));
          });
      });
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const config = { apiKey: "unused", baseURL: `http://127.0.0.1:${port}/v1` };
  open({ llm: { provider: "openai", config } });
  const { results = [] } = (await memory?.add("I like tea", { scope })) ?? {};
  expect(results.map((item) => item.memory)).toEqual(["I like tea"]);
  server.close();
});

/** mem0 wants the answer as a message. */
function langChainLike(llm: ReturnType<typeof fakeLlm>) {
  return {
    invoke: async (messages: readonly { getType(): string; content: string }[]) => ({
      content: await llm.invoke(
        messages.map((m) => [m.getType() === "human" ? "user" : m.getType(), m.content] as const),
      ),
    }),
  };
}
