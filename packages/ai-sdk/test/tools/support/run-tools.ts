import { generateText, stepCountIs, type ToolSet } from "ai";
import { type MockStep, mockModel } from "../../support/mock-model.ts";

/** What the model was answered by a tool, and what the application got of it. */
export interface ToolRun {
  /** As the model read it in its next step. */
  readonly read: readonly { readonly type: string; readonly value: unknown }[];
  /** Of `execute`. */
  readonly outputs: readonly unknown[];
  /** What the model was told of the tools. */
  readonly offered: readonly ToolOffer[];
}

export interface ToolOffer {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: { readonly properties: Readonly<Record<string, object>> } & object;
}

export type ToolCalls = NonNullable<MockStep["tools"]>;

/** A model that calls these tools in one step, and then is done: through the SDK's own loop. */
export async function runTools(
  tools: object,
  calls: ToolCalls,
  more: object = {},
): Promise<ToolRun> {
  const model = mockModel({ steps: [{ tools: calls }, { text: "Done." }] });
  const { steps } = await generateText({
    model,
    prompt: "What do you know about me?",
    tools: tools as ToolSet,
    stopWhen: stepCountIs(3),
    ...more,
  });
  const [first, second] = model.doGenerateCalls as unknown as readonly {
    readonly prompt: readonly { readonly role: string; readonly content: unknown }[];
    readonly tools: readonly ToolOffer[];
  }[];
  const answers = (second?.prompt ?? []).filter(({ role }) => role === "tool");
  return {
    read: answers.flatMap(({ content }) =>
      (content as { output: ToolRun["read"][number] }[]).map(({ output }) => output),
    ),
    outputs: steps[0]?.toolResults.map(({ output }) => output) ?? [],
    offered: first?.tools ?? [],
  };
}
