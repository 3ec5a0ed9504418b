import { type FrameworkId, frameworkIds } from "../chat/frameworks.ts";
import { loadFramework } from "./load-framework.ts";

let loading: Promise<void> | undefined;

/** Loads all frameworks once, while nobody waits: the first turn of each is then as quick as the next. */
export function preloadFrameworks(): Promise<void> {
  loading ??= loadInTurn();
  return loading;
}

/** One after the other, so that requests get in between. */
async function loadInTurn(): Promise<void> {
  for (const id of frameworkIds) await load(id);
}

/** What cannot be loaded is told by its own turn. */
async function load(id: FrameworkId): Promise<void> {
  await loadFramework(id).catch(() => undefined);
}
