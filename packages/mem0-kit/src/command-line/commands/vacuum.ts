import type { Command } from "commander";
import { adminMethod } from "../admin-of.ts";
import { memoryCommand, withMemory } from "../memory-command.ts";
import type { CommandWorld } from "../run-command-line.ts";
import { sizeText } from "../size-text.ts";

/** `vacuum`: gives the space of what was erased back to the disk. */
export function vacuumCommand(world: CommandWorld): Command {
  return memoryCommand("vacuum", "give the space of what was erased back to the disk").action(
    (given: object) =>
      withMemory(world, given, async ({ memory, print }) => {
        const result = await adminMethod(memory, "vacuum")();
        print(
          result,
          ({ bytesBefore, bytesAfter }) =>
            `${sizeText(bytesBefore)} became ${sizeText(bytesAfter)}.`,
        );
      }),
  );
}
