import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type DemoServer, startDemo } from "./demo-server.ts";
import { hasPython, installedPlugin, isAlive, pluginsOf } from "./dify-support.ts";

describe.skipIf(!hasPython)("the Dify plugin of the running demo", () => {
  it("reaches the app's memory, is restarted when it is killed, and ends with the server", async () => {
    await installedPlugin();
    const server = await startDemo(mkdtempSync(join(tmpdir(), "mem0-kit-dify-")));
    const cookie = await signIn(server, "Alex");
    const first = await readyPlugin(server);

    const told = await chat(server, cookie, "I am a vegetarian and I am allergic to nuts.");
    expect(told).toContain('"data-framework","id":"framework","data":{"id":"dify"}');
    const asked = await chat(server, cookie, "What can I cook as a vegetarian?");
    expect(asked).toMatch(/"data-recalled".*vegetarian/);
    const stranger = await chat(server, await signIn(server, "Sam"), "Am I a vegetarian?");
    expect(stranger).toMatch(/"data-recalled".*"memories":\[\]/);

    process.kill(first, "SIGKILL");
    await vi.waitFor(async () => expect(await difyOf(server)).toContain("SIGKILL"), 10_000);
    const refused = await chat(server, cookie, "What can I cook as a vegetarian?");
    expect(refused).toContain('{"type":"error","errorText":"[demo] The Dify plugin is not ready.');
    const second = await readyPlugin(server);
    expect(second).not.toBe(first);
    const again = await chat(server, cookie, "What can I cook as a vegetarian?");
    expect(again).toMatch(/"data-recalled".*vegetarian/);

    expect(await server.stop()).toBe(0);
    await vi.waitFor(() => expect(isAlive(second)).toBe(false), 10_000);
  });

  it("ends with a server that is killed", async () => {
    const server = await startDemo(mkdtempSync(join(tmpdir(), "mem0-kit-dify-")));
    const plugin = await readyPlugin(server);
    process.kill(server.pid, "SIGKILL");
    await vi.waitFor(() => expect(isAlive(plugin)).toBe(false), 10_000);
  });
});

/** Asks as the page does until the plugin is ready, and gives the id of its process. */
async function readyPlugin(server: DemoServer): Promise<number> {
  await vi.waitFor(
    async () => expect(await difyOf(server)).toBe('{"id":"dify","status":"ready"}'),
    {
      timeout: 60_000,
      interval: 200,
    },
  );
  const [pid, ...others] = pluginsOf(server.pid);
  expect(others).toEqual([]);
  if (pid === undefined) throw new Error("It runs nothing.");
  return pid;
}

/** What the page is told of the plugin. */
async function difyOf({ url }: DemoServer): Promise<string> {
  const { frameworks } = await (await fetch(`${url}/api/frameworks`)).json();
  return JSON.stringify(frameworks.find(({ id }: { readonly id: string }) => id === "dify"));
}

async function signIn({ url }: DemoServer, name: string): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name }),
  });
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** What the chat streams. */
async function chat({ url }: DemoServer, cookie: string, text: string): Promise<string> {
  const response = await fetch(`${url}/api/chat`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({
      id: "conversation",
      trigger: "submit-message",
      framework: "dify",
      recall: true,
      outage: false,
      messages: [{ id: crypto.randomUUID(), role: "user", parts: [{ type: "text", text }] }],
    }),
  });
  return response.text();
}
