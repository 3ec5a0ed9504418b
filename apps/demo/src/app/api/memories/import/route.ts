import { forUser } from "../../../../server/api.ts";
import { ApiError } from "../../../../server/describe-error.ts";
import { importMemories } from "../../../../server/memories/import-memories.ts";
import { memoryAbilities } from "../../../../server/memories/memory-abilities.ts";
import { readUpload } from "../../../../server/memories/read-upload.ts";
import { streamImport } from "../../../../server/memories/stream-import.ts";
import { demoMemory } from "../../../../server/memory.ts";

/** Takes an exported file as memories of the user, and tells how it goes while it goes. */
export function POST(request: Request): Promise<Response> {
  return forUser(request, async (user) => {
    const text = await readUpload(request);
    const memory = await demoMemory();
    const { import: takesImports, backend } = await memoryAbilities(memory);
    if (!takesImports) throw new ApiError(501, `The ${backend} backend takes no import.`);
    const scope = { userId: user.id };
    const progress = streamImport(
      (options) => importMemories(memory, text, { ...options, scope }),
      request.signal,
    );
    return new Response(progress, {
      headers: { "content-type": "application/x-ndjson; charset=utf-8" },
    });
  });
}
