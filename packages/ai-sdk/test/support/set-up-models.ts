import { createMemoryModels, type MemoryEvent, type MemoryModelsOptions } from "../../src/index.ts";
import { type CountingMemoryOptions, countingMemory } from "./counting-memory.ts";

/** Models over a memory that counts, and what they tell. */
export function setUpModels(
  options: Omit<MemoryModelsOptions, "memory" | "onEvent"> = {},
  behaviour: CountingMemoryOptions = {},
) {
  const counting = countingMemory(behaviour);
  const events: MemoryEvent[] = [];
  const models = createMemoryModels({
    ...options,
    memory: counting.memory,
    onEvent: (event) => events.push(event),
  });
  return {
    ...counting,
    models,
    events,
    /** What was added, an entry a turn. */
    stored: () => counting.adds.map(({ lines }) => lines),
    /** Why something was skipped, as "phase reason". */
    skipped: () =>
      events.flatMap((event) =>
        event.type === "skipped" ? [`${event.phase} ${event.reason}`] : [],
      ),
  };
}
