import { execFileSync, spawnSync } from "node:child_process";
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What an application may have set otherwise than we do. */
export interface CompilerOptions {
  readonly exactOptionalPropertyTypes?: boolean;
  readonly lib?: readonly string[];
}

/** An npm project outside the workspace, with the packages installed from their tarballs. */
export interface ScratchProject {
  readonly folder: string;
  /** Adds packages of the registry with npm. */
  install(...args: readonly string[]): void;
  /** Names of all packages that are installed. */
  packages(): string[];
  /** Files below `node_modules` that match a pattern. */
  files(pattern: string): string[];
  /** Runs a file of the project on a Node binary and returns what it printed; a word on stderr fails. */
  run(file: string, node?: string): string;
  /** Writes a file into the project and returns its name. */
  write(name: string, text: string): string;
  /**
   * Type-checks all that was written and the packages' own declarations, strictly; throws with the
   * compiler's words. What it says of declarations of other packages is left to those: that of `ai`
   * allows neither `exactOptionalPropertyTypes` nor a project without the DOM.
   */
  typecheck(options?: CompilerOptions): void;
}

/**
 * Packs packages of this repository, by default all public ones, and installs the tarballs with npm, as
 * a user's project would.
 */
export function createScratchProject(
  extraPackages: readonly string[] = [],
  names: readonly string[] = publicPackages(),
): ScratchProject {
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit scratch "));
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs);
  for (const name of names)
    run("pnpm", ["pack", "--pack-destination", tarballs], join(root, "packages", name));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const specs = readdirSync(tarballs).map((file) => `file:${join("tarballs", file)}`);
  run("npm", ["install", "--no-audit", "--no-fund", ...specs, ...extraPackages], folder);
  return { folder, install, packages, files, run: runFile, write, typecheck };

  function install(...args: readonly string[]): void {
    run("npm", ["install", "--no-audit", "--no-fund", ...args], folder);
  }

  function packages(): string[] {
    return files("**/package.json")
      .map((file) => /(?:^|node_modules\/)((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(file)?.[1])
      .filter((name) => name !== undefined);
  }

  function files(pattern: string): string[] {
    return globSync(pattern, { cwd: join(folder, "node_modules") });
  }

  function runFile(file: string, node = process.execPath): string {
    const { status, stdout, stderr } = spawnSync(node, [file], { cwd: folder, encoding: "utf8" });
    if (status === 0 && stderr === "") return stdout;
    throw new Error(`${file} ended with ${status}:\n${stdout}\n${stderr}`);
  }

  function write(name: string, text: string): string {
    writeFileSync(join(folder, name), text);
    return name;
  }

  function typecheck(options: CompilerOptions = {}): void {
    const base = JSON.parse(readFileSync(join(root, "tsconfig.base.json"), "utf8"));
    const compilerOptions = {
      ...base.compilerOptions,
      allowImportingTsExtensions: true,
      skipLibCheck: false,
      ...options,
      typeRoots: [join(root, "node_modules", "@types")],
    };
    write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, "--pretty", "false"], {
      cwd: folder,
      encoding: "utf8",
    });
    const errors = ownErrors(stdout);
    if (errors.length > 0) throw new Error(`tsc says:\n${errors.join("\n")}`);
    // 1 and 2 tell of errors, which are others' then.
    if (status === null || status > 2 || stderr !== "")
      throw new Error(`tsc ended with ${status}:\n${stdout}\n${stderr}`);
  }
}

/** The compiler's errors, each with its details, without those in declarations of other packages. */
function ownErrors(printed: string): string[] {
  return printed
    .split(/\n(?=\S)/)
    .map((error) => error.trim())
    .filter((error) => error !== "" && !/^node_modules\/(?!@mem0-kit\/|mem0-kit\/)/.test(error));
}

/** Folder names of the packages that are published. */
export function publicPackages(): string[] {
  return readdirSync(join(root, "packages"));
}

function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}
