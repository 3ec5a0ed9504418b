import { relative } from "node:path";
import type { Memory } from "@mem0-kit/core";

/** Where memories are kept, in words for a person. */
export function describeBackend(
  { name }: Pick<Memory, "name">,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const { MEM0_PATH, MEM0_BASE_URL } = environment;
  // The host alone: an address may have credentials in it.
  const host =
    MEM0_BASE_URL && URL.canParse(MEM0_BASE_URL) ? new URL(MEM0_BASE_URL).host : undefined;
  switch (name) {
    case "local":
      return `Embedded engine, ${placeOf(MEM0_PATH || ".mem0/memory.db")}`;
    case "hosted":
    case "self-hosted":
      return host ? `Server at ${host}` : "mem0's platform";
    case "in-process":
      return "mem0's engine in this process";
    default:
      return name;
  }
}

/** Relative to where the demo was started, if it is below. */
function placeOf(path: string): string {
  if (path === ":memory:") return "in RAM";
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}
