import { generateText, stepCountIs, streamText, tool } from "ai";
import { expect, it } from "vitest";
import * as z from "zod";
import { createMemoryModels } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import type { PromptOf } from "./support/run-model.ts";
import { unavailable } from "./support/unavailable.ts";

const users = 20;
const turnsOfUser = 50;
const turns = users * turnsOfUser;

/** What happens to a turn, by its number, so that a failure can be repeated. */
const isAborted = (turn: number) => (turn + Math.floor(turn / users)) % 10 === 3;
const isRetried = (turn: number) => turn % 8 === 5;
const isLoop = (turn: number) => turn % 4 === 1;
const isStreamed = (turn: number) => turn % 3 !== 0;

const look = tool({ inputSchema: z.object({}), execute: async () => "a full fridge" });

it("1,000 turns with aborts, retries and 429s of the backend are stored exactly once each", async () => {
  const { memory, adds, searches, kept } = countingMemory({
    fail: {
      // A backend says no to many calls, and loses the answer of some that it did.
      add: (call: number) => (call % 7 === 0 ? "RATE_LIMITED" : undefined),
      search: (call: number) => (call % 20 === 0 ? "RATE_LIMITED" : undefined),
    },
    loseAnswer: (call) => call % 31 === 0,
  });
  const models = createMemoryModels({ memory, store: { retries: 10, retryDelayMs: 1 } });
  const mock = answeringModel();
  const model = models.model(mock);

  const run = async (turn: number) => {
    const controller = new AbortController();
    const options = {
      model,
      prompt: `turn ${turn}`,
      tools: { look },
      stopWhen: stepCountIs(4),
      ...models.options({ userId: `user-${turn % users}` }),
      abortSignal: controller.signal,
    };
    if (!isStreamed(turn) && !isAborted(turn)) return void (await generateText(options));
    const result = streamText({
      ...options,
      onError: () => {},
      onChunk: ({ chunk }) => {
        if (isAborted(turn) && chunk.type === "text-delta") controller.abort();
      },
    });
    await result.consumeStream();
  };
  await Promise.all(
    Array.from({ length: users }, async (_, user) => {
      for (let turn = user; turn < turns; turn += users) await run(turn);
    }),
  );
  await models.flush();

  const all = Array.from({ length: turns }, (_, turn) => turn);
  const retried = adds.length - turns;
  expect(retried).toBeGreaterThan(turns / 10);
  expect(searches).toHaveLength(turns);
  for (let user = 0; user < users; user += 1) {
    const own = all.filter((turn) => turn % users === user);
    expect(await kept({ userId: `user-${user}` })).toEqual(
      own.flatMap((turn) => [`turn ${turn}`, ...(isAborted(turn) ? [] : [`answer ${turn}`])]),
    );
  }
  // Every repeat of a turn's add says that it is one.
  const keys = new Map(adds.map(({ idempotencyKey, lines }) => [idempotencyKey, lines[0]]));
  expect(keys.size).toBe(turns);
  expect(new Set(keys.values()).size).toBe(turns);
});

/** Calls a tool first, fails first or answers at once, by the turn's number. */
function answeringModel() {
  const failed = new Set<number>();
  return mockModel({
    steps: ({ prompt }) => {
      const turn = turnOf(prompt as PromptOf);
      if (isRetried(turn) && !failed.has(turn)) {
        failed.add(turn);
        return { error: unavailable() };
      }
      if (isLoop(turn) && prompt.at(-1)?.role === "user") return { tools: [{ name: "look" }] };
      // One that is stopped is longer than what the SDK reads ahead.
      const more = isAborted(turn) ? Array.from({ length: 60 }, () => " more") : [];
      return { text: ["answer ", String(turn), ...more] };
    },
  });
}

function turnOf(prompt: PromptOf): number {
  const words = JSON.stringify(prompt.findLast(({ role }) => role === "user"));
  return Number(/turn (\d+)"/.exec(words)?.[1]);
}
