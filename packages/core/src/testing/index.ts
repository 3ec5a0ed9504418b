export type { CreateMemory, MemoryCheck, MemorySuiteOptions } from "./memory-suite/check.ts";
export { memoryChecks } from "./memory-suite/memory-checks.ts";
export { type DocumentStoreSetup, testDocumentStore } from "./test-document-store.ts";
export { type JobQueueSetup, testJobQueue } from "./test-job-queue.ts";
export { type TestMemoryOptions, testMemory } from "./test-memory.ts";
export { type RateLimiterSetup, testRateLimiter } from "./test-rate-limiter.ts";
export { type TranscriptStoreSetup, testTranscriptStore } from "./test-transcript-store.ts";
