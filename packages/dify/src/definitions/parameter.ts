import type { z } from "zod";
import type { LocalText } from "./local-text.ts";

/** A parameter of a tool. Type, default, bounds and choices are those of its schema. */
export interface ParameterDefinition<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  /**
   * `llm`: an input in a workflow, filled by the model in an agent. Whatever an author may want to bind to
   * a variable is `llm`, since older versions of Dify bind nothing else. `form`: set by the author only.
   */
  readonly form: "llm" | "form";
  readonly label: LocalText;
  /** What people read about it. */
  readonly help: LocalText;
  /** What the model of an agent reads about it. */
  readonly llm: string;
  /** Labels of the choices of an enum. */
  readonly options?: Readonly<Record<string, LocalText>>;
}

export type ParameterDefinitions = Readonly<Record<string, ParameterDefinition>>;

/** Keeps the type of the schema. */
export function defineParameter<S extends z.ZodType>(
  definition: ParameterDefinition<S>,
): ParameterDefinition<S> {
  return definition;
}
