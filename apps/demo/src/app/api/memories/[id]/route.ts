import { forUser } from "../../../../server/api.ts";
import { ApiError } from "../../../../server/describe-error.ts";
import { demoMemory } from "../../../../server/memory.ts";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
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
