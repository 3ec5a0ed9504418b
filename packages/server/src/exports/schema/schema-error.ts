import { MemoryError } from "@mem0-kit/core";

/** The error of a schema that cannot be exported to; `place` is a JSON pointer into it. */
export function schemaError(place: string, problem: string): MemoryError {
  const shown = place.length > 120 ? `${place.slice(0, 120)}…` : place;
  const where = place === "" ? "The schema" : `The schema's ${JSON.stringify(shown)}`;
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${where} ${problem}`);
}
