import { afterEach, expect, it, vi } from "vitest";
import { dataFolder } from "../src/data/data-folder.ts";
import { retrievalCommand } from "../src/retrieval/retrieval-command.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it("takes the option before the environment, and that before the default", () => {
  expect(dataFolder(undefined)).toMatchObject({ named: false });
  vi.stubEnv("MEM0_KIT_DATA", "/from/environment");
  expect(dataFolder(undefined)).toEqual({ path: "/from/environment", named: true, exists: false });
  expect(dataFolder("/from/option")).toMatchObject({ path: "/from/option", named: true });
});

it("ends with 2 and measures nothing when the named data is absent", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const options = { peer: false, json: true };
  expect(await retrievalCommand({ ...options, data: "/not/there" })).toBe(2);
  expect(await retrievalCommand({ ...options, dataset: "/not/there.jsonl" })).toBe(2);
  expect(said.mock.calls.flat().join("")).toMatch(/no evaluation data in \/not\/there/);
  expect(said.mock.calls.flat().join("")).toMatch(/no file \/not\/there\.jsonl/);
});
