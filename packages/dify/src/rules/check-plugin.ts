import { parse } from "yaml";
import type { z } from "zod";
import { manifestRules } from "./manifest-rules.ts";
import { checkMarketplace } from "./marketplace-rules.ts";
import { type Problem, problemsOf } from "./problem.ts";
import { providerRules } from "./provider-rules.ts";
import { toolRules } from "./tool-rules.ts";

/** A plugin's files: content by path, with `/` between names. */
export type PluginFiles = ReadonlyMap<string, Uint8Array>;

const manifestPath = "manifest.yaml";

/**
 * Checks a plugin's files by what the daemon, its SDK and the marketplace demand, and returns what is wrong;
 * nothing for a good plugin. The daemon itself checks the manifest and its icons only, so that much of this
 * would show at the start of the plugin, or never.
 */
export function checkPlugin(files: PluginFiles): Problem[] {
  const manifest = readYaml(files, manifestPath, manifestRules);
  if (manifest.value === undefined) return manifest.problems;
  const { plugins, icon, icon_dark, meta } = manifest.value;
  return [
    ...checkIcons(files, manifestPath, [icon, icon_dark]),
    ...checkFile(files, manifestPath, `${meta.runner.entrypoint}.py`),
    ...(plugins.tools ?? []).flatMap((path) => checkProvider(files, path)),
    ...checkMarketplace(files, manifest.value),
  ];
}

function checkProvider(files: PluginFiles, path: string): Problem[] {
  const provider = readYaml(files, path, providerRules);
  if (provider.value === undefined) return provider.problems;
  const { identity, tools, extra } = provider.value;
  return [
    ...checkIcons(files, path, [identity.icon, identity.icon_dark]),
    ...checkFile(files, path, extra.python.source),
    ...tools.flatMap((tool) => checkTool(files, tool)),
  ];
}

function checkTool(files: PluginFiles, path: string): Problem[] {
  const tool = readYaml(files, path, toolRules);
  if (tool.value === undefined) return tool.problems;
  return checkFile(files, path, tool.value.extra.python.source);
}

function checkIcons(
  files: PluginFiles,
  file: string,
  icons: readonly (string | undefined)[],
): Problem[] {
  return icons.flatMap((icon) =>
    icon === undefined ? [] : checkFile(files, file, `_assets/${icon}`),
  );
}

function checkFile(files: PluginFiles, file: string, needed: string): Problem[] {
  return files.has(needed) ? [] : [{ file, at: "", message: `needs ${needed}, which is missing` }];
}

/** Reads YAML 1.1 as Go and Python do. */
function readYaml<T>(
  files: PluginFiles,
  file: string,
  rules: z.ZodType<T>,
): { readonly value?: T; readonly problems: Problem[] } {
  const bytes = files.get(file);
  if (bytes === undefined) return { problems: [{ file, at: "", message: "is missing" }] };
  let content: unknown;
  try {
    content = parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes), {
      version: "1.1",
      logLevel: "error",
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [{ file, at: "", message: `is no YAML: ${message}` }] };
  }
  // A bare date is a timestamp to Go, and to this reader too.
  const plain: unknown = JSON.parse(JSON.stringify(content));
  const { data } = rules.safeParse(plain);
  const problems = problemsOf(rules, file, plain);
  return data === undefined ? { problems } : { value: data, problems };
}
