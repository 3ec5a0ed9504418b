import { hostedMemory, type Memory, MemoryError, selfHostedMemory } from "@mem0-kit/core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { ErrorCode } from "../src/definitions/errors.ts";
import { tools } from "../src/definitions/tools.ts";
import { coreTools, type Parameters } from "./support/core-tools.ts";
import { startScriptedServer } from "./support/scripted-server.ts";
import { readVectors, type Vector } from "./support/vector.ts";

const key = "m0-vector-key";

/** What core calls the plugin's errors. */
const coreCodes: Partial<Record<ErrorCode, string>> = {
  key_rejected: "UNAUTHORIZED",
  server_error: "UNAVAILABLE",
  event_failed: "UNAVAILABLE",
  event_not_found: "NOT_FOUND",
  memory_not_found: "NOT_FOUND",
  user_id_required: "SCOPE_REQUIRED",
  invalid_id: "INVALID_INPUT",
  unsupported: "UNSUPPORTED",
};

for (const [file, vectors] of readVectors())
  describe(`core passes the vectors of ${file}`, () => {
    for (const vector of vectors.filter(({ runs }) => runs.includes("core")))
      test(`${vector.name} (${vector.backend})`, () => runVector(vector));
  });

test("every tool has vectors, and each of the platform and of the self-hosted server", () => {
  const covered = [...readVectors().values()]
    .flat()
    .map(({ tool, backend }) => `${tool} ${backend}`);
  const wanted = tools.flatMap(({ name }) => [`${name} platform`, `${name} oss`]);
  expect(wanted.filter((pair) => !covered.includes(pair))).toEqual([]);
});

test("a vector is of one outcome, its parameters and variables are those of the definitions, and one side only has a reason", () => {
  for (const vector of [...readVectors().values()].flat()) {
    const tool = tools.find(({ name }) => name === vector.tool);
    expect(tool, vector.name).toBeDefined();
    expect((vector.variables === undefined) !== (vector.error === undefined), vector.name).toBe(
      true,
    );
    expect(vector.why === undefined, vector.name).toBe(vector.runs.length === 2);
    expect(() => parametersOf(vector), vector.name).not.toThrow();
    if (vector.variables) expect(tool?.output.parse(vector.variables)).toEqual(vector.variables);
  }
});

async function runVector(vector: Vector): Promise<void> {
  const server = await startScriptedServer(vector, authorizationOf(vector));
  const memory = memoryOf(vector, server.url);
  try {
    const run = coreTools[vector.tool];
    if (run === undefined) throw new Error(`core has no ${vector.tool}`);
    const outcome = await run(memory, parametersOf(vector)).catch((error: unknown) => error);
    expect(server.faults()).toEqual([]);
    if (vector.error === undefined) expect(outcome).toEqual(vector.variables);
    else {
      const code = coreCodes[vector.error] ?? "no code";
      expect(MemoryError.isInstance(outcome) ? outcome.code : outcome).toBe(code);
    }
  } finally {
    await memory.close();
    await server.close();
  }
}

function authorizationOf({ backend }: Vector): readonly [string, string] {
  return backend === "oss" ? ["X-API-Key", key] : ["Authorization", `Token ${key}`];
}

function memoryOf({ backend }: Vector, url: string): Memory {
  // A leak that the vector plays is warned of: not into the test's output.
  const onWarning = () => {};
  return backend === "oss"
    ? selfHostedMemory({ baseUrl: url, apiKey: key, onWarning })
    : hostedMemory({ host: url, apiKey: key, onWarning });
}

/** The parameters with the defaults of the definitions; unknown or malformed ones throw. */
function parametersOf({ tool, parameters }: Vector): Parameters {
  const shape = tools.find(({ name }) => name === tool)?.parameters ?? {};
  const schemas = Object.entries(shape).map(([name, { schema }]) => [name, schema] as const);
  return z.strictObject(Object.fromEntries(schemas)).parse(parameters) as unknown as Parameters;
}
