import { onTestFinished } from "vitest";
import { type HostedMemory, type HostedMemoryOptions, hostedMemory } from "../../src/index.ts";
import {
  type PlatformOptions,
  type PlatformServer,
  startPlatform,
} from "../../src/testing/platform-server/index.ts";

/** A stand-in of the platform with a memory over it; both are closed when the test is over. */
export async function startHosted(
  options: Partial<HostedMemoryOptions> = {},
  platform: PlatformOptions = {},
): Promise<{ readonly server: PlatformServer; readonly memory: HostedMemory }> {
  const server = await startPlatform(platform);
  const memory = hostedMemory({
    apiKey: server.apiKey,
    host: server.url,
    retryDelayMs: 5,
    ...options,
  });
  onTestFinished(async () => {
    await memory.close();
    await server.close();
  });
  return { server, memory };
}
