import { tool } from "langchain";
import { z } from "zod";

/** A tool whose result must never become a memory. */
export const lookTool = tool(async () => "three leeks and a secret", {
  name: "look",
  description: "Looks into the fridge.",
  schema: z.object({ shelf: z.string().optional() }),
});

/** The same, whose result is the end of the run. */
export const showTool = tool(async () => "a picture of three leeks", {
  name: "show",
  description: "Shows the fridge.",
  schema: z.object({}),
  returnDirect: true,
});
