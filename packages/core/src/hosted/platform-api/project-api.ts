import { parseWire, type WireProject, wireProject } from "../../platform/index.ts";
import type { Connection } from "../connection.ts";
import type { RunHosted } from "../hosted-calls.ts";
import type { Mem0Platform, PlatformProject } from "./mem0-platform.ts";

/** Settings of the key's own project. */
export function projectApi(connection: Connection, run: RunHosted): Mem0Platform["project"] {
  return {
    get: (options) =>
      run(options, async (call) => {
        const client = await connection.client(call, await connection.identity());
        return toProject(parseWire(wireProject, await client.getProject({}), "project.get"));
      }),
    update: (change, options) =>
      run(options, async (call) => {
        const client = await connection.client(call, await connection.identity());
        await client.updateProject(change);
      }),
  };
}

function toProject(wire: WireProject): PlatformProject {
  const { custom_categories: categories } = wire;
  return {
    projectId: wire.project_id,
    ...(wire.name ? { name: wire.name } : {}),
    ...(wire.description ? { description: wire.description } : {}),
    ...(wire.custom_instructions ? { customInstructions: wire.custom_instructions } : {}),
    ...(wire.agent_custom_instructions
      ? { agentCustomInstructions: wire.agent_custom_instructions }
      : {}),
    customCategories: (categories ?? []).map((one) =>
      typeof one === "string" ? { [one]: "" } : one,
    ),
    ...(typeof wire.multilingual === "boolean" ? { multilingual: wire.multilingual } : {}),
    ...(typeof wire.decay === "boolean" ? { decay: wire.decay } : {}),
    ...(wire.memory_depth ? { memoryDepth: wire.memory_depth } : {}),
    raw: wire,
  };
}
