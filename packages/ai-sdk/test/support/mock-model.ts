import * as mocks from "ai/test";
import { MockLanguageModelV4 } from "ai/test";
import {
  finishPart,
  finishReason,
  type ModelPart,
  textParts,
  toolCallPart,
  usage,
} from "./model-parts.ts";
import { type StreamOfOptions, streamOf } from "./stream-of.ts";

/** One call of a model. Without anything it answers nothing and stops. */
export interface MockStep {
  /** What it says; several pieces are as many deltas of a stream. */
  readonly text?: string | readonly string[];
  /** What it thinks, before it says anything. */
  readonly reasoning?: string;
  /** Tools that it calls, after what it says. */
  readonly tools?: readonly {
    readonly name: string;
    readonly input?: object;
    readonly id?: string;
  }[];
  /** How it ends. @default "tool-calls" with tools, else "stop" */
  readonly reason?: string;
  /** Thrown instead of an answer. */
  readonly error?: unknown;
  /** All parts of the stream after `stream-start`, or all content, instead of what the above says. */
  readonly parts?: readonly ModelPart[];
  /** Parts of the stream between what it says and its end, such as an `error`. */
  readonly lastParts?: readonly ModelPart[];
}

export interface MockModelOptions extends Pick<StreamOfOptions, "delayMs" | "onCancel"> {
  /** An answer a call; the last one for all later calls. */
  readonly steps: readonly MockStep[] | ((call: MockCall) => MockStep | Promise<MockStep>);
  /** Whether an abort ends it, as it does with real providers. @default true */
  readonly honourAbort?: boolean;
  readonly modelId?: string;
}

/** What a model is called with, as far as tests look at it. */
export interface MockCall {
  readonly prompt: readonly { readonly role: string; readonly content: unknown }[];
  readonly abortSignal?: AbortSignal;
  readonly providerOptions?: Readonly<Record<string, unknown>>;
}

/** The SDK's own mock of the spec that this major's providers have. Typed as that of ai 7. */
export function mockModel(options: MockModelOptions): MockLanguageModelV4 {
  const { steps, delayMs = 0, honourAbort = true, onCancel, modelId } = options;
  let next = 0;
  const stepOf = async (call: MockCall): Promise<MockStep> => {
    if (typeof steps === "function") return steps(call);
    next += 1;
    return steps[Math.min(next, steps.length) - 1] ?? {};
  };
  const begin = async (call: MockCall) => {
    const step = await stepOf(call);
    if (step.error !== undefined) throw step.error;
    return step;
  };
  const implementation = {
    ...(modelId === undefined ? {} : { modelId }),
    async doGenerate(call: MockCall) {
      const step = await begin(call);
      const signal = honourAbort ? call.abortSignal : undefined;
      // A generated answer takes its time too, and an abort ends that.
      for await (const _ of streamOf([step], { delayMs, honourAbort: signal }));
      return {
        content: step.parts ?? contentOf(step),
        finishReason: finishReason(reasonOf(step)),
        usage: usage(),
        warnings: [],
      };
    },
    async doStream(call: MockCall) {
      const step = await begin(call);
      const parts = [{ type: "stream-start", warnings: [] }, ...(step.parts ?? partsOf(step))];
      const signal = honourAbort ? call.abortSignal : undefined;
      const stream = streamOf(parts, {
        delayMs,
        honourAbort: signal,
        ...(onCancel ? { onCancel } : {}),
      });
      return { stream };
    },
  };
  // The three mocks differ in their types alone.
  return new Mock(implementation as never);
}

const { MockLanguageModelV3, MockLanguageModelV2 } = mocks as unknown as Record<
  string,
  typeof MockLanguageModelV4 | undefined
>;
const Mock = (MockLanguageModelV4 ??
  MockLanguageModelV3 ??
  MockLanguageModelV2) as typeof MockLanguageModelV4;

function reasonOf({ reason, tools = [] }: MockStep): string {
  return reason ?? (tools.length > 0 ? "tool-calls" : "stop");
}

function piecesOf({ text = [] }: MockStep): readonly string[] {
  return typeof text === "string" ? [text] : text;
}

function toolCallsOf({ tools = [] }: MockStep): ModelPart[] {
  return tools.map(({ name, input = {}, id }, index) =>
    toolCallPart(name, input, id ?? `call-${index + 1}-${name}`),
  );
}

function contentOf(step: MockStep): ModelPart[] {
  const text = piecesOf(step).join("");
  return [
    ...(step.reasoning === undefined ? [] : [{ type: "reasoning", text: step.reasoning }]),
    ...(text === "" ? [] : [{ type: "text", text }]),
    ...toolCallsOf(step),
  ];
}

function partsOf(step: MockStep): ModelPart[] {
  const pieces = piecesOf(step);
  const thought = [
    { type: "reasoning-start", id: "reasoning-1" },
    { type: "reasoning-delta", id: "reasoning-1", delta: step.reasoning },
    { type: "reasoning-end", id: "reasoning-1" },
  ];
  return [
    ...(step.reasoning === undefined ? [] : thought),
    ...(pieces.length === 0 ? [] : textParts(pieces)),
    ...toolCallsOf(step),
    ...(step.lastParts ?? []),
    finishPart(reasonOf(step)),
  ];
}
