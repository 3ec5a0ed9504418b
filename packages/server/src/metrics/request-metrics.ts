/** What is counted of one request. */
export interface MeasuredRequest {
  readonly method: string;
  /** Name of the route; `null` for what is none. */
  readonly route: string | null;
  readonly status: number;
  readonly ms: number;
}

/** Counts of a process's requests. Labels are names of routes, methods and statuses: nothing of users. */
export interface RequestMetrics {
  /** Notes a request that has come; what it returns notes the answer. */
  begin(): (request: MeasuredRequest) => void;
  snapshot(): RequestSnapshot;
}

export interface RequestSnapshot {
  readonly inFlight: number;
  readonly requests: readonly RequestCount[];
  readonly durations: readonly DurationCount[];
}

export interface RequestCount {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly count: number;
}

export interface DurationCount {
  readonly route: string;
  /** How many took at most so long, for each of `durationBounds`. */
  readonly buckets: readonly number[];
  readonly count: number;
  readonly seconds: number;
}

/** In seconds. */
export const durationBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

/** Methods that are told apart; a client may invent any number of others. */
const known = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/** Makes counts that begin at zero. */
export function createRequestMetrics(): RequestMetrics {
  let inFlight = 0;
  const requests = new Map<string, RequestCount & { count: number }>();
  const durations = new Map<string, Durations>();

  return {
    begin() {
      inFlight += 1;
      return ({ method: given, route: name, status, ms }) => {
        inFlight -= 1;
        const method = known.has(given) ? given : "other";
        const route = name ?? "none";
        const key = `${method} ${route} ${status}`;
        const entry = requests.get(key) ?? { method, route, status, count: 0 };
        requests.set(key, entry);
        entry.count += 1;
        durations.set(route, addDuration(durations.get(route), ms / 1000));
      };
    },
    snapshot: () => ({
      inFlight,
      requests: [...requests.values()],
      durations: [...durations].map(([route, counted]) => ({ route, ...counted })),
    }),
  };
}

interface Durations {
  readonly buckets: number[];
  count: number;
  seconds: number;
}

function addDuration(
  counted: Durations = { buckets: durationBounds.map(() => 0), count: 0, seconds: 0 },
  seconds: number,
): Durations {
  for (const [index, bound] of durationBounds.entries())
    if (seconds <= bound) counted.buckets[index] = (counted.buckets[index] ?? 0) + 1;
  counted.count += 1;
  counted.seconds += seconds;
  return counted;
}
