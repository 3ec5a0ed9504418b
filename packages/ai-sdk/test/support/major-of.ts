import * as mocks from "ai/test";

/** The major version of `ai` that this project of the matrix runs: known by the newest mock it has. */
export function majorOf(): 5 | 6 | 7 {
  if ("MockLanguageModelV4" in mocks) return 7;
  return "MockLanguageModelV3" in mocks ? 6 : 5;
}
