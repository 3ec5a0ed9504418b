import { fileURLToPath } from "node:url";
import { EdgeVM } from "@edge-runtime/vm";
import { rolldown } from "rolldown";
import { expect, it } from "vitest";

/** What runs inside: each of the entry's functions. */
const roundTrip = `(async () => {
  const message = { id: "m1", role: "user", parts: [{ type: "text", text: "I like soup." }] };
  const chats = ui.chatStore({
    kept: new Map(),
    async replace({ sessionId }, entries) { this.kept.set(sessionId, entries); },
    async read({ sessionId }) { return this.kept.get(sessionId).map((value) => ({ value })); },
  });
  await chats.save("c1", [message], { userId: "alex" });
  const written = [];
  const onEvent = ui.writeMemoryParts({ write: (part) => written.push(part) });
  onEvent({ type: "recalled", items: [{ id: "1", memory: "I like soup.", score: 1 }] });
  const loaded = await chats.load("c1", { userId: "alex" });
  return JSON.stringify({ loaded, messages: ui.uiMessagesToMemory(loaded), written });
})()`;

it("the entry ./ui needs nothing, not even `ai`, and works in an edge runtime", async () => {
  const input = fileURLToPath(new URL("../../src/ui/index.ts", import.meta.url));
  const bundle = await rolldown({ input, platform: "neutral", logLevel: "silent" });
  const { output } = await bundle.generate({ format: "iife", name: "ui" });
  const [{ code, imports, dynamicImports }] = output;
  expect([...imports, ...dynamicImports]).toEqual([]);
  const edge = new EdgeVM();
  edge.evaluate(code.replace(/^var ui/m, "globalThis.ui"));
  const message = { id: "m1", role: "user", parts: [{ type: "text", text: "I like soup." }] };
  expect(JSON.parse(await edge.evaluate<Promise<string>>(roundTrip))).toEqual({
    loaded: [message],
    messages: [{ id: "m1", role: "user", content: [{ type: "text", text: "I like soup." }] }],
    written: [
      {
        type: "data-memory",
        id: "memory-recalled",
        data: { phase: "recalled", items: [{ id: "1", score: 1 }] },
      },
    ],
  });
});
