import type { Scope } from "@mem0-kit/core";
import { jobProject } from "../jobs/job-project.ts";
import type { Asker } from "../server-route.ts";
import { laneOf } from "./lane-of.ts";
import type { ScopeBranch } from "./scope-branches.ts";

/** How long a read waits for what was taken on before it, in milliseconds. */
const readMs = 250;

/** How long a write does, which would else overtake it. */
const writeMs = 2000;

/**
 * Waits a little for adds and deletions that were taken on for these scopes, so that a search after an
 * add mostly finds what was added. A scope without a user waits for what has none either.
 */
export function waitForAdds(asker: Asker, branches: readonly ScopeBranch[]): Promise<void> {
  return waitForLanes(asker, new Set(branches.map(({ scope }) => laneOf(scope))), readMs);
}

/** The same before a write that is not taken on but done: adds and deletions keep their order. */
export function waitToWrite(asker: Asker, scope: Scope): Promise<void> {
  return waitForLanes(asker, new Set([laneOf(scope)]), writeMs);
}

async function waitForLanes(
  { services, principal, signal }: Asker,
  lanes: ReadonlySet<string>,
  mostMs: number,
): Promise<void> {
  const project = jobProject(principal.projectId);
  await Promise.all(
    [...lanes].map((lane) => services.jobs.waitForLane(project, lane, mostMs, { signal })),
  );
}
