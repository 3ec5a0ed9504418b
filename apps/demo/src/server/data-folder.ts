import { dirname, resolve } from "node:path";

/** The folder of the database, where the session secret lies too: that of `MEM0_PATH`, else `.mem0`. */
export function dataFolder(path = process.env.MEM0_PATH): string {
  return path && path !== ":memory:" ? dirname(resolve(path)) : resolve(".mem0");
}
