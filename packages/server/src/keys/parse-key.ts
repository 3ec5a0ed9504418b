import { hash } from "node:crypto";

/** A request's headers, such as those of a `Request`. */
export type KeyHeaders = Pick<Headers, "get">;

/** The form of a key: `m0sk_` and 256 random bits in base 62. */
const form = /^m0sk_[0-9A-Za-z]{43}$/;

/**
 * The key of a request: `Authorization: Token <key>`, `Authorization: Bearer <key>` or
 * `X-API-Key: <key>`. `null` without one, and also where any of these headers is malformed or two
 * disagree: a request that is unsure of who asks is answered to nobody.
 */
export function parseKey(headers: KeyHeaders): string | null {
  const authorization = headers.get("authorization");
  const plain = headers.get("x-api-key");
  const keys = [
    ...(authorization === null ? [] : [/^(?:token|bearer) +(\S+)$/i.exec(authorization)?.[1]]),
    ...(plain === null ? [] : [plain]),
  ];
  const [key] = keys;
  if (key === undefined || !form.test(key) || keys.some((other) => other !== key)) return null;
  return key;
}

/** What is stored of a key. 256 random bits need no salt and no slow hash. */
export function hashKey(key: string): string {
  return hash("sha256", key, "hex");
}
