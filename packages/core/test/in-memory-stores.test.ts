import { inMemoryDocumentStore } from "../src/in-memory-document-store.ts";
import { inMemoryTranscriptStore } from "../src/in-memory-transcript-store.ts";
import { testDocumentStore } from "../src/testing/test-document-store.ts";
import { testTranscriptStore } from "../src/testing/test-transcript-store.ts";

testTranscriptStore("in memory", async () => ({ store: inMemoryTranscriptStore() }));
testDocumentStore("in memory", async () => ({ store: inMemoryDocumentStore() }));
