import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { installPlugin } from "../../../packages/dify/scripts/install-plugin.ts";
import { takeLock } from "../../../packages/dify/scripts/take-lock.ts";
import { withoutSecrets } from "../src/dify/plugin-environment.ts";

const temporary = () => mkdtempSync(join(tmpdir(), "mem0-kit-dify-"));
const soon = () => AbortSignal.timeout(10_000);

describe("preparing the plugin", () => {
  it("unpacks it once, whole, for all who do it at the same time", async () => {
    const folder = temporary();
    const places = await Promise.all([1, 2, 3].map(() => installPlugin(folder)));
    expect(new Set(places).size).toBe(1);
    expect(readdirSync(folder)).toHaveLength(1);
    const place = await installPlugin(folder);
    expect(places).toContain(place);
    for (const file of ["main.py", "requirements.txt", "manifest.yaml", "tools/add_memory.yaml"])
      expect(existsSync(join(place, file))).toBe(true);
  });

  it("lets one process at a time do it", async () => {
    const file = join(temporary(), "lock");
    const order: string[] = [];
    const unlock = await takeLock(file, soon());
    expect(readFileSync(file, "utf8")).toBe(String(process.pid));
    const second = takeLock(file, soon()).then((release) => {
      order.push("taken");
      release();
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    order.push("given back");
    unlock();
    await second;
    expect(order).toEqual(["given back", "taken"]);
    expect(existsSync(file)).toBe(false);
  });

  it("does not wait for a process that has died", async () => {
    const file = join(temporary(), "lock");
    const dead = spawn(process.execPath, ["--version"], { stdio: "ignore" });
    await once(dead, "exit");
    writeFileSync(file, String(dead.pid));
    const unlock = await takeLock(file, soon());
    expect(readFileSync(file, "utf8")).toBe(String(process.pid));
    unlock();
  });

  it("keeps secrets from pip, and what pip needs for it", () => {
    const environment = {
      HOME: "/home/me",
      HTTPS_PROXY: "http://proxy.example:3128",
      PIP_INDEX_URL: "https://pypi.example/simple",
      MEM0_KIT_PYTHON: "/opt/python",
    };
    const secrets = {
      MEM0_API_KEY: "1",
      OPENAI_API_KEY: "2",
      SESSION_SECRET: "3",
      ANTHROPIC_API_KEY: "4",
      GITHUB_TOKEN: "5",
      DB_PASSWORD: "6",
    };
    expect(withoutSecrets({ ...environment, ...secrets })).toEqual(environment);
  });
});
