import { setTimeout as sleep } from "node:timers/promises";
import type { Message } from "@mem0-kit/core";
import { expect, it, vi } from "vitest";
import { createMemoryModels, type MemoryEvent } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { ways } from "./support/run-model.ts";

const scope = { userId: "alex" };

async function redact(messages: readonly Message[]): Promise<readonly Message[]> {
  await sleep(30);
  return messages.map((message) => ({
    ...message,
    content: JSON.stringify(message.content).includes("card") ? "[card]" : "[pin]",
  }));
}

it.each(ways)(
  "has the host and `flush` wait for a slow transform, through $name",
  async ({ run }) => {
    const { memory, kept } = countingMemory();
    const background: Promise<unknown>[] = [];
    const events: MemoryEvent[] = [];
    const models = createMemoryModels({
      memory,
      store: { transform: redact, roles: "user" },
      waitUntil: (work) => background.push(work),
      onEvent: (event) => events.push(event),
    });
    const mock = mockModel({ steps: [{ text: "Noted." }] });
    await run({ model: models.model(mock, scope), prompt: "My card is 4111." });
    // Handed over while the request is still there, and only once.
    expect(background).toHaveLength(1);
    await models.flush();
    expect(events.at(-1)).toMatchObject({ type: "stored" });
    expect(await kept(scope)).toEqual(["[card]"]);
    await run({ model: models.model(mock, scope), prompt: "My pin is 1234." });
    await background[1];
    expect(await kept(scope)).toEqual(["[card]", "[pin]"]);
  },
);

it("goes on where the host's `waitUntil` throws, and says so", async () => {
  using warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const { memory, kept } = countingMemory();
  const models = createMemoryModels({
    memory,
    waitUntil() {
      throw new Error("The request is over.");
    },
  });
  const [generate] = ways;
  const mock = mockModel({ steps: [{ text: "Noted." }] });
  await generate?.run({ model: models.model(mock, scope), prompt: "I like soup." });
  await models.flush();
  expect(await kept(scope)).toEqual(["I like soup.", "Noted."]);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining("waitUntil"), expect.any(Error));
});
