import { definitionFiles } from "../../src/emit/definition-files.ts";
import type { PluginFiles } from "../../src/rules/check-plugin.ts";

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';

/** A good plugin: the files of the definitions, with the least that belongs around them. */
export function pluginFiles(
  changes: Readonly<Record<string, string | undefined>> = {},
): PluginFiles {
  const definitions = Object.fromEntries(definitionFiles());
  const sources = Object.keys(definitions).filter((path) => /^(tools|provider)\//.test(path));
  const texts: Record<string, string | undefined> = {
    ...definitions,
    ...Object.fromEntries(sources.map((path) => [path.replace(/\.yaml$/, ".py"), "# code\n"])),
    "main.py": "# code\n",
    "requirements.txt": "dify_plugin>=0.9.0,<0.11\n",
    "README.md": "# Mem0 Memory\n",
    "PRIVACY.md": "# Privacy\n",
    "_assets/icon.svg": icon,
    "_assets/icon-dark.svg": icon,
    ...changes,
  };
  return new Map(
    Object.entries(texts).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, new TextEncoder().encode(text)] as const],
    ),
  );
}
