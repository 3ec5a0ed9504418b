import { afterEach, expect, it, vi } from "vitest";
import { createRecall } from "../src/create-recall.ts";
import { createRemember } from "../src/create-remember.ts";
import { defineMemory } from "../src/define-memory.ts";
import { MemoryError } from "../src/memory-error.ts";
import { testDriver } from "./support/test-driver.ts";

const scope = { userId: "alex" };
const down = new MemoryError("UNAVAILABLE", "[mem0-kit] Down. Try again.");

function setUp() {
  const fail = async () => {
    throw down;
  };
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const memory = defineMemory(testDriver({ search: fail, add: fail }).driver);
  return { memory, warned: () => warn.mock.calls.map(([words]) => String(words)) };
}

afterEach(() => vi.restoreAllMocks());

it("warns of a search that failed where nobody listens", async () => {
  const { memory, warned } = setUp();
  const { error } = await createRecall(memory).recall("soup", { scope });
  expect(error?.code).toBe("UNAVAILABLE");
  expect(warned()).toEqual([expect.stringContaining("[mem0-kit] Down.")]);
});

it("warns once of a turn that was not kept, and not of its repeats", async () => {
  const { memory, warned } = setUp();
  const { remember } = createRemember(memory, { retries: 2, retryDelayMs: 0 });
  const message = { id: "m1", role: "user", content: "I like soup." } as const;
  expect(await remember(message, { scope })).toMatchObject({ status: "failed" });
  expect(warned()).toEqual([expect.stringContaining("[mem0-kit] Down.")]);
});

it("warns of nothing that somebody hears, or that is thrown", async () => {
  const { memory, warned } = setUp();
  const heard: string[] = [];
  const onEvent = ({ type }: { readonly type: string }) => heard.push(type);
  await createRecall(memory, { onEvent }).recall("soup", { scope });
  await createRemember(memory, { onEvent, retries: 0 }).remember("I like soup.", { scope });
  const { recall } = createRecall(memory, { onError: "throw", cacheMs: 0 });
  await expect(recall("soup", { scope })).rejects.toMatchObject({ code: "UNAVAILABLE" });
  expect(heard).toEqual(["failed", "ended"]);
  expect(warned()).toEqual([]);
});
