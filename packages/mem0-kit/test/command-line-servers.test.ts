import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { startPlatform, startRestServer } from "@mem0-kit/core/testing/platform-server";
import { describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../dist/command-line/main.js", import.meta.url));

interface Server {
  readonly url: string;
  readonly apiKey: string;
  close(): Promise<void>;
}

/** The built command line against a server, which is told of by the environment alone. */
async function run(server: Server, args: readonly string[], input = "") {
  const env = { PATH: process.env.PATH, MEM0_BASE_URL: server.url, MEM0_API_KEY: server.apiKey };
  const child = spawn(process.execPath, [main, ...args], { env });
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on("close", resolve)),
  ]);
  return { stdout, stderr, code };
}

async function json(server: Server, ...args: readonly string[]) {
  const { stdout, stderr, code } = await run(server, [...args, "--json"]);
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  return JSON.parse(stdout);
}

describe.each([
  ["mem0's platform protocol", startPlatform],
  ["mem0's REST server", startRestServer],
])("the command line over %s", (_, start) => {
  test("adds, waits until it is there, finds, lists and erases", async () => {
    const server: Server = await start();
    const alex = ["--user-id", "alex"];
    const added = await json(server, "add", "I", "like", "green", "tea", ...alex);
    expect(added).toMatchObject({
      status: "succeeded",
      results: [{ memory: "I like green tea", event: "ADD" }],
    });
    const found = await json(server, "search", "green tea", ...alex);
    expect(found.results).toMatchObject([{ memory: "I like green tea", userId: "alex" }]);
    expect((await json(server, "list", "--user-id", "billie")).results).toEqual([]);
    expect(await json(server, "stats")).toMatchObject({ memories: 1, users: 1 });
    await json(server, "delete", "--all", "--force", ...alex);
    expect((await json(server, "list", ...alex)).results).toEqual([]);
    await server.close();
  });

  test("imports messages, and the same again changes nothing", async () => {
    const server: Server = await start();
    const lines = ["I like tea", "I play the cello"].map((content, index) =>
      JSON.stringify({ role: "user", content, id: `m${index}`, userId: "alex" }),
    );
    const input = `${lines.join("\n")}\n`;
    const first = await run(server, ["import", "-", "--json"], input);
    expect(JSON.parse(first.stdout)).toMatchObject({ added: 2, failed: 0 });
    const second = await run(server, ["import", "-", "--json"], input);
    expect(JSON.parse(second.stdout)).toMatchObject({ added: 0, skipped: 2, failed: 0 });
    const exported = await run(server, ["export"]);
    expect(exported.stdout.trim().split("\n")).toHaveLength(2);
    await server.close();
  });

  test("says which server does not let it in, without the key", async () => {
    const server: Server = await start();
    const { stderr, code } = await run({ ...server, apiKey: "wrong-key" }, ["stats"]);
    expect(code).toBe(1);
    expect(stderr).toContain(server.url);
    expect(stderr).not.toContain("wrong-key");
    await server.close();
  });
});

test("rows with an app are refused by a server that cannot keep it, and taken by one that can", async () => {
  const [platform, rest] = await Promise.all([startPlatform(), startRestServer()]);
  const row = { role: "user", content: "I like tea", userId: "alex", appId: "web" };
  const results = await Promise.all(
    [platform, rest].map((server) => run(server, ["import", "-", "--json"], JSON.stringify(row))),
  );
  expect(results.map(({ stdout }) => JSON.parse(stdout))).toMatchObject([
    { added: 1, failed: 0 },
    { added: 0, failed: 1 },
  ]);
  await Promise.all([platform.close(), rest.close()]);
});
