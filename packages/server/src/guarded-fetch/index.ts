export type { ResolveHost } from "./find-addresses.ts";
export {
  type GuardedFetch,
  type GuardedFetchOptions,
  type GuardedResponse,
  guardedFetch,
} from "./guarded-fetch.ts";
export { isPublicAddress } from "./is-public-address.ts";
