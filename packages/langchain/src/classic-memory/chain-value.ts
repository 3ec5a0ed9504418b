import { MemoryError } from "@mem0-kit/core";

/** Which value of a chain's is meant. */
export interface ChainValueChoice {
  /** What the chain calls it; without it there must be one only. */
  readonly key: string | undefined;
  /** The option that says so, for errors. */
  readonly option: "inputKey" | "outputKey";
  /** Keys that are not it. */
  readonly ignored?: readonly string[];
}

/**
 * The words among a chain's inputs or outputs; `undefined` where it has none at all.
 *
 * @throws MemoryError `INVALID_INPUT` where several could be meant, or none is called so.
 */
export function chainValue(
  values: Readonly<Record<string, unknown>>,
  { key, option, ignored = [] }: ChainValueChoice,
): unknown {
  const keys = Object.keys(values).filter((name) => !ignored.includes(name));
  const [first] = keys;
  if (first === undefined) return undefined;
  if (key !== undefined && keys.includes(key)) return values[key];
  if (key === undefined && keys.length === 1) return values[first];
  const names = keys.map((name) => JSON.stringify(name)).join(", ");
  throw new MemoryError(
    "INVALID_INPUT",
    key === undefined
      ? `[mem0-kit] The chain has several values, ${names}. Name the one with the words by ${option}.`
      : `[mem0-kit] The chain has no value ${JSON.stringify(key)} as ${option} names it, only ${names}.`,
  );
}
