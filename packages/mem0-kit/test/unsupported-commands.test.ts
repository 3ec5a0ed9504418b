import { Writable } from "node:stream";
import { fakeMemory } from "@mem0-kit/core/fake";
import { expect, test } from "vitest";
import { runCommandLine } from "../src/command-line/run-command-line.ts";

test.each([
  ["export"],
  ["erase", "-u", "alex", "--force"],
  ["backup", "backup.db"],
  ["restore", "backup.db", "--force"],
  ["vacuum"],
  ["reindex"],
  ["sweep"],
  ["stats"],
])("%s is refused by name where the backend does not offer it", async (...args) => {
  const said: string[] = [];
  const write = (chunk: unknown, _: string, done: () => void) => {
    said.push(String(chunk));
    done();
  };
  const code = await runCommandLine([...args, "--json"], {
    createMemory: () => fakeMemory(),
    stdin: () => process.stdin,
    stdout: new Writable({ write }),
    stderr: new Writable({ write }),
    columns: 80,
  });
  expect(code).toBe(2);
  const { error } = JSON.parse(said.join(""));
  expect(error.code).toBe("UNSUPPORTED");
  expect(error.message).toContain(`"${fakeMemory().name}" does not offer the command ${args[0]}`);
});
