import type { z } from "zod";
import type { LocalText } from "./local-text.ts";
import type { ParameterDefinitions } from "./parameter.ts";

/** A tool of the plugin, whose Python side must take these parameters and emit each of these outputs. */
export interface ToolDefinition {
  readonly name: string;
  readonly label: LocalText;
  /** What people read about it. */
  readonly description: LocalText;
  /** What the model of an agent reads about it. */
  readonly llm: string;
  readonly parameters: ParameterDefinitions;
  /** Its output variables; the tool's JSON message is an object of all of them. */
  readonly output: z.ZodObject;
}

/** Keeps the types of the parameters and outputs. */
export function defineTool<T extends ToolDefinition>(definition: T): T {
  return definition;
}
