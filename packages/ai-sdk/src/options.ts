import type {
  Memory,
  Message,
  RecallOptions,
  RememberOptions,
  Scope,
  ScoredMemory,
  WaitUntil,
} from "@mem0-kit/core";
import type { MemoryEvent } from "./memory-event.ts";
import type { MemoryRequest } from "./memory-request.ts";

/** Options of `memoryMiddleware`, `withMemory` and `createMemoryModels`. */
export interface MemoryMiddlewareOptions {
  readonly memory: Memory;
  /** Whose memories. A call that asks for another one throws `SCOPE_CONFLICT`. */
  readonly scope?: Scope;
  /** For calls that name no id of their own. */
  readonly defaultScope?: Scope;
  /** What a call says about memory, where it comes from the surroundings: see `./als`. */
  readonly getRequest?: () => SurroundingRequest | undefined;
  /** `false`: nothing is recalled. @default true */
  readonly recall?: boolean | RecallSettings;
  /** `false`: nothing is stored. @default true */
  readonly store?: boolean | StoreSettings;
  /** Ids without which nothing is looked up or kept. @default ["userId"] */
  readonly requireIds?: readonly (keyof Scope)[];
  /** What a call without them does: fail, or go on without memory, as an event tells. @default "throw" */
  readonly onMissingScope?: "throw" | "skip";
  /** Keeps a serverless host alive until a write ends. @default Vercel's, where there is one */
  readonly waitUntil?: WaitUntil;
  /** Hears of everything that memory does. What it throws is ignored. */
  readonly onEvent?: (event: MemoryEvent) => void;
  /** What results tell of memory. */
  readonly expose?: ExposeSettings;
  /** Key of `providerOptions` and of `providerMetadata`. @default "memory" */
  readonly key?: string;
}

/** A request with what only code can say of it. */
export type SurroundingRequest = MemoryRequest & {
  /** Hears of this request only, after the listener of the options. */
  readonly onEvent?: (event: MemoryEvent) => void;
  /** Over that of the options. */
  readonly waitUntil?: WaitUntil;
};

/** A turn as the functions of the settings see it. */
export interface TurnInfo {
  readonly scope: Scope;
  /** The user's words, without files. */
  readonly text: string;
  /** The rest of what the call said about memory. */
  readonly request: MemoryRequest;
}

export interface RecallSettings extends Omit<RecallOptions, "onEvent"> {
  /**
   * Where the memories go: before the words of the last user message, which every provider takes and
   * which keeps the prompt before it cached; or a system message after the leading ones. @default "user"
   */
  readonly placement?: "user" | "system";
  /** What is looked up; blank for nothing. @default the user's words */
  readonly query?: (turn: TurnInfo) => string | undefined;
  /** Chooses among what was found. */
  readonly filter?: (items: readonly ScoredMemory[], turn: TurnInfo) => readonly ScoredMemory[];
}

export interface StoreSettings extends Omit<RememberOptions, "onEvent" | "waitUntil"> {
  /** Whose words are stored. @default "user+assistant" */
  readonly roles?: "user" | "user+assistant";
  /** What is stored of a turn that was stopped, or cut off by a filter. @default "user" */
  readonly aborted?: "user" | "partial" | false;
  /** Whether a turn is stored whose answer is an object. @default false */
  readonly structured?: boolean;
  /** Whether words that the model wrote before it called tools are stored too. @default false */
  readonly includeIntermediateText?: boolean;
  /** Words to store of a tool's result. @default nothing */
  readonly includeToolResults?: (result: ToolResultInfo) => string | undefined;
  /**
   * What is stored of images and files: nothing, their names, or they themselves where the backend reads
   * them. @default "placeholder"
   */
  readonly files?: "omit" | "placeholder" | "pass";
  /** Changes what is stored, such as to redact it; `null` or nothing vetoes it. */
  readonly transform?: (
    messages: readonly Message[],
    turn: TurnInfo,
  ) => readonly Message[] | null | Promise<readonly Message[] | null>;
}

export interface ToolResultInfo {
  readonly toolName: string;
  readonly toolCallId: string;
  /** As the SDK gives it to the model. */
  readonly output: unknown;
}

export interface ExposeSettings {
  /** In `providerMetadata.memory.recalled`: ids, whole memories, or nothing. @default "ids" */
  readonly metadata?: "ids" | "full" | false;
  /** Whether recalled memories are sources of the answer, for a page that shows them. @default false */
  readonly sources?: boolean;
}
