import { rm } from "node:fs/promises";
import { testDocumentStore, testMemory, testTranscriptStore } from "@mem0-kit/core/testing";
import { engineCapabilities } from "@mem0-kit/engine";
import { localMemory } from "../src/index.ts";
import { temporaryPath } from "./temporary-path.ts";

const options = { capabilities: engineCapabilities };

testMemory(
  "local on a file",
  async () => {
    const { path, folder } = await temporaryPath();
    const memory = localMemory({ path, durability: "normal" });
    const close = memory.close.bind(memory);
    return Object.assign(memory, {
      async close() {
        await close();
        await rm(folder, { recursive: true, force: true });
      },
    });
  },
  options,
);

testMemory("local in RAM", () => localMemory({ path: ":memory:" }), options);

testTranscriptStore("local, through its worker", async () => {
  const memory = localMemory({ path: ":memory:" });
  return { store: memory.transcripts, close: () => memory.close() };
});

testDocumentStore("local, through its worker", async () => {
  const memory = localMemory({ path: ":memory:" });
  return { store: memory.documents, close: () => memory.close() };
});
