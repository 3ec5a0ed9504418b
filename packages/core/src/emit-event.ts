/** Tells a listener of an event; one that throws or rejects must not break the call that it watches. */
export function emitEvent<T>(listener: ((event: T) => unknown) | undefined, event: T): void {
  try {
    const result = listener?.(event);
    // A rejection that nobody handles would end the process.
    if (result instanceof Promise) result.catch(warn);
  } catch (error) {
    warn(error);
  }
}

function warn(error: unknown): void {
  console.warn("[mem0-kit] An onEvent listener threw. Handle its errors inside it.", error);
}
