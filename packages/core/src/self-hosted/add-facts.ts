import type { AddedMemory } from "../memory.ts";
import type { DriverCall, ParsedAdd } from "../memory-driver.ts";
import { withMarks } from "../records/marks.ts";
import type { SelfHostedApi } from "./self-hosted-api.ts";
import { toStored } from "./stored-metadata.ts";

/** Has the server extract facts. All of one add get the time of what was said last. */
export async function addFacts(
  api: SelfHostedApi,
  input: ParsedAdd,
  call: DriverCall,
): Promise<AddedMemory[]> {
  const { messages, scope, metadata, customInstructions, expirationDate } = input;
  const eventTime = lastTime(input);
  const marks = eventTime === undefined ? {} : { eventTime };
  const body = {
    messages: messages.map(({ role, text }) => ({ role, content: text })),
    metadata: toStored(withMarks(metadata, marks)),
    infer: true,
    ...(customInstructions === undefined ? {} : { prompt: customInstructions }),
    ...(expirationDate === undefined ? {} : { expiration_date: expirationDate }),
  };
  return api.create(scope, body, call);
}

/** The latest time that the caller gave. */
function lastTime({ messages, timestamp }: ParsedAdd): Date | undefined {
  const times = messages
    .map(({ createdAt }) => createdAt ?? timestamp)
    .filter((time) => time !== undefined);
  return times.toSorted((a, b) => a.getTime() - b.getTime()).at(-1);
}
