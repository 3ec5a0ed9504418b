import { afterEach, describe, expect, it } from "vitest";
import { localMemory } from "../src/index.ts";
import { temporaryPath } from "./temporary-path.ts";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const memory of open.splice(0)) await memory.close();
});

function create(path: string) {
  const memory = localMemory({ path });
  open.push(memory);
  return memory;
}

describe("facts in a file", () => {
  it("are corrected and collapsed after the file was opened again, for their user only", async () => {
    const { path } = await temporaryPath();
    const scope = { userId: "alex" };
    const first = create(path);
    await first.add("I live in Berlin. I'm a vegetarian.", { scope });
    await first.add("I live in Rome.", { scope: { userId: "billie" } });
    await first.close();
    const second = create(path);
    const { results } = await second.add("I moved to Oslo. I am vegetarian!", { scope });
    expect(results.map(({ memory, event }) => [memory, event])).toEqual([
      ["I moved to Oslo", "UPDATE"],
      ["I'm a vegetarian", "NONE"],
    ]);
    const history = await second.history(String(results[0]?.id));
    expect(history.map(({ after }) => after)).toEqual(["I live in Berlin", "I moved to Oslo"]);
    const other = await second.getAll({ scope: { userId: "billie" } });
    expect(other.results.map((item) => item.memory)).toEqual(["I live in Rome"]);
  });
});
