import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createProgram, type Program } from "../program.ts";
import { ask, keep, textsOf } from "./support/ask.ts";
import { type Served, startServe } from "./support/start-serve.ts";

let program: Program;
let path: string;
let running: Served[];

beforeEach(() => {
  program = createProgram();
  path = join(program.folder, "memory.db");
  running = [];
});

afterEach(async () => {
  await Promise.all(
    running.filter(({ child }) => child.exitCode === null).map((one) => one.stop()),
  );
  program.remove();
});

async function serve(...args: readonly string[]): Promise<Served> {
  const served = await startServe({ path, args });
  running.push(served);
  return served;
}

describe("a first start", () => {
  test("makes a key, and prints it once with what to paste into each client", async () => {
    const first = await serve();
    expect(first.key).toMatch(/^m0sk_\w{43}$/);
    const snippets = [
      `new MemoryClient({ apiKey: "${first.key}", host: "${first.url}" })`,
      `MemoryClient(api_key="${first.key}", host="${first.url}")`,
      `export MEM0_BASE_URL="${first.url}" MEM0_API_KEY="${first.key}"`,
      `${first.url}/openapi-dify.json`,
    ];
    for (const snippet of snippets) expect(first.stdout()).toContain(snippet);
    expect((await ask(first, ["GET", "/v1/ping/"])).body.project_id).toBe("proj_default");
    expect((await ask({ url: first.url }, ["GET", "/v1/ping/"])).status).toBe(401);
    expect(await first.stop()).toBe(0);

    const second = await serve();
    expect(second.stdout()).not.toContain("m0sk_");
    expect((await ask({ ...second, key: first.key }, ["GET", "/v1/ping/"])).status).toBe(200);
  });

  test("leaves the key in no file and no log, and the sealing key to its owner alone", async () => {
    const served = await serve("--log", "json");
    const key = served.key ?? "";
    await keep(served, "I like green tea.");
    await served.stop();
    expect(readFileSync(path).includes(key)).toBe(false);
    const lines = served.stderr().trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).route)).toContain("add");
    expect(served.stderr()).not.toContain(key);
    expect(served.stderr()).not.toContain("green tea");
    if (process.platform !== "win32") expect(statSync(`${path}.key`).mode & 0o777).toBe(0o600);
  });

  test("that cannot listen makes no key, so that the next one shows it", async () => {
    const other = await startServe({ path: join(program.folder, "other.db") });
    running.push(other);
    const port = new URL(other.url).port;
    const failed = await program.run("serve", "--port", port);
    expect(failed).toMatchObject({ code: 1, stdout: "" });
    expect(failed.stderr).toContain(`127.0.0.1:${port} cannot be listened on`);
    expect((await serve()).key).toBeDefined();
  });
});

test("the default project is the memory of the command line and of localMemory in that file", async () => {
  await program.json("add", "I play the cello.", "-u", "alex", "--no-infer");
  const served = await serve();
  expect(await textsOf(served)).toEqual(["I play the cello."]);
  await keep(served, "I like green tea.");
  const { results } = await program.json("list", "-u", "alex");
  expect(results).toHaveLength(2);
});

describe("a server without keys", () => {
  test("takes any key, and refuses what was forwarded", async () => {
    const served = await serve("--no-auth");
    expect(served.key).toBeUndefined();
    await keep({ ...served, key: "any" }, "I like green tea.");
    expect(await textsOf({ ...served, key: "another" })).toEqual(["I like green tea."]);
    const forwarded = { "X-Forwarded-For": "203.0.113.7" };
    const refused = await ask(served, ["GET", "/v1/ping/"], undefined, forwarded);
    expect(refused.status).toBe(403);
  });

  test("does not listen where others reach it", async () => {
    const { code, stdout, stderr } = await program.run(
      ...["serve", "--port", "0", "--no-auth", "--host", "0.0.0.0"],
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("must not listen on 0.0.0.0");
  });
});

describe("other names and pages", () => {
  test("are refused unless they are allowed", async () => {
    const options = ["--allow-host", "memory.lan", "--cors-origin", "https://app.example.com"];
    const served = await serve(...options);
    expect(await statusFor(served, { Host: "memory.lan" })).toBe(200);
    expect(await statusFor(served, { Host: "rebound.example.com" })).toBe(403);
    expect(await statusFor(served, { Origin: "https://app.example.com" })).toBe(200);
    expect(await statusFor(served, { Origin: "https://elsewhere.example.com" })).toBe(403);
  });

  test("behind a proxy, snippets and links have the public address", async () => {
    const served = await serve("--public-url", "https://memory.example.com");
    expect(served.stdout()).toContain('host: "https://memory.example.com"');
    for (const text of ["One", "Two"]) await keep(served, text);
    const filters = { user_id: "alex" };
    const { body } = await ask(served, ["POST", "/v3/memories/?page_size=1"], { filters });
    expect(body.next).toMatch(/^https:\/\/memory\.example\.com\/v3\/memories\/\?/);
  });
});

test("options that are none are refused before anything is served", async () => {
  const wrong = [
    ["serve", "--port", "http"],
    ["serve", "--log", "xml"],
    ["serve", "--port", "0", "--cors-origin", "example"],
    ["keys", "make"],
    ["keys", "create", "--role", "KING"],
    ["projects", "delete"],
  ];
  const ended = await Promise.all(wrong.map((args) => program.run(...args)));
  expect(ended.map(({ code }) => code)).toEqual(wrong.map(() => 2));
});

/** By a request of its own: `fetch` sends no `Host` that is not the address. */
async function statusFor({ url, key }: Served, headers: Readonly<Record<string, string>>) {
  const asking = request(`${url}/v1/ping/`, {
    headers: { Authorization: `Token ${key}`, ...headers },
  }).end();
  const [response] = (await once(asking, "response")) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}
