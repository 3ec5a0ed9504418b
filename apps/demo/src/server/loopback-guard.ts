/** Why a request is refused. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** The parts of a request that the guard looks at. */
export interface GuardedRequest {
  readonly method: string;
  readonly headers: Pick<Headers, "get">;
}

/**
 * Refuses what does not come from this machine's own pages: another `Host` (a name that an attacker
 * pointed at 127.0.0.1), and a write that another origin sends. SameSite cookies do not cover the
 * latter, since all ports of 127.0.0.1 are one site.
 */
export function refuseForeignRequest({ method, headers }: GuardedRequest): Refusal | undefined {
  const host = headers.get("host") ?? "";
  if (!isLoopbackHost(host))
    return {
      status: 403,
      message: "This demo answers on 127.0.0.1 and localhost only.",
    };
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return undefined;
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  const foreign =
    (origin !== null && origin !== `http://${host}`) ||
    (site !== null && site !== "same-origin" && site !== "none");
  return foreign ? { status: 403, message: "Cross-origin requests are refused." } : undefined;
}

/** Tells whether a `Host` header, with or without a port, names this machine itself. */
export function isLoopbackHost(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i.test(host);
}
