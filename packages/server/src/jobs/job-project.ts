import { namespaceOf } from "../directory/index.ts";

/**
 * What the queue calls a project: the namespace of its memories, so that a job's effect and its state
 * can be one transaction, and erasing the namespace takes its jobs along.
 */
export function jobProject(projectId: string): string {
  return namespaceOf(projectId);
}
