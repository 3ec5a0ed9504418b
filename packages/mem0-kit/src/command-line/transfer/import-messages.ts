import type { AddedMemory, Memory, Scope } from "@mem0-kit/core";
import { settled } from "../settled.ts";
import type { ImportReport } from "./import-report.ts";
import type { Importer } from "./importer.ts";
import { parseMessageRow } from "./message-row.ts";
import { createMessageWindow, type MessagePart } from "./message-window.ts";
import { oneAhead } from "./one-ahead.ts";

/** Calls at a time, each of another owner: a store may write them to the disk together. */
const atOnce = 16;

export interface ImportMessagesOptions {
  readonly memory: Pick<Memory, "add" | "get" | "waitFor" | "capabilities">;
  readonly scope: Scope | undefined;
  readonly infer: boolean;
  readonly report: ImportReport;
  /** Checks only, and writes nothing. */
  readonly dryRun?: boolean;
}

/**
 * Imports rows as messages. Each part has an `idempotencyKey` made of its messages: so the same file
 * again changes nothing, wherever it was stopped.
 */
export function importMessages(options: ImportMessagesOptions): Importer {
  const { memory, scope, infer, report, dryRun } = options;
  const { capabilities } = memory;
  const startedAt = Date.now();
  const writing = oneAhead();
  const window = createMessageWindow(infer ? "facts" : "words");

  async function flush(): Promise<void> {
    const owners = [...window.take()];
    if (!dryRun && owners.length > 0) await writing.start(() => writeOwners(owners));
  }

  async function writeOwners(owners: (readonly MessagePart[])[]): Promise<void> {
    async function writeNext(): Promise<void> {
      for (let parts = owners.shift(); parts !== undefined; parts = owners.shift())
        for (const part of parts) await write(part);
    }
    const writers = Array.from({ length: atOnce }, () =>
      writeNext().catch((error: unknown) => {
        // What fails for one will fail for the others: they end what they have begun.
        owners.length = 0;
        throw error;
      }),
    );
    const ends = await Promise.allSettled(writers);
    for (const end of ends) if (end.status === "rejected") throw end.reason;
  }

  async function write({ messages, idempotencyKey, ...part }: MessagePart): Promise<void> {
    const key = capabilities.idempotentAdd ? { idempotencyKey } : {};
    const answer = await memory.add(messages, { ...part, infer, ...key });
    const { results } = await settled(memory, answer, part.scope);
    const repeated = await isRepeated(results, part.scope);
    for (const { event } of results) {
      if (repeated || event === "NONE") report.skipped += 1;
      else if (event === "ADD") report.added += 1;
      else report.changed += 1;
    }
  }

  /** An `add` that is repeated answers as the first one did, though it does nothing. */
  async function isRepeated(results: readonly AddedMemory[], of: Scope): Promise<boolean> {
    if (!capabilities.idempotentAdd) return false;
    const written = results.filter(({ event }) => event === "ADD" || event === "UPDATE");
    for (const { id, event } of written) {
      const item = await memory.get(id, { scope: of });
      if (item === null) continue;
      return (event === "ADD" ? item.createdAt : item.updatedAt).getTime() < startedAt;
    }
    // All of it has been erased since.
    return written.length > 0;
  }

  return {
    take(row, _line, size) {
      const message = parseMessageRow(row, { scope, infer, capabilities });
      if (message !== undefined) return window.add(message, size) === "full" ? flush() : undefined;
      report.skipped += 1;
      return undefined;
    },
    flush,
    settle: writing.settle,
  };
}
