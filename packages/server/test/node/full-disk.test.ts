import { expect, test } from "vitest";
import { withKey } from "../http/support/test-server.ts";
import { checkedFetch } from "../openapi/support/checked-fetch.ts";
import { withFile } from "./support/local-server.ts";
import { startServerProcess } from "./support/server-process.ts";

// Windows has no such limit.
test.skipIf(process.platform === "win32")(
  "a disk that gets full is 507 and not ready, and what is there can be read",
  () =>
    withFile(async (path) => {
      const { url, key } = await startServerProcess({ path, kilobytes: 2048 });
      const request = checkedFetch(url);
      const call = async (target: string, body: unknown) =>
        request(target, { method: "POST", headers: withKey(key), body: JSON.stringify(body) });
      const add = (text: string, user_id: string) =>
        call("/v3/memories/add/", { messages: text, user_id, infer: false });

      expect((await add("I like green tea.", "alex")).status).toBe(200);
      expect((await request("/readyz")).status).toBe(200);
      let refused: Response | undefined;
      for (let count = 0; refused === undefined && count < 100; count += 1) {
        const answer = await add(`${count} ${"words ".repeat(20_000)}`, `user-${count}`);
        if (answer.status !== 200) refused = answer;
      }
      expect(refused?.status).toBe(507);
      expect(await refused?.text()).not.toContain(path);
      expect((await request("/readyz")).status).toBe(503);
      expect((await request("/healthz")).status).toBe(200);
      const listed = await call("/v3/memories/", { filters: { user_id: "alex" } });
      expect(await listed.json()).toMatchObject({ results: [{ memory: "I like green tea." }] });
    }),
);
