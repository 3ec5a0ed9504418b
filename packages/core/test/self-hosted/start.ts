import { onTestFinished } from "vitest";
import type { Memory } from "../../src/memory.ts";
import {
  type SelfHostedMemoryOptions,
  selfHostedMemory,
} from "../../src/self-hosted/self-hosted-memory.ts";
import {
  type RestServer,
  type RestServerOptions,
  startRestServer,
} from "../../src/testing/rest-server/start-rest-server.ts";

export interface Started {
  readonly server: RestServer;
  readonly memory: Memory;
}

/** A server and a memory of it, both closed with the test. */
export async function start(
  options: Partial<SelfHostedMemoryOptions> = {},
  serverOptions: RestServerOptions = {},
): Promise<Started> {
  const server = await startRestServer(serverOptions);
  const { apiKey } = server;
  const memory = selfHostedMemory({ baseUrl: server.url, apiKey, ...options });
  onTestFinished(async () => {
    await memory.close();
    await server.close();
  });
  return { server, memory };
}

export const alex = { userId: "alex" };
export const billie = { userId: "billie" };
