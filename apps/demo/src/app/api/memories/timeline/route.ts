import { forUser } from "../../../../server/api.ts";
import { ApiError } from "../../../../server/describe-error.ts";
import { countMemories } from "../../../../server/memories/count-memories.ts";
import { demoMemory } from "../../../../server/memory.ts";

/** Counts the user's memories by day, of the time zone of `?zone=`, and by category. */
export function GET(request: Request): Promise<Response> {
  return forUser(request, async (user) => {
    const zone = new URL(request.url).searchParams.get("zone") ?? "UTC";
    if (!isZone(zone)) throw new ApiError(400, "zone is a time zone such as Europe/Berlin.");
    const scope = { userId: user.id };
    const { signal } = request;
    return Response.json(await countMemories(await demoMemory(), { scope, zone, signal }));
  });
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
