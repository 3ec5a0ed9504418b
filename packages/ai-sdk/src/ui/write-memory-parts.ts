import type { MemoryEvent } from "../memory-event.ts";
import type { MemoryDataParts, MemoryPartItem } from "./memory-data-parts.ts";

export interface WriteMemoryPartsOptions {
  /** Whether the page hears of it without keeping it in the message. @default false */
  readonly transient?: boolean;
  /**
   * Whether items carry the memories' text beside their ids. A chat that is kept then holds it too, also
   * after the memory was deleted, unless the parts are transient. @default false
   */
  readonly text?: boolean;
}

/** As much of a `UIMessageStreamWriter` as is needed: one whose messages have `MemoryDataParts`. */
export interface MemoryPartWriter {
  write(part: MemoryPart): void;
}

/** `UIMessageChunk` of `MemoryDataParts`, in the form that all versions of the SDK share. */
interface MemoryPart {
  readonly type: "data-memory";
  readonly id: string;
  readonly data: MemoryDataParts["memory"];
  readonly transient?: boolean;
}

/**
 * Makes an `onEvent` that tells the page what memory did, as `data-memory` parts of the message that is
 * being streamed: one each for what was recalled and what was stored, however many steps and repeats the
 * model takes. Models never see them: `convertToModelMessages` leaves data parts out (that of ai 5 makes an
 * empty message of those before the first step, which some providers refuse: use `transient` there).
 *
 * A turn is stored in the background; await `flush()` before `execute` ends, or its part may come too late
 * for the stream, and is then left out.
 *
 * @example
 * ```ts
 * createUIMessageStream<ChatMessage>({
 *   async execute({ writer }) {
 *     const models = createMemoryModels({ memory, onEvent: writeMemoryParts(writer, { text: true }) });
 *     …
 * ```
 */
export function writeMemoryParts(
  writer: MemoryPartWriter,
  { transient, text = false }: WriteMemoryPartsOptions = {},
): (event: MemoryEvent) => void {
  const written = new Map<string, string>();
  return (event) => {
    const part = toPart(event, text);
    if (part === undefined) return;
    // Later steps and repeats tell the same again.
    const json = JSON.stringify(part.data);
    if (written.get(part.id) === json) return;
    written.set(part.id, json);
    writer.write({ type: "data-memory", ...part, ...(transient ? { transient } : {}) });
  };
}

/** An id makes a later part of the same kind take the place of the former one. */
function toPart(event: MemoryEvent, hasText: boolean): Pick<MemoryPart, "id" | "data"> | undefined {
  const toItem = (id: string, text: string): MemoryPartItem => ({ id, ...(hasText && { text }) });
  switch (event.type) {
    case "recalled": {
      const items = event.items.map(({ id, memory, score }) => ({ ...toItem(id, memory), score }));
      return { id: "memory-recalled", data: { phase: "recalled", items } };
    }
    case "stored": {
      const items = (event.result?.results ?? [])
        .filter((result) => result.event === "ADD" || result.event === "UPDATE")
        .map(({ id, memory }) => toItem(id, memory));
      return { id: "memory-stored", data: { phase: "stored", items } };
    }
    case "failed": {
      const error = { during: event.phase, code: event.error.code };
      return { id: `memory-error-${event.phase}`, data: { phase: "error", items: [], error } };
    }
    case "skipped":
      return undefined;
  }
}
