import { randomBytes } from "node:crypto";
import { inMemoryDocumentStore, type Memory } from "@mem0-kit/core";
import { inMemoryJobQueue, type JobQueue } from "@mem0-kit/core/server-ports";
import { type LocalStore, localStore } from "@mem0-kit/local";
import { onTestFinished } from "vitest";
import {
  createDirectory,
  defaultOrganizationId,
  namespaceOf,
} from "../../../src/directory/index.ts";
import { exportRecords } from "../../../src/exports/index.ts";
import { createFeedback } from "../../../src/feedback/index.ts";
import { guardedFetch } from "../../../src/guarded-fetch/index.ts";
import { runJobs } from "../../../src/jobs/run-jobs.ts";
import { createKeys } from "../../../src/keys/index.ts";
import type { Principal } from "../../../src/principal.ts";
import { createProfiles } from "../../../src/profiles/index.ts";
import type { Services } from "../../../src/server-route.ts";
import { createWebhooks, secretSealer } from "../../../src/webhooks/index.ts";
import { temporaryPath } from "../../directory/document-stores.ts";
import { type Ask, createAsk } from "./create-ask.ts";

export interface WorldOptions {
  /** What the memory of each project is, made of that of its namespace. */
  readonly wrap?: (memory: Memory) => Memory;
  /** `true`: the queue of the database. @default in RAM */
  readonly durable?: boolean;
  readonly store?: LocalStore;
  /** Whether nobody works on jobs. @default false */
  readonly idle?: boolean;
}

/** Everything that routes stand on, over a real database, and people with keys. */
export interface World {
  readonly services: Services;
  readonly store: LocalStore;
  readonly ask: Ask;
  /** Owner of the default project. */
  readonly owner: Principal;
  readonly reader: Principal;
  /** Keys of the default project for one user each. */
  readonly alice: Principal;
  readonly bob: Principal;
  /** Owner of another project of the same organisation, and of one of another. */
  readonly neighbour: Principal;
  readonly stranger: Principal;
}

const allowPrivate = ["127.0.0.1"];

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const { wrap = (memory: Memory) => memory, durable = false, idle = false } = options;
  const store = options.store ?? (await openStore());
  const services = createServices(store, wrap, durable ? store.jobs : inMemoryJobQueue());
  if (!idle) {
    const fetch: typeof guardedFetch = (to, given) => guardedFetch(to, { ...given, allowPrivate });
    const runner = runJobs({ services, fetch, pollMs: 5 });
    onTestFinished(() => runner.stop());
  }
  const own = await services.directory.ensureDefaultProject();
  const near = await services.directory.projects.create(defaultOrganizationId, "n@x.de", {
    name: "near",
  });
  const far = await services.directory.organizations.create("s@x.de", { name: "far" });
  const farProject = await services.directory.projects.create(far.organizationId, "s@x.de", {
    name: "far",
  });
  if (near === null || farProject === null) throw new Error("no project");
  const owner = principalOf(own);
  return {
    services,
    store,
    ask: createAsk(services),
    owner,
    reader: { ...owner, keyId: "key_reader", role: "READER" },
    alice: { ...owner, keyId: "key_alice", userId: "alice" },
    bob: { ...owner, keyId: "key_bob", userId: "bob" },
    neighbour: principalOf(near),
    stranger: principalOf(farProject),
  };
}

export async function openStore(path?: string): Promise<LocalStore> {
  const store = localStore({ path: path ?? (await temporaryPath()), durability: "normal" });
  onTestFinished(() => store.close());
  return store;
}

function createServices(
  store: LocalStore,
  wrap: (memory: Memory) => Memory,
  jobs: JobQueue,
): Services {
  const documents = inMemoryDocumentStore();
  const sealer = secretSealer(randomBytes(32));
  return {
    memoryOf: (projectId) => wrap(store.memory(namespaceOf(projectId))),
    jobs,
    directory: createDirectory(documents),
    keys: createKeys(documents),
    webhooks: createWebhooks({ documents, sealer, allowPrivate }),
    exports: exportRecords({ documents }),
    feedback: createFeedback({ documents }),
    profiles: createProfiles({ documents }),
    now: () => new Date(),
  };
}

function principalOf(project: {
  readonly organizationId: string;
  readonly projectId: string;
}): Principal {
  const { organizationId, projectId } = project;
  return { keyId: `key_${projectId}`, organizationId, projectId, role: "OWNER" };
}
