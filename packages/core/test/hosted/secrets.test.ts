import { inspect } from "node:util";
import { expect, it, vi } from "vitest";
import { hostedMemory } from "../../src/index.ts";
import { startHttpShell } from "../../src/testing/http-shell/start-http-shell.ts";
import { startHosted } from "./start.ts";

const apiKey = "m0-Very-Secret-Key";
const scope = { userId: "alex" };

/** Everything that a log could make of a value. */
function shown(value: unknown): string {
  const texts = [
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
  ];
  if (value instanceof Error) texts.push(value.message, String(value.stack), shown(value.cause));
  return texts.join("\n");
}

it("the key is in no memory, error or log", async () => {
  const logged = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
    vi.spyOn(console, name),
  );
  const { server, memory } = await startHosted({ apiKey, retries: 0 }, { apiKey });
  await memory.add("I like tea", { scope });
  const errors: unknown[] = [];
  for (const fault of [
    { status: 401 },
    { status: 500 },
    { dropConnection: true },
    { malformedJson: true },
    { wrongContentType: true },
    { status: 302 },
  ]) {
    server.fail({ ...fault, times: 1 });
    errors.push(await memory.search("tea", { scope }).catch((error: unknown) => error));
  }
  await server.close();
  errors.push(await memory.search("tea", { scope }).catch((error: unknown) => error));
  expect(errors).toHaveLength(7);
  for (const value of [memory, memory.platform, memory.admin, ...errors])
    expect(shown(value)).not.toContain("Very-Secret");
  for (const spy of logged) expect(shown(spy.mock.calls)).not.toContain("Very-Secret");
});

it("a server that repeats the key does not get it into the error", async () => {
  const server = await startHttpShell(({ headers }) => ({
    status: 403,
    body: { detail: `No access with ${headers.authorization}` },
  }));
  const memory = hostedMemory({ apiKey, host: server.url });
  const error = await memory.search("tea", { scope }).catch((thrown: unknown) => thrown);
  await server.close();
  expect(shown(error)).toContain("No access with Token [redacted]");
  expect(shown(error)).not.toContain("Very-Secret");
});

it("a redirect does not take the key to another host", async () => {
  const other = await startHttpShell(() => ({ status: 200, body: { results: [] } }));
  const server = await startHttpShell(() => ({
    status: 307,
    headers: { location: `${other.url}/v3/memories/search/` },
  }));
  const memory = hostedMemory({ apiKey, host: server.url });
  await expect(memory.search("tea", { scope })).rejects.toMatchObject({ code: "BAD_RESPONSE" });
  expect(other.requests).toEqual([]);
  await Promise.all([server.close(), other.close()]);
});

it.each([
  ["none", undefined],
  ["a number", 7],
  ["a blank", " "],
  ["one with a line break", "m0-Very-Secret-Key\n"],
])("refuses %s for a key without showing it", (_, key) => {
  const create = () => hostedMemory({ apiKey: key as string });
  expect(create).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  expect(create).toThrow(expect.not.objectContaining({ message: /Very-Secret/ }));
});

it.each([
  "ftp://example.com",
  "https://user:pass@example.com",
  "https://example.com/?a=1",
  "example",
])("refuses the address %s", (host) => {
  expect(() => hostedMemory({ apiKey, host })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});
