/**
 * What a tool gives to `ToolNode` to fail the run with an error. A thrown one would be told to the model:
 * `ToolNode` catches what tools throw, and `createAgent` has no option against it. What a tool returns as
 * a command is read outside of that, and this one throws when it is read.
 */
export class FailingCommand {
  /** By which LangGraph knows a command. */
  readonly lg_name = "Command";
  readonly #error: unknown;

  constructor(error: unknown) {
    this.#error = error;
  }

  get graph(): never {
    throw this.#error;
  }

  get goto(): never {
    throw this.#error;
  }

  get update(): never {
    throw this.#error;
  }

  get resume(): never {
    throw this.#error;
  }
}
