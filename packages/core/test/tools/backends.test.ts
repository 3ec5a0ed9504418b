import { expect, it } from "vitest";
import { documentMark } from "../../src/document-mark.ts";
import { hostedMemory, selfHostedMemory } from "../../src/index.ts";
import { startPlatform, startRestServer } from "../../src/testing/platform-server/index.ts";
import { toolOf } from "./support/tool-of.ts";

const scope = { userId: "alex" };

it.each(["hosted", "self-hosted"])("the tools work over mem0's own servers: %s", async (name) => {
  const server = await (name === "hosted" ? startPlatform() : startRestServer());
  const { url, apiKey } = server;
  const memory =
    name === "hosted"
      ? hostedMemory({ apiKey, host: url })
      : selfHostedMemory({ apiKey, baseUrl: url });
  const metadata = { [documentMark]: '["a","b"]' };
  for (const options of [{}, { metadata }, { metadata: { topic: "tea" } }]) {
    const text = `Alex has a tea set: ${JSON.stringify(options)}`;
    const { status, eventId } = await memory.add(text, { scope, infer: false, ...options });
    if (status === "pending" && eventId !== undefined) await memory.waitFor(eventId, { scope });
  }
  const list = toolOf(memory, "list");
  const output = await list.run({}, { scope: () => scope });
  const { text } = list.toText(output);
  expect(output).toMatchObject({ ok: true, omitted: 0, hasMore: false });
  expect(text).toContain("tea set: {}");
  expect(text).toContain('"topic":"tea"');
  expect(text).not.toContain(documentMark);
  const [first] = output.ok ? output.memories : [];
  const deleted = await toolOf(memory, "delete").run({ id: first?.id }, { scope: () => scope });
  expect(deleted).toEqual({ ok: true, id: first?.id });
  await memory.close();
  await server.close();
});
