import { describe, expect, it } from "vitest";
import { MemoryError } from "../../src/memory-error.ts";
import { selfHostedMemory } from "../../src/self-hosted/self-hosted-memory.ts";

const baseUrl = "http://localhost:8888";

describe("selfHostedMemory refuses", () => {
  it.each([
    ["no options", undefined],
    ["no address", {}],
    ["an address that is none", { baseUrl: "localhost" }],
    ["an address of another kind", { baseUrl: "ftp://localhost" }],
    ["credentials in the address", { baseUrl: "http://me:secret@localhost" }],
    ["a query in the address", { baseUrl: "http://localhost?key=secret" }],
    ["a blank key", { baseUrl, apiKey: " " }],
    ["a key with a line break", { baseUrl, apiKey: "secret\n" }],
    ["a key that is a number", { baseUrl, apiKey: 42 }],
    ["retries below 0", { baseUrl, retries: -1 }],
    ["retries above 10", { baseUrl, retries: 11 }],
    ["a timeout of 0", { baseUrl, timeoutMs: 0 }],
    ["a fetch that is no function", { baseUrl, fetch: "fetch" }],
    ["an onWarning that is no function", { baseUrl, onWarning: true }],
    ["an option that it does not have", { baseUrl, api_key: "secret" }],
  ])("%s, without showing a secret", (_, options) => {
    const make = () => selfHostedMemory(options as never);
    expect(make).toThrow(MemoryError);
    expect(make).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
    expect(make).not.toThrow(/secret/);
  });
});

it("makes no request and holds nothing open before the first call", async () => {
  const memory = selfHostedMemory({ baseUrl });
  await memory.close();
  await memory.close();
});
