import {
  type InProcessConfig,
  type InProcessMemory,
  type InProcessOptions,
  inProcessMemory,
  type Mem0,
} from "@mem0-kit/core/in-process";

/** Options of mem0's open source engine in this process. */
export interface CreateInProcessMemoryOptions extends InProcessOptions {
  readonly backend: "in-process";
  /** A configuration of `mem0ai/oss`, whose models may be those of the AI SDK or LangChain; or a `Memory` of it. */
  readonly config: InProcessConfig | Mem0;
}

export function createInProcess(options: CreateInProcessMemoryOptions): InProcessMemory {
  const { backend: _, config, ...given } = options;
  return inProcessMemory(config, given);
}
