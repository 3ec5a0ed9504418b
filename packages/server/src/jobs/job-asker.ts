import type { Asker, Services } from "../server-route.ts";

/** For whom a job works, as its payload says. */
export interface JobOwner {
  readonly projectId: string;
  /** The user of the scoped key that had it taken on. */
  readonly userId?: string | undefined;
}

/** A job sees what its request's principal saw. */
export function jobAsker(
  services: Services,
  { projectId, userId }: JobOwner,
  signal: AbortSignal,
): Asker {
  return {
    principal: {
      keyId: "",
      organizationId: "",
      projectId,
      role: "OWNER",
      ...(userId === undefined ? {} : { userId }),
    },
    memory: services.memoryOf(projectId),
    services,
    signal,
  };
}
