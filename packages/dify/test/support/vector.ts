import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { credentials } from "../../src/definitions/credentials.ts";
import { errorCodes } from "../../src/definitions/errors.ts";

const json = z.record(z.string(), z.unknown());

const call = z.strictObject({
  request: z.strictObject({
    method: z.enum(["GET", "POST", "PUT", "DELETE"]),
    path: z.string(),
    query: z.record(z.string(), z.string()).optional(),
    body: json.optional(),
    /** What may be in the body too, with exactly this value: it changes nothing. */
    optional: json.optional(),
  }),
  response: z.strictObject({
    status: z.int(),
    headers: z.record(z.string(), z.string()).optional(),
    body: z.unknown(),
  }),
});

const vector = z.strictObject({
  name: z.string(),
  runs: z.array(z.enum(["core", "plugin"])).min(1),
  /** Why it runs on one side only. */
  why: z.string().optional(),
  backend: z.enum(["platform", "oss", "memory_server"]),
  credentials: z.partialRecord(z.enum(Object.keys(credentials)), z.string()).optional(),
  tool: z.string(),
  parameters: json,
  calls: z.array(call),
  /** Calls after the first may come in any order. */
  unordered: z.literal(true).optional(),
  variables: json.optional(),
  error: z.enum(errorCodes).optional(),
});

export type Vector = z.infer<typeof vector>;
export type VectorCall = z.infer<typeof call>;

/** The vectors of both sides, by file. */
export function readVectors(): ReadonlyMap<string, readonly Vector[]> {
  const folder = new URL("../../vectors/", import.meta.url);
  const files = globSync("*.json", { cwd: folder }).sort();
  return new Map(
    files.map((file) => [
      basename(file, ".json"),
      z.array(vector).parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))),
    ]),
  );
}
