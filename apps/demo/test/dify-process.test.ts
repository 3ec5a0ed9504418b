import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { keepRunning } from "../src/dify/keep-running.ts";
import { type InstalledPlugin, startPlugin } from "../src/dify/plugin-process.ts";
import { parseLine } from "../src/dify/protocol.ts";
import { readLines } from "../src/dify/read-lines.ts";
import { hasPython, installedPlugin, isAlive } from "./dify-support.ts";

/** No server is there: the plugin says so, which it can only do when it works. */
const call = {
  tool: "retrieve_memory",
  parameters: { query: "food", user_id: "ida" },
  credentials: { backend: "memory_server", base_url: "http://127.0.0.1:9", api_key: "none" },
  userId: "ida",
};

describe.skipIf(!hasPython)("a process of the plugin", () => {
  let installed: InstalledPlugin;
  beforeAll(async () => {
    installed = await installedPlugin();
  }, 400_000);

  /** The plugin with some lines of Python before its own. */
  function pluginWith(python: string): InstalledPlugin {
    const plugin = join(mkdtempSync(join(tmpdir(), "mem0-kit-dify-")), "plugin");
    cpSync(installed.plugin, plugin, { recursive: true });
    const main = join(plugin, "main.py");
    writeFileSync(main, `${python}\n${readFileSync(main, "utf8")}`);
    return { ...installed, plugin };
  }

  it("is understood through noise on both of its outputs, however long", async () => {
    const noise = [
      "import sys",
      'print("hello")',
      'print("{\\"event\\": \\"other\\"}")',
      'print("x" * 6_000_000)',
      'sys.stderr.write("y" * 1_000_000)',
    ];
    const plugin = startPlugin(pluginWith(noise.join("\n")));
    const signal = AbortSignal.timeout(25_000);
    await expect(plugin.call(call, { signal })).rejects.toThrow("could not be reached");
    await plugin.stop();
  });

  it("says why it does not start", async () => {
    const plugin = startPlugin(pluginWith('raise SystemExit("no room for me")'));
    await expect(plugin.started).rejects.toThrow("no room for me");
    await expect(plugin.call(call, { signal: AbortSignal.timeout(25_000) })).rejects.toThrow(
      "exit code 1",
    );
  });

  it("is started again until it stays", async () => {
    const wait = [
      "import os, pathlib",
      'tries = pathlib.Path("tries")',
      'tries.write_text(tries.read_text() + "x" if tries.exists() else "x")',
      "if len(tries.read_text()) < 3: os._exit(7)",
    ];
    const place = pluginWith(wait.join("\n"));
    const keeper = keepRunning(() => startPlugin(place), { firstDelayMs: 20 });
    await vi.waitFor(() => expect(keeper.trouble()).toContain("exit code 7"), 20_000);
    await vi.waitFor(() => expect(keeper.trouble()).toBeUndefined(), 20_000);
    expect(readFileSync(join(place.plugin, "tries"), "utf8")).toBe("xxx");
    await keeper.close();
    expect(keeper.trouble()).toBe("It was ended.");
  });

  it.skipIf(process.platform !== "linux")(
    "ends with a parent that is killed, also where orphans do not go to process 1",
    async () => {
      const script = join(import.meta.dirname, "dify-parent.ts");
      const reaper = spawn(installed.interpreter, ["-c", subreaper, process.execPath, script], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      try {
        const [line] = await once(createInterface({ input: reaper.stdout }), "line");
        const { parent, plugin } = JSON.parse(line);
        expect([parent, plugin].map(isAlive)).toEqual([true, true]);
        process.kill(parent, "SIGKILL");
        await vi.waitFor(() => expect(isAlive(plugin)).toBe(false), 10_000);
        expect(reaper.exitCode).toBeNull();
      } finally {
        reaper.kill("SIGKILL");
      }
    },
  );
});

/** Runs a program as a process to which orphans go, and stays. */
const subreaper = `
import ctypes, os, subprocess, sys, time
PR_SET_CHILD_SUBREAPER = 36
assert ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0
subprocess.Popen(sys.argv[1:])
time.sleep(120)`;

describe("what the plugin writes", () => {
  it.each([
    ["a heartbeat", '{"event":"heartbeat","session_id":null,"data":{}}', { type: "alive" }],
    [
      "a variable",
      '{"event":"session","session_id":"s","data":{"type":"stream","data":{"type":"variable","message":{"variable_name":"count","variable_value":2,"stream":false},"meta":null}}}',
      {
        type: "session",
        sessionId: "s",
        event: { type: "variable", name: "count", value: 2 },
      },
    ],
    [
      "an error",
      '{"event":"session","session_id":"s","data":{"type":"error","data":{"error_type":"Mem0Error","message":"[mem0] no","args":{}}}}',
      { type: "session", sessionId: "s", event: { type: "error", message: "[mem0] no" } },
    ],
    [
      "an end",
      '{"event":"session","session_id":"s","data":{"type":"end","data":{}}}',
      { type: "session", sessionId: "s", event: { type: "end" } },
    ],
  ])("is read: %s", (_, line, expected) => {
    expect(parseLine(line)).toEqual(expected);
  });

  it.each([
    ["words", "Installed tool: mem0"],
    ["nothing", ""],
    ["its manifest", '{"version":"0.1.0","type":"plugin"}'],
    ["JSON that is no object", "[1]"],
    ["a log", '{"event":"log","data":{"level":"INFO","message":"hello"}}'],
    [
      "a text",
      '{"event":"session","session_id":"s","data":{"type":"stream","data":{"type":"text","message":{"text":"hello"}}}}',
    ],
  ])("is passed over: %s", (_, line) => {
    expect(parseLine(line)).toBeUndefined();
  });

  it("is taken apart into lines, wherever it is cut, and without those that are too long", async () => {
    const stream = new PassThrough();
    const lines: string[] = [];
    readLines(stream, (line) => lines.push(line), 8);
    for (const chunk of ["on", "e\ntw", "o\n", "far too", " long, ", "far too long\nth", "ree\n"])
      stream.write(chunk);
    stream.end(Buffer.from("ü\n"));
    await once(stream, "end");
    expect(lines).toEqual(["one", "two", "three", "ü"]);
  });
});
