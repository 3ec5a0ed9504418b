import { AIMessage, type BaseMessage } from "@langchain/core/messages";
import { type FakeBuiltModel, fakeModel } from "@langchain/core/testing";
import type { Mem0Middleware, MemoryEvent } from "../../../src/middleware/index.ts";
import { type Mem0MiddlewareOptions, mem0Middleware } from "../../../src/middleware/index.ts";
import { type WatchedMemory, type WatchedMemoryOptions, watchedMemory } from "./watched-memory.ts";

export const alex = { context: { userId: "alex" } } as const;
export const question = "What can I cook for dinner tonight?";
export const fact = "I'm a vegetarian.";

export interface SetUp extends WatchedMemory {
  readonly mem0: Mem0Middleware;
  readonly events: readonly MemoryEvent[];
}

/** A middleware over the embedded engine, with all that was asked and told. */
export function setUp(
  options: Partial<Mem0MiddlewareOptions> = {},
  misbehaves: WatchedMemoryOptions = {},
): SetUp {
  const watched = watchedMemory(misbehaves);
  const events: MemoryEvent[] = [];
  const onEvent = (event: MemoryEvent) => void events.push(event);
  const mem0 = mem0Middleware({ memory: watched.memory, onEvent, ...options });
  return { ...watched, events, mem0 };
}

/** A model that gives these answers; a list is the calls of tools. */
export function answering(...answers: readonly (string | Error | AIMessage)[]): FakeBuiltModel {
  const model = fakeModel();
  for (const answer of answers)
    model.respond(typeof answer === "string" ? new AIMessage(answer) : answer);
  return model;
}

/** An answer that calls a tool. */
export function calling(name: string, args: Record<string, unknown> = {}, words = ""): AIMessage {
  calls += 1;
  return new AIMessage({
    content: words,
    tool_calls: [{ id: `call-${calls}`, name, args, type: "tool_call" }],
  });
}

let calls = 0;

/** What the model was given at each call, as "type: text". */
export function promptsOf(model: FakeBuiltModel): string[][] {
  return model.calls.map(({ messages }) => linesOf(messages));
}

export function linesOf(messages: readonly BaseMessage[]): string[] {
  return messages.map((message) => `${message.type}: ${message.text}`);
}

/** What was told, as "phase type". */
export function told(events: readonly MemoryEvent[]): string[] {
  return events.map((event) =>
    event.type === "failed" ? `${event.phase} failed ${event.error.code}` : named(event),
  );
}

function named(event: Exclude<MemoryEvent, { type: "failed" }>): string {
  return event.type === "skipped" ? `${event.phase} skipped ${event.reason}` : event.type;
}
