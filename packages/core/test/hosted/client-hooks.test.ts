import { MemoryClient } from "mem0ai";
import { expect, it } from "vitest";
import type { Mem0ClientClass } from "../../src/hosted/mem0-client.ts";
import { clientHooks, type Mem0Client, quietClients } from "../../src/hosted/mem0-client.ts";
import { hostedMemory } from "../../src/index.ts";
import { startPlatform } from "../../src/testing/platform-server/index.ts";

/** The methods that are used, so that a new version which renames one fails here. */
const methods = [
  "add",
  "search",
  "get",
  "getAll",
  "update",
  "delete",
  "deleteAll",
  "history",
  "users",
  "batchDelete",
  "getProject",
  "updateProject",
  "getWebhooks",
  "updateWebhook",
  "deleteWebhook",
  "feedback",
  "getProfile",
  "generateProfile",
  "sampleProfiles",
  "getProfileJob",
  "createMemoryExport",
] as const satisfies readonly (keyof Mem0Client)[];

const realClient = MemoryClient as unknown as Mem0ClientClass;

it.each([...clientHooks, ...methods])("mem0's client has the method %s", (name) => {
  expect(MemoryClient.prototype).toHaveProperty(name, expect.any(Function));
});

it("a client whose hooks were renamed is refused, since its telemetry could not be silenced", () => {
  class Renamed {}
  expect(() => quietClients(Renamed as unknown as Mem0ClientClass, "https://example.com")).toThrow(
    expect.objectContaining({
      code: "UNSUPPORTED",
      message: expect.stringContaining("_captureEvent"),
    }),
  );
});

it("the client sends nothing by itself and does not know the key", async () => {
  const server = await startPlatform();
  const asked: string[] = [];
  const client = quietClients(
    realClient,
    server.url,
  )(async (url) => {
    asked.push(url);
    return {};
  });
  await client.get("1");
  expect(asked).toEqual([`${server.url}/v1/memories/1/`]);
  expect(server.requests).toEqual([]);
  expect(JSON.stringify(client)).not.toContain(server.apiKey);
  await server.close();
});

it("two calls at a time keep their own signals", async () => {
  const clients = quietClients(realClient, "https://example.com");
  const [first, second] = [clients(async () => "first"), clients(async () => "second")];
  expect(await Promise.all([first.get("1"), second.get("2")])).toEqual(["first", "second"]);
});

it("without the package mem0ai a call says how to install it, and creating a memory does not", async () => {
  const load = () => Promise.reject(new Error("Cannot find package"));
  const memory = hostedMemory({ apiKey: "key", load });
  await expect(memory.search("tea", { scope: { userId: "alex" } })).rejects.toMatchObject({
    code: "UNSUPPORTED",
    message: expect.stringContaining("npm install mem0ai"),
  });
});
