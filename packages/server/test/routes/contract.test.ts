import { randomBytes } from "node:crypto";
import { hostedMemory, type Memory, selfHostedMemory } from "@mem0-kit/core";
import { memoryChecks } from "@mem0-kit/core/testing";
import { localStore } from "@mem0-kit/local";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMemoryServer } from "../../src/create-memory-server.ts";
import { defaultOrganizationId, namespaceOf, serverNamespace } from "../../src/directory/index.ts";
import { type Listener, listen } from "../../src/node/listen.ts";
import type { Services } from "../../src/server-route.ts";
import { temporaryPath } from "../directory/document-stores.ts";

/** One server for all checks; each has a project of its own. */
let services: Services;
let listener: Listener;
let close: () => Promise<void>;

beforeAll(async () => {
  const store = localStore({ path: await temporaryPath(), durability: "normal" });
  const server = createMemoryServer({
    memory: (projectId) => store.memory(namespaceOf(projectId)),
    documents: store.documents(serverNamespace),
    jobs: store.jobs,
    rateLimiter: store.rateLimiter,
    sealingKey: randomBytes(32),
    checkAnswers: true,
    rate: false,
    logger: () => {},
  });
  await server.start();
  listener = await listen(server, { port: 0 });
  services = server.services;
  close = async () => {
    await listener.close();
    await server.close();
    await store.close();
  };
});

afterAll(() => close());

/** A key of a project that has nothing yet. */
async function newKey(): Promise<string> {
  const made = await services.directory.projects.create(defaultOrganizationId, "o@x.de", {
    name: "check",
  });
  if (made === null) throw new Error("no project");
  return (await services.keys.create({ ...made, name: "check" })).key;
}

const clients: Readonly<Record<string, () => Promise<Memory>>> = {
  "mem0's client, as hostedMemory has it": async () =>
    hostedMemory({ apiKey: await newKey(), host: listener.url }),
  "mem0's REST shape, as selfHostedMemory speaks it": async () =>
    selfHostedMemory({ apiKey: await newKey(), baseUrl: listener.url }),
};

/** What does not hold over the server, by why. A gap that has closed fails here. */
const gaps: Readonly<Record<string, string>> = {};

describe.concurrent.each(Object.entries(clients))(
  "the contract through %s",
  (client, createMemory) => {
    const { capabilities } = client.includes("REST")
      ? selfHostedMemory({ apiKey: "k", baseUrl: "http://localhost" })
      : hostedMemory({ apiKey: "k", host: "http://localhost" });
    const checks = memoryChecks(capabilities, {});

    it.each(
      checks.filter(({ name }) => !(name in gaps)).map((check) => [check.name, check] as const),
    )("%s", (_, check) => check.run(createMemory));

    it.each(checks.filter(({ name }) => name in gaps).map((check) => [check.name, check] as const))(
      "a known gap: %s",
      async (_, check) => {
        await expect(check.run(createMemory)).rejects.toThrow();
      },
    );
  },
);
