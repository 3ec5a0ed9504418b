import { defaultOrganizationId, defaultProjectId, type Keys, type NewKey } from "@mem0-kit/server";

/** Makes so many keys, by default of the default project. */
export async function makeKeys(
  keys: Pick<Keys, "create">,
  count: number,
  input: Partial<NewKey> = {},
): Promise<string[]> {
  const place = { organizationId: defaultOrganizationId, projectId: defaultProjectId };
  const made: string[] = [];
  for (let at = 0; at < count; at++)
    made.push((await keys.create({ ...place, name: `bench-${at}`, ...input })).key);
  return made;
}
