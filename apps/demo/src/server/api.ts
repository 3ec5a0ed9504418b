import * as z from "zod";
import { currentUser } from "./current-user.ts";
import { ApiError, describeError } from "./describe-error.ts";
import type { User } from "./user.ts";

const largestBody = 1024 * 1024;

/** Names that would say whose memories: only the signed cookie says that. */
const scopeNames = /^(user|agent|app|run)_?id$|^scope$/i;

/** Runs a route's work for whoever the cookie names, and turns what it throws into an answer. */
export async function forUser(
  request: Request,
  work: (user: User) => Promise<Response>,
): Promise<Response> {
  return answer(request, async () => {
    const user = await currentUser();
    if (!user) throw new ApiError(401, "Sign in first.");
    return work(user);
  });
}

/** As `forUser`, for a route that needs nobody signed in. */
export async function answer(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    refuseScope([...new URL(request.url).searchParams.keys()], "query");
    return await work();
  } catch (error) {
    const { status, message } = describeError(error);
    return Response.json({ error: message }, { status });
  }
}

/** Reads a JSON body of at most 1 MiB by a schema. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const body = await readJson(request);
  if (typeof body === "object" && body !== null) refuseScope(Object.keys(body), "body");
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new ApiError(400, z.prettifyError(parsed.error));
  return parsed.data;
}

/** Reads a JSON body of at most 1 MiB. */
export async function readJson(request: Request): Promise<unknown> {
  // A form of another page cannot send this type without asking first.
  if (!request.headers.get("content-type")?.startsWith("application/json"))
    throw new ApiError(415, "Send JSON, with content-type: application/json.");
  const text = await request.text();
  if (Buffer.byteLength(text) > largestBody)
    throw new ApiError(413, "The body is larger than 1 MiB.");
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, "The body is not JSON.");
  }
}

function refuseScope(names: readonly string[], place: string): void {
  const name = names.find((candidate) => scopeNames.test(candidate));
  if (name)
    throw new ApiError(
      400,
      `"${name}" in the ${place} is refused: whose memories these are comes from the signed cookie only.`,
    );
}
