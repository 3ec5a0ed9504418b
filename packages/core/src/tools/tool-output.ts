/** Why a tool did nothing, in words that a model can act on. Never a backend's own words. */
export interface ToolFailure {
  readonly ok: false;
  readonly error: ToolErrorCode;
  readonly message: string;
}

export type ToolErrorCode =
  /** The memory failed, timed out or refused; nothing can be done about it in this chat. */
  | "unavailable"
  /** No memory of this user has the id. */
  | "not_found"
  /** The input is not what the tool takes. */
  | "invalid";

/** A memory as plain JSON, for the user interface and the model. */
export interface ToolMemory {
  readonly id: string;
  readonly memory: string;
  /** When it happened or was kept, in ISO 8601. */
  readonly date: string;
  /** Who said it, where that is known and not the user. */
  readonly speaker?: string;
  /** 0..1, of a search. */
  readonly score?: number;
}

export interface FoundMemories {
  readonly ok: true;
  /** Best first, or newest first in a list. */
  readonly memories: readonly ToolMemory[];
  /** How many were left out, as they did not fit `maxContentChars`. */
  readonly omitted: number;
}

export interface ListedMemories extends FoundMemories {
  readonly page: number;
  readonly hasMore: boolean;
}

export interface AddedMemories {
  readonly ok: true;
  /** `pending`: kept, and found a little later. */
  readonly status: "saved" | "pending" | "known";
  readonly ids: readonly string[];
}

export interface ChangedMemory {
  readonly ok: true;
  readonly id: string;
}

/** What the tools give when they work. */
export interface ToolOutputs {
  readonly search: FoundMemories;
  readonly add: AddedMemories;
  readonly list: ListedMemories;
  readonly update: ChangedMemory;
  readonly delete: ChangedMemory;
}
