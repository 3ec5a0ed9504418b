import type { MemoryToolKind, ToolText } from "./memory-tool-definition.ts";
import { failureText } from "./tool-failure.ts";
import { type ToolTextOptions, toolMemoriesText } from "./tool-memory.ts";

/** Makes a tool's `toText`. */
export function toolText(
  kind: MemoryToolKind,
  options: ToolTextOptions,
): (output: unknown) => ToolText {
  return (output) => {
    const given: Output = typeof output === "object" && output !== null ? (output as Output) : {};
    if (given.ok !== true) return { text: failureText(given.error), isError: true };
    return { text: texts[kind](given, options), isError: false };
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
