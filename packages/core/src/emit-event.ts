/**
 * Tells a listener of an event; one that throws or rejects must not break the call that it watches. Where
 * nobody listens, a failure that ends there is warned of on the console: it must not pass in silence.
 */
export function emitEvent<T extends object>(
  listener: ((event: T) => unknown) | undefined,
  event: T,
): void {
  try {
    if (listener === undefined) warnOfFailure(event);
    const result = listener?.(event);
    // A rejection that nobody handles would end the process.
    if (result instanceof Promise) result.catch(warn);
  } catch (error) {
    warn(error);
  }
}

function warnOfFailure(event: { readonly type?: unknown; readonly error?: unknown }): void {
  const { type, error } = event;
  // What is tried again has not failed yet.
  if (!(error instanceof Error) || type === "retrying") return;
  console.warn(`${error.message} (Listen to it with the option onEvent.)`);
}

function warn(error: unknown): void {
  console.warn("[mem0-kit] An onEvent listener threw. Handle its errors inside it.", error);
}
