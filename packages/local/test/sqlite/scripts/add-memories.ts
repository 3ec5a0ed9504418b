import { writeSync } from "node:fs";
import { localMemory } from "../../../src/index.ts";

/** What the test says. */
export interface AddOrder {
  readonly path: string;
  readonly durability?: "full" | "normal";
  /** Each is one call. */
  readonly texts: readonly string[];
  /** Calls at a time. */
  readonly atATime: number;
  readonly idempotencyKey?: string;
}

// Adds texts and prints the id of each when it is acknowledged, by one system call.
const { texts, atATime, idempotencyKey, ...options } = JSON.parse(
  process.argv[2] ?? "",
) as AddOrder;
const memory = localMemory(options);
const key = idempotencyKey === undefined ? {} : { idempotencyKey };
for (let at = 0; at < texts.length; at += atATime)
  await Promise.all(
    texts.slice(at, at + atATime).map(async (text) => {
      const { results } = await memory.add(text, {
        scope: { userId: "alex" },
        infer: false,
        ...key,
      });
      writeSync(1, `acknowledged ${results.map(({ id }) => id).join()}\n`);
    }),
  );
await memory.close();
