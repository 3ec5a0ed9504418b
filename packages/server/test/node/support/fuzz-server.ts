import type { OpenApiDocument } from "../../../src/openapi/openapi-document.ts";
import { answerProblem } from "../../openapi/support/answer-problem.ts";
import { createFuzzStory, type FuzzStory } from "./fuzz-story.ts";
import { type SampleRequest, sampleRequests, seededRandom } from "./sample-request.ts";

/** A server that takes requests of all kinds, and who is there. */
export interface FuzzTarget {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Of the default project: a key of its owner, one of user `alice` alone; of another project. */
  readonly keys: Readonly<Record<"owner" | "alice" | "other", readonly string[]>>;
  readonly foreign: { readonly organizationId: string; readonly projectId: string };
}

export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
  /** Without an answer for so long a request hangs. @default 10,000 */
  readonly hangMs?: number;
}

/** What must not be. */
export interface FuzzFault {
  readonly kind: "failure" | "hang" | "leak" | "undescribed" | "lost";
  /** Number of the request. */
  readonly at: number;
  readonly request: string;
  readonly said: string;
}

/** What came of it. */
export interface FuzzReport {
  readonly requests: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly slowest: { readonly request: string; readonly ms: number };
  readonly faults: readonly FuzzFault[];
}

/**
 * Sends what the server's own description says that it takes, and worse, with keys of one project and of
 * one of its users, and looks in each answer for what it must not be, and for what others keep.
 */
export async function fuzzServer(target: FuzzTarget, options: FuzzOptions): Promise<FuzzReport> {
  const document = await readDocument(target);
  const story = await createFuzzStory(target);
  const next = sampleRequests(document, seededRandom(options.seed), story.words);
  const byStatus: Record<string, number> = {};
  const faults: FuzzFault[] = [];
  let slowest = { request: "", ms: 0 };
  for (let at = 0; at < options.requests; at += 1) {
    // Others may have erased it, as they may.
    if (at % 50 === 0) await story.rememberBob();
    const sample = next();
    const isScoped = at % 2 === 0;
    const key = keyAt(isScoped ? target.keys.alice : target.keys.owner, at >> 1);
    const begin = performance.now();
    const response = await answerTo(target, sample, key, options.hangMs ?? 10_000);
    const ms = performance.now() - begin;
    const request = `${sample.method} ${sample.path}`;
    if (ms > slowest.ms) slowest = { request, ms };
    const status = String(response?.status ?? "none");
    byStatus[status] = (byStatus[status] ?? 0) + 1;
    for (const found of await faultsOf({ document, story, sample, response, isScoped }))
      faults.push({ ...found, at, request: `${request} ${sample.body ?? ""}` });
  }
  if (!(await story.isForeignKept()))
    faults.push({ kind: "lost", at: options.requests, request: "", said: "The other's is gone." });
  return { requests: options.requests, byStatus, slowest, faults };
}

async function readDocument({ fetch }: FuzzTarget): Promise<OpenApiDocument> {
  const response = await fetch(new Request("http://localhost/openapi.json"));
  return (await response.json()) as OpenApiDocument;
}

/** `null` for one that hangs. */
async function answerTo(
  { fetch }: FuzzTarget,
  { path, ...init }: SampleRequest,
  key: string,
  hangMs: number,
): Promise<Response | null> {
  const headers = { Authorization: `Token ${key}`, "Content-Type": "application/json" };
  const signal = AbortSignal.timeout(hangMs);
  const hangs = new Promise<null>((resolve) =>
    signal.addEventListener("abort", () => resolve(null), { once: true }),
  );
  const sent = fetch(new Request(new URL(path, "http://localhost"), { ...init, headers }));
  return Promise.race([sent, hangs]);
}

interface Seen {
  readonly document: OpenApiDocument;
  readonly story: FuzzStory;
  readonly sample: SampleRequest;
  readonly response: Response | null;
  readonly isScoped: boolean;
}

async function faultsOf({ document, story, sample, response, isScoped }: Seen) {
  const faults: Pick<FuzzFault, "kind" | "said">[] = [];
  if (response === null) return [{ kind: "hang", said: "There was no answer." } as const];
  const path = new URL(sample.path, "http://localhost").pathname;
  const problem = await answerProblem(document, { method: sample.method, path }, response);
  const text = await response.text();
  const said = `${response.status} ${text.slice(0, 2000)}`;
  if (response.status >= 500 && response.status !== 501) faults.push({ kind: "failure", said });
  if (story.leaksTo(text, isScoped ? "alice" : "owner")) faults.push({ kind: "leak", said });
  if (problem !== null) faults.push({ kind: "undescribed", said: `${said}\n${problem}` });
  return faults;
}

/** Many keys, where there are, since each may ask only so often. */
export function keyAt(keys: readonly string[], at: number): string {
  return keys[at % keys.length] ?? "";
}
