import { jwtVerify, SignJWT } from "jose";
import { type User, userOf } from "./user.ts";

/** Name of the cookie. Browsers share cookies among all ports of a host, hence the prefix. */
export const sessionCookie = "mem0-demo-session";

/** Seconds that a session lasts: 30 days. */
export const sessionSeconds = 30 * 24 * 60 * 60;

const issuer = "mem0-kit-demo";

/** Signs who is there, as the cookie's value. */
export function signSession({ id, name }: User, secret: Uint8Array): Promise<string> {
  return new SignJWT({ name })
    .setProtectedHeader({ alg: "HS256" })
    .setIssuer(issuer)
    .setSubject(id)
    .setIssuedAt()
    .setExpirationTime(`${sessionSeconds}s`)
    .sign(secret);
}

/** Reads a cookie's value; `undefined` for none, a forged, a foreign or an expired one. */
export async function readSession(
  token: string | undefined,
  secret: Uint8Array,
): Promise<User | undefined> {
  if (!token) return undefined;
  try {
    const { payload } = await jwtVerify(token, secret, { algorithms: ["HS256"], issuer });
    const user = userOf(payload.name);
    return user?.id === payload.sub ? user : undefined;
  } catch {
    return undefined;
  }
}
