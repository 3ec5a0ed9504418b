import { MemoryError } from "@mem0-kit/core";
import { type ModelError, modelErrorOf } from "./model-error.ts";

/** What a user is told of an error. */
export interface DescribedError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** A refused request: its status and what the caller is told. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Says what went wrong in words for the page; details of the unexpected stay in the server's log. */
export function describeError(error: unknown): DescribedError {
  if (error instanceof ApiError)
    return { status: error.status, code: "REFUSED", message: error.message };
  if (MemoryError.isInstance(error))
    return { status: error.status, code: error.code, message: error.message };
  const modelError = modelErrorOf(error);
  if (modelError) return describeModelError(modelError);
  console.error(error);
  return {
    status: 500,
    code: "UNEXPECTED",
    message: "Something went wrong. The server's log says what.",
  };
}

function describeModelError({ status }: ModelError): DescribedError {
  // Not the provider's own words: they may repeat a part of the key.
  const message = status
    ? `The model's server answered ${status}. Check OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL.`
    : "The model's server could not be reached. Check OPENAI_BASE_URL.";
  return { status: 502, code: "MODEL", message };
}
