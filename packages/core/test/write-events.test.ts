import { expect, it, vi } from "vitest";
import { defineMemory } from "../src/define-memory.ts";
import { announceWrite, onWrite } from "../src/write-events.ts";
import { testDriver } from "./support/test-driver.ts";

const memoryOf = () => defineMemory(testDriver().driver);

it("tells every listener of that memory, and of no other", () => {
  const [memory, other] = [memoryOf(), memoryOf()];
  const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
  onWrite(memory, first);
  onWrite(memory, second);
  onWrite(other, third);
  announceWrite(memory);
  expect([first, second, third].map((listener) => listener.mock.calls.length)).toEqual([1, 1, 0]);
});

it("ends one registration of a listener that is registered twice", () => {
  const memory = memoryOf();
  const listener = vi.fn();
  const end = onWrite(memory, listener);
  onWrite(memory, listener);
  end();
  end();
  announceWrite(memory);
  expect(listener).toHaveBeenCalledTimes(1);
});

it("is shared by two copies of the package", async () => {
  const memory = memoryOf();
  const listener = vi.fn();
  onWrite(memory, listener);
  vi.resetModules();
  const copy = await import("../src/write-events.ts");
  expect(copy.announceWrite).not.toBe(announceWrite);
  copy.announceWrite(memory);
  expect(listener).toHaveBeenCalledTimes(1);
});
