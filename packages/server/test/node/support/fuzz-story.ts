import { defaultOrganizationId, defaultProjectId } from "../../../src/directory/index.ts";
import type { FuzzTarget } from "./fuzz-server.ts";
import type { SampleWords } from "./sample-request.ts";

/** Whose memories there are, and who must not see them. */
export interface FuzzStory {
  /** What requests are about. */
  readonly words: SampleWords;
  /** Keeps a memory of Bob's, whom the key of Alice knows nothing of. */
  rememberBob(): Promise<string>;
  leaksTo(text: string, asker: "alice" | "owner"): boolean;
  /** Whether the other project has its memory still. */
  isForeignKept(): Promise<boolean>;
}

const foreignText = "canary-project tea";
const bobText = "canary-bob tea";

/** Keeps a memory each of another project, of Bob and of Alice. */
export async function createFuzzStory({ fetch, keys, foreign }: FuzzTarget): Promise<FuzzStory> {
  const [owner = "", alice = "", other = ""] = [keys.owner[0], keys.alice[0], keys.other[0]];
  const rememberBob = () => remember(fetch, owner, "bob", bobText);
  const foreignId = await remember(fetch, other, "alice", foreignText);
  const ids = [foreignId, await rememberBob(), await remember(fetch, alice, "alice", "I like tea")];
  return {
    words: wordsOf(ids, foreign),
    rememberBob,
    leaksTo: (text, asker) =>
      text.includes("canary-project") || (asker === "alice" && text.includes("canary-bob")),
    async isForeignKept() {
      const headers = headersOf(other);
      const url = `http://localhost/v1/memories/${foreignId}/`;
      const response = await fetch(new Request(url, { headers }));
      const { memory } = (await response.json()) as { readonly memory?: string };
      return memory === foreignText;
    },
  };
}

async function remember(
  fetch: FuzzTarget["fetch"],
  key: string,
  userId: string,
  text: string,
): Promise<string> {
  const body = JSON.stringify({ messages: text, user_id: userId, infer: false });
  const url = "http://localhost/v3/memories/add/";
  const response = await fetch(new Request(url, { method: "POST", headers: headersOf(key), body }));
  const { results } = (await response.json()) as { readonly results: [{ readonly id: string }] };
  return results[0].id;
}

function headersOf(key: string) {
  return { Authorization: `Token ${key}`, "Content-Type": "application/json" };
}

function wordsOf(
  ids: readonly string[],
  { organizationId, projectId }: FuzzTarget["foreign"],
): SampleWords {
  return {
    any: [...ids, "alice", "bob", "tea", "2026-01-02", "v1.1", organizationId, projectId],
    named: {
      id: ids,
      memory_id: ids,
      org: [defaultOrganizationId, organizationId],
      project: [defaultProjectId, projectId],
      type: ["user", "agent", "app", "run"],
      name: ["alice", "bob"],
      user_id: ["alice", "bob", "*"],
      role: ["user", "assistant", "OWNER", "READER"],
      content: ["I moved to Oslo.", "tea"],
      messages: ["I moved to Oslo.", "tea"],
      query: ["tea", "canary", "Oslo"],
      email: ["a@example.com"],
      url: ["https://example.com/hook"],
      event_types: ["memory_add"],
      output_format: ["v1.0", "v1.1"],
    },
  };
}
