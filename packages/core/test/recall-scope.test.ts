import { expect, it } from "vitest";
import { recallScope } from "../src/recall-scope.ts";

it("looks for a user's memories in all runs, within agent and app", () => {
  expect(recallScope({ userId: "alex", agentId: "cook", appId: "shop", runId: "r1" })).toEqual({
    userId: "alex",
    agentId: "cook",
    appId: "shop",
  });
});

it("stays within the run where there is no user", () => {
  expect(recallScope({ runId: "r1" })).toEqual({ runId: "r1" });
  expect(recallScope({ agentId: "cook", runId: "r1" })).toEqual({ agentId: "cook", runId: "r1" });
});
