import type { ProjectErasure } from "../directory/index.ts";
import { adminOf } from "../memories/admin-of.ts";
import type { Services } from "../server-route.ts";

/** Erases all that is left of a project that was deleted, its keys first. It can be repeated. */
export async function eraseProject(services: Services, erasure: ProjectErasure): Promise<void> {
  const { projectId, namespace } = erasure;
  await services.keys.eraseProject(projectId);
  await services.webhooks.clear(projectId);
  await services.exports.clear(projectId);
  await services.feedback.clear(projectId);
  await services.profiles.clear(projectId);
  await services.jobs.erase(namespace);
  await adminOf(services.memoryOf(projectId)).wipe();
  await services.directory.projects.finishErasure(erasure);
}

/** Erases what a process that ended had begun to. For every start. */
export async function erasePendingProjects(services: Services): Promise<void> {
  for (const erasure of await services.directory.projects.pendingErasures())
    await eraseProject(services, erasure);
}
