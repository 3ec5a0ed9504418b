import { type HttpMethod, type PlatformRouteName, platformRoutes } from "./platform-routes.ts";

/** What a request asks for. */
export interface RouteMatch {
  readonly name: PlatformRouteName;
  /** Decoded, by the names in the route's path. */
  readonly params: Readonly<Record<string, string>>;
}

interface Candidate {
  readonly name: PlatformRouteName;
  readonly method: HttpMethod;
  readonly segments: readonly string[];
}

/** Routes with fewer parameters first, so that `/v1/memories/events/` is not taken for an id. */
const candidates: readonly Candidate[] = (Object.keys(platformRoutes) as PlatformRouteName[])
  .map((name) => {
    const { method, path } = platformRoutes[name];
    return { name, method, segments: path.split("/") };
  })
  .sort((a, b) => parameterCount(a) - parameterCount(b));

/**
 * Finds the route of a request, for servers. `path` is percent-encoded and without query; the slash at
 * its end is required, as on the platform.
 *
 * @returns `null` for what is no route, or a malformed encoding.
 */
export function matchRoute(method: string, path: string): RouteMatch | null {
  const segments = path.split("/");
  for (const candidate of candidates) {
    if (candidate.method !== method) continue;
    const params = matchSegments(candidate.segments, segments);
    if (params !== undefined) return { name: candidate.name, params };
  }
  return null;
}

function matchSegments(
  wanted: readonly string[],
  given: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const actual = given[index] ?? "";
    if (!segment.startsWith("{")) {
      if (segment !== actual) return undefined;
      continue;
    }
    const value = decode(actual);
    if (value === undefined || value === "") return undefined;
    params[segment.slice(1, -1)] = value;
  }
  return params;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function parameterCount({ segments }: Candidate): number {
  return segments.filter((segment) => segment.startsWith("{")).length;
}
