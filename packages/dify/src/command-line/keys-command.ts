import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { createKeys } from "../package/create-keys.ts";
import type { CommandOutput } from "./run-command-line.ts";

export function keysCommand({ stdout }: CommandOutput): Command {
  return new Command("keys")
    .description("Make a key pair to sign with: <name>.private.pem and <name>.public.pem.")
    .argument("<name>", "path without an ending, outside of any repository")
    .action(async (name: string) => {
      const { privateKey, publicKey } = await createKeys();
      const [secret, open] = [`${name}.private.pem`, `${name}.public.pem`];
      // Never over a key that is there: what it signed could not be signed again.
      await writeFile(secret, privateKey, { flag: "wx", mode: 0o600 });
      await writeFile(open, publicKey, { flag: "wx" });
      stdout.write(`${secret} (keep it secret)\n${open}\n`);
    });
}
