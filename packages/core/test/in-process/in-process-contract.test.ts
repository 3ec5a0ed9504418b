import { describe, expect, test } from "vitest";
import { inProcessMemory } from "../../src/in-process/index.ts";
import { testMemory } from "../../src/testing/index.ts";
import { fakeEmbeddings, fakeLlm } from "./fake-models.ts";

const embedder = fakeEmbeddings();
const llm = fakeLlm();

testMemory("in-process", () => inProcessMemory({ embedder, llm }, { path: ":memory:" }), {
  createSlowMemory: () => inProcessMemory({ embedder: slow(), llm }, { path: ":memory:" }),
});

describe("capabilities", () => {
  test("are those of mem0's open source engine with what core adds", async () => {
    const memory = inProcessMemory({ embedder, llm }, { path: ":memory:" });
    expect(memory.name).toBe("in-process");
    expect(memory.capabilities).toEqual({
      scopeIds: ["userId", "agentId", "runId"],
      readYourWrites: true,
      idempotentAdd: false,
      infer: "llm",
      scores: "relative",
      filters: "full",
      history: true,
      timestamp: true,
      referenceDate: false,
      customInstructions: true,
      customCategories: false,
      categories: false,
      expiration: true,
      rerank: false,
      images: false,
      deleteCount: true,
    });
    await memory.close();
  });

  test("have no infer and no custom instructions without a language model", async () => {
    const memory = inProcessMemory({ embedder }, { path: ":memory:" });
    expect(memory.capabilities).toMatchObject({ infer: "none", customInstructions: false });
    await memory.close();
  });
});

/** Its first vector, which opening asks for, takes its time, so every first call does. */
function slow() {
  return {
    ...embedder,
    embedQuery: async (text: string) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      return embedder.embedQuery(text);
    },
  };
}
