import { testDocumentStore, testTranscriptStore } from "@mem0-kit/core/testing";
import { inMemoryStore } from "../../src/in-memory-store/in-memory-store.ts";
import { testStore } from "../../src/testing/index.ts";

testStore("inMemoryStore", () => inMemoryStore());

testTranscriptStore("inMemoryStore", async () => ({ store: inMemoryStore().transcripts("n") }));

testDocumentStore("inMemoryStore", async () => ({ store: inMemoryStore().documents("n") }));
