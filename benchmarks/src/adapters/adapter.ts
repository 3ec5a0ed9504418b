import type { Backend } from "./backend.ts";

/** What is called of a version of the AI SDK. The versions differ in the types of their models alone. */
export interface Sdk {
  readonly generateText: (options: ModelCall) => PromiseLike<{ readonly text: string }>;
  readonly streamText: (options: ModelCall) => {
    readonly fullStream: AsyncIterable<{ readonly type: string }>;
  };
}

export interface ModelCall {
  readonly model: unknown;
  readonly messages: readonly ChatMessage[];
}

export interface ChatMessage {
  readonly role: "user" | "assistant";
  readonly content: string;
}

/** A model twice, with memory and without, below the same version of the SDK. */
export interface Adapter {
  readonly sdk: Sdk;
  readonly plain: unknown;
  /** With the memory of one user. */
  remembering(userId: string): unknown;
  /** What the model was asked last, as JSON. */
  lastPrompt(): string;
  /** Waits until all that was handed over for writing has ended. */
  settle(): Promise<void>;
}

export interface AdapterKind {
  readonly name: string;
  /** The version of the SDK it runs on, and where its memories are. */
  readonly setting: string;
  /** Milliseconds that its search may take in the test of one that hangs; `null`: it cannot be set. */
  readonly timeoutMs: number | null;
  open(backend: Backend): Promise<Adapter>;
}
