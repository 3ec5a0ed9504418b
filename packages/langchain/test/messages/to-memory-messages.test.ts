import {
  AIMessage,
  AIMessageChunk,
  ChatMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from "@langchain/core/messages";
import { formatMemories } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { toMemoryMessages } from "../../src/messages/to-memory-messages.ts";

describe("toMemoryMessages", () => {
  it("keeps what people and the model said, under the messages' ids", () => {
    const messages = [
      new SystemMessage("You are a cook."),
      new HumanMessage({ id: "u1", content: "I'm a vegetarian." }),
      new AIMessage({ id: "a1", content: "Noted.", name: "cook" }),
    ];
    expect(toMemoryMessages(messages)).toEqual([
      { role: "user", id: "u1", content: [{ type: "text", text: "I'm a vegetarian." }] },
      { role: "assistant", id: "a1", content: [{ type: "text", text: "Noted." }] },
    ]);
  });

  it("leaves out tools, calls of tools and what is empty", () => {
    const messages = [
      new AIMessage({ content: "", tool_calls: [{ id: "c1", name: "look", args: {} }] }),
      new ToolMessage({ tool_call_id: "c1", content: "secret" }),
      new HumanMessage("  "),
      new AIMessage([]),
    ];
    expect(toMemoryMessages(messages)).toEqual([]);
  });

  it("reads blocks, chunks and messages with a role of their own", () => {
    const messages = [
      new AIMessageChunk({
        content: [
          { type: "text", text: "One " },
          { type: "text", text: "two." },
        ],
      }),
      new AIMessage({
        content: [
          { type: "reasoning", reasoning: "hm" },
          { type: "text", text: "Yes." },
        ],
      }),
      new ChatMessage("Hello.", "user"),
      new ChatMessage("Be kind.", "system"),
    ];
    expect(toMemoryMessages(messages).map(({ role, content }) => [role, content])).toEqual([
      ["assistant", [{ type: "text", text: "One two." }]],
      ["assistant", [{ type: "text", text: "Yes." }]],
      ["user", [{ type: "text", text: "Hello." }]],
    ]);
  });

  it("keeps the name of a person, and no name or id that a memory cannot have", () => {
    const messages = [
      new HumanMessage({ content: "Hi.", name: "Emma" }),
      new HumanMessage({ content: "Hi.", name: "\n", id: "*" }),
    ];
    const [named, plain] = toMemoryMessages(messages);
    expect(named).toMatchObject({ name: "Emma" });
    expect(plain).toEqual({ role: "user", content: [{ type: "text", text: "Hi." }] });
  });

  it("has the names of images and files, never their bytes, unless they are to pass", () => {
    const image = new HumanMessage({
      content: [
        { type: "text", text: "My dog." },
        { type: "image", mimeType: "image/png", data: "QUJD", metadata: { filename: "rex.png" } },
        { type: "image_url", image_url: { url: "https://example.com/a.png?key=1" } },
      ],
    });
    const words = { type: "text", text: "My dog." };
    expect(toMemoryMessages([image])[0]?.content).toEqual([
      words,
      { type: "image", filename: "rex.png" },
      { type: "image" },
    ]);
    expect(toMemoryMessages([image], { files: "omit" })[0]?.content).toEqual([words]);
    expect(toMemoryMessages([image], { files: "pass" })[0]?.content).toEqual([
      words,
      { type: "image", filename: "rex.png", data: "QUJD", mediaType: "image/png" },
      { type: "image", url: "https://example.com/a.png?key=1" },
    ]);
  });

  it("takes recalled memories out of a message", () => {
    const item = {
      id: "1",
      memory: "I'm a vegetarian.",
      metadata: {},
      categories: [],
      createdAt: new Date(0),
      updatedAt: new Date(0),
    };
    const said = new HumanMessage(`${formatMemories([item])}\n\nWhat can I cook?`);
    expect(toMemoryMessages([said])[0]?.content).toEqual([
      { type: "text", text: "What can I cook?" },
    ]);
  });
});
