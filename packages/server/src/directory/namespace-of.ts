import { MemoryError } from "@mem0-kit/core";
import { defaultProjectId, isProjectId } from "./directory-ids.ts";

/**
 * The storage namespace of what the server knows of itself: directory, keys, webhooks. It is no
 * project's, so that nothing that erases or lists a project reaches it.
 */
export const serverNamespace = "mem0-kit-server";

/**
 * The storage namespace of a project's memories: another one for each. The default project's is
 * `default`, as `localMemory` and the command line have it, so a server over their file shows what
 * they wrote.
 *
 * @throws MemoryError `INVALID_INPUT` for what is no project's id.
 */
export function namespaceOf(projectId: string): string {
  if (!isProjectId(projectId))
    throw new MemoryError(
      "INVALID_INPUT",
      "[mem0-kit] That is no id of a project, such as proj_default. Take it from the list of projects.",
    );
  return projectId === defaultProjectId ? "default" : `${serverNamespace}/${projectId}`;
}
