import { AIMessage, HumanMessage, type MessageContent } from "@langchain/core/messages";
import { createRemember } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import fc from "fast-check";
import { expect, it } from "vitest";
import { toMemoryMessages } from "../../src/messages/to-memory-messages.ts";

const scope = { userId: "alex" };
const types = ["text", "image", "image_url", "input_audio", "audio", "video", "file", "text-plain"];
const more = [
  "reasoning",
  "thinking",
  "tool_use",
  "tool_call",
  "document",
  "media",
  "non_standard",
];
const providers = ["openai", "anthropic", "google-genai", "bedrock-converse", "deepseek", "none"];

const value = fc.oneof(
  fc.string(),
  fc.constantFrom("http://", "https://example.com/a.png", "data:image/png;base64,QUJD", "\ud800"),
  fc.constant({ filename: "a\u0000\ud800\n.png", name: 7, title: "*" }),
  fc.integer(),
  fc.constant(null),
  fc.constant(undefined),
  fc.record({ url: fc.string(), data: fc.string(), media_type: fc.string() }),
);
const block = fc.record(
  {
    type: fc.constantFrom(...types, ...more),
    text: fc.string(),
    source_type: fc.constantFrom("url", "base64", "text", "id", "other"),
    source: value,
    image_url: value,
    input_audio: value,
    file: value,
    url: value,
    data: value,
    mimeType: value,
    mime_type: value,
    metadata: value,
  },
  { requiredKeys: ["type"] },
);

it.each(["omit", "placeholder", "pass"] as const)(
  "reads whatever a provider or a page puts into a message, with files: %s",
  (files) => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 4 }),
        fc.constantFrom(...providers),
        (blocks, by) => {
          const content = blocks as unknown as MessageContent; // What its type would refuse as well.
          const response_metadata = { model_provider: by };
          const messages = [
            new HumanMessage({ content }),
            new AIMessage({ content, response_metadata }),
            new AIMessage({ content, response_metadata: { output_version: "v1" } }),
          ];
          const given = toMemoryMessages(messages, { files });
          // It throws at once for what it cannot take.
          for (const images of [true, false]) {
            const { remember } = createRemember(fakeMemory({ capabilities: { images } }));
            expect(() => remember(given, { scope })).not.toThrow();
          }
        },
      ),
      { numRuns: 500 },
    );
  },
);
