import type { MemoryAdmin } from "../memory-admin.ts";
import type { MemoryDriver } from "../memory-driver.ts";
import { hostedCapabilities } from "./hosted-capabilities.ts";
import type { OpenHosted } from "./open-hosted.ts";
import type { Mem0Platform } from "./platform-api/mem0-platform.ts";

type Open = () => Promise<OpenHosted>;

/** The driver of a platform whose code is loaded by the first call. */
export function lateDriver(open: Open): Omit<MemoryDriver, "admin" | "close"> {
  return {
    name: "hosted",
    capabilities: hostedCapabilities,
    add: async (...call) => (await open()).driver.add(...call),
    search: async (...call) => (await open()).driver.search(...call),
    get: async (...call) => (await open()).driver.get(...call),
    getAll: async (...call) => (await open()).driver.getAll(...call),
    update: async (...call) => (await open()).driver.update(...call),
    delete: async (...call) => (await open()).driver.delete(...call),
    deleteAll: async (...call) => (await open()).driver.deleteAll(...call),
    history: async (...call) => (await open()).driver.history(...call),
    waitFor: async (...call) => (await open()).driver.waitFor(...call),
  };
}

/** Its admin side. */
export function lateAdmin(open: Open): MemoryAdmin {
  return {
    query: async (...call) => (await open()).admin.query(...call),
    entities: async (...call) => (await open()).admin.entities(...call),
    deleteEntity: async (...call) => (await open()).admin.deleteEntity(...call),
    updateMany: async (...call) => (await open()).admin.updateMany(...call),
    deleteMany: async (...call) => (await open()).admin.deleteMany(...call),
    async *export(...call) {
      yield* (await open()).admin.export(...call);
    },
    import: async (...call) => (await open()).admin.import(...call),
    historyFeed: async (...call) => (await open()).admin.historyFeed(...call),
    stats: async () => (await open()).admin.stats(),
    verify: async () => (await open()).admin.verify(),
    erase: async (...call) => (await open()).admin.erase(...call),
    wipe: async () => (await open()).admin.wipe(),
  };
}

/** What it has beyond the contract. */
export function latePlatform(open: Open): Mem0Platform {
  const platform = async () => (await open()).platform;
  return {
    batch: {
      update: async (...call) => (await platform()).batch.update(...call),
      delete: async (...call) => (await platform()).batch.delete(...call),
    },
    entities: {
      list: async (...call) => (await platform()).entities.list(...call),
      get: async (...call) => (await platform()).entities.get(...call),
      delete: async (...call) => (await platform()).entities.delete(...call),
    },
    events: {
      list: async (...call) => (await platform()).events.list(...call),
      get: async (...call) => (await platform()).events.get(...call),
    },
    exports: {
      create: async (...call) => (await platform()).exports.create(...call),
      get: async (...call) => (await platform()).exports.get(...call),
    },
    webhooks: {
      list: async (...call) => (await platform()).webhooks.list(...call),
      create: async (...call) => (await platform()).webhooks.create(...call),
      update: async (...call) => (await platform()).webhooks.update(...call),
      delete: async (...call) => (await platform()).webhooks.delete(...call),
    },
    project: {
      get: async (...call) => (await platform()).project.get(...call),
      update: async (...call) => (await platform()).project.update(...call),
    },
    feedback: async (...call) => (await platform()).feedback(...call),
    profiles: {
      get: async (...call) => (await platform()).profiles.get(...call),
      generate: async (...call) => (await platform()).profiles.generate(...call),
      sample: async (...call) => (await platform()).profiles.sample(...call),
      job: async (...call) => (await platform()).profiles.job(...call),
      settings: async (...call) => (await platform()).profiles.settings(...call),
      updateSettings: async (...call) => (await platform()).profiles.updateSettings(...call),
    },
  };
}
