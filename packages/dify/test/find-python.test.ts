import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const module = new URL("../scripts/find-python.ts", import.meta.url);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "find python "));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === "win32")("finding a Python", () => {
  test("judges each by what it prints: a shim without a version behind it and an old one are passed over", () => {
    put("path/python3.12", "echo 'pyenv: python3.12: command not found' >&2; exit 127");
    put("path/python3.13", "echo 3.13.0");
    put("path/python3", python("3.11.7"));
    expect(find()).toBeUndefined();
    put("path/python", python("3.12.1"));
    expect(find()).toEqual({ executable: at("path/python"), version: "3.12.1" });
  });

  test("prefers the version that Dify runs to a later one, wherever they are", () => {
    put("path/python3", python("3.14.0"));
    expect(find()?.version).toBe("3.14.0");
    put("uv/cpython-3.12.8-linux-x86_64-gnu/bin/python3", python("3.12.8"));
    expect(find()?.version).toBe("3.12.8");
  });

  test("looks at pyenv's versions, which the path need not have", () => {
    put("pyenv/versions/3.10.13/bin/python3", python("3.10.13"));
    put("pyenv/versions/3.12.1/bin/python3", python("3.12.1"));
    expect(find()?.executable).toBe(at("pyenv/versions/3.12.1/bin/python3"));
  });

  test("takes the one that is named and no other, so that a wrong name is not passed over", () => {
    put("path/python3.12", python("3.12.1"));
    put("named/python", python("3.13.2"));
    expect(find({ MEM0_KIT_PYTHON: at("named/python") })?.version).toBe("3.13.2");
    expect(find({ MEM0_KIT_PYTHON: at("nowhere") })).toBeUndefined();
  });

  test("finds none where there is none", () => {
    expect(find()).toBeUndefined();
  });
});

function at(path: string): string {
  return join(folder, path);
}

function put(path: string, script: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), `#!/bin/sh\n${script}\n`);
  chmodSync(at(path), 0o755);
}

/** A stand-in that answers whatever it is asked with its place and version. */
function python(version: string): string {
  return `printf '{"executable": "%s", "version": [${version.replaceAll(".", ", ")}]}' "$0"`;
}

/** What a process finds that sees nothing of this machine's own. */
function find(more: Readonly<Record<string, string>> = {}) {
  const script = `import { findPython } from ${JSON.stringify(module.href)};
    process.stdout.write(JSON.stringify(findPython() ?? null));`;
  const env = {
    PATH: at("path"),
    HOME: at("home"),
    PYENV_ROOT: at("pyenv"),
    UV_PYTHON_INSTALL_DIR: at("uv"),
    ...more,
  };
  const args = ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e", script];
  const printed = execFileSync(process.execPath, args, { encoding: "utf8", env });
  const found = JSON.parse(printed) as { executable: string; version: string } | null;
  return found ?? undefined;
}
