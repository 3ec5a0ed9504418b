import { z } from "zod";

export const status = z
  .enum(["accepted", "succeeded", "failed", "empty"])
  .describe(
    "accepted: the server does it later; succeeded: done; failed: not done, see error; empty: done, and there was nothing.",
  );

const owner = z.string().nullable();

export const memoryItem = z.strictObject({
  id: z.string(),
  memory: z.string().describe("The text."),
  score: z.number().nullable().describe("0 to 1, of a search only."),
  user_id: owner,
  agent_id: owner,
  app_id: owner,
  run_id: owner,
  metadata: z.record(z.string(), z.unknown()),
  categories: z.array(z.string()),
  created_at: z.string().describe("UTC, ISO 8601."),
  updated_at: z.string().describe("UTC, ISO 8601."),
  expiration_date: z.string().nullable(),
});

export const addedItem = z.strictObject({
  id: z.string(),
  memory: z.string(),
  event: z.enum(["ADD", "UPDATE", "DELETE", "NONE"]),
});

export const historyItem = z.strictObject({
  id: z.string(),
  memory_id: z.string(),
  event: z.enum(["ADD", "UPDATE", "DELETE"]),
  before: z.string().nullable(),
  after: z.string().nullable(),
  at: z.string().describe("UTC, ISO 8601."),
});

export const context = z
  .string()
  .describe(
    "The memories as text for a prompt, fenced and labelled as data. Empty when there are none.",
  );
export const memories = z.array(memoryItem).describe("The memories, best or newest first.");
export const added = z.array(addedItem).describe("What was kept; empty while it is accepted only.");
export const ids = z.array(z.string()).describe("Ids of the memories.");
export const count = z.number().describe("How many memories.");
export const eventId = z.string().describe("For get_event_status; empty when all is done.");
export const error = z.string().describe("What went wrong; empty otherwise.");
