import type { MemoryPage } from "../../../chat/chat-message.ts";
import { forUser } from "../../../server/api.ts";
import { demoMemory } from "../../../server/memory.ts";

/** What is remembered of the user, newest first; `?cursor=` gives the next page. */
export function GET(request: Request): Promise<Response> {
  return forUser(request, async (user) => {
    const cursor = new URL(request.url).searchParams.get("cursor");
    const memory = await demoMemory();
    const page = await memory.getAll({
      scope: { userId: user.id },
      pageSize: 50,
      ...(cursor === null ? {} : { cursor }),
    });
    const memories = page.results.map((item) => ({
      id: item.id,
      memory: item.memory,
      categories: item.categories,
      createdAt: item.createdAt.toISOString(),
    }));
    return Response.json({ memories, nextCursor: page.nextCursor } satisfies MemoryPage);
  });
}

/** Forgets everything about the user. */
export function DELETE(request: Request): Promise<Response> {
  return forUser(request, async (user) => {
    const memory = await demoMemory();
    await memory.deleteAll({ scope: { userId: user.id } });
    return new Response(null, { status: 204 });
  });
}
