import type { MemoryErrorCode } from "../memory-error.ts";
import type { ToolErrorCode, ToolFailure } from "./tool-output.ts";

const messages: Readonly<Record<ToolErrorCode, string>> = {
  unavailable:
    "The memory cannot be used right now. Go on without it, and do not say that anything was looked up or kept.",
  not_found: "There is no memory with this id. Look it up again; never guess an id.",
  invalid: "The memory does not take this input. Check it against the tool's description.",
};

/**
 * What a model is told of an error: our words alone, since a backend's may quote keys or memories.
 * `problem` is what is wrong with the input, in words of ours too.
 */
export function toolFailure(code: MemoryErrorCode, problem?: string): ToolFailure {
  const error = toToolError(code);
  const message =
    problem === undefined ? messages[error] : `The memory does not take this input. ${problem}`;
  return { ok: false, error, message };
}

/** The text for a result that may have come back from a browser. */
export function failureText(error: unknown): string {
  return Object.hasOwn(messages, String(error))
    ? messages[error as ToolErrorCode]
    : messages.unavailable;
}

function toToolError(code: MemoryErrorCode): ToolErrorCode {
  if (code === "NOT_FOUND") return "not_found";
  return code === "INVALID_INPUT" ? "invalid" : "unavailable";
}
