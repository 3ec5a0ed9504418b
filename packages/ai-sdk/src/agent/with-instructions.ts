/**
 * Instructions with a text after them: a string stays one, so that no provider gets a second system
 * message that it did not get before; messages keep their provider options, such as those of a cache.
 */
export function withInstructions(instructions: unknown, text: string): unknown {
  if (text === "") return instructions;
  if (instructions === undefined || instructions === null || instructions === "") return text;
  if (typeof instructions === "string") return `${instructions}\n\n${text}`;
  const messages = Array.isArray(instructions) ? instructions : [instructions];
  return [...messages, { role: "system", content: text }];
}
