import { isFrameworkId } from "../../../chat/frameworks.ts";
import { answer } from "../../../server/api.ts";
import { ApiError } from "../../../server/describe-error.ts";
import { frameworkCode } from "./framework-code.ts";

/** The very file that runs for a framework; it is the app's own source, so nobody needs to be signed in. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async () => {
    const framework = new URL(request.url).searchParams.get("framework");
    if (!isFrameworkId(framework)) throw new ApiError(400, "There is no such framework.");
    return Response.json(await frameworkCode(framework));
  });
}
