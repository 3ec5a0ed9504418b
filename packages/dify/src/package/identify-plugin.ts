import { MemoryError } from "@mem0-kit/core";
import { parse } from "yaml";
import { z } from "zod";
import type { PluginFiles } from "../rules/check-plugin.ts";
import { checksum } from "./checksum.ts";

const identity = z.object({ author: z.string(), name: z.string(), version: z.string() });

/** The name by which Dify installs exactly these files: `author/name:version@checksum`. */
export function identifyPlugin(files: PluginFiles): string {
  const manifest = files.get("manifest.yaml");
  const { data } = identity.safeParse(manifest && readYaml(manifest));
  if (data === undefined)
    throw new MemoryError(
      "INVALID_INPUT",
      "[mem0-kit] The package has no manifest.yaml with author, name and version. Check that it is a plugin of Dify.",
    );
  return `${data.author}/${data.name}:${data.version}@${checksum(files)}`;
}

function readYaml(bytes: Uint8Array): unknown {
  try {
    return parse(new TextDecoder().decode(bytes), { logLevel: "error" });
  } catch {
    return undefined;
  }
}
