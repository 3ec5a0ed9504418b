import type { ServerCall } from "../server-route.ts";

/** Address of a project's first owner: whoever has a key of the project acts for them. */
export async function ownerOf({
  principal,
  services,
}: Pick<ServerCall, "principal" | "services">): Promise<string | null> {
  const { organizationId, projectId } = principal;
  const members = await services.directory.members.list({ organizationId, projectId });
  return members?.find(({ role }) => role === "OWNER")?.email ?? null;
}
