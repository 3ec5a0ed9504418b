import { tool } from "ai";
import * as z from "zod";

/** A tool for loops, and a step that calls it. */
export const look = tool({ inputSchema: z.object({}), execute: async () => "a full fridge" });
export const callLook = { tools: [{ name: "look" }] } as const;
