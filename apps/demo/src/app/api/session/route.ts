import * as z from "zod";
import { answer, readBody } from "../../../server/api.ts";
import { signIn, signOut } from "../../../server/current-user.ts";
import { ApiError } from "../../../server/describe-error.ts";
import { userOf } from "../../../server/user.ts";

const body = z.strictObject({ name: z.string() });

/** The fake sign-in: whoever gives a name is taken for them. */
export function POST(request: Request): Promise<Response> {
  return answer(request, async () => {
    const user = userOf((await readBody(request, body)).name);
    if (!user)
      throw new ApiError(400, "A name has 1 to 40 letters, digits, spaces, dots and dashes.");
    await signIn(user);
    return Response.json({ name: user.name });
  });
}

export function DELETE(request: Request): Promise<Response> {
  return answer(request, async () => {
    await signOut();
    return new Response(null, { status: 204 });
  });
}
