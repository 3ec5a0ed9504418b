import type { Memory, Scope } from "@mem0-kit/core";

/** Says that an agent's hooks remember a call, to a middleware below them. */
export interface AgentMark {
  readonly memory: Memory;
  readonly scope: Scope;
}

/**
 * A symbol among the provider options: the SDK copies it from an agent's call to each of its steps, also
 * when a step adds options of its own, and no provider can send it anywhere.
 */
const mark = Symbol.for("@mem0-kit/ai-sdk/agent-mark");

interface Marked {
  readonly [mark]?: AgentMark;
}

/** A copy of provider options with the mark. */
export function withAgentMark<T extends object>(
  providerOptions: T | undefined,
  agent: AgentMark,
): T {
  const marked: Marked = { [mark]: agent };
  return { ...(providerOptions as T), ...marked };
}

/** The mark of a call; `undefined` without hooks around it. */
export function agentMarkOf(providerOptions: object | undefined): AgentMark | undefined {
  return (providerOptions as Marked | undefined)?.[mark];
}
