import { useEffect, useState } from "react";

/** Something that is read from the server, for as long as a component shows it. */
export interface Read<T> {
  readonly value: T | undefined;
  /** What failed, for the user. */
  readonly error: string | undefined;
}

/** Reads once, and again whenever the key is another one; what was read before stays until then. */
export function useRead<T>(
  key: string,
  read: (options: { readonly signal: AbortSignal }) => Promise<T>,
): Read<T> {
  const [state, setState] = useState<Read<T>>({ value: undefined, error: undefined });

  // The key says what is read: the function may be another one each time.
  useEffect(() => {
    const stop = new AbortController();
    read({ signal: stop.signal }).then(
      (value) => {
        if (!stop.signal.aborted) setState({ value, error: undefined });
      },
      (cause: unknown) => {
        if (stop.signal.aborted) return;
        const error = cause instanceof Error ? cause.message : "It could not be read.";
        setState(({ value }) => ({ value, error }));
      },
    );
    return () => stop.abort();
  }, [key]);

  return state;
}
