import { cookies } from "next/headers";
import { dataFolder } from "./data-folder.ts";
import { readSession, sessionCookie, sessionSeconds, signSession } from "./session.ts";
import { sessionSecret } from "./session-secret.ts";
import type { User } from "./user.ts";

/** Who the signed cookie of this request names; `undefined` when nobody is signed in. */
export async function currentUser(): Promise<User | undefined> {
  const token = (await cookies()).get(sessionCookie)?.value;
  return readSession(token, await secret());
}

export async function signIn(user: User): Promise<void> {
  (await cookies()).set(sessionCookie, await sessionOf(user), cookieOptions);
}

/** Leaves an empty cookie, which tells somebody who signed out from a first visitor. */
export async function signOut(): Promise<void> {
  (await cookies()).set(sessionCookie, "", cookieOptions);
}

/** The cookie's value for a user. */
export async function sessionOf(user: User): Promise<string> {
  return signSession(user, await secret());
}

export const cookieOptions = {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  maxAge: sessionSeconds,
} as const;

// Read once: whoever deletes the file while the server runs does not sign everybody out.
let reading: Promise<Uint8Array> | undefined;

function secret(): Promise<Uint8Array> {
  reading ??= sessionSecret(`${dataFolder()}/session-secret`).catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
}
