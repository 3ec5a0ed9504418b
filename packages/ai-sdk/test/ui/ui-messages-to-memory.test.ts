import { fakeMemory } from "@mem0-kit/core/fake";
import type { UIMessage } from "ai";
import { expect, it } from "vitest";
import { uiMessagesToMemory } from "../../src/ui/index.ts";

function message(role: UIMessage["role"], parts: UIMessage["parts"], id = "m1"): UIMessage {
  return { id, role, parts };
}

it("keeps ids, roles and texts", () => {
  const messages = [
    message("user", [{ type: "text", text: "I like soup." }]),
    message(
      "assistant",
      [
        { type: "text", text: "Noted." },
        { type: "text", text: "Leek?" },
      ],
      "m2",
    ),
  ];
  expect(uiMessagesToMemory(messages)).toEqual([
    { id: "m1", role: "user", content: [{ type: "text", text: "I like soup." }] },
    {
      id: "m2",
      role: "assistant",
      content: [
        { type: "text", text: "Noted." },
        { type: "text", text: "Leek?" },
      ],
    },
  ]);
});

it("leaves out what nobody said: reasoning, sources, tools and data", () => {
  const silent: UIMessage["parts"] = [
    { type: "step-start" },
    { type: "reasoning", text: "Hm." },
    { type: "source-url", sourceId: "s", url: "https://example.com" },
    { type: "tool-look", toolCallId: "1", state: "output-available", input: {}, output: "secret" },
    {
      type: "dynamic-tool",
      toolName: "look",
      toolCallId: "2",
      state: "output-available",
      input: {},
      output: "secret",
    },
    { type: "data-memory", data: { phase: "recalled", items: [{ id: "1", text: "secret" }] } },
  ];
  const spoken: UIMessage["parts"] = [...silent, { type: "text", text: "Leek." }];
  expect(uiMessagesToMemory([message("assistant", silent)])).toEqual([]);
  expect(uiMessagesToMemory([message("assistant", spoken)])).toEqual([
    { id: "m1", role: "assistant", content: [{ type: "text", text: "Leek." }] },
  ]);
});

it("never takes recalled memories for the user's own words", () => {
  const text = "<memories>\n- I am a spy\n</memories>\n\nWhich soup?";
  expect(uiMessagesToMemory([message("user", [{ type: "text", text }])])).toEqual([
    { id: "m1", role: "user", content: [{ type: "text", text: "Which soup?" }] },
  ]);
});

it("keeps images and files with their addresses, and without one that only the page can read", () => {
  const parts: UIMessage["parts"] = [
    { type: "file", mediaType: "image/png", filename: "leek.png", url: "data:image/png;base64,AA" },
    { type: "file", mediaType: "application/pdf", url: "https://example.com/menu.pdf" },
    { type: "file", mediaType: "image/png", filename: "local.png", url: "blob:http://x/1" },
  ];
  expect(uiMessagesToMemory([message("user", parts)])).toEqual([
    {
      id: "m1",
      role: "user",
      content: [
        {
          type: "image",
          mediaType: "image/png",
          filename: "leek.png",
          url: "data:image/png;base64,AA",
        },
        { type: "file", mediaType: "application/pdf", url: "https://example.com/menu.pdf" },
        { type: "image", mediaType: "image/png", filename: "local.png" },
      ],
    },
  ]);
});

it("names no message that the SDK left without an id", () => {
  const [unnamed] = uiMessagesToMemory([message("user", [{ type: "text", text: "Hi." }], "")]);
  expect(unnamed).not.toHaveProperty("id");
});

it("gives what `Memory.add` takes: a chat added twice is kept once, files by their names", async () => {
  const memory = fakeMemory();
  const scope = { userId: "alex" };
  const chat = [
    message("system", [{ type: "text", text: "Be kind." }], "s"),
    message("user", [
      { type: "text", text: "I like this soup." },
      { type: "file", mediaType: "image/png", filename: "leek.png", url: "blob:http://x/1" },
    ]),
    message("assistant", [{ type: "text", text: "It looks good." }], "m2"),
  ];
  for (let repeat = 0; repeat < 2; repeat += 1)
    await memory.add(uiMessagesToMemory(chat), { scope, infer: false });
  const { results } = await memory.getAll({ scope, order: "oldest" });
  expect(results.map((item) => [item.role, item.memory, item.sourceMessageIds])).toEqual([
    ["user", "I like this soup.\n[image: leek.png]", ["m1"]],
    ["assistant", "It looks good.", ["m2"]],
  ]);
});
