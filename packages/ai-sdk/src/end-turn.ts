import { MemoryError, type Message } from "@mem0-kit/core";
import type { Answer } from "./answer.ts";
import type { SkipReason } from "./memory-event.ts";
import type { MemoryRuntime } from "./memory-runtime.ts";
import type { StoreSettings } from "./options.ts";
import { storedMessages } from "./stored-messages.ts";
import type { Turn } from "./turn.ts";

/** Reasons after which the rest of an answer is not what the model meant to say. */
const cutOff: readonly string[] = ["aborted", "interrupted", "content-filter"];

/** Hands a turn that is over to the writer, in the background. Never throws: the answer is there already. */
export function endTurn(runtime: MemoryRuntime, turn: Turn, answer: Answer): void {
  const { storeSettings } = runtime;
  const reason = reasonToSkip(storeSettings, turn, answer);
  // What goes on, or will be repeated, is not over.
  if (reason !== "step-not-final" && reason !== "model-error") turn.entry.isOver = true;
  if (reason === undefined)
    runtime.follow(store(runtime, storeSettings ?? {}, turn, answer), turn.waitUntil);
  else turn.emit({ type: "skipped", phase: "store", reason });
}

function reasonToSkip(
  settings: StoreSettings | undefined,
  { info, entry, isStructured }: Turn,
  { reason }: Answer,
): SkipReason | undefined {
  if (settings === undefined || info.request.store === false) return "disabled";
  if (reason === "tool-calls") return "step-not-final";
  if (reason === "error") return "model-error";
  if (isStructured && !settings.structured) return "structured-output";
  if (cutOff.includes(reason) && settings.aborted === false) return "aborted";
  return entry.isOver ? "already-stored" : undefined;
}

async function store(
  runtime: MemoryRuntime,
  settings: StoreSettings,
  turn: Turn,
  answer: Answer,
): Promise<void> {
  const { emit } = turn;
  const { scope, request } = turn.info;
  const start = performance.now();
  try {
    const isCutOff = cutOff.includes(answer.reason) && settings.aborted !== "partial";
    const all = storedMessages(settings, turn, isCutOff ? "" : answer.text);
    const messages = settings.transform ? await settings.transform(all, turn.info) : all;
    if (messages === null || messages.length === 0)
      return emit({ type: "skipped", phase: "store", reason: "vetoed" });
    const metadata = { ...settings.metadata, ...request.metadata };
    const kept = await runtime.remember(messages as Message[], {
      scope,
      turnId: turn.entry.id,
      // The host waits for all of this function, since `transform` may take its time.
      waitUntil: () => {},
      ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
    });
    if ("error" in kept) throw kept.error;
    if (kept.status === "skipped")
      return emit({ type: "skipped", phase: "store", reason: "no-user-text" });
    const durationMs = performance.now() - start;
    const result = kept.status === "saved" ? { result: kept.result } : {};
    emit({ type: "stored", scope, messages, ...result, durationMs });
  } catch (thrown) {
    emit({ type: "failed", phase: "store", error: toMemoryError(thrown), scope });
  }
}

/** What `transform` throws is the application's own. */
function toMemoryError(thrown: unknown): MemoryError {
  if (MemoryError.isInstance(thrown)) return thrown;
  return new MemoryError(
    "INVALID_INPUT",
    "[mem0-kit] The option transform threw, so the turn was not stored. Look at the error's cause.",
    { cause: thrown },
  );
}
