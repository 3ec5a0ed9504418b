import { describe, expect, test } from "vitest";
import { runAlone } from "./run-alone.ts";

const bare = (config: string) => `
const { Memory } = await import(mem0);
const memory = new Memory({
  embedder: { provider: "langchain", config: { model: embedder } },
  llm: { provider: "openai", config: { apiKey: "unused" } },
  ${config}
});
await memory.add("I like tea", { userId: "alex", infer: false });
await memory.search("tea of Alex Smith", { filters: { user_id: "alex" } });
await memory.deleteAll({ userId: "alex" });
console.log("DONE");
`;

const ours = (options: string) => `
const { inProcessMemory } = await import(ours);
const memory = inProcessMemory({ embedder, llm }, ${options});
const scope = { userId: "alex" };
await memory.add("I like tea", { scope, infer: false });
await memory.add("I like tea", { scope });
await memory.search("tea of Alex Smith", { scope });
await memory.getAll({ scope });
await memory.deleteAll({ scope });
await memory.admin.wipe();
await memory.close();
console.log("DONE");
`;

describe("what touches the world", () => {
  test("mem0 alone reports home and writes to the home and the current directory", async () => {
    const { output, inDirectory, inHome } = await runAlone(bare(""));
    expect(output).toContain("DONE");
    expect(output).toContain("NETWORK");
    expect(output).toMatch(/posthog/);
    expect(inDirectory).toEqual(["memory.db"]);
    expect(inHome).toEqual([
      ".mem0/config.json",
      ".mem0/vector_store.db",
      ".mem0/vector_store_entities.db",
    ]);
  });

  test("ours reports nothing and writes to one folder", async () => {
    const { output, inDirectory, inHome } = await runAlone(ours("{}"));
    expect(output).toBe("DONE\n");
    expect(inHome).toEqual([]);
    expect(inDirectory).toEqual([
      ".mem0/in-process/history.db",
      ".mem0/in-process/vectors.db",
      ".mem0/in-process/vectors_entities.db",
    ]);
  });

  test("ours in RAM writes nothing at all", async () => {
    const { output, inDirectory, inHome } = await runAlone(ours('{ path: ":memory:" }'));
    expect(output).toBe("DONE\n");
    expect([...inHome, ...inDirectory]).toEqual([]);
  });

  test("ours reports nothing also where mem0 was loaded before with its telemetry on", async () => {
    const before = "await import(mem0);\nconsole.log(process.env.MEM0_TELEMETRY);\n";
    const { output, inHome } = await runAlone(`${before}${ours('{ path: ":memory:" }')}`);
    expect(output).toBe("undefined\nDONE\n");
    expect(inHome).toEqual([]);
  });

  test("an operator's own MEM0_TELEMETRY=true stays, and ours reports nothing all the same", async () => {
    const before = 'process.env.MEM0_TELEMETRY = "true";\n';
    const after = "console.log(process.env.MEM0_TELEMETRY);\n";
    const { output } = await runAlone(`${before}${ours('{ path: ":memory:" }')}${after}`);
    expect(output).toBe("DONE\ntrue\n");
  });

  test("nothing is loaded or opened before the first call", async () => {
    const script = `
      const { inProcessMemory } = await import(ours);
      const memory = inProcessMemory({ embedder, llm });
      await memory.close();
      console.log(process.env.MEM0_TELEMETRY, "DONE");
    `;
    const { output, inDirectory, inHome } = await runAlone(script);
    expect(output).toBe("undefined DONE\n");
    expect([...inHome, ...inDirectory]).toEqual([]);
  });
});

describe("what is not installed", () => {
  const without = (name: string) => `
    import { registerHooks } from "node:module";
    registerHooks({
      resolve(specifier, context, next) {
        if (specifier === ${JSON.stringify(name)})
          throw Object.assign(new Error("Cannot find package " + specifier), { code: "ERR_MODULE_NOT_FOUND" });
        return next(specifier, context);
      },
    });
    const { inProcessMemory } = await import(ours);
    const memory = inProcessMemory({ embedder, llm });
    await memory.getAll({ scope: { userId: "alex" } }).catch((error) => console.log(error.code, error.message));
  `;

  test.each(["mem0ai/oss", "better-sqlite3"])(
    "%s: UNSUPPORTED says what to install",
    async (name) => {
      const { output } = await runAlone(without(name));
      expect(output).toContain("UNSUPPORTED [mem0-kit]");
      expect(output).toContain("npm install mem0ai better-sqlite3@13 compromise");
      expect(output).toContain('"overrides": { "mem0ai": { "better-sqlite3": "^13.2.0" } }');
      expect(output).toContain(name);
    },
  );
});
