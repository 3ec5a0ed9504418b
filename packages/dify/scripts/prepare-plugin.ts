import { join } from "node:path";
import { parseArgs } from "node:util";
import { findPython } from "./find-python.ts";
import { installPlugin } from "./install-plugin.ts";
import { pythonEnvironment } from "./python-environment.ts";
import { takeLock } from "./take-lock.ts";

/**
 * Makes the plugin ready to be run as Dify's daemon runs it, its Python environment included:
 * `node scripts/prepare-plugin.ts --folder <where>`. A program of its own, as it takes up to a minute the
 * first time; what is there already is kept. It says how far it is in lines of JSON:
 *
 *     {"progress":0.4}
 *     {"ready":{"interpreter":"…/bin/python","plugin":"…"}}   or {"missing":"what to install"}
 *
 * It ends with whoever holds its stdin, and with exit code 1 and pip's words when something fails.
 */
const { folder } = parseArgs({ options: { folder: { type: "string" } } }).values;
if (folder === undefined) throw new Error("Say where to, with --folder.");

const ended = new AbortController();
process.stdin.resume().once("close", () => ended.abort());
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(signal, () => ended.abort());

const python = findPython();
if (python === undefined) {
  say({
    missing:
      "Python 3.12 or newer with venv is needed, and none was found. Install one with `uv python install 3.12` or `pyenv install 3.12`, or name it in MEM0_KIT_PYTHON.",
  });
} else {
  say({ progress: 0.05 });
  const plugin = await installPlugin(join(folder, "plugins"));
  const unlock = await takeLock(join(folder, "lock"), ended.signal);
  try {
    const interpreter = await pythonEnvironment(python, {
      folder: join(folder, "python"),
      requirements: join(plugin, "requirements.txt"),
      signal: ended.signal,
      onOutput: countPackages(),
    });
    say({ ready: { interpreter, plugin } });
  } finally {
    unlock();
  }
}
process.stdin.destroy();

/** Makes of pip's lines how far it is. How many packages there will be, pip knows only once it has them. */
function countPackages(): (line: string) => void {
  let collected = 0;
  return (line) => {
    if (/^Collecting /.test(line)) {
      collected += 1;
      say({ progress: Math.round(100 * (0.1 + 0.65 * (1 - 0.95 ** collected))) / 100 });
    }
    if (/^Installing collected packages/.test(line)) say({ progress: 0.8 });
  };
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
