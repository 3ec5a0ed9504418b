import type { Scope } from "@mem0-kit/core";

/** Every combination of two values, or none, of each id; at least one id. */
export const scopesToKeep: readonly Scope[] = combinations(["u", "v"], ["a", "b"], ["p"], ["r"]);

/** What to ask for: known ids, unknown ones, and ids that only fit together in some rows. */
export const scopesToAsk: readonly Scope[] = [
  ...scopesToKeep,
  { userId: "nobody" },
  { userId: "u", agentId: "nobody" },
  { agentId: "nobody" },
  { userId: "u", appId: "nothing" },
  { runId: "nothing" },
  { userId: "U" },
];

function combinations(
  users: readonly string[],
  agents: readonly string[],
  apps: readonly string[],
  runs: readonly string[],
): Scope[] {
  const all: Scope[] = [];
  for (const userId of [undefined, ...users])
    for (const agentId of [undefined, ...agents])
      for (const appId of [undefined, ...apps])
        for (const runId of [undefined, ...runs])
          all.push({
            ...(userId === undefined ? {} : { userId }),
            ...(agentId === undefined ? {} : { agentId }),
            ...(appId === undefined ? {} : { appId }),
            ...(runId === undefined ? {} : { runId }),
          });
  return all.filter((scope) => Object.keys(scope).length > 0);
}
