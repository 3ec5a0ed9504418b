import { fakeMemory } from "@mem0-kit/core/fake";
import { expect, it } from "vitest";
import type { Turn, TurnEvent } from "../src/chat/turn.ts";
import { tellAdded, tellRetrieved } from "../src/frameworks/dify-events.ts";

/** Of `retrieve_memory`, as the plugin gives them: with more than is read here. */
const retrieved = {
  status: "succeeded",
  context: "<memories>\n- I like tea\n</memories>",
  memories: [
    {
      id: "1",
      memory: "I like tea",
      score: 0.8,
      user_id: "alex",
      run_id: null,
      metadata: {},
      categories: ["food"],
    },
  ],
  ids: ["1"],
  count: 1,
  error: "",
};
const failed = {
  status: "failed",
  context: "",
  memories: [],
  ids: [],
  count: 0,
  error: "The server answered 503.",
};

function turnWith(change: Partial<Turn> = {}) {
  const events: TurnEvent[] = [];
  const background: Promise<unknown>[] = [];
  const turn: Turn = {
    memory: fakeMemory(),
    userId: "alex",
    conversationId: "c1",
    instructions: "",
    messages: [],
    model: { id: "none", baseURL: "http://127.0.0.1:1", apiKey: "none" },
    recall: true,
    outage: false,
    signal: new AbortController().signal,
    waitUntil: (work) => background.push(work),
    onEvent: (event) => events.push(event),
    ...change,
  };
  return { turn, events, background };
}

it("gives the prompt what was retrieved, and tells what it was", async () => {
  const { turn, events } = turnWith();
  expect(await tellRetrieved(turn, async () => retrieved)).toBe(retrieved.context);
  const items = [{ id: "1", memory: "I like tea", score: 0.8, categories: ["food"] }];
  expect(events).toEqual([{ type: "recalled", items, durationMs: expect.any(Number) }]);
});

it("does not ask the plugin with recall switched off", async () => {
  const { turn, events } = turnWith({ recall: false });
  const asked: string[] = [];
  const invoke = async () => asked.push("retrieve_memory");
  expect(await tellRetrieved(turn, invoke)).toBe("");
  expect([...asked, ...events]).toEqual([]);
});

it("goes on without memory where a node says that it failed, and tells why", async () => {
  const { turn, events } = turnWith();
  expect(await tellRetrieved(turn, async () => failed)).toBe("");
  await tellAdded(turn, async () => failed);
  const error = expect.objectContaining({ code: "UNAVAILABLE", message: failed.error });
  expect(events).toEqual([
    { type: "failed", phase: "recall", error },
    { type: "failed", phase: "save", error },
  ]);
});

it("goes on without memory where the plugin's process died", async () => {
  const { turn, events, background } = turnWith();
  const died = new Error("The plugin has ended.");
  expect(await tellRetrieved(turn, () => Promise.reject(died))).toBe("");
  await tellAdded(turn, () => Promise.reject(died));
  await expect(Promise.all(background)).resolves.toHaveLength(1);
  expect(events.map((event) => event.type === "failed" && event.error)).toEqual([died, died]);
});

it("ends with the turn that is stopped while it retrieves", async () => {
  const { turn, events } = turnWith({ signal: AbortSignal.abort() });
  const retrieving = tellRetrieved(turn, () => Promise.reject(new Error("Stopped.")));
  await expect(retrieving).rejects.toMatchObject({ name: "AbortError" });
  expect(events).toEqual([]);
});

it("tells what was kept, and keeps the server at work until then", async () => {
  const { turn, events, background } = turnWith();
  const memories = [{ id: "1", memory: "I like tea", event: "ADD" }];
  await tellAdded(turn, async () => ({ status: "succeeded", memories, error: "", event_id: "" }));
  const result = { results: memories };
  expect(events).toEqual([{ type: "saved", result, durationMs: expect.any(Number) }]);
  expect(background).toHaveLength(1);
});
