import {
  createRemember,
  type Memory,
  MemoryError,
  type Remember,
  type RememberOptions,
} from "@mem0-kit/core";

/**
 * The writer that an option `save` asks for; `undefined` for none.
 *
 * @throws MemoryError `INVALID_INPUT` where it has no memory to write to, or malformed options.
 */
export function historyWriter(
  memory: Memory | undefined,
  save: boolean | RememberOptions | Remember,
): Remember | undefined {
  if (save === false) return undefined;
  if (typeof save === "object" && "flush" in save) return save;
  if (memory !== undefined) return createRemember(memory, save === true ? {} : save);
  throw new MemoryError(
    "INVALID_INPUT",
    "[mem0-kit] The option save needs the option memory. Give both or neither.",
  );
}
