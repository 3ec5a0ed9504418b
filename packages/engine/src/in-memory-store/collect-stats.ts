import type { MemoryStats, Scope } from "@mem0-kit/core";
import { analyzerVersion } from "../analysis.ts";
import type { NamespaceState } from "./namespace-state.ts";

/** Counts the memories of a namespace and the different ids that they carry. */
export function collectStats(state: NamespaceState): MemoryStats {
  const scopes = [...state.rows.values()].map(({ row }) => row.scope);
  const different = (id: keyof Scope) => new Set(scopes.flatMap((scope) => scope[id] ?? [])).size;
  return {
    memories: scopes.length,
    users: different("userId"),
    agents: different("agentId"),
    apps: different("appId"),
    runs: different("runId"),
    details: { analyzerVersion: state.analyzerVersion.get("version") ?? analyzerVersion },
  };
}
