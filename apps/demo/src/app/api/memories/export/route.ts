import { forUser } from "../../../../server/api.ts";
import { exportLines } from "../../../../server/memories/export-lines.ts";
import { streamText } from "../../../../server/memories/stream-text.ts";
import { demoMemory } from "../../../../server/memory.ts";

/** All memories of the user as a file that `import` and `mem0-kit import` take. */
export function GET(request: Request): Promise<Response> {
  return forUser(request, async (user) => {
    const lines = exportLines(await demoMemory(), { userId: user.id });
    const day = new Date().toISOString().slice(0, 10);
    return new Response(await streamText(lines), {
      headers: {
        "content-type": "application/x-ndjson; charset=utf-8",
        "content-disposition": `attachment; filename="memories-${day}.jsonl"`,
        "cache-control": "no-store",
      },
    });
  });
}
