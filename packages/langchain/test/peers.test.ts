import * as langchain from "langchain";
import { expect, it } from "vitest";

it("runs beside the peers that the project names", () => {
  // An export that came after the lowest version.
  expect("fakeModel" in langchain).toBe(process.env.PEERS !== "lowest");
});
