import type { Principal } from "../principal.ts";
import { WireError } from "../wire-error.ts";
import type { Auth } from "./app-options.ts";

/** Who asks; `null` for a request that has no key. */
export async function findPrincipal(auth: Auth, headers: Headers): Promise<Principal | null> {
  return auth.kind === "none" ? auth.principal : auth.keys.find(headers);
}

/** The answer to a request without a key, or with one that is good for nothing. */
export function unauthorized(): WireError {
  const detail = 'Invalid API key. You can make one for this server with "mem0-kit keys create".';
  return new WireError(401, { detail }, { "WWW-Authenticate": "Token" });
}

/** The answer to a key that may not do this. */
export function forbidden(): WireError {
  return new WireError(403, { detail: "You do not have permission to perform this action." });
}
