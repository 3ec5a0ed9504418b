import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { signWebhook } from "../../src/webhooks/index.ts";
import { withFile } from "../node/support/local-server.ts";

const names = ["quick-start", "webhook"] as const;
const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);

/** An example as a user of the package writes it. */
async function example(name: string): Promise<string> {
  const code = await readFile(new URL(`./${name}.ts`, import.meta.url), "utf8");
  return code
    .replaceAll('"../../src/index.ts"', '"@mem0-kit/server"')
    .replaceAll('"../../src/webhooks/verify-webhook.ts"', '"@mem0-kit/server/verify-webhook"');
}

test("the README shows the examples that are compiled here, and no other", async () => {
  expect(blocks).toEqual(await Promise.all(names.map(example)));
});

test("the README's server listens, takes the key that it made, and finds what it was told", async () => {
  const { start } = await import("./quick-start.ts");
  await withFile(async (path) => {
    const { url, key, stop } = await start({ path, port: 0 });
    const ask = async (ending: string, body: object) => {
      const headers = { Authorization: `Token ${key}`, "Content-Type": "application/json" };
      const init = { method: "POST", headers, body: JSON.stringify(body) };
      const response = await fetch(`${url}/v3/memories/${ending}`, init);
      return response.json();
    };
    const messages = [{ role: "user", content: "I'm allergic to nuts." }];
    expect(await ask("add/", { messages, user_id: "alex" })).toMatchObject({ status: "PENDING" });
    const filters = { user_id: "alex" };
    expect(await ask("search/", { query: "nuts", filters })).toMatchObject({
      results: [{ memory: "I'm allergic to nuts", user_id: "alex" }],
    });
    await stop();
  });
});

test("the README's receiver takes a delivery that is signed, and no other", async () => {
  const secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
  process.env.MEM0_WEBHOOK_SECRET = secret;
  const { POST } = await import("./webhook.ts");
  const body = '{"event_details":{"id":"m1","data":{"memory":"Likes tea"},"event":"ADD"}}';
  const deliver = async (by: string) => {
    const signature = signWebhook({ body, secrets: [by], at: new Date() });
    const headers = { "X-Mem0-Signature": signature };
    return POST(new Request("https://example.com/", { method: "POST", headers, body }));
  };
  expect((await deliver(secret)).status).toBe(204);
  expect((await deliver(`${secret}x`)).status).toBe(401);
});
