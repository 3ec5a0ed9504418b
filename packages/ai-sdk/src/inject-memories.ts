import type { PromptMessage } from "./prompt.ts";
import { partsOf } from "./user-turn.ts";

/**
 * A copy of a prompt with a text of memories at the same place in every step: before the words of the
 * user message at `index`, or as a system message after the leading ones. Nothing of the given prompt is
 * changed, since the SDK uses it again when it repeats a call.
 */
export function injectMemories<T extends PromptMessage>(
  prompt: readonly T[],
  text: string,
  place: { readonly index: number; readonly placement: "user" | "system" },
): T[] {
  if (place.placement === "system") {
    const leading = prompt.findIndex(({ role }) => role !== "system");
    const message = { role: "system", content: text } as T;
    return prompt.toSpliced(leading === -1 ? prompt.length : leading, 0, message);
  }
  const message = prompt[place.index];
  if (message === undefined) return [...prompt];
  const content = [{ type: "text", text: `${text}\n\n` }, ...partsOf(message)];
  return prompt.with(place.index, { ...message, content });
}
