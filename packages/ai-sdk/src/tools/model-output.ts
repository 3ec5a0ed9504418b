import type { MemoryToolKind, ToolText } from "./memory-tool.ts";
import { failureText } from "./tool-failure.ts";
import { type ToolTextOptions, toolMemoriesText } from "./tool-memory.ts";

/**
 * Makes a tool's `toModelOutput`. It reads results of `execute`, and those that a browser sends back with
 * its messages, where anything may stand.
 */
export function modelOutput(
  kind: MemoryToolKind,
  options: ToolTextOptions,
): (argument: unknown) => ToolText {
  return (argument) => {
    const output = resultOf(argument);
    if (output.ok !== true) return { type: "error-text", value: failureText(output.error) };
    return { type: "text", value: texts[kind](output, options) };
  };
}

type Output = Readonly<Record<string, unknown>>;

const texts: Readonly<
  Record<MemoryToolKind, (output: Output, options: ToolTextOptions) => string>
> = {
  search: foundText,
  list: foundText,
  add: ({ status }) => addTexts[String(status)] ?? "Kept.",
  update: () => "Changed.",
  delete: () => "Deleted.",
};

const addTexts: Readonly<Record<string, string>> = {
  pending: "Kept. It will be found in a moment.",
  known: "Nothing new in it: it is known already, or is no fact to keep.",
};

function foundText({ memories, omitted, hasMore, page }: Output, options: ToolTextOptions): string {
  const text = toolMemoriesText(memories, options);
  const notes = [
    ...(text === "" && !isCount(omitted) ? ["Nothing was found."] : []),
    ...(isCount(omitted) ? [`${omitted} did not fit.`] : []),
    ...(hasMore === true && isCount(page) ? [`There is more: page ${page + 1}.`] : []),
  ];
  return [...(text === "" ? [] : [text]), ...notes].join("\n");
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

/** ai 5 passes the result itself, 6 and 7 an object with it. */
function resultOf(argument: unknown): Output {
  if (typeof argument !== "object" || argument === null) return {};
  const given = argument as Output;
  if ("ok" in given) return given;
  const { output } = given;
  return typeof output === "object" && output !== null ? (output as Output) : {};
}
