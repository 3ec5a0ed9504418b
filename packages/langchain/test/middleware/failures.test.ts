import { createAgent } from "langchain";
import { describe, expect, it, vi } from "vitest";
import type { Mem0MiddlewareOptions } from "../../src/middleware/index.ts";
import { lookTool } from "./support/look-tool.ts";
import { alex, answering, calling, promptsOf, question, setUp, told } from "./support/set-up.ts";
import type { WatchedMemoryOptions } from "./support/watched-memory.ts";

const once = { retries: 0 } as const;

function agentOf(options: Partial<Mem0MiddlewareOptions>, misbehaves: WatchedMemoryOptions) {
  const all = setUp(options, misbehaves);
  const model = answering(calling("look"), "Leek soup.");
  const agent = createAgent({ model, tools: [lookTool], middleware: [all.mem0] });
  const run = async () => (await agent.invoke({ messages: question }, alex)).messages.at(-1)?.text;
  return { ...all, model, run };
}

describe("a memory that fails", () => {
  it("never fails a run: events and `flush` tell of it, each once", async () => {
    const fail = { search: "UNAVAILABLE", add: "UNAVAILABLE" } as const;
    const { run, mem0, model, events, searches, adds } = agentOf({ save: once }, { fail });
    expect(await run()).toBe("Leek soup.");
    expect(promptsOf(model)[0]).toEqual([`human: ${question}`]);
    await expect(mem0.flush()).rejects.toMatchObject({
      code: "UNAVAILABLE",
      cause: { errors: [{ code: "UNAVAILABLE" }] },
    });
    expect(told(events)).toEqual(["recall failed UNAVAILABLE", "save failed UNAVAILABLE"]);
    expect([searches.length, adds.length]).toEqual([1, 1]);
    await mem0.flush();
  });

  it("with something that is no error is told of as one of ours", async () => {
    const fail = {
      search: () => {
        throw "a text";
      },
      add: () => {
        throw undefined;
      },
    };
    const { run, mem0, events } = agentOf({ save: once }, { fail });
    expect(await run()).toBe("Leek soup.");
    await expect(mem0.flush()).rejects.toMatchObject({ name: "MemoryError" });
    const errors = events.map((event) => (event.type === "failed" ? event.error.name : event.type));
    expect(errors).toEqual(["MemoryError", "MemoryError"]);
  });

  it("by not answering is waited for once, as long as `timeoutMs` says", async () => {
    const hang = { search: true, add: true };
    const options = { recall: { timeoutMs: 30 }, save: { ...once, timeoutMs: 30 } };
    const { run, mem0, events, searches } = agentOf(options, { hang });
    expect(await run()).toBe("Leek soup.");
    await expect(mem0.flush()).rejects.toMatchObject({ code: "TIMEOUT" });
    expect(told(events)).toEqual(["recall failed TIMEOUT", "save failed TIMEOUT"]);
    expect(searches).toHaveLength(1);
  });

  it('fails a run with `onError: "throw"` where nothing could be looked up, before the model is asked', async () => {
    const fail = { search: "UNAVAILABLE" } as const;
    const { run, mem0, model, adds, events } = agentOf({ onError: "throw" }, { fail });
    await expect(run()).rejects.toMatchObject({
      name: "MemoryError",
      cause: { name: "MemoryError", code: "UNAVAILABLE" },
    });
    await mem0.flush();
    expect([...model.calls, ...adds]).toEqual([]);
    expect(told(events)).toEqual(["recall failed UNAVAILABLE"]);
  });

  it('fails a run with `onError: "throw"` where nothing could be kept, if the run waits for that', async () => {
    const fail = { add: "UNAVAILABLE" } as const;
    const save = { ...once, mode: "await" } as const;
    const waits = agentOf({ onError: "throw", save }, { fail });
    await expect(waits.run()).rejects.toMatchObject({ name: "MemoryError", code: "UNAVAILABLE" });
    expect(told(waits.events)).toEqual(["recalled", "save failed UNAVAILABLE"]);
    const goesOn = agentOf({ onError: "throw", save: once }, { fail });
    expect(await goesOn.run()).toBe("Leek soup.");
    await expect(goesOn.mem0.flush()).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });

  it('goes on without `onError: "throw"`, also where the run waits for its turn to be kept', async () => {
    const save = { ...once, mode: "await" } as const;
    const { run, events, adds } = agentOf({ save }, { fail: { add: "UNAVAILABLE" } });
    expect(await run()).toBe("Leek soup.");
    expect(told(events)).toEqual(["recalled", "save failed UNAVAILABLE"]);
    expect(adds).toHaveLength(1);
  });

  it("for a moment is asked again for a turn, which is then kept once", async () => {
    const { MemoryError } = await import("@mem0-kit/core");
    const fail = {
      add(call: number) {
        if (call < 3) throw new MemoryError("RATE_LIMITED", "[test] Wait.");
      },
    };
    const save = { retries: 3, retryDelayMs: 1 };
    const { run, mem0, kept, adds, events } = agentOf({ save }, { fail });
    await run();
    await mem0.flush();
    expect(adds).toHaveLength(3);
    expect(told(events)).toEqual(["recalled", "saved"]);
    expect((await kept(alex.context)).length).toBeLessThanOrEqual(1);
  });

  it("is told of also where the listener throws or rejects", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    for (const onEvent of [
      () => {
        throw new Error("no log");
      },
      () => Promise.reject(new Error("no log")) as unknown as undefined,
    ]) {
      const { run, mem0, adds } = agentOf({ onEvent }, {});
      expect(await run()).toBe("Leek soup.");
      await mem0.flush();
      expect(adds).toHaveLength(1);
    }
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });
});

describe("saving", () => {
  it("goes on behind the answer, and keeps the host alive meanwhile", async () => {
    const order: string[] = [];
    const waited: Promise<unknown>[] = [];
    const { run, adds } = agentOf(
      {
        waitUntil: (work) => void waited.push(work),
        onEvent: ({ type }) => void order.push(type),
      },
      { delayMs: { add: 100 } },
    );
    await run();
    order.push("answered");
    expect(waited).toHaveLength(1);
    await waited[0];
    expect(adds).toHaveLength(1);
    expect(order).toEqual(["recalled", "answered", "saved"]);
  });

  it('is waited for with `mode: "await"`', async () => {
    const { run, events, kept } = agentOf(
      { save: { mode: "await", infer: false } },
      { delayMs: { add: 50 } },
    );
    await run();
    expect(told(events)).toEqual(["recalled", "saved"]);
    expect(await kept(alex.context)).toHaveLength(2);
  });

  it("goes on where `waitUntil` throws", async () => {
    const waitUntil = () => {
      throw new Error("no request");
    };
    const { run, mem0, adds } = agentOf({ waitUntil }, {});
    expect(await run()).toBe("Leek soup.");
    await mem0.flush();
    expect(adds).toHaveLength(1);
  });

  it("that `select` breaks leaves the answer, as an event tells with the cause", async () => {
    const cause = new Error("no such field");
    const select = () => {
      throw cause;
    };
    const { run, mem0, adds, events } = agentOf({ save: { select } }, {});
    expect(await run()).toBe("Leek soup.");
    await mem0.flush();
    expect(adds).toEqual([]);
    expect(events[1]).toMatchObject({
      type: "failed",
      phase: "save",
      error: { code: "INVALID_INPUT", cause },
    });
    const none = agentOf({ save: { select: () => undefined as unknown as [] } }, {});
    expect(await none.run()).toBe("Leek soup.");
    expect(told(none.events)).toEqual(["recalled", "save failed INVALID_INPUT"]);
  });

  it("into a memory that answers later is done when the memory has taken it", async () => {
    const { run, mem0, events } = agentOf({}, { capabilities: { readYourWrites: false } });
    await run();
    await mem0.flush();
    expect(told(events)).toEqual(["recalled", "saved"]);
  });
});

describe("recalling", () => {
  it("by a query of one's own fails a run only where that throws", async () => {
    const own = agentOf(
      { recall: { query: async (messages) => `first: ${messages[0]?.text}` } },
      {},
    );
    await own.run();
    expect(own.searches.map(({ query }) => query)).toEqual([`first: ${question}`]);
    const blank = agentOf({ recall: { query: () => " " } }, {});
    expect(await blank.run()).toBe("Leek soup.");
    await blank.mem0.flush();
    expect(blank.searches).toEqual([]);
    expect(told(blank.events)).toEqual(["recall skipped no-user-text", "saved"]);
    const wrong = agentOf({ recall: { query: () => 7 as unknown as string } }, {});
    await expect(wrong.run()).rejects.toMatchObject({ cause: { code: "INVALID_INPUT" } });
    expect(wrong.model.calls).toEqual([]);
  });

  it("goes on without memories where `format` throws, as an event tells", async () => {
    const format = () => {
      throw new Error("no template");
    };
    const { run, model, events } = agentOf({ recall: { format } }, {});
    expect(await run()).toBe("Leek soup.");
    expect(promptsOf(model)[0]).toEqual([`human: ${question}`]);
    expect(events[0]).toMatchObject({ type: "failed", phase: "recall" });
  });
});
