import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** Runs a file of `test/scripts` as a process of its own, which an unhandled rejection ends. */
export async function runScript(name: string, args: readonly string[]) {
  const file = fileURLToPath(new URL(`../scripts/${name}`, import.meta.url));
  const child = spawn(process.execPath, ["--unhandled-rejections=strict", file, ...args], {
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { code, stdout, stderr };
}
