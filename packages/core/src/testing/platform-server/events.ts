import type { WireEvent } from "../../platform/index.ts";
import type { PlatformState } from "./platform-state.ts";

/** Notes that something was taken on. */
export function startEvent(state: PlatformState, type: string, payload: unknown): WireEvent {
  const now = state.clock.text(state.clock.now());
  const event: WireEvent = {
    id: crypto.randomUUID(),
    event_type: type,
    status: "PENDING",
    payload,
    metadata: null,
    results: [],
    created_at: now,
    updated_at: now,
    started_at: null,
    completed_at: null,
    latency: null,
    graph_status: null,
    error: null,
  };
  state.events.set(event.id, event);
  return event;
}

/** Does what was taken on, if it is a function, and notes what came of it. */
export function finishEvent(
  state: PlatformState,
  id: string,
  results: readonly unknown[] | (() => readonly unknown[]),
): void {
  const event = state.events.get(id);
  if (event === undefined) return;
  const started = state.clock.now();
  const reason = typeof results === "function" ? state.failures.shift() : undefined;
  const done = reason === undefined ? outcome(results) : { status: "FAILED", error: reason };
  const completed = state.clock.now();
  state.events.set(id, {
    ...event,
    ...done,
    started_at: state.clock.text(started),
    updated_at: state.clock.text(completed),
    completed_at: state.clock.text(completed),
    latency: completed.getTime() - started.getTime(),
  });
}

/** Work that is refused fails its event: nobody else is there to be told. */
function outcome(results: readonly unknown[] | (() => readonly unknown[])): Partial<WireEvent> {
  try {
    const all = typeof results === "function" ? results() : results;
    return { status: "SUCCEEDED", results: [...all] };
  } catch (error) {
    return { status: "FAILED", error: String(error) };
  }
}
