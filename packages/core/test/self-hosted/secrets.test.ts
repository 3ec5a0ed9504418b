import { inspect } from "node:util";
import { expect, it } from "vitest";
import type { Fault } from "../../src/testing/http-shell/fault.ts";
import { startHttpShell } from "../../src/testing/http-shell/start-http-shell.ts";
import { alex, start } from "./start.ts";
import { errorOf } from "./support.ts";

const apiKey = "m0sk_very-secret-key-of-alex";

function shownOf(value: unknown): string {
  return [
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
  ].join("\n");
}

it("nothing that is handed out shows the key", async () => {
  const { memory } = await start({ apiKey }, { apiKey });
  await memory.add("I like tea", { scope: alex });
  for (const value of [memory, memory.admin, await memory.getAll({ scope: alex })])
    expect(shownOf(value)).not.toContain(apiKey);
});

const faults: readonly Fault[] = [
  { status: 401 },
  { status: 500 },
  { status: 302 },
  { dropConnection: true },
  { malformedJson: true },
  { wrongContentType: true },
  { hang: true },
];

it.each(faults)("no error shows the key: %o", async (fault) => {
  const { server, memory } = await start({ apiKey, retries: 0, timeoutMs: 50 }, { apiKey });
  server.fail(fault);
  const calls = [
    () => memory.add("I like tea", { scope: alex }),
    () => memory.getAll({ scope: alex }),
  ];
  for (const call of calls) {
    const error = await errorOf(call());
    expect(shownOf(error)).not.toContain(apiKey);
    expect(shownOf(error.toJSON())).not.toContain(apiKey);
  }
});

it("not even one of a server that repeats it", async () => {
  const shell = await startHttpShell((request) => ({
    status: 401,
    body: { detail: `Unknown key ${request.headers["x-api-key"]}` },
    headers: { "x-request-id": "1" },
  }));
  const { memory } = await start({ baseUrl: shell.url, apiKey });
  const error = await errorOf(memory.getAll({ scope: alex }));
  expect(error.message).toContain("Unknown key");
  expect(shownOf(error)).not.toContain(apiKey);
  await shell.close();
});

it("the key does not follow a redirect to another host", async () => {
  const other = await startHttpShell(() => ({ status: 200, body: { results: [] } }));
  const shell = await startHttpShell(({ path }) => ({
    status: 307,
    headers: { location: `${other.url}${path}` },
  }));
  const { memory } = await start({ baseUrl: shell.url, apiKey });
  expect((await errorOf(memory.getAll({ scope: alex }))).code).toBe("BAD_RESPONSE");
  expect(other.requests).toEqual([]);
  await shell.close();
  await other.close();
});
