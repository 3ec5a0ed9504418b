import { invalidInput, quote } from "../checks.ts";
import { type PlatformRouteName, platformRoutes } from "./platform-routes.ts";

/** Names of a route's `{parameters}`. */
type ParameterOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterOf<Rest>
  : never;

/** Values for the `{parameters}` of a route, not yet encoded. */
export type PlatformParameters<Name extends PlatformRouteName> = Readonly<
  Record<ParameterOf<(typeof platformRoutes)[Name]["path"]>, string>
>;

/** Parameters may be left out where the route has none. */
type PathArguments<Name extends PlatformRouteName> = keyof PlatformParameters<Name> extends never
  ? [parameters?: Readonly<Record<string, never>>, query?: PlatformQuery]
  : [parameters: PlatformParameters<Name>, query?: PlatformQuery];

/** A list gives the same name several times; `undefined` is left out. */
export type PlatformQuery = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/**
 * The path of a request with its query, such as `/v1/memories/1b4e/?delete_linked=true`. Ids are
 * percent-encoded.
 *
 * @throws MemoryError `INVALID_INPUT` for the ids `.` and `..`: URLs cannot carry them, however encoded,
 * and the request would reach another endpoint.
 */
export function platformPath<Name extends PlatformRouteName>(
  name: Name,
  ...[parameters = {}, query = {}]: PathArguments<Name>
): string {
  const given: Readonly<Record<string, string | undefined>> = parameters;
  const path = platformRoutes[name].path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeSegment(key, given[key]),
  );
  const search = encodeQuery(query);
  return search === "" ? path : `${path}?${search}`;
}

function encodeSegment(key: string, value: string | undefined): string {
  if (value === undefined || value === "" || value === "." || value === "..")
    throw invalidInput(
      `${key} ${value === undefined ? "is missing" : `must not be ${quote(value)}`}: it is part of an address that cannot hold it. Use another id.`,
    );
  return encodeURIComponent(value);
}

function encodeQuery(query: PlatformQuery): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, String(one));
  }
  return search.toString();
}
