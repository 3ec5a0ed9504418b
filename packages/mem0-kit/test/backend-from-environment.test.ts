import { expect, test } from "vitest";
import { backendFromEnvironment } from "../src/backend-from-environment.ts";

const cases: readonly [Record<string, string>, string][] = [
  [{}, "local"],
  [{ MEM0_API_KEY: "key" }, "hosted"],
  [{ MEM0_BASE_URL: "http://127.0.0.1:8080" }, "self-hosted"],
  [{ MEM0_BASE_URL: "http://127.0.0.1:8080", MEM0_API_KEY: "key" }, "self-hosted"],
  [{ MEM0_BACKEND: "local", MEM0_API_KEY: "key" }, "local"],
  [{ MEM0_BACKEND: "hosted", MEM0_BASE_URL: "http://127.0.0.1:8080" }, "hosted"],
  [{ MEM0_BACKEND: "", MEM0_API_KEY: "" }, "local"],
];

test.each(cases)("%o chooses %s", (environment, backend) => {
  expect(backendFromEnvironment(environment)).toBe(backend);
});

test("refuses an unknown backend by naming it and the known ones", () => {
  expect(() => backendFromEnvironment({ MEM0_BACKEND: "cloud" })).toThrow(
    expect.objectContaining({
      code: "INVALID_INPUT",
      message: expect.stringMatching(/"cloud".*hosted, self-hosted, local/),
    }),
  );
});
