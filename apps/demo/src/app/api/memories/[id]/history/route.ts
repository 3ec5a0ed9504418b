import { forUser } from "../../../../../server/api.ts";
import { ApiError } from "../../../../../server/describe-error.ts";
import type { BrowsedChange } from "../../../../../server/memories/memory-answers.ts";
import { demoMemory } from "../../../../../server/memory.ts";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** What one memory of the user's own said before, oldest first; another's is not there. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return forUser(request, async (user) => {
    const scope = { userId: user.id };
    const { id } = await params;
    const memory = await demoMemory();
    if (!(await memory.get(id, { scope }))) throw new ApiError(404, "There is no such memory.");
    const history = await memory.history(id, { scope });
    const entries = history.map(
      (entry): BrowsedChange => ({
        id: entry.id,
        event: entry.event,
        before: entry.before,
        after: entry.after,
        at: entry.at.toISOString(),
      }),
    );
    return Response.json({ entries });
  });
}
