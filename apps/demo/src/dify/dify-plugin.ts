import { join } from "node:path";
import { appFolder } from "../server/app-folder.ts";
import { mem0Server } from "../server/mem0-server.ts";
import { createDify, type Dify } from "./create-dify.ts";

// On globalThis, as Next may load this module more than once, and scripts/start.ts closes it.
const key = Symbol.for("mem0-kit.demo.dify");
const scope = globalThis as { [key]?: Dify };

/** Calls tools of the plugin. */
export type DifyPlugin = Pick<Dify, "invoke">;

/**
 * The one plugin of this process. Where it is not ready, it is made so from now on.
 *
 * @throws MemoryError `UNAVAILABLE`, with the reason, while it is not ready.
 */
export async function difyPlugin(): Promise<DifyPlugin> {
  const dify = demoDify();
  dify.start();
  dify.requireReady();
  return dify;
}

/** The plugin as it is, ready or not. */
export function demoDify(): Dify {
  scope[key] ??= createDify({
    // The plugin reaches the memory of this app as it reaches any: over HTTP, through src/app/mem0.
    baseUrl: ({ outage }) =>
      `http://127.0.0.1:${process.env.PORT || 3000}/${outage ? "mem0-outage" : "mem0"}`,
    keyOf: async (userId) => (await mem0Server()).keyOf(userId),
    folder: join(appFolder(), "../../.tools/dify-plugin"),
  });
  return scope[key];
}
