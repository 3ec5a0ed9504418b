import { expect, test } from "vitest";
import { fuzzServer } from "./support/fuzz-server.ts";
import { localServer, withFile } from "./support/local-server.ts";

const requests = 2000;

test(`${requests} requests of all kinds find no failure, and nothing of anybody else`, async () => {
  await withFile(async (path) => {
    const server = await localServer(path, { rate: false });
    const { organizations, projects } = server.services.directory;
    const email = "o@example.com";
    const { organizationId } = await organizations.create(email, { name: "foreign" });
    const project = await projects.create(organizationId, email, { name: "p" });
    const foreign = { organizationId, projectId: project?.projectId ?? "" };
    const keys = {
      owner: [await server.makeKey()],
      alice: [await server.makeKey({ userId: "alice" })],
      other: [await server.makeKey(foreign)],
    };
    const { fetch } = server;
    const report = await fuzzServer({ fetch, keys, foreign }, { requests, seed: 8 });
    await server.stop();
    expect(report.faults).toEqual([]);
    expect(report.byStatus["200"]).toBeGreaterThan(requests / 10);
  });
}, 120_000);
