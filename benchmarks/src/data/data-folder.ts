import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export interface DataFolder {
  readonly path: string;
  /** Whether the user named it, by option or environment. */
  readonly named: boolean;
  readonly exists: boolean;
}

/** Where the evaluation data is: the option, `MEM0_KIT_DATA`, else `../shared/data` beside the checkout. */
export function dataFolder(option: string | undefined): DataFolder {
  const named = option ?? process.env.MEM0_KIT_DATA;
  const path = named === undefined ? besideCheckout : resolve(named);
  return { path, named: named !== undefined, exists: existsSync(path) };
}

/** Files below the folder. */
export function dataFiles(folder: DataFolder): { locomo: string; beam: string } {
  return {
    locomo: join(folder.path, "locomo", "locomo10.json"),
    beam: join(folder.path, "beam", "beam_100K.jsonl.gz"),
  };
}

const besideCheckout = fileURLToPath(new URL("../../../../shared/data", import.meta.url));
