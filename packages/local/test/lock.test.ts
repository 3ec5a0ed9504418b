import { describe, expect, it, onTestFinished } from "vitest";
import { type LocalMemory, localMemory } from "../src/index.ts";
import { startScript } from "./sqlite/run-script.ts";
import { temporaryPath } from "./sqlite/temporary-path.ts";

const scope = { userId: "alex" };

/** A memory with one record, and a process that holds the write lock of its file. */
async function openLocked() {
  const path = temporaryPath();
  const memory = localMemory({ path });
  onTestFinished(() => memory.close());
  await memory.add("I like tea", { scope, infer: false });
  const holder = startScript("hold-lock.ts", path);
  await holder.printed(1);
  return { memory, holder };
}

function add(memory: LocalMemory, text: string, idempotencyKey: string): Promise<string> {
  return memory.add(text, { scope, infer: false, idempotencyKey }).then(
    () => "done",
    (error: { readonly code?: string }) => error.code ?? "no code",
  );
}

describe("while another process holds the write lock", () => {
  it("adds wait for it, searches go on and timers fire", { timeout: 60_000 }, async () => {
    const { memory, holder } = await openLocked();
    const events: string[] = [];
    const adds = ["One", "Two", "Three"].map(async (text) => {
      const outcome = await add(memory, text, text);
      events.push(`${text} ${outcome}`);
    });
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 10);
    onTestFinished(() => clearInterval(timer));
    const release = Date.now() + 2000;
    let searches = 0;
    while (Date.now() < release) {
      const { results } = await memory.search("tea", { scope });
      expect(results.map((item) => item.memory)).toEqual(["I like tea"]);
      searches += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    events.push("released");
    await holder.end();
    await Promise.all(adds);
    expect(events[0]).toBe("released");
    expect(events.slice(1).sort()).toEqual(["One done", "Three done", "Two done"]);
    // A search that waited for the lock would have been the only one.
    expect(searches).toBeGreaterThan(10);
    expect(ticks).toBeGreaterThan(40);
    expect((await memory.getAll({ scope })).total).toBe(4);
  });

  it("an add gives up in the end, and nothing of it is there", { timeout: 60_000 }, async () => {
    const { memory, holder } = await openLocked();
    const outcomes = await Promise.all([add(memory, "One", "one"), add(memory, "Two", "two")]);
    expect(outcomes).toEqual(["UNAVAILABLE", "UNAVAILABLE"]);
    expect((await memory.getAll({ scope })).total).toBe(1);
    await holder.end();
    expect((await memory.getAll({ scope })).total).toBe(1);
    expect(await add(memory, "One", "one")).toBe("done");
    expect((await memory.getAll({ scope })).total).toBe(2);
    expect((await memory.admin.verify()).problems).toEqual([]);
  });

  it("a process that is killed with the lock leaves it free", { timeout: 60_000 }, async () => {
    const { memory, holder } = await openLocked();
    const adding = add(memory, "One", "one");
    await holder.kill();
    expect(await adding).toBe("done");
  });
});
