import type { MemoryAdmin } from "../memory-admin.ts";
import type { MemoryDriver } from "../memory-driver.ts";
import { type ConnectionOptions, createConnection } from "./connection.ts";
import { createEvents } from "./events.ts";
import { hostedAdmin } from "./hosted-admin.ts";
import type { RunHosted } from "./hosted-calls.ts";
import { type HostedDriverOptions, hostedDriver } from "./hosted-driver.ts";
import { createPlatform } from "./platform-api/create-platform.ts";
import type { Mem0Platform } from "./platform-api/mem0-platform.ts";

export interface OpenHostedOptions
  extends Omit<ConnectionOptions, "retries" | "retryDelayMs">,
    HostedDriverOptions {}

/** Everything that speaks the platform's protocol. */
export interface OpenHosted {
  readonly driver: Omit<MemoryDriver, "admin">;
  readonly admin: MemoryAdmin;
  readonly platform: Mem0Platform;
}

/** Makes it. A file of its own, as it is loaded late: the schemas of the protocol are large. */
export function openHosted(options: OpenHostedOptions, run: RunHosted): OpenHosted {
  const { attribution, ...way } = options;
  const connection = createConnection(way);
  const events = createEvents(connection);
  const { retries, retryDelayMs } = options;
  const driver = hostedDriver(connection, events, { attribution, retries, retryDelayMs });
  return {
    driver,
    admin: hostedAdmin(connection, driver, events, run),
    platform: createPlatform(connection, run),
  };
}
