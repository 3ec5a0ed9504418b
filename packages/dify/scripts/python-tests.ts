import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findPython } from "./find-python.ts";
import { pythonEnvironment } from "./python-environment.ts";

/**
 * Checks the Python half of the plugin: `node scripts/python-tests.ts [what pytest takes]`. A machine
 * without Python skips it loudly; in CI that is a failure.
 */
const packageFolder = fileURLToPath(new URL("..", import.meta.url));
const python = findPython();
if (python === undefined) {
  process.stderr.write(
    "\nSKIPPED: the tests of the Dify plugin need Python 3.12 or newer with venv, and none was found.\n" +
      "Install one with `pyenv install 3.12` or `uv python install 3.12`, or name it in MEM0_KIT_PYTHON.\n\n",
  );
  process.exit(process.env.CI ? 1 : 0);
}

const interpreter = await pythonEnvironment(python);
const steps = [
  { folder: "python-tests", parameters: ["-m", "ruff", "check", "--no-cache", "../python", "."] },
  {
    folder: "python-tests",
    parameters: ["-m", "ruff", "format", "--no-cache", "--check", "../python", "."],
  },
  { folder: "python-tests", parameters: ["-m", "pytest", ...process.argv.slice(2)] },
] as const;
for (const { folder, parameters } of steps) {
  const { status } = spawnSync(interpreter, parameters, {
    cwd: `${packageFolder}/${folder}`,
    stdio: "inherit",
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
  });
  if (status !== 0) process.exit(status ?? 1);
}
