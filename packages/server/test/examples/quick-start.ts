import { localStore } from "@mem0-kit/local";
import {
  createMemoryServer,
  defaultOrganizationId,
  defaultProjectId,
  listen,
  loadSealingKey,
  namespaceOf,
  serverNamespace,
} from "../../src/index.ts";

export async function start({ path, port }: { path: string; port: number }) {
  const store = localStore({ path }); // one SQLite file for all of it
  const server = createMemoryServer({
    memory: (projectId) => store.memory(namespaceOf(projectId)),
    documents: store.documents(serverNamespace),
    jobs: store.jobs,
    rateLimiter: store.rateLimiter,
    sealingKey: await loadSealingKey(`${path}.key`),
  });
  await server.start(); // makes the default project, works on jobs
  const place = { organizationId: defaultOrganizationId, projectId: defaultProjectId };
  const { key } = await server.services.keys.create({ ...place, name: "laptop" });
  const listener = await listen(server, { port });
  const stop = () => listener.close().then(() => store.close());
  return { url: listener.url, key, stop }; // new MemoryClient({ host: url, apiKey: key })
}
