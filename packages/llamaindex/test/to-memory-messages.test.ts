import type { ChatMessage, MessageContentDetail } from "@llamaindex/core/llms";
import { formatMemories } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { toMemoryMessages } from "../src/index.ts";
import { testMemory } from "./support/local-memory.ts";

const text = (value: string) => ({ type: "text" as const, text: value });

const everyKind: MessageContentDetail[] = [
  text("Look:"),
  { type: "image_url", image_url: { url: "https://example.com/a.png?key=secret" }, detail: "low" },
  { type: "image", data: "aW1hZ2U=", mimeType: "image/png" },
  { type: "audio", data: "YXVkaW8=", mimeType: "audio/mp3" },
  { type: "video", data: "dmlkZW8=", mimeType: "video/mp4" },
  { type: "file", data: "ZmlsZQ==", mimeType: "application/pdf" },
  text("Nice?"),
];

describe("toMemoryMessages", () => {
  it("takes the words of people and of the model", () => {
    expect(
      toMemoryMessages([
        { role: "user", content: "Hello" },
        { role: "assistant", content: [text("Good"), text("morning")] },
      ]),
    ).toEqual([
      { role: "user", content: [text("Hello")] },
      { role: "assistant", content: [text("Good\nmorning")] },
    ]);
  });

  it("keeps the ids that a `Memory` gave", () => {
    expect(toMemoryMessages([{ id: "m1", role: "user", content: "Hello" }])).toMatchObject([
      { id: "m1" },
    ]);
  });

  const dropped: ChatMessage[] = [
    { role: "system", content: "You are a cook." },
    { role: "developer", content: "You are a cook." },
    { role: "memory", content: "A summary." },
    {
      role: "assistant",
      content: "Let me look.",
      options: { toolCall: [{ id: "1", name: "x", input: {} }] },
    },
    {
      role: "user",
      content: "leaked",
      options: { toolResult: { id: "1", result: "leaked", isError: false } },
    },
    { role: "user", content: " " },
    { role: "user", content: [] },
    { role: "assistant", content: "" },
  ];

  it.each(dropped)("leaves out $role $content $options", (message) => {
    expect(toMemoryMessages([message])).toEqual([]);
  });

  it("takes an answer whose list of calls is empty, as some providers write it", () => {
    const message: ChatMessage = { role: "assistant", content: "Hello", options: { toolCall: [] } };
    expect(toMemoryMessages([message])).toHaveLength(1);
  });

  it("leaves out memories that were put into a message", async () => {
    const memory = testMemory();
    const scope = { userId: "alex" };
    await memory.add("I like soup", { scope, infer: false });
    const block = formatMemories((await memory.search("soup", { scope })).results);
    expect(
      toMemoryMessages([
        { role: "user", content: block },
        { role: "user", content: `${block}\n\nWhich soup?` },
      ]),
    ).toEqual([{ role: "user", content: [text("Which soup?")] }]);
  });

  it("names the kinds of images and files alone, without bytes and addresses", () => {
    expect(toMemoryMessages([{ role: "user", content: everyKind }])).toEqual([
      {
        role: "user",
        content: [
          text("Look:\nNice?"),
          { type: "image" },
          { type: "image" },
          { type: "file" },
          { type: "file" },
          { type: "file" },
        ],
      },
    ]);
  });

  it("omits them, or passes them on, where it is told to", () => {
    const message = { role: "user" as const, content: everyKind };
    expect(toMemoryMessages([message], { files: "omit" })[0]?.content).toEqual([
      text("Look:\nNice?"),
    ]);
    expect(toMemoryMessages([message], { files: "pass" })[0]?.content.slice(1)).toEqual([
      { type: "image", url: "https://example.com/a.png?key=secret" },
      { type: "image", data: "aW1hZ2U=", mediaType: "image/png" },
      { type: "file", data: "YXVkaW8=", mediaType: "audio/mp3" },
      { type: "file", data: "dmlkZW8=", mediaType: "video/mp4" },
      { type: "file", data: "ZmlsZQ==", mediaType: "application/pdf" },
    ]);
  });

  it("makes messages that a memory takes", async () => {
    const memory = testMemory();
    const scope = { userId: "alex" };
    const content = [text("I'm a vegetarian."), ...everyKind.slice(1, 6)];
    await memory.add(toMemoryMessages([{ role: "user", content }]), { scope });
    expect((await memory.getAll({ scope })).results).toMatchObject([
      { memory: "I'm a vegetarian" },
    ]);
  });
});
