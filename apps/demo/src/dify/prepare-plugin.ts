import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import * as z from "zod";
import { appFolder } from "../server/app-folder.ts";
import { withoutSecrets } from "./plugin-environment.ts";
import type { InstalledPlugin } from "./plugin-process.ts";
import { readLines } from "./read-lines.ts";

/** What became of the preparation: a plugin to run, or what the machine lacks. */
export type Preparation = { readonly ready: InstalledPlugin } | { readonly missing: string };

export interface PrepareOptions {
  /** Where the package is unpacked and the Python environment made; kept for the next start. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** From 0 to 1. */
  readonly onProgress: (progress: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Builds the plugin's package and a Python environment with the plugin's own requirements, in a process
 * of its own, which ends with this one.
 *
 * @throws Error with the last words of the process when it fails.
 */
export async function preparePlugin(options: PrepareOptions): Promise<Preparation> {
  const { folder, environment, onProgress, signal } = options;
  const script = join(appFolder(), "../../packages/dify/scripts/prepare-plugin.ts");
  const child = spawn(process.execPath, [script, "--folder", folder], {
    // Next's types want NODE_ENV in every environment.
    env: withoutSecrets(environment) as NodeJS.ProcessEnv,
    stdio: ["pipe", "pipe", "pipe"],
  });
  // Its stdin ends with this process, too: then it ends what it has started, and itself.
  signal.addEventListener("abort", () => child.stdin.end(), { once: true });
  let preparation: Preparation | undefined;
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    errors = (errors + chunk).slice(-4_000);
  });
  readLines(child.stdout, (line) => {
    const said = spoken.parse(JSON.parse(line));
    if ("progress" in said) onProgress(said.progress);
    else preparation = said;
  });
  const [code] = await once(child, "close");
  if (code === 0 && preparation) return preparation;
  throw new Error(`Preparing the Dify plugin failed with ${code}: ${errors.trim()}`);
}

const spoken = z.union([
  z.object({ progress: z.number() }),
  z.object({ ready: z.object({ interpreter: z.string(), plugin: z.string() }) }),
  z.object({ missing: z.string() }),
]);
