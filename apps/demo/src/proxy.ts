import { type NextRequest, NextResponse } from "next/server";
import { cookieOptions, sessionOf } from "./server/current-user.ts";
import { refuseForeignRequest } from "./server/loopback-guard.ts";
import { sessionCookie } from "./server/session.ts";
import { firstUser } from "./server/user.ts";

/** Runs before every route and file. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const refusal = refuseForeignRequest(request);
  if (refusal) return NextResponse.json({ error: refusal.message }, { status: refusal.status });
  const isFirstVisit = request.nextUrl.pathname === "/" && !request.cookies.has(sessionCookie);
  return isFirstVisit ? welcome(request) : NextResponse.next();
}

/** Signs a first visitor in, so that nothing stands between them and the chat. */
async function welcome(request: NextRequest): Promise<NextResponse> {
  const session = await sessionOf(firstUser);
  request.cookies.set(sessionCookie, session);
  const response = NextResponse.next({ request: { headers: request.headers } });
  response.cookies.set(sessionCookie, session, cookieOptions);
  return response;
}
