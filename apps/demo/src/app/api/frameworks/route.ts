import { frameworkIds } from "../../../chat/frameworks.ts";
import { demoDify } from "../../../dify/dify-plugin.ts";
import { answer } from "../../../server/api.ts";
import { describeBackend } from "../../../server/describe-backend.ts";
import { demoMemory } from "../../../server/memory.ts";

/** Which frameworks can answer, and where memories are kept. Asking is what has the Dify plugin prepared. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async () => {
    const dify = demoDify();
    dify.start();
    const frameworks = frameworkIds.map((id) =>
      id === "dify" ? { id, ...dify.status() } : { id, status: "ready" },
    );
    return Response.json({ frameworks, backend: { name: describeBackend(await demoMemory()) } });
  });
}
