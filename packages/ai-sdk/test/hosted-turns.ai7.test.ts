import { hostedMemory } from "@mem0-kit/core";
import { startPlatform } from "@mem0-kit/core/testing/platform-server";
import { streamText } from "ai";
import { expect, it, onTestFinished } from "vitest";
import { createMemoryModels } from "../src/index.ts";
import { mockModel } from "./support/mock-model.ts";

it("turns are stored exactly once each on mem0's platform, which answers 429 now and then", async () => {
  const server = await startPlatform();
  const memory = hostedMemory({ apiKey: server.apiKey, host: server.url, retryDelayMs: 1 });
  onTestFinished(async () => {
    await memory.close();
    await server.close();
  });
  const models = createMemoryModels({
    memory,
    store: { retries: 10, retryDelayMs: 1 },
  });
  const model = models.model(mockModel({ steps: [{ text: "Noted." }] }));
  const turns = 1000;
  const users = 20;
  const isAdd = ({ path }: { readonly path: string }) => path.includes("/add");
  const run = async (turn: number) => {
    if (turn % 5 === 0) server.fail({ status: 429, times: 1, only: isAdd });
    const options = models.options({ userId: `user-${turn % users}` });
    const result = streamText({ model, prompt: `turn ${turn}`, ...options });
    await result.consumeStream();
  };
  await Promise.all(
    Array.from({ length: users }, async (_, user) => {
      for (let turn = user; turn < turns; turn += users) await run(turn);
    }),
  );
  await models.flush();
  await server.settled();
  expect(server.requests.filter(isAdd)).toHaveLength(turns + turns / 5);
  const kept: string[] = [];
  for (let user = 0; user < users; user += 1) {
    const scope = { userId: `user-${user}` };
    const { results } = await memory.getAll({ scope, order: "oldest" });
    kept.push(...results.map((item) => item.memory).filter((text) => text.startsWith("turn")));
  }
  const expected = Array.from({ length: turns }, (_, turn) => `turn ${turn}`);
  expect(kept.sort()).toEqual(expected.sort());
});
