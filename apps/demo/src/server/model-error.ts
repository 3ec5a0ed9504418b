import { APICallError, RetryError } from "ai";

/** What a framework's provider tells of a model's server that refused or could not be reached. */
export interface ModelError {
  /** HTTP status; absent where there was no answer. */
  readonly status?: number;
}

/**
 * Finds the model's failure in what a framework threw: the AI SDK has errors of its own, LangChain and
 * LlamaIndex throw those of OpenAI's client, wrapped or not.
 */
export function modelErrorOf(thrown: unknown): ModelError | undefined {
  const error = RetryError.isInstance(thrown) ? thrown.lastError : thrown;
  if (APICallError.isInstance(error)) return withStatus(error.statusCode);
  if (!(error instanceof Error)) return undefined;
  if (isOfOpenAiClient(error)) return withStatus(error.status);
  return modelErrorOf(error.cause);
}

/** By its fields: each framework may have a copy of the client. */
function isOfOpenAiClient(error: Error): error is Error & { readonly status?: number } {
  return "requestID" in error && "status" in error;
}

function withStatus(status: number | undefined): ModelError {
  return status === undefined ? {} : { status };
}
