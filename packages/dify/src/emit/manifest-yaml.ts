import { plugin } from "../definitions/plugin.ts";

/** Bytes of memory that Dify Cloud gives the plugin. */
const memoryBytes = 256 * 1024 * 1024;

/** The plugin's manifest, as Dify declares it. */
export function manifestYaml(): object {
  return {
    version: plugin.version,
    type: "plugin",
    author: plugin.author,
    name: plugin.name,
    label: plugin.label,
    description: plugin.description,
    icon: plugin.icon,
    icon_dark: plugin.iconDark,
    created_at: plugin.createdAt,
    tags: plugin.tags,
    privacy: "PRIVACY.md",
    repo: plugin.repository,
    resource: { memory: memoryBytes, permission: { tool: { enabled: true } } },
    plugins: { tools: ["provider/mem0.yaml"] },
    meta: {
      version: "0.0.1",
      arch: ["amd64", "arm64"],
      // The daemon takes no other language, and runs this version whatever is written.
      runner: { language: "python", version: "3.12", entrypoint: "main" },
      minimum_dify_version: "1.0.0",
    },
  };
}
