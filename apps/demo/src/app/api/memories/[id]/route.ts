import * as z from "zod";
import { forUser, readBody } from "../../../../server/api.ts";
import { ApiError } from "../../../../server/describe-error.ts";
import { toListed } from "../../../../server/memories/to-listed.ts";
import { demoMemory } from "../../../../server/memory.ts";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

const change = z.strictObject({ text: z.string().trim().min(1) });

/** Changes the words of one memory of the user's own; another's is not there. */
export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return forUser(request, async (user) => {
    const { id } = await params;
    const { text } = await readBody(request, change);
    const memory = await demoMemory();
    const item = await memory.update(id, { text }, { scope: { userId: user.id } });
    return Response.json(toListed(item));
  });
}

/** Forgets one memory of the user's own; another's is not there. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return forUser(request, async (user) => {
    const { id } = await params;
    const memory = await demoMemory();
    const deleted = await memory.delete(id, { scope: { userId: user.id } });
    if (!deleted) throw new ApiError(404, "There is no such memory.");
    return new Response(null, { status: 204 });
  });
}
