import { invalidInput, parseInteger, parseObject } from "../checks.ts";
import { parseKey } from "./parse-job-parts.ts";

const longestWindowMs = 31 * 24 * 60 * 60 * 1000;

/** Checks the arguments of `RateLimiter.take`. */
export function parseTake(key: unknown, options: unknown) {
  const names = ["limit", "windowMs", "cost", "signal", "timeoutMs"] as const;
  const given = parseObject("options of take", options, names);
  const limit = parseInteger("limit", given.limit, 1, Number.MAX_SAFE_INTEGER);
  const cost = parseInteger("cost", given.cost ?? 1, 0, Number.MAX_SAFE_INTEGER);
  if (cost > limit)
    throw invalidInput(`cost is ${cost}, above the limit of ${limit}. Split the call.`);
  return {
    key: parseKey("key", key),
    limit,
    windowMs: parseInteger("windowMs", given.windowMs, 1, longestWindowMs),
    cost,
  };
}
