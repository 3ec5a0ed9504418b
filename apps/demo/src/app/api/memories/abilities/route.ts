import { forUser } from "../../../../server/api.ts";
import { memoryAbilities } from "../../../../server/memories/memory-abilities.ts";
import { demoMemory } from "../../../../server/memory.ts";

/** What the backend can do for the memory browser. */
export function GET(request: Request): Promise<Response> {
  return forUser(request, async () => Response.json(await memoryAbilities(await demoMemory())));
}
