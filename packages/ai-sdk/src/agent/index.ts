export type { AgentCall, AgentFinish, AgentStep } from "./agent-call.ts";
export type { AgentMemory } from "./agent-context.ts";
export {
  type MemoryAgentHooks,
  type MemoryAgentOptions,
  memoryAgentHooks,
} from "./memory-agent-hooks.ts";
