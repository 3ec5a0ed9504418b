// Faults of tools, through real loops: supermemory 3 (ai-sdk.ts:137-330), MongoDB (dist/index.js:421
// and 672) and Hindsight (tools/index.ts).
import { fakeMemory } from "@mem0-kit/core/fake";
import { generateText, stepCountIs } from "ai";
import { describe, expect, it, vi } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { createMemoryModels } from "../../src/index.ts";
import { createMemoryTools } from "../../src/tools/index.ts";
import { countingMemory } from "../support/counting-memory.ts";
import { mockModel } from "../support/mock-model.ts";
import { promptsOf, ways } from "../support/run-model.ts";

const alex = { userId: "alex" };
const sam = { userId: "sam" };
const prompt = "What do you know of Sam?";
const include = ["search", "add", "list", "update", "delete"] as const;

/** A memory of two users, and the id of what belongs to Sam. */
async function memoryOfTwo() {
  const memory = fakeMemory();
  await memory.add("Alex likes soup", { scope: alex, infer: false });
  const { results } = await memory.add("The door code of Sam is 4711", {
    scope: sam,
    infer: false,
  });
  const id = results[0]?.id ?? expect.unreachable("nothing was added");
  const kept = async () => {
    const all = await memory.getAll({ scope: sam });
    return all.results.map((item) => item.memory);
  };
  return { memory, id, kept };
}

describe.each(ways)("tools of others, through $name", ({ run }) => {
  it.each<[string, object]>([
    ["containerTag", { containerTag: "sam" }],
    ["userId", { userId: "sam" }],
    ["user_id", { user_id: "*" }],
    ["scope", { scope: sam }],
    ["filters", { filters: { userId: "sam" } }],
  ])(
    "supermemory 3: the model says whose memories it reads; ours refuses %s, and reads those of its own user",
    async (_, whose) => {
      const { memory } = await memoryOfTwo();
      const search = { name: "search_memories" };
      const mock = mockModel({
        steps: [
          { tools: [{ ...search, input: { query: "door code and soup", ...whose }, id: "c1" }] },
          { tools: [{ ...search, input: { query: "Sam Alex door soup" }, id: "c2" }] },
          { text: "Nothing." },
        ],
      });
      await run({
        model: mock,
        prompt,
        tools: createMemoryTools(memory, { scope: alex }),
        stopWhen: stepCountIs(5),
      });
      const [, refused, answered] = promptsOf(mock).map((given) => JSON.stringify(given));
      const last = answered ?? expect.unreachable("the loop ended early");
      expect(refused).not.toContain("Alex likes soup");
      expect(last).toContain("Alex likes soup");
      expect(last).not.toContain("4711");
    },
  );

  it("supermemory 3, MongoDB line 672: an id of another user is forgotten or changed; ours is not found", async () => {
    const { memory, id, kept } = await memoryOfTwo();
    const mock = mockModel({
      steps: [
        { tools: [{ name: "delete_memory", input: { id } }] },
        { tools: [{ name: "update_memory", input: { id, text: "The code is 1" } }] },
        { text: "Done." },
      ],
    });
    await run({
      model: mock,
      prompt,
      tools: createMemoryTools(memory, { scope: alex, include }),
      stopWhen: stepCountIs(5),
    });
    expect(await kept()).toEqual(["The door code of Sam is 4711"]);
    const last = JSON.stringify(promptsOf(mock).at(-1));
    expect(last).not.toContain("4711");
    expect(last.match(/error-text/g)).toHaveLength(2);
  });

  it("MongoDB line 421: a list by an id of the model's shows other users' sessions; ours shows the user's own", async () => {
    const { memory } = await memoryOfTwo();
    const mock = mockModel({
      steps: [
        { tools: [{ name: "list_memories", input: { sessionId: "sam-1" }, id: "c1" }] },
        { tools: [{ name: "list_memories", input: { page: 1 }, id: "c2" }] },
        { text: "Done." },
      ],
    });
    await run({
      model: mock,
      prompt,
      tools: createMemoryTools(memory, { scope: alex, include: ["list"] }),
      stopWhen: stepCountIs(5),
    });
    const last = JSON.stringify(promptsOf(mock).at(-1));
    expect(last).toContain("Alex likes soup");
    expect(last).not.toContain("4711");
  });

  it("Hindsight line 338: what is kept is logged in production; ours writes to no console", async () => {
    const methods = ["log", "info", "warn", "error", "debug"] as const;
    const spies = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => {}));
    try {
      const { memory } = countingMemory();
      const models = createMemoryModels({ memory });
      const mock = mockModel({
        steps: [
          { tools: [{ name: "add_memory", input: { text: "Alex likes soup" } }] },
          { tools: [{ name: "search_memories", input: { query: "soup" } }] },
          { text: "Done." },
        ],
      });
      await run({
        model: models.model(mock, alex),
        prompt,
        tools: createMemoryTools(memory, { scope: alex }),
        stopWhen: stepCountIs(5),
      });
      await models.flush();
      expect(promptsOf(mock)).toHaveLength(3);
      for (const spy of spies) expect(spy.mock.calls).toEqual([]);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });
});

describe("Hindsight, tools/index.ts", () => {
  it.each(["search_memories", "add_memory"])(
    "a tool goes on after the caller's abort; ours, %s, ends with it",
    async (name) => {
      const signals: AbortSignal[] = [];
      const fake = fakeMemory();
      const hang = (options: { readonly signal?: AbortSignal }) => {
        if (options.signal) signals.push(options.signal);
        return new Promise<never>(() => {});
      };
      const memory = {
        ...fake,
        search: (_: unknown, options: { readonly signal?: AbortSignal }) => hang(options),
        add: (_: unknown, options: { readonly signal?: AbortSignal }) => hang(options),
      };
      const caller = new AbortController();
      const reason = new Error("The user left.");
      const tools = createMemoryTools(memory, { scope: alex });
      const input = name === "add_memory" ? { text: "Alex likes soup" } : { query: "soup" };
      const mock = mockModel({ steps: [{ tools: [{ name, input }] }, { text: "Done." }] });
      const call = generateText({
        model: mock,
        prompt,
        tools,
        stopWhen: stepCountIs(5),
        abortSignal: caller.signal,
      });
      const ended = call.then(
        () => "answered",
        () => "ended",
      );
      await vi.waitFor(() => expect(signals.length).toBe(1));
      caller.abort(reason);
      expect(await ended).toBe("ended");
      expect(mock.doGenerateCalls).toHaveLength(1);
      // A search may be another caller's too, and goes on to its timeout.
      expect(signals[0]?.aborted).toBe(name === "add_memory");
    },
  );

  it("only one version of the SDK is allowed; ours allows all three, and needs nothing that its README leaves out", () => {
    expect(manifest.peerDependencies.ai.split(" || ")).toEqual(["^5.0.0", "^6.0.0", "^7.0.0"]);
    // All that it needs is the memory and whose it is; the README's examples run in scripts/test.
    expect(Object.keys(createMemoryTools(fakeMemory(), { scope: alex }))).toHaveLength(2);
  });
});
