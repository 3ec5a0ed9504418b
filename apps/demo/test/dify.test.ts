import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MemoryError } from "@mem0-kit/core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createDify, type Dify } from "../src/dify/create-dify.ts";
import { mem0Server } from "../src/server/mem0-server.ts";
import { demoMemory } from "../src/server/memory.ts";
import {
  difyFolder,
  type HttpServer,
  hasPython,
  installedPlugin,
  pluginsOf,
  serveFetch,
  serveMem0,
} from "./dify-support.ts";

process.env.MEM0_PATH = join(mkdtempSync(join(tmpdir(), "mem0-kit-dify-")), "memory.db");

describe.skipIf(!hasPython)("the Dify plugin of the demo", () => {
  let server: HttpServer;
  let dify: Dify;

  beforeAll(async () => {
    await installedPlugin();
    // What this process knows, as the demo's does with a real model.
    Object.assign(process.env, { OPENAI_API_KEY: "sk-of-the-model", SESSION_SECRET: "of-cookies" });
    server = await serveMem0();
    dify = createDify({
      baseUrl: ({ outage }) => `${server.url}/${outage ? "mem0-outage" : "mem0"}`,
      keyOf: async (userId) => (await mem0Server()).keyOf(userId),
      folder: difyFolder,
    });
    dify.start();
    await untilReady(dify);
  }, 400_000);

  afterAll(async () => {
    await dify?.close();
    await (await mem0Server()).close();
    await (await demoMemory()).close();
    await server?.[Symbol.asyncDispose]();
  });

  it("finds what it has kept, in the memory that the whole app has", async () => {
    const before = await dify.invoke("retrieve_memory", { query: "food" }, { userId: "ida" });
    expect(before).toMatchObject({ status: "empty", context: "", memories: [], count: 0 });

    const exchange = { user: "I am a vegetarian.", wait_for_completion: "short" };
    const added = await dify.invoke("add_memory", exchange, { userId: "ida" });
    expect(added).toMatchObject({ status: "succeeded", count: 1 });

    const question = { query: "What may I eat as a vegetarian?" };
    const found = await dify.invoke("retrieve_memory", question, { userId: "ida" });
    expect(found).toMatchObject({ status: "succeeded", ids: added.ids });
    expect(found.context).toContain("vegetarian");
    const { results } = await (await demoMemory()).getAll({ scope: { userId: "ida" } });
    expect(results.map(({ id }) => id)).toEqual(added.ids);
  });

  it("keeps users apart who ask at the same time", async () => {
    const users = ["alex", "sam", "kim", "lou"];
    const keep = (userId: string) =>
      dify.invoke(
        "add_memory",
        { user: `My favourite colour is ${userId}-green.`, wait_for_completion: "full" },
        { userId },
      );
    await Promise.all(users.map(keep));
    const ask = (userId: string) =>
      dify.invoke("retrieve_memory", { query: "favourite colour" }, { userId });
    const found = await Promise.all(users.map(ask));
    for (const [index, { memories }] of found.entries()) {
      expect(memories).toEqual([
        expect.objectContaining({
          user_id: users[index],
          memory: expect.stringContaining(`${users[index]}-green`),
        }),
      ]);
    }
  });

  it("takes whose memories from the session, whatever a parameter says", async () => {
    const exchange = { user: "My cat is called Minka.", wait_for_completion: "full" };
    const of = { userId: "stranger" };
    await dify.invoke("add_memory", { ...exchange, user_id: "owner" }, of);
    const asked = { query: "What is my cat called?", user_id: "owner" };
    const found = await dify.invoke("retrieve_memory", asked, of);
    expect(found.memories).toEqual([expect.objectContaining({ user_id: "stranger" })]);
    const { results } = await (await demoMemory()).getAll({ scope: { userId: "owner" } });
    expect(results).toEqual([]);
  });

  it("fails over the wire while memory is broken on purpose, and works again afterwards", async () => {
    const ask = (options: { readonly outage?: boolean }, more = {}) =>
      dify.invoke("retrieve_memory", { query: "food", ...more }, { userId: "ida", ...options });
    const error = await ask({ outage: true }).catch((reason: unknown) => reason);
    expect(MemoryError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ code: "UNAVAILABLE" });
    expect(String(error)).toContain("503");

    const outputs = await ask({ outage: true }, { on_error: "continue" });
    expect(outputs).toMatchObject({ status: "failed", context: "" });
    expect(await ask({})).toMatchObject({ status: "succeeded" });
  });

  it("says in the plugin's own words what a call lacks", async () => {
    const call = dify.invoke("retrieve_memory", {}, { userId: "ida" });
    await expect(call).rejects.toThrow("[mem0]");
  });

  it.skipIf(process.platform !== "linux")("gives its process no secret, nor anything else", () => {
    const [pid] = pluginsOf(process.pid);
    const environment = readFileSync(`/proc/${pid}/environ`, "utf8");
    const names = environment.split("\0").map((entry) => entry.split("=")[0]);
    expect(names.filter(Boolean).sort()).toEqual([
      "INSTALL_METHOD",
      "NO_PROXY",
      "PATH",
      "PYTHONDONTWRITEBYTECODE",
      "PYTHONUTF8",
    ]);
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    expect(environment + commandLine).not.toMatch(/sk-of-the-model|of-cookies|m0sk_/);
  });

  it("fails the call that is under way when its process is killed, and recovers", async () => {
    await using hanging = await serveHanging();
    const own = createDify({
      baseUrl: ({ outage }) => (outage ? hanging.url : `${server.url}/mem0`),
      keyOf: async (userId) => (await mem0Server()).keyOf(userId),
      folder: difyFolder,
      firstDelayMs: 50,
    });
    const others = pluginsOf(process.pid);
    try {
      own.start();
      await untilReady(own);
      const [pid] = pluginsOf(process.pid).filter((one) => !others.includes(one));
      if (pid === undefined) throw new Error("It runs nothing.");

      const query = { query: "food" };
      const call = own.invoke("retrieve_memory", query, { userId: "ida", outage: true });
      const failure = expect(call).rejects.toMatchObject({
        code: "UNAVAILABLE",
        message: expect.stringContaining("SIGKILL"),
      });
      await hanging.asked;
      process.kill(pid, "SIGKILL");
      await failure;
      expect(own.status()).toMatchObject({ message: expect.stringContaining("SIGKILL") });
      const refused = own.invoke("retrieve_memory", query, { userId: "ida" });
      await expect(refused).rejects.toMatchObject({ code: "UNAVAILABLE" });

      await untilReady(own);
      const outputs = await own.invoke("retrieve_memory", query, { userId: "ida" });
      expect(outputs).toMatchObject({ status: "succeeded" });
    } finally {
      await own.close();
    }
    expect(pluginsOf(process.pid)).toEqual(others);
  });

  it("does not wait beyond its time nor beyond the caller's, and goes on", async () => {
    await using hanging = await serveHanging();
    const own = createDify({
      baseUrl: ({ outage }) => (outage ? hanging.url : `${server.url}/mem0`),
      keyOf: async (userId) => (await mem0Server()).keyOf(userId),
      folder: difyFolder,
      timeoutMs: 2_000,
    });
    try {
      own.start();
      await untilReady(own);
      const ask = (options: { readonly outage?: boolean; readonly signal?: AbortSignal }) =>
        own.invoke("retrieve_memory", { query: "food" }, { userId: "ida", ...options });
      await expect(ask({ outage: true })).rejects.toMatchObject({ code: "TIMEOUT" });
      const reader = new AbortController();
      const call = ask({ outage: true, signal: reader.signal });
      reader.abort(new Error("The reader has gone."));
      await expect(call).rejects.toThrow("The reader has gone.");
      expect(await ask({})).toMatchObject({ status: "succeeded" });
    } finally {
      await own.close();
    }
  });
});

it.skipIf(!hasPython)("leaves nothing running when it is closed while it prepares", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit-dify-"));
  const dify = createDify({
    baseUrl: () => "http://127.0.0.1:9",
    keyOf: async () => "none",
    folder,
  });
  const processes = () =>
    execFileSync("ps", ["-A", "-o", "command="], { encoding: "utf8" })
      .split("\n")
      .filter((line) => line.includes(folder));
  dify.start();
  const pip = () => processes().some((line) => line.includes("pip"));
  await vi.waitFor(() => expect(pip()).toBe(true), 25_000);
  await dify.close();
  await vi.waitFor(() => expect(processes()).toEqual([]), 5_000);
});

it("says what to install where there is no Python", async () => {
  const dify = createDify({
    baseUrl: () => "http://127.0.0.1:9",
    keyOf: async () => "none",
    folder: mkdtempSync(join(tmpdir(), "mem0-kit-dify-")),
    environment: { ...process.env, MEM0_KIT_PYTHON: "/nonexistent" },
  });
  dify.start();
  await vi.waitFor(() => expect(dify.status().status).toBe("unavailable"), { timeout: 20_000 });
  expect(dify.status().message).toContain("uv python install 3.12");
  const call = dify.invoke("retrieve_memory", { query: "food" }, { userId: "ida" });
  await expect(call).rejects.toMatchObject({
    code: "UNAVAILABLE",
    message: expect.stringContaining("uv python install 3.12"),
  });
  await dify.close();
});

async function untilReady(dify: Dify): Promise<void> {
  await vi.waitFor(() => expect(dify.status()).toEqual({ status: "ready" }), {
    timeout: 60_000,
    interval: 100,
  });
}

/** A server that takes a request and never answers it. */
async function serveHanging(): Promise<HttpServer & { readonly asked: Promise<unknown> }> {
  const events = new EventTarget();
  const asked = once(events, "asked");
  const { url, ...rest } = await serveFetch(() => {
    events.dispatchEvent(new Event("asked"));
    return new Promise(() => undefined);
  });
  return { url, asked, [Symbol.asyncDispose]: rest[Symbol.asyncDispose] };
}
