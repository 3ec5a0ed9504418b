import { describe, expect, it } from "vitest";
import { createMem0Memory } from "../src/index.ts";
import { testFile, testMemory } from "./support/local-memory.ts";
import { runScript } from "./support/run-script.ts";

const scope = { userId: "alex" };

describe("a process", () => {
  it("finds the session that another one has left, with dates", async () => {
    const path = testFile();
    const { stdout } = await runScript("write-session.ts", [path]);
    const memory = testMemory(path);
    const mine = await createMem0Memory({ memory, scope, sessionId: "s1" });
    const snapshot = JSON.parse(mine.snapshot());
    expect(snapshot.messages).toEqual(JSON.parse(stdout).messages);
    expect(snapshot.messages).toHaveLength(2);
    const [first] = await mine.get({ type: "vercel" });
    expect(first?.createdAt).toBeInstanceOf(Date);
    await mine.add({ role: "user", content: "Is bacon for a vegetarian?" });
    expect(JSON.stringify(await mine.getLLM())).toContain("] I'm a vegetarian");
  });

  it("goes on where neither transcript nor memory can be written, and nobody waits", async () => {
    const { code, stdout } = await runScript("failing-store.ts", []);
    expect(stdout).toContain("events: save transcript");
    expect(stdout).toContain("still here");
    expect(code).toBe(0);
  });

  it("of an agent is ended by `onError: throw`, as by an error of its model: agents catch nothing", async () => {
    const down = await runScript("failing-agent.ts", ["memory"]);
    expect(down.code).toBe(1);
    expect(down.stderr).toContain("[test] The memory is down.");
    const model = await runScript("failing-agent.ts", ["model"]);
    expect(model.code).toBe(1);
    expect(model.stderr).toContain("[test] The model is down.");
  });
});
