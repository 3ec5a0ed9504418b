import { AIMessage, type BaseMessage } from "@langchain/core/messages";
import { type FakeBuiltModel, fakeModel } from "@langchain/core/testing";

export interface ModelToolCall {
  readonly name: string;
  readonly args?: Record<string, unknown>;
  readonly id?: string;
}

/** A model that calls these tools at once, and then is done. */
export function callerModel(calls: readonly ModelToolCall[]): FakeBuiltModel {
  return followingModel(1, () => calls);
}

/** A model that calls tools by the words of the human, in so many runs, and then is done with each. */
export function followingModel(
  runs: number,
  callsFor: (words: string) => readonly ModelToolCall[],
): FakeBuiltModel {
  const model = fakeModel();
  for (let step = 0; step < runs * 2; step += 1)
    model.respond((messages) => answer(messages, callsFor));
  return model;
}

function answer(
  messages: readonly BaseMessage[],
  callsFor: (words: string) => readonly ModelToolCall[],
): AIMessage {
  const last = messages.at(-1);
  if (last?.type === "tool") return new AIMessage("Done.");
  const calls = callsFor(last?.text ?? "").map(({ name, args = {}, id }, index) => ({
    name,
    args,
    id: id ?? `call-${index + 1}`,
    type: "tool_call" as const,
  }));
  return new AIMessage({ content: "", tool_calls: calls });
}
