import {
  type CreatedKey,
  defaultOrganizationId,
  defaultProjectId,
  type Services,
} from "@mem0-kit/server";

/** Makes a key of the default project where it never had one; `null` where it had. */
export async function createFirstKey({ keys }: Pick<Services, "keys">): Promise<CreatedKey | null> {
  const place = { organizationId: defaultOrganizationId, projectId: defaultProjectId };
  if ((await keys.list(defaultProjectId)).length > 0) return null;
  const created = await keys.create({ ...place, name: "first" });
  // Of processes that start at the same time, the one whose key came first keeps it.
  const [first] = await keys.list(defaultProjectId);
  if (first?.id === created.record.id) return created;
  await keys.revoke(created.record.id);
  return null;
}
