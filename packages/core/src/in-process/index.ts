export type {
  AiSdkEmbeddingModel,
  InProcessEmbeddingModel,
  LangChainEmbeddings,
} from "./embedding-model.ts";
export {
  type InProcessMemory,
  type InProcessOptions,
  inProcessMemory,
} from "./in-process-memory.ts";
export type {
  AiSdkLanguageModel,
  InProcessLanguageModel,
  LangChainLanguageModel,
} from "./language-model.ts";
export type {
  Mem0,
  Mem0AddOptions,
  Mem0Change,
  Mem0Filters,
  Mem0ListOptions,
  Mem0Message,
  Mem0Record,
  Mem0SearchOptions,
} from "./mem0.ts";
export type { Mem0Provider } from "./mem0-provider.ts";
export type { InProcessConfig } from "./parse-config.ts";
