import { generateText, streamText } from "ai";

type GenerateOptions = Parameters<typeof generateText>[0];

export interface RunResult {
  readonly text: string;
  readonly finishReason: string;
  readonly providerMetadata: Readonly<Record<string, unknown>> | undefined;
}

/** The two ways of the SDK that every behaviour is tested through, with the same outcome. */
export const ways: readonly {
  readonly name: string;
  readonly run: (options: GenerateOptions) => Promise<RunResult>;
}[] = [
  {
    name: "generateText",
    async run(options) {
      const { text, finishReason, providerMetadata } = await generateText(options);
      return { text, finishReason, providerMetadata };
    },
  },
  {
    name: "streamText",
    async run(options) {
      const errors: unknown[] = [];
      const result = streamText({
        ...(options as Parameters<typeof streamText>[0]),
        onError: ({ error }) => void errors.push(error),
      });
      // `generateText` throws what `streamText` tells `onError`.
      await result.consumeStream();
      if (errors.length > 0) {
        await Promise.allSettled([result.text, result.finishReason, result.providerMetadata]);
        throw errors[0];
      }
      const [text, finishReason, providerMetadata] = await Promise.all([
        result.text,
        result.finishReason,
        result.providerMetadata,
      ]);
      return { text, finishReason, providerMetadata };
    },
  },
];

/** The prompts that a mock was called with, one a step. */
export function promptsOf(model: {
  readonly doGenerateCalls: readonly { readonly prompt: unknown }[];
  readonly doStreamCalls: readonly { readonly prompt: unknown }[];
}): PromptOf[] {
  return [...model.doGenerateCalls, ...model.doStreamCalls].map(({ prompt }) => prompt as PromptOf);
}

export type PromptOf = readonly {
  readonly role: string;
  readonly content: string | readonly { readonly type: string; readonly text?: string }[];
}[];

/** The texts of a prompt's messages in their order, as "role: text". */
export function linesOf(prompt: PromptOf): string[] {
  return prompt.map(({ role, content }) => {
    const texts = typeof content === "string" ? [content] : content.map(({ text = "" }) => text);
    return `${role}: ${texts.join("")}`;
  });
}
