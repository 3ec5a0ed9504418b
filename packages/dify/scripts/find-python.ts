import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { join } from "node:path";

/** A Python that can run the plugin. */
export interface Python {
  /** The interpreter itself, never a shim. */
  readonly executable: string;
  readonly version: string;
}

/** Dify runs plugins on this one; its SDK takes later ones as well. */
const wanted = { major: 3, minor: 12 } as const;

/**
 * Finds a Python 3.12 or newer with `venv` and `ssl`, 3.12 itself first; `undefined` where there is none.
 * Each candidate is run and judged by what it prints: a shim of pyenv is on the path whether or not a
 * version stands behind it, and a distribution's Python may lack `venv`.
 *
 * Looks at `MEM0_KIT_PYTHON`, then at the path, then at pyenv's and uv's versions.
 */
export function findPython(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Python | undefined {
  const given = environment.MEM0_KIT_PYTHON;
  if (given) return check(given);
  let later: Python | undefined;
  for (const candidate of candidates(environment)) {
    const python = check(candidate);
    if (python === undefined) continue;
    if (python.version.startsWith(`${wanted.major}.${wanted.minor}.`)) return python;
    later ??= python;
  }
  return later;
}

function candidates(environment: Readonly<Record<string, string | undefined>>): string[] {
  const pyenv = foldersOf(environment.PYENV_ROOT, ".pyenv");
  const uv = foldersOf(environment.UV_PYTHON_INSTALL_DIR, ".local/share/uv/python");
  return [
    ...["python3.12", "python3.13", "python3.14", "python3", "python"],
    ...[...pyenv.map((folder) => join(folder, "versions")), ...uv].flatMap((folder) =>
      entriesOf(folder).map((name) => join(folder, name, "bin/python3")),
    ),
  ];
}

/** The named folder, else those of the user: in CI, HOME is not always the user's home. */
function foldersOf(named: string | undefined, name: string): string[] {
  return named ? [named] : homes().map((home) => join(home, name));
}

function homes(): string[] {
  try {
    return [...new Set([homedir(), userInfo().homedir])];
  } catch {
    // A container may run as a user that its system does not know.
    return [homedir()];
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

const script = `
import json, ssl, sys, ensurepip, venv
print(json.dumps({"executable": sys.executable, "version": list(sys.version_info[:3])}))`;

function check(command: string): Python | undefined {
  const { status, stdout } = spawnSync(command, ["-I", "-c", script], {
    encoding: "utf8",
    timeout: 20_000,
  });
  if (status !== 0) return undefined;
  try {
    const { executable, version } = JSON.parse(stdout);
    const [major, minor] = version;
    if (major !== wanted.major || minor < wanted.minor) return undefined;
    return { executable, version: version.join(".") };
  } catch {
    return undefined;
  }
}
