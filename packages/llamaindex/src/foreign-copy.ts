import { Memory as LlamaMemory } from "@llamaindex/core/memory";
import { MemoryError } from "@mem0-kit/core";

/**
 * The error for a second copy of @llamaindex/core, such as another version or its CommonJS build: by
 * `instanceof` it does not know the memories of the first one, and would take an empty one instead without a
 * word. To be made where that copy calls, since the call stack tells which it is.
 */
export function foreignCopy(): MemoryError {
  return new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] There are two copies of @llamaindex/core: @mem0-kit/llamaindex uses ${ownCopy()}, and ${copyIn(new Error().stack)} was given its memory. Install one version only, the one that your llamaindex or @llamaindex/workflow pins, and import or require it in one way.`,
  );
}

/** What our own import of it is, as its constructor's place tells. */
function ownCopy(): string {
  let stack: string | undefined;
  const options = {
    get customAdapters() {
      stack = new Error().stack;
      return {};
    },
  };
  new LlamaMemory([], options);
  return copyIn(stack);
}

/** The first frame of LlamaIndex' memory: an address for a module, a path for CommonJS. */
const frame = /^ *at (?:.*? \()?(file:\/\/)?(.+)[\\/]memory[\\/]dist[\\/]index\.(c?)js:/m;

/** The copy whose constructor is the first of LlamaIndex' frames. */
function copyIn(stack: string | undefined): string {
  const [isFound, address, path = "", common] = frame.exec(stack ?? "") ?? [];
  if (isFound === undefined) return "a copy of unknown version";
  const folder = address === undefined ? path : decodeURIComponent(path);
  return `${versionIn(folder)}${common === "c" ? " (CommonJS)" : ""} in ${folder}`;
}

function versionIn(folder: string): string {
  try {
    const { readFileSync } = process.getBuiltinModule("node:fs");
    return JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).version;
  } catch {
    // Bundled, or not on Node: the error is of use without it.
    return "unknown version";
  }
}
