import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Memory } from "@mem0-kit/core";
import { createMemory } from "mem0-kit";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { answerMessage, playTurn, userMessage } from "./play-turn.ts";

const alex = { userId: "alex" };
const told = "I'm a vegetarian and I'm allergic to nuts.";
const question = "What can I cook for dinner?";
/** Those that reach the memory by `Memory`; Dify's goes over the wire. */
const inProcess = ["ai-sdk", "langchain", "llamaindex"] as const;

let folder: string;
let memory: Memory;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mem0-demo-frameworks-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  files += 1;
  memory = createMemory({ backend: "local", path: join(folder, `${files}.db`) });
});
afterEach(() => memory.close());

async function listed(scope = alex) {
  const { results } = await memory.getAll({ scope, order: "oldest" });
  return results;
}

async function ids() {
  return (await listed()).map(({ id }) => id);
}

describe.each(inProcess)("a turn by %s", (framework) => {
  it("names the framework, gives the model what is remembered of this user alone, and tells why", async () => {
    await memory.add(told, { scope: alex });
    await memory.add("I cook for a spy.", { scope: { userId: "sam" } });
    const turn = await playTurn(framework, question, { memory });
    expect(turn.types.slice(0, 2)).toEqual(["start", "data-framework"]);
    expect(turn.data("framework")).toEqual([{ id: framework }]);
    expect(turn.text).toContain("“I'm a vegetarian”");
    expect(turn.text).toContain("“I'm allergic to nuts”");
    expect(turn.types.at(-1)).toBe("finish");
    expect(turn.sent).not.toContain("spy");
    const [recalled, ...again] = turn.data("recalled");
    expect(again).toEqual([]);
    expect(recalled?.ms).toBeGreaterThan(0);
    expect(recalled?.memories.map((used) => used.memory).sort()).toEqual([
      "I'm a vegetarian",
      "I'm allergic to nuts",
    ]);
    for (const { score, parts } of recalled?.memories ?? []) {
      expect(score).toBeGreaterThan(0);
      expect(parts).toMatchObject({ topic: expect.any(Number) });
      expect(Object.values(parts ?? {})).not.toContain(0);
    }
  });

  it("keeps what the user said, under the page's id, for the user and the conversation", async () => {
    const turn = await playTurn(framework, "I live in Berlin.", { memory });
    expect(turn.background.length).toBeGreaterThan(0);
    expect(await listed()).toEqual([
      expect.objectContaining({
        memory: "I live in Berlin",
        runId: "c1",
        role: "user",
        sourceMessageIds: ["m1"],
      }),
    ]);
    expect(turn.data("remembered")).toEqual([
      {
        memories: [expect.objectContaining({ memory: "I live in Berlin", event: "ADD" })],
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        ms: expect.any(Number),
      },
    ]);
  });

  it("keeps a message once that is sent again", async () => {
    await playTurn(framework, told, { memory });
    const before = await ids();
    const again = await playTurn(framework, told, { memory });
    expect(again.text).toContain("Noted");
    const events = again.data("remembered").flatMap(({ memories }) => memories);
    expect(events.filter(({ event }) => event !== "ADD" && event !== "NONE")).toEqual([]);
    expect(before).toHaveLength(2);
    expect(await ids()).toEqual(before);
  });

  it("gives the model no memory with recall switched off, and still remembers", async () => {
    await memory.add(told, { scope: alex });
    const text = `I live in Berlin. ${question}`;
    const turn = await playTurn(framework, text, { memory, recall: false });
    expect(turn.text).toContain("nothing to go by");
    expect(turn.sent).not.toContain("vegetarian");
    expect(turn.data("recalled")).toEqual([]);
    expect(turn.data("remembered")).toHaveLength(1);
  });

  it("gives the model the conversation, with memories for the last words only, and stores none of it", async () => {
    await memory.add(told, { scope: alex });
    const before = await listed();
    const { sent } = await playTurn(framework, "", {
      memory,
      messages: [
        userMessage("m1", "I live in Berlin."),
        answerMessage("m2", "Noted: Berlin."),
        userMessage("m3", question),
      ],
    });
    expect(sent.split("<memories>")).toHaveLength(2);
    const places = ["I live in Berlin.", "Noted: Berlin.", "<memories>", question];
    const found = places.map((words) => sent.indexOf(words));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect(await listed()).toEqual(before);
  });

  it("answers in an outage, says so and stores nothing; afterwards it knows again", async () => {
    using log = vi.spyOn(console, "error").mockImplementation(() => {});
    await memory.add(told, { scope: alex });
    const before = await listed();
    const text = `I live in Berlin. ${question}`;
    const turn = await playTurn(framework, text, { memory, outage: true });
    expect(turn.text).toContain("nothing to go by");
    expect(turn.types.at(-1)).toBe("finish");
    expect(turn.data("notice")).toEqual([
      expect.objectContaining({ during: "recall", code: "UNAVAILABLE" }),
      expect.objectContaining({ during: "remember", code: "UNAVAILABLE" }),
    ]);
    expect(log).toHaveBeenCalledTimes(2);
    expect(await listed()).toEqual(before);
    expect((await playTurn(framework, question, { memory })).text).toContain("vegetarian");
  });

  it("answers also when memory cannot even be opened, and says why", async () => {
    using _ = vi.spyOn(console, "error").mockImplementation(() => {});
    const openMemory = () => Promise.reject(new Error("No such disk."));
    const turn = await playTurn(framework, question, { openMemory });
    expect(turn.text).toContain("nothing to go by");
    expect(turn.data("notice").map(({ during }) => during)).toEqual(["recall", "remember"]);
  });

  it("keeps nothing of a turn whose model failed, and tells the page why without its key", async () => {
    const answer = () =>
      Response.json({ error: { message: "Bad key sk-of-a-test" } }, { status: 401 });
    const { result: turn, unhandled } = await watchRejections(() =>
      playTurn(framework, told, { memory, answer }),
    );
    expect(turn.errors).toEqual([expect.stringContaining("answered 401")]);
    expect(unhandled).toEqual([]);
    expect(await listed()).toEqual([]);
  });

  it("keeps nothing of a turn whose model broke off in the middle", async () => {
    using log = vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = () =>
      eventStream([delta("Noted"), { error: { message: "Overloaded, sk-of-a-test" } }]);
    const { result: turn, unhandled } = await watchRejections(() =>
      playTurn(framework, told, { memory, answer }),
    );
    expect(turn.text).toBe("Noted");
    expect(turn.errors).toHaveLength(1);
    expect(turn.errors.join()).not.toContain("sk-of");
    expect(log.mock.calls.length).toBeLessThan(2);
    expect(unhandled).toEqual([]);
    expect(await listed()).toEqual([]);
  });

  it("ends when the user stops the answer", async () => {
    const stop = new AbortController();
    const turn = await playTurn(framework, told, {
      memory,
      signal: stop.signal,
      answer: () => neverEnding("Wait, ", () => stop.abort()),
    });
    expect(turn.types).toContain("abort");
    expect(turn.errors).toEqual([]);
    await Promise.all(turn.background);
    // LangChain ends a run that is stopped before a middleware hears of it.
    const kept = framework === "langchain" ? [] : ["I'm a vegetarian", "I'm allergic to nuts"];
    expect((await listed()).map((item) => item.memory)).toEqual(kept);
  });

  it("tells two users apart who talk at the same time", async () => {
    const sam = { userId: "sam" };
    const asSam = { ...sam, conversationId: "c2", memory };
    await Promise.all([
      playTurn(framework, "I play the cello.", { memory }),
      playTurn(framework, "I play the drums.", asSam),
    ]);
    const asked = "Which instrument do I play?";
    const [ofAlex, ofSam] = await Promise.all([
      playTurn(framework, asked, { memory, messages: [userMessage("m2", asked)] }),
      playTurn(framework, asked, { ...asSam, messages: [userMessage("m2", asked)] }),
    ]);
    expect(ofAlex.text).toContain("cello");
    expect(ofAlex.sent).not.toContain("drums");
    expect(ofSam.text).toContain("drums");
    expect(ofSam.sent).not.toContain("cello");
  });
});

describe("the frameworks together", () => {
  it.each(inProcess)("know by each what was told %s", async (teller) => {
    await playTurn(teller, told, { memory });
    for (const framework of inProcess) {
      const turn = await playTurn(framework, question, {
        memory,
        conversationId: `asks-${framework}`,
        messages: [userMessage(`asks-${framework}`, question)],
      });
      expect(turn.text, framework).toContain("“I'm allergic to nuts”");
    }
    expect(await listed()).toHaveLength(2);
  });
});

/** Runs and tells what nobody handled: LlamaIndex lets errors of its model go. */
async function watchRejections<T>(run: () => Promise<T>) {
  const unhandled: unknown[] = [];
  const listener = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", listener);
  try {
    const result = await run();
    // They are told of when the microtasks have run.
    await setImmediate();
    return { result, unhandled };
  } finally {
    process.off("unhandledRejection", listener);
  }
}

/** An answer whose first word comes, and then nothing more. */
function neverEnding(word: string, onStart: () => void): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(eventOf(delta(word)));
      setTimeout(onStart, 50);
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}

function eventStream(events: readonly object[]): Response {
  return new Response(new Blob(events.map(eventOf)), {
    headers: { "content-type": "text/event-stream" },
  });
}

function eventOf(event: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`);
}

function delta(content: string): object {
  const choices = [{ index: 0, delta: { role: "assistant", content } }];
  return { id: "1", object: "chat.completion.chunk", choices };
}
