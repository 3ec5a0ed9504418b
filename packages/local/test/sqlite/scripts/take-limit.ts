import { localStore } from "../../../src/index.ts";

/** What the test says. */
export interface TakeOrder {
  readonly path: string;
  readonly calls: number;
  readonly limit: number;
}

// Takes from one rate limit so many times at once, and prints how often it was allowed.
const { path, calls, limit } = JSON.parse(process.argv[2] ?? "") as TakeOrder;
const store = localStore({ path, durability: "normal" });
const answers = await Promise.all(
  Array.from({ length: calls }, () =>
    store.rateLimiter.take("key", { limit, windowMs: 3_600_000 }),
  ),
);
console.log(answers.filter(({ allowed }) => allowed).length);
await store.close();
