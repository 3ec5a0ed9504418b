import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, startServe } from "../../packages/mem0-kit/test/serve/support/start-serve.ts";
import { catalogVersion } from "./catalog-version.ts";
import { createScratchProject, type ScratchProject } from "./scratch-project.ts";

const run = promisify(execFile);
const clients = fileURLToPath(new URL("clients", import.meta.url));
const python = findPython();

let project: ScratchProject;
let served: Served;
let main: string;
let path: string;

beforeAll(async () => {
  project = createScratchProject([], ["core", "engine", "local", "server", "mem0-kit"]);
  const mem0 = [`mem0ai@${catalogVersion("mem0ai")}`, "@mem0/cli@0.2.13"];
  // Else npm brings the native modules of mem0's engine in this process, of which the client has no use.
  project.install(...mem0, "--legacy-peer-deps");
  main = join(project.folder, "node_modules", "mem0-kit", "dist", "command-line", "main.js");
  path = join(project.folder, "memory.db");
  served = await startServe({ path, main });
});

afterAll(async () => {
  await served?.stop();
  if (project) rmSync(project.folder, { recursive: true, force: true });
});

describe("mem0's own clients, unmodified, at serve from the packed packages", () => {
  test("every public method of npm's MemoryClient", async () => {
    const script = project.write(
      "every-method.mjs",
      readFileSync(join(clients, "every-method.mjs"), "utf8"),
    );
    const key = await keyOf(await projectNamed("typescript"));
    const { stdout } = await runClient(process.execPath, [script], key);
    expect(stdout).toContain("no public method is left that was not called");
    expect(stdout).toMatch(/^ℹ fail 0$/m);
  });

  test("@mem0/cli adds, finds, lists, shows, changes and erases memories and entities, and follows events", async () => {
    const key = await keyOf(await projectNamed("cli"));
    await tellStory((...args) => runMem0(args, key));
  });

  test.runIf(python)(
    "every public method of Python's MemoryClient and AsyncMemoryClient",
    async () => {
      const environment = join(project.folder, "venv");
      await run(python ?? "", ["-m", "venv", environment]);
      const binaries = join(environment, process.platform === "win32" ? "Scripts" : "bin");
      await run(join(binaries, "python"), ["-m", "pip", "install", "--quiet", "mem0ai==2.0.18"]);
      const script = join(clients, "every_method.py");
      for (const kind of ["sync", "async"]) {
        const spare = await keyOf(await projectNamed("spare"));
        const key = await keyOf(await projectNamed(kind));
        const more = { MEM0_SPARE_KEY: spare };
        const { stdout } = await runClient(join(binaries, "python"), [script, kind], key, more);
        expect(stdout).toContain(
          kind === "sync" ? "MemoryClient.reset" : "AsyncMemoryClient.reset",
        );
      }
    },
  );
});

type Mem0 = (...args: readonly string[]) => Promise<unknown>;

/** In steps, since each command of this version stays for five seconds after its work. */
async function tellStory(mem0: Mem0): Promise<void> {
  const alex = ["--user-id", "alex"];
  const [kept, pending] = (await Promise.all([
    mem0("add", "I like green tea.", ...alex, "--no-infer", "--metadata", '{"cups":2}'),
    mem0("add", "I'm allergic to nuts.", ...alex),
    mem0("add", "I play the cello.", "--user-id", "billie", "--no-infer"),
  ])) as [{ results: [{ id: string }] }, { event_id: string; status: string }, unknown];
  expect(pending.status).toBe("PENDING");
  const [{ id }] = kept.results;

  const [found, listed, shown, users, events, event] = await Promise.all([
    mem0("search", "green tea", ...alex, "--top-k", "1"),
    mem0("list", ...alex),
    mem0("get", id),
    mem0("entity", "list", "users"),
    mem0("event", "list"),
    mem0("event", "status", pending.event_id),
  ]);
  expect(found).toMatchObject([{ id, memory: "I like green tea." }]);
  expect(listed).toMatchObject({ status: "success", count: 2 });
  expect(shown).toMatchObject({ id, user_id: "alex", metadata: { cups: 2 } });
  expect(users).toMatchObject({ count: 2 });
  expect(JSON.stringify(events)).toContain(pending.event_id);
  expect(event).toMatchObject({ data: { status: "SUCCEEDED", results: [{ event: "ADD" }] } });

  const updated = await mem0("update", id, "I like black tea.");
  expect(updated).toMatchObject({ id, memory: "I like black tea." });
  const erased = await Promise.all([
    mem0("delete", id, "--force"),
    mem0("delete", "--all", ...alex, "--force"),
    mem0("entity", "delete", "--user-id", "billie", "--force"),
  ]);
  expect(erased).toMatchObject([
    { message: "Memory deleted successfully!" },
    { event_id: expect.any(String) },
    { user: { event_id: expect.any(String) } },
  ]);
  const left = await Promise.all([mem0("list", ...alex), mem0("entity", "list", "users")]);
  expect(left).toMatchObject([{ count: 0 }, { count: 0 }]);
}

async function runMem0(args: readonly string[], key: string): Promise<unknown> {
  const cli = join(project.folder, "node_modules", "@mem0", "cli", "dist", "index.js");
  const { stdout } = await runClient(process.execPath, [cli, ...args, "--output", "json"], key);
  return JSON.parse(stdout);
}

/** Runs a client in an environment of its own, in which it finds no settings of whoever runs the tests. */
function runClient(
  command: string,
  args: readonly string[],
  key: string,
  more: Readonly<Record<string, string>> = {},
) {
  const home = join(project.folder, "home");
  mkdirSync(home, { recursive: true });
  const env = {
    ...{ PATH: process.env.PATH, HOME: home, MEM0_DIR: home, MEM0_TELEMETRY: "false" },
    ...{ MEM0_HOST: served.url, MEM0_BASE_URL: served.url, MEM0_API_KEY: key, ...more },
  };
  const done = run(command, args, { cwd: project.folder, env, timeout: 120_000 });
  // It would read from a pipe.
  done.child.stdin?.end();
  return done;
}

async function projectNamed(name: string): Promise<string> {
  return manage("projects", "create", name);
}

async function keyOf(projectId: string): Promise<string> {
  return manage("keys", "create", "--project", projectId);
}

async function manage(...args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [main, ...args, "--path", path]);
  return stdout.trim();
}

/** In CI it must be there; on a laptop without it the test is skipped, and says so. */
function findPython(): string | undefined {
  for (const command of ["python3", "python"])
    try {
      execFileSync(
        command,
        ["-c", "import sys, venv, ensurepip; assert sys.version_info >= (3, 10)"],
        {
          stdio: "ignore",
        },
      );
      return command;
    } catch {}
  if (process.env.CI) throw new Error("CI needs Python 3.10 or newer, with venv.");
  console.warn("No Python 3.10 with venv here: mem0's Python clients are NOT tested.");
  return undefined;
}
