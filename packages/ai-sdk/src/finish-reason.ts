/** Why a model ended, in words that the specs V2 (a text), V3 and V4 (`unified`) share. */
export function finishReasonOf(reason: unknown): string {
  if (typeof reason === "string") return reason;
  if (typeof reason !== "object" || reason === null) return "unknown";
  const { unified } = reason as { readonly unified?: unknown };
  return typeof unified === "string" ? unified : "unknown";
}

/** Whether a part of an answer asks the application to run a tool. */
export function callsTool(part: {
  readonly type: string;
  readonly providerExecuted?: unknown;
}): boolean {
  return part.type === "tool-call" && part.providerExecuted !== true;
}

/** Some providers say `stop` where the model calls tools. The SDK runs them and goes on, and so does the turn. */
export function endOfStep(finishReason: unknown, step: { readonly callsTools: boolean }): string {
  const reason = finishReasonOf(finishReason);
  return reason === "stop" && step.callsTools ? "tool-calls" : reason;
}
