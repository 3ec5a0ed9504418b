import { runCall } from "@mem0-kit/core";
import {
  parseTake,
  type RateLimiter,
  type RateWindow,
  takeFrom,
} from "@mem0-kit/core/server-ports";
import type { Connection } from "./connection.ts";
import { hashedKey } from "./hashed-key.ts";
import type { Transactions } from "./transactions.ts";

/** Windows that are over and go when a new one comes, so that they never pile up. */
const forgottenAtOnce = 4;

/** A `RateLimiter` on table `rate_limits`. A loss of power may give back what was taken last. */
export function sqliteRateLimiter(connection: Connection, transactions: Transactions): RateLimiter {
  function take(key: string, input: Omit<ReturnType<typeof parseTake>, "key">) {
    const now = Date.now();
    const kept = connection.get<RateWindow>(
      "SELECT ends_at AS endsAt, used FROM rate_limits WHERE key = ?",
      key,
    );
    const { window, answer } = takeFrom(kept, input, now);
    if (kept === undefined) forget(connection, now);
    if (kept?.endsAt !== window.endsAt || kept.used !== window.used)
      connection.run(
        `INSERT INTO rate_limits (key, ends_at, used) VALUES (?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET ends_at = excluded.ends_at, used = excluded.used`,
        key,
        window.endsAt,
        window.used,
      );
    return answer;
  }

  return {
    port: 1,
    take: (key, options) =>
      runCall(options, async () => {
        const { key: name, ...input } = parseTake(key, options);
        const hashed = hashedKey(name);
        return transactions.write(() => take(hashed, input), { durability: "normal" });
      }),
  };
}

function forget(connection: Connection, now: number): void {
  connection.run(
    `DELETE FROM rate_limits WHERE key IN (
      SELECT key FROM rate_limits WHERE ends_at <= ? ORDER BY ends_at LIMIT ?)`,
    now,
    forgottenAtOnce,
  );
}
