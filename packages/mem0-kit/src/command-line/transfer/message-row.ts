import {
  type JsonValue,
  type MemoryCapabilities,
  MemoryError,
  type Message,
  mergeScopes,
  parseAdd,
  type Scope,
} from "@mem0-kit/core";
import { parseInstant } from "./parse-instant.ts";
import { field, type Row, scopeOfRow } from "./row.ts";

/** A message with whose it is, ready to be added. */
export interface ScopedMessage {
  readonly scope: Scope;
  readonly metadata: Readonly<Record<string, JsonValue>>;
  readonly message: Message;
}

/** How messages are kept. */
export interface MessageOptions {
  /** Ids that every line has, also where it does not say so. */
  readonly scope: Scope | undefined;
  readonly infer: boolean;
  readonly capabilities: MemoryCapabilities;
}

/**
 * Reads a row as a message, by the rules of `add`; `undefined` for one that `add` passes over, such
 * as one of the system or without text.
 *
 * @throws MemoryError `INVALID_INPUT`, `SCOPE_REQUIRED`, `SCOPE_CONFLICT` for a line of another
 * scope, or `UNSUPPORTED` for an id that the backend cannot keep.
 */
export function parseMessageRow(row: Row, options: MessageOptions): ScopedMessage | undefined {
  const name = field(row, "name");
  const id = field(row, "id");
  const saidAt = field(row, "createdAt", "created_at", "timestamp");
  const message = {
    role: row.role,
    content: row.content,
    ...(name === undefined ? {} : { name }),
    ...(id === undefined ? {} : { id }),
    ...(saidAt === undefined ? {} : { createdAt: parseInstant("createdAt", saidAt) }),
  } as Message;
  const metadata = field(row, "metadata") as ScopedMessage["metadata"] | undefined;
  const parsed = parseAdd(
    message as unknown as Message,
    {
      scope: scopeOf(row, options.scope),
      infer: options.infer,
      ...(metadata === undefined ? {} : { metadata }),
    },
    options.capabilities,
  );
  if (parsed.messages.length === 0) return undefined;
  return { scope: parsed.scope, metadata: parsed.metadata, message };
}

function scopeOf(row: Row, given: Scope | undefined): Scope | undefined {
  const own = scopeOfRow(row);
  if (own === undefined || given === undefined) return own ?? given;
  try {
    return mergeScopes(given, own);
  } catch (error) {
    throw MemoryError.isInstance(error) && error.code === "SCOPE_CONFLICT" ? otherScope() : error;
  }
}

function otherScope(): MemoryError {
  return new MemoryError(
    "SCOPE_CONFLICT",
    "[mem0-kit] The message is of another scope than this import. Leave it out, or import it with its own scope.",
  );
}
