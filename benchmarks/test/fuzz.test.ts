import { expect, it, onTestFinished } from "vitest";
import { fuzzServer } from "../../packages/server/test/node/support/fuzz-server.ts";
import { localServer } from "../../packages/server/test/node/support/local-server.ts";

type Tamper = (response: Response) => Response | Promise<Response>;

interface Tampered {
  /** With answers to GET requests of the fuzz. */
  readonly answers?: Tamper;
  /** With what the other project is told of its memory. */
  readonly foreign?: Tamper;
  readonly hangMs?: number;
}

/** A fuzz of a server some of whose answers are tampered with. */
async function fuzzOf({ answers, foreign: ofForeign, hangMs = 10_000 }: Tampered) {
  const server = await localServer(":memory:", { rate: false });
  onTestFinished(() => server.stop());
  const { organizations, projects } = server.services.directory;
  const email = "o@example.com";
  const { organizationId } = await organizations.create(email, { name: "foreign" });
  const project = await projects.create(organizationId, email, { name: "foreign" });
  const foreign = { organizationId, projectId: project?.projectId ?? "" };
  const other = await server.makeKey(foreign);
  const keys = {
    owner: [await server.makeKey()],
    alice: [await server.makeKey({ userId: "alice" })],
    other: [other],
  };
  const fetch = async (request: Request) => {
    const response = await server.fetch(request.clone());
    if (request.method !== "GET" || request.url.endsWith("/openapi.json")) return response;
    const isForeign = request.headers.get("Authorization") === `Token ${other}`;
    return (isForeign ? ofForeign : answers)?.(response) ?? response;
  };
  const report = await fuzzServer({ fetch, keys, foreign }, { requests: 40, seed: 8, hangMs });
  return [...new Set(report.faults.map(({ kind }) => kind))];
}

const notFound = (body: object) => () => Response.json(body, { status: 404 });
const failed = () => Response.json({ detail: "Internal server error." }, { status: 500 });

it("finds nothing wrong with the server as it is", async () => {
  expect(await fuzzOf({})).toEqual([]);
});

it.each([
  ["failure", "an answer of 500", { answers: failed }],
  ["hang", "no answer", { answers: () => new Promise(() => {}), hangMs: 100 }],
  ["leak", "another project's text", { answers: notFound({ detail: "canary-project tea" }) }],
  ["leak", "another user's text", { answers: notFound({ detail: "canary-bob tea" }) }],
  ["undescribed", "an answer of another form", { answers: notFound({ secret: 1 }) }],
  ["lost", "the other project's memory gone", { foreign: notFound({ error: "Not found" }) }],
] satisfies [string, string, Tampered][])("tells a %s: %s", async (kind, _what, tampered) => {
  expect(await fuzzOf(tampered)).toContain(kind);
});
