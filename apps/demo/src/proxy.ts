import { type NextRequest, NextResponse } from "next/server";
import { refuseForeignRequest } from "./server/loopback-guard.ts";

/** Runs before every route and file. */
export function proxy(request: NextRequest): NextResponse {
  const refusal = refuseForeignRequest(request);
  if (!refusal) return NextResponse.next();
  return NextResponse.json({ error: refusal.message }, { status: refusal.status });
}
