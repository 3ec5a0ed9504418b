import { majorOf } from "./major-of.ts";

/** A part of a stream or of generated content, in the form of the major that runs. */
export type ModelPart = { readonly type: string } & Readonly<Record<string, unknown>>;

/** How a model ends, as the spec of this major writes it. */
export function finishReason(reason: string): unknown {
  return majorOf() === 5 ? reason : { unified: reason, raw: reason };
}

/** Tokens used, as the spec of this major writes them. */
export function usage(): unknown {
  if (majorOf() === 5) return { inputTokens: 1, outputTokens: 1, totalTokens: 2 };
  return {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  };
}

export function finishPart(reason: string): ModelPart {
  return { type: "finish", finishReason: finishReason(reason), usage: usage() };
}

/** A block of text as a stream has it, a delta a piece. */
export function textParts(pieces: readonly string[], id = "text-1"): ModelPart[] {
  return [
    { type: "text-start", id },
    ...pieces.map((delta) => ({ type: "text-delta", id, delta })),
    { type: "text-end", id },
  ];
}

export function toolCallPart(toolName: string, input: object, toolCallId: string): ModelPart {
  return { type: "tool-call", toolCallId, toolName, input: JSON.stringify(input) };
}
