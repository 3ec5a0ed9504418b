/** A way in which a server misbehaves, for requests from now on. Parts of it apply together. */
export interface Fault {
  /** Milliseconds before the request is looked at. */
  readonly latencyMs?: number;
  /** Never answers; the connection stays open. */
  readonly hang?: boolean;
  /** Answers with this status and no word of why, instead of the real answer. */
  readonly status?: number;
  /** `Retry-After` of the answer: seconds, or an HTTP date as text. */
  readonly retryAfter?: number | string;
  /** Ends the connection without an answer. */
  readonly dropConnection?: boolean;
  /** Answers with JSON that breaks off. */
  readonly malformedJson?: boolean;
  /** Answers with a web page. */
  readonly wrongContentType?: boolean;
  /** Lets the request be done first: what was written is written, only its answer is lost. @default false */
  readonly after?: boolean;
  /** How many requests it applies to. @default all until `heal` */
  readonly times?: number;
  /** Which requests it applies to. @default all */
  readonly only?: (request: { readonly method: string; readonly path: string }) => boolean;
}

/** The faults of one server that are on. */
export interface FaultSwitch {
  /** Turns a fault on; of several that apply to a request the first one counts. */
  add(fault: Fault): void;
  clear(): void;
  /** The fault of a request, counted as used. */
  take(request: { readonly method: string; readonly path: string }): Fault | undefined;
}

export function faultSwitch(): FaultSwitch {
  let faults: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    clear: () => {
      faults = [];
    },
    take: (request) => {
      const entry = faults.find(
        ({ fault, left }) => left > 0 && (fault.only === undefined || fault.only(request)),
      );
      if (entry === undefined) return undefined;
      entry.left -= 1;
      return entry.fault;
    },
  };
}
