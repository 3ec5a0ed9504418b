import * as z from "zod/mini";

/** A member as mem0's platform writes it. */
export const wireMember = z.object({
  username: z.string(),
  email: z.string(),
  role: z.string(),
});
