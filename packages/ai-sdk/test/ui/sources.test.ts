import {
  convertToModelMessages,
  createUIMessageStream,
  readUIMessageStream,
  streamText,
  type UIMessage,
} from "ai";
import { describe, expect, it } from "vitest";
import { withMemory } from "../../src/index.ts";
import { countingMemory } from "../support/counting-memory.ts";
import { mockModel } from "../support/mock-model.ts";

const scope = { userId: "alex" };
const fact = "I like leek soup";

/** What a page makes of an answer whose memories are exposed as sources. */
async function answered(sendSources: boolean): Promise<UIMessage> {
  const { memory, seed } = countingMemory();
  await seed(scope, fact);
  const mock = mockModel({ steps: [{ text: "Leek." }] });
  const model = withMemory(mock, { memory, scope, expose: { sources: true } });
  const stream = createUIMessageStream({
    execute({ writer }) {
      const result = streamText({ model, prompt: "Which soup can I cook?" });
      writer.merge(result.toUIMessageStream({ sendSources }));
    },
  });
  let message: UIMessage | undefined;
  for await (const state of readUIMessageStream({ stream })) message = state;
  return message ?? expect.unreachable("The stream has a message.");
}

describe("memories as sources", () => {
  it("reach the page as documents where it asks for sources, and no model later", async () => {
    const message = await answered(true);
    expect(message.parts).toContainEqual(
      expect.objectContaining({
        type: "source-document",
        mediaType: "text/plain",
        sourceId: expect.any(String),
        title: fact,
      }),
    );
    expect(JSON.stringify(await convertToModelMessages([message]))).not.toContain(fact);
  });

  it("stay away from a page that asks for none", async () => {
    const message = await answered(false);
    expect(JSON.stringify(message)).not.toContain(fact);
    expect(message.parts).toContainEqual(expect.objectContaining({ type: "text", text: "Leek." }));
  });
});
