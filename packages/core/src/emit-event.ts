/** Tells a listener of an event; one that throws must not break the call that it watches. */
export function emitEvent<T>(listener: ((event: T) => void) | undefined, event: T): void {
  try {
    listener?.(event);
  } catch (error) {
    console.warn("[mem0-kit] An onEvent listener threw. Handle its errors inside it.", error);
  }
}
