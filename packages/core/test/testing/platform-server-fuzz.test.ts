import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type PlatformParameters,
  type PlatformRouteName,
  platformPath,
  platformRoutes,
} from "../../src/platform/index.ts";
import { handleRequest } from "../../src/testing/platform-server/handle-request.ts";
import {
  type PlatformState,
  platformState,
} from "../../src/testing/platform-server/platform-state.ts";

const names = Object.keys(platformRoutes) as PlatformRouteName[];

/** A body that is right for most routes. */
const right: Readonly<Record<string, unknown>> = {
  messages: [
    { role: "user", content: "I love tea" },
    { role: "assistant", content: "Noted" },
  ],
  metadata: { color: "red" },
  custom_categories: [{ drinks: "tea" }],
  timestamp: 1_700_000_000,
  expiration_date: "2030-01-01",
  query: "tea",
  filters: { user_id: "alex" },
  reference_date: "2026-01-01",
  top_k: 5,
  text: "I love coffee",
  memories: [],
  feedback: "POSITIVE",
  schema: { properties: { a: { type: "object" }, b: { type: "array" } } },
  name: "mine",
  url: "https://example.com",
  event_types: ["memory_add"],
  operation: "trigger",
  entity_type: "user",
  entity_id: "alex",
};
const ids = { user_id: "alex", agent_id: "cook", run_id: "r1" };

/** Values that are nearly right, so that requests come past the first check. */
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    ...["alex", "*", "", "2026-01-01", "sample", "VERY_NEGATIVE", "v1.1", undefined],
    ...[0, -1, 1e20, 0.5, true, false, null],
    ...[{ user_id: "*" }, { AND: [{ user_id: "alex" }], OR: [{ run_id: "r1" }] }],
    ...["hello", [{ role: "user", content: [{}] }], [{ role: "system", content: "a" }]],
    { properties: { a: { type: "object", properties: [] }, b: null } },
    [{ memory_id: "x" }],
  ),
);
const changed = [
  ...Object.keys(right),
  ...Object.keys(ids),
  "infer",
  "async_mode",
  "page",
  "fields",
];
const body = fc.oneof(
  { arbitrary: fc.jsonValue(), weight: 1 },
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom({}, ids),
        fc.dictionary(fc.constantFrom(...changed), value, { maxKeys: 2 }),
      )
      .map(([scope, changes]) => ({ ...right, ...scope, ...changes })),
    weight: 5,
  },
);
const query = fc.dictionary(
  fc.constantFrom("page", "page_size", "user_id", "limit", "metadata", "delete_linked"),
  fc.constantFrom("1", "0", "x", "", "*", "alex", "{}", "[", "999999999999"),
  { maxKeys: 2 },
);

/** Sends a request to any route; ids are those of something that is there, if anything is. */
function send(
  state: PlatformState,
  name: PlatformRouteName,
  sent: unknown,
  search: Record<string, string>,
) {
  const [memory = crypto.randomUUID()] = state.store.records.keys();
  const known: Partial<Record<PlatformRouteName, string | undefined>> = {
    getProfileJob: [...state.profileJobs.keys()].at(-1),
    getEvent: [...state.events.keys()].at(-1),
    updateWebhook: [...state.webhooks.keys()].at(-1),
    deleteWebhook: [...state.webhooks.keys()].at(-1),
    deleteEntityById: "1",
  };
  const parameters = {
    ...{ id: known[name] ?? memory, name: "alex", type: "user" },
    ...{ org: state.organizationId, project: state.projectId },
  };
  const isObject = typeof sent === "object" && sent !== null && !Array.isArray(sent);
  return handleRequest(state, "key", {
    method: platformRoutes[name].method,
    path: platformPath(name as "getProject", parameters as PlatformParameters<"getProject">),
    query: new URLSearchParams(search),
    headers: { authorization: "Token key" },
    body: isObject ? { memory_id: memory, ...sent } : sent,
  });
}

it("no request makes it stumble, then or later", () => {
  const play = { idempotentAdd: false, dedupeByText: true, timestampIsCreation: true };
  const state = platformState({ addDelayMs: 60_000, ...play });
  /** Routes that took a request, so that the requests are known to come past the checks. */
  const taken = new Set<PlatformRouteName>();
  fc.assert(
    fc.property(fc.constantFrom(...names), body, query, (name, sent, search) => {
      const { status, body: got } = send(state, name, sent, search);
      if (status < 300) taken.add(name);
      expect(status, name).toBeLessThan(500);
      expect(got).toBeDefined();
      state.later.settle();
    }),
    { numRuns: 4000 },
  );
  const failed = [...state.events.values()].filter((event) => event.status === "FAILED");
  expect(failed).toEqual([]);
  expect([...taken].filter((name) => platformRoutes[name].client).length).toBeGreaterThan(20);
});
