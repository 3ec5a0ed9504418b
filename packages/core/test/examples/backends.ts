import { hostedMemory, type Memory, selfHostedMemory } from "../../src/index.ts";

export const hosted = (apiKey: string) => hostedMemory({ apiKey });
export const ownServer = (apiKey: string) =>
  selfHostedMemory({ baseUrl: "http://localhost:8888", apiKey });

/** The same code over any of them. */
export async function tell(memory: Memory, userId: string, text: string): Promise<string[]> {
  const scope = { userId };
  const { status, eventId } = await memory.add(text, { scope });
  if (status === "pending" && eventId) await memory.waitFor(eventId, { scope });
  const { results } = await memory.search(text, { scope });
  return results.map((item) => item.memory);
}
