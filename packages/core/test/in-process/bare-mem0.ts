import { Memory } from "mem0ai/oss";
import { fakeEmbeddings } from "./fake-models.ts";

/** mem0's own `Memory` in RAM, without anything of ours around it, over the FAKE embedder. */
export function bareMem0(llm: object = { invoke: async () => "" }): Memory {
  return new Memory({
    embedder: { provider: "langchain", config: { model: fakeEmbeddings() } },
    // With LangChain's core package installed, as it is here, mem0 takes any object with invoke.
    llm: { provider: "langchain", config: { model: llm } },
    vectorStore: { provider: "memory", config: { dimension: 256, dbPath: ":memory:" } },
    historyStore: { provider: "sqlite", config: { historyDbPath: ":memory:" } },
  });
}
