import { messageResponse } from "@mem0-kit/core/platform";
import { defineRoute } from "../define-route.ts";
import { WireError } from "../wire-error.ts";

/** Signing up with mem0's cloud: keys of this server are made on its machine. */
export const signUpRoutes = {
  startAgentMode: noSignUp(),
  startAgentModeCaller: noSignUp(),
  requestEmailCode: noSignUp(),
  verifyEmailCode: noSignUp(),
} as const;

function noSignUp() {
  return defineRoute({
    role: "anyone",
    scoped: "narrowed",
    answer: messageResponse,
    async handle(): Promise<never> {
      throw new WireError(501, {
        error:
          "This server has no sign-up. Make a key where it runs with `mem0-kit keys create` and set it as MEM0_API_KEY.",
      });
    },
  });
}
