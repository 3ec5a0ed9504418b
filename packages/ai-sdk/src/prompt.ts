/**
 * The part of a model's prompt that memory looks at, in the form that the specs V2, V3 and V4 of the AI
 * SDK's models share. Written down rather than imported, so that one build serves ai 5, 6 and 7.
 */
export interface PromptMessage {
  readonly role: string;
  /** A text for system messages, parts for all others. */
  readonly content: string | readonly PromptPart[];
}

export interface PromptPart {
  readonly type: string;
  readonly text?: string;
  readonly mediaType?: string;
  readonly filename?: string;
  /** Text, bytes or an address; in V4 an object that says which of them. */
  readonly data?: unknown;
  /** Of a tool's result. */
  readonly toolName?: string;
  readonly toolCallId?: string;
  readonly output?: unknown;
}

/** Options of a model's call, as far as memory reads or changes them. */
export interface CallParams {
  readonly prompt: readonly PromptMessage[];
  readonly abortSignal?: AbortSignal | undefined;
  readonly responseFormat?: { readonly type: string } | undefined;
  readonly providerOptions?: Readonly<Record<string, unknown>> | undefined;
}
