import { forUser } from "../../../server/api.ts";
import { parseListQuery } from "../../../server/memories/list-query.ts";
import type { BrowsedPage } from "../../../server/memories/memory-answers.ts";
import { toListed } from "../../../server/memories/to-listed.ts";
import { demoMemory } from "../../../server/memory.ts";

/** What is remembered of the user, newest first; `?cursor=` gives the next page. */
export function GET(request: Request): Promise<Response> {
  return forUser(request, async (user) => {
    const asked = parseListQuery(new URL(request.url).searchParams);
    const memory = await demoMemory();
    const page = await memory.getAll({ ...asked, scope: { userId: user.id }, pageSize: 50 });
    const { total, nextCursor } = page;
    const memories = page.results.map(toListed);
    return Response.json({ memories, total, nextCursor } satisfies BrowsedPage);
  });
}

/** Forgets everything about the user. */
export function DELETE(request: Request): Promise<Response> {
  return forUser(request, async (user) => {
    const scope = { userId: user.id };
    const memory = await demoMemory();
    const { status, eventId } = await memory.deleteAll({ scope });
    if (status === "pending" && eventId) await memory.waitFor(eventId, { scope });
    return new Response(null, { status: 204 });
  });
}
