import { limits, type MemoryErrorCode } from "@mem0-kit/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type LocalMemory, localMemory } from "../src/index.ts";

/** Within this a call has to answer, so that nobody hangs: about correctness, not about speed. */
const deadlineMs = 1000;

const scope = { userId: "alex" };
const secret = "zqsecret";
let memory: LocalMemory;

beforeAll(async () => {
  memory = localMemory({ path: ":memory:" });
  // Starts the worker, which takes longer than any call.
  await memory.getAll({ scope });
});

afterAll(() => memory.close());

beforeEach(async () => {
  await memory.admin.wipe();
  await memory.add(`I like tea and ${secret}`, { scope, infer: false });
});

/** Everything that a bad call could leave behind. */
async function content() {
  const records = [];
  for await (const record of memory.admin.export()) records.push(record);
  const transcripts = await memory.transcripts.list(scope);
  const documents = await memory.documents.list(scope, []);
  return { records, transcripts: transcripts.results, documents: documents.results };
}

interface Refusal {
  readonly code?: MemoryErrorCode;
  /** What the message must say. */
  readonly says: RegExp;
}

async function expectRefused(call: () => Promise<unknown>, { code, says }: Refusal): Promise<void> {
  const before = await content();
  const outcome = await call().then(
    () => ({ code: "done", message: "" }),
    (error: { readonly code?: string; readonly message: string }) => error,
  );
  expect(outcome.code).toBe(code ?? "INVALID_INPUT");
  expect(outcome.message).toMatch(/^\[mem0-kit\] /);
  expect(outcome.message).toMatch(says);
  expect(outcome.message.length).toBeLessThan(400);
  expect(outcome.message).not.toContain(secret);
  expect(await content()).toEqual(before);
}

const timeoutMs = deadlineMs;
const untyped = (value: unknown) => value as never;
const add = (text: string, options: object = {}) =>
  memory.add(text, { scope, infer: false, timeoutMs, ...options });
const count = async () => (await memory.getAll({ scope })).total;

describe("text", () => {
  it.each([
    ["an empty text", ""],
    ["a blank text", " \t\n\u3000\u2028"],
    ["no message", []],
    ["a message without text", [{ role: "user", content: " " }]],
  ])("%s adds nothing", async (_, messages) => {
    for (const infer of [true, false]) {
      const result = await memory.add(untyped(messages), { scope, infer, timeoutMs });
      expect(result).toEqual({ status: "succeeded", results: [] });
    }
    expect(await count()).toBe(1);
  });

  it.each([
    ["words", "zebra ".repeat(limits.textBytes / 6), "zebra"],
    ["one word", `cocoa ${"a".repeat(limits.textBytes - 6)}`, "cocoa"],
    ["letters of three bytes", "漢字".repeat(Math.floor(limits.textBytes / 6)), "漢字"],
  ])("of 1 MiB is kept whole and found: %s", async (_, text, query) => {
    const { results } = await add(text);
    const item = await memory.get(String(results[0]?.id));
    expect(item?.memory === text).toBe(true);
    const found = await memory.search(query, { scope, timeoutMs });
    expect(found.results.map(({ id }) => id)).toEqual([results[0]?.id]);
  });

  it("of 1 MiB passes the rules of infer", async () => {
    const text = `${"I like green tea. ".repeat(60_000)}`.slice(0, limits.textBytes);
    await memory.add(text, { scope, infer: true, timeoutMs: 10 * deadlineMs });
    const found = await memory.search("green", { scope, timeoutMs });
    expect(found.results.length).toBeGreaterThan(0);
  });

  it.each<[string, string, RegExp]>([
    ["of 1 MiB and one byte", "a".repeat(limits.textBytes + 1), /1048576 bytes of UTF-8; shorten/],
    ["of 1 MiB in letters and more in bytes", "é".repeat(limits.textBytes - 1), /1048576 bytes/],
    ["with a null byte", `tea ${secret}\0`, /NUL characters; remove/],
    ["with a lone surrogate", `tea ${secret} \ud83d`, /well-formed Unicode; repair/],
  ])("%s is refused, also as a change", async (_, text, says) => {
    await expectRefused(() => add(text), { says });
    await expectRefused(() => add("x", { infer: true, metadata: {}, scope: { userId: text } }), {
      says: /userId/,
    });
    const message = { role: "user", content: text } as const;
    const messages = [{ role: "user", content: "A good one" } as const, message];
    await expectRefused(() => memory.add(messages, { scope, infer: false }), { says });
    const { results } = await memory.getAll({ scope });
    const id = String(results[0]?.id);
    await expectRefused(() => memory.update(id, { text }, { scope }), { says });
  });

  it("that is blank is refused as a change", async () => {
    const { results } = await memory.getAll({ scope });
    const change = () => memory.update(String(results[0]?.id), { text: " " }, { scope });
    await expectRefused(change, { says: /text must not be blank/ });
  });
});

describe("scope", () => {
  it.each<[string, unknown, MemoryErrorCode, RegExp]>([
    ["that is not there", undefined, "SCOPE_REQUIRED", /such as \{ userId: "alex" \}/],
    ["without an id", {}, "SCOPE_REQUIRED", /such as \{ userId/],
    ...["userId", "agentId", "appId", "runId"].map(
      (id): [string, unknown, MemoryErrorCode, RegExp] => [
        `with ${id} *`,
        { userId: "alex", [id]: "*" },
        "INVALID_INPUT",
        new RegExp(`${id} must not be "\\*"`),
      ],
    ),
    ["with a blank id", { userId: " " }, "INVALID_INPUT", /userId must not be blank/],
    ["with a null byte", { userId: "al\0ex" }, "INVALID_INPUT", /control characters/],
    ["with a lone surrogate", { userId: "al\ud800ex" }, "INVALID_INPUT", /well-formed Unicode/],
    ["with an id of 257 characters", { userId: "a".repeat(257) }, "INVALID_INPUT", /257 .* 256/],
    ["with a number", { userId: 7 }, "INVALID_INPUT", /userId must be a string, not a number/],
  ])("%s is refused everywhere", async (_, bad, code, says) => {
    const options = { scope: untyped(bad) };
    const calls = [
      () => memory.add("tea", options),
      () => memory.search("tea", options),
      () => memory.getAll(options),
      () => memory.deleteAll(options),
      () => memory.admin.erase(untyped(bad)),
      () => memory.documents.put(untyped(bad), { namespace: ["n"], key: "k", value: 1 }),
      () => memory.transcripts.append({ ...options, sessionId: "s" }, ["x"]),
    ];
    for (const call of calls) await expectRefused(call, { code, says });
  });
});

/** What other databases' queries would fall for. */
const sqlLike = [
  "'; DROP TABLE memories; --",
  "' OR '1'='1",
  '" OR 1=1 --',
  "%",
  "_lex",
  "alex' --",
  "NULL",
  '"tea" NEAR(coffee) AND NOT col:tea*',
  '["alex",null,null,null]',
  "\\",
];

describe("text that looks like SQL", () => {
  it.each(sqlLike)("%s is text in a memory, an id, metadata, a key and a query", async (text) => {
    const own = { userId: text, runId: text };
    const options = { metadata: { [text]: text }, idempotencyKey: text };
    const { results } = await add(text, { ...options, scope: own });
    const id = String(results[0]?.id);
    expect(await memory.get(id, { scope: own })).toMatchObject({
      memory: text,
      ...own,
      metadata: { [text]: text },
    });
    const { results: seen } = await memory.getAll({ scope: own });
    expect(seen.map((item) => item.id)).toEqual([id]);
    const { results: found } = await memory.search(`${text} tea`, { scope, timeoutMs });
    expect(found.map((item) => item.userId)).toEqual(["alex"]);
    await memory.documents.put(own, { namespace: [text], key: text, value: text });
    expect((await memory.documents.get(own, [text], text))?.value).toBe(text);
    expect(await memory.deleteAll({ scope: own })).toMatchObject({ deleted: 1 });
    expect(await count()).toBe(1);
  });

  it.each(sqlLike)("%s is a value in a filter", async (text) => {
    await add("marked", { metadata: { mark: text } });
    const { results } = await memory.getAll({ scope, filters: { metadata: { mark: text } } });
    expect(results.map((item) => item.memory)).toEqual(["marked"]);
    const { results: none } = await memory.getAll({ scope, filters: { runId: `${text}x` } });
    expect(none).toEqual([]);
  });
});

describe("a query", () => {
  it.each([
    ["of one word again and again", "tea ".repeat(limits.queryBytes / 4)],
    ["of a question again and again", "what is the tea? ".repeat(limits.queryBytes / 17)],
    ["of different words", Array.from({ length: 10_000 }, (_, at) => `tea${at}`).join(" ")],
    ["of one long word", "a".repeat(limits.queryBytes)],
    ["of punctuation", ".".repeat(limits.queryBytes)],
    ["of apostrophes", "a'".repeat(limits.queryBytes / 2)],
    ["of combining marks", `e${"\u0301".repeat(limits.queryBytes / 2 - 1)}`],
    ["of Chinese", "漢字".repeat(Math.floor(limits.queryBytes / 6))],
  ])("of 64 KiB %s is answered", async (_, query) => {
    const text = query.slice(0, limits.queryBytes);
    const { results } = await memory.search(text, { scope, timeoutMs });
    expect(results).toHaveLength(Number(/\btea\b/.test(text)));
  });

  it.each<[string, string, RegExp]>([
    ["of 64 KiB and a byte", "a".repeat(limits.queryBytes + 1), /query is longer than 65536 bytes/],
    ["that is empty", "", /query must not be blank/],
    ["that is blank", " \n", /query must not be blank/],
    ["with a null byte", "tea\0", /NUL/],
    ["with a lone surrogate", "tea \ud800", /well-formed/],
  ])("%s is refused", async (_, query, says) => {
    await expectRefused(() => memory.search(query, { scope, timeoutMs }), { says });
  });
});

describe("metadata", () => {
  const cyclic: Record<string, unknown> = { [secret.repeat(20)]: 1 };
  cyclic.itself = { deeper: cyclic };
  const exact = { text: "a".repeat(limits.metadataBytes - '{"text":""}'.length) };

  it("of exactly 64 KiB is kept whole", async () => {
    const { results } = await add("Tea", { metadata: exact });
    expect((await memory.get(String(results[0]?.id)))?.metadata).toEqual(exact);
  });

  it.each<[string, unknown, RegExp]>([
    ["of 64 KiB and a byte", { text: `${exact.text}a` }, /65536 bytes as JSON; keep less/],
    ["that contains itself", cyclic, /nests deeper than 100 levels or contains itself/],
    ["with a BigInt", { tags: [1n] }, /metadata\.tags\[0\] must be a JSON value, not a bigint/],
    ["with a function", { call: () => secret }, /metadata\.call .* not a function/],
    ["with NaN", { score: Number.NaN }, /metadata\.score .* not NaN/],
    ["with Infinity", { score: Number.POSITIVE_INFINITY }, /not Infinity/],
    ["with a Date", { at: new Date() }, /metadata\.at .* not an instance of a class/],
    ["with undefined", { at: undefined }, /metadata\.at .* not undefined/],
    ["that is a Map", new Map(), /must be a plain object, not an instance of a class/],
    ["that is a list", [1], /must be a plain object, not an array/],
    ["that is null", null, /must be a plain object, not null/],
    ["with a long key in its way", { ["k".repeat(5000)]: 1n }, /metadata\.kkk.*…k+ must be/],
  ])("%s is refused, also as a change", async (_, metadata, says) => {
    await expectRefused(() => add("Tea", { metadata }), { says });
    const { results } = await memory.getAll({ scope });
    const change = { metadata: untyped(metadata) };
    if (metadata !== undefined)
      await expectRefused(() => memory.update(String(results[0]?.id), change), { says });
  });

  it("keeps odd keys and characters that JSON holds", async () => {
    const metadata = JSON.parse('{"__proto__":{"a":1},"constructor":"\\ud800","":"\\u0000"}');
    const { results } = await add("Tea", { metadata });
    const kept = (await memory.get(String(results[0]?.id)))?.metadata;
    expect(JSON.stringify(kept)).toBe(JSON.stringify(metadata));
  });
});

describe("many at once", () => {
  it.each<[string, () => Promise<unknown>, RegExp]>([
    ["no list to update", () => memory.admin.updateMany(untyped(undefined)), /takes a list/],
    ["an item without an id", () => memory.admin.updateMany(untyped([null])), /index 0/],
    ["a number for an id", () => memory.admin.deleteMany(untyped(["a", 7])), /index 1/],
    ["too many ids", () => memory.admin.deleteMany(Array(1001).fill("a")), /at most 1000 .* 1001/],
    ["nothing to import", () => memory.admin.import(untyped(undefined)), /list of records/],
    ["a text to import", () => memory.admin.import(untyped("tea")), /list of records/],
    ["options that are null", () => memory.admin.entities(untyped(null)), /must be an object/],
    [
      "options that are a number",
      () => memory.transcripts.list(scope, untyped(5)),
      /must be an object/,
    ],
  ])("refuses %s", async (_, call, says) => {
    await expectRefused(call, { says });
  });

  it("imports the good records among bad ones, and names those", async () => {
    const good = (id: string) => ({ id, memory: "Tea", userId: "alex" });
    const records = [
      good("one"),
      { ...good("two"), memory: " " },
      { ...good("three"), userId: "*" },
      { ...good("four"), metadata: cyclicMetadata() },
      { ...good("five"), createdAt: "never" },
      good("six"),
    ];
    const result = await memory.admin.import(untyped(records));
    expect(result).toMatchObject({ added: 2, skipped: 0, failed: 4 });
    expect(result.failures.map(({ index, error }) => [index, error.code])).toEqual([
      [1, "INVALID_INPUT"],
      [2, "INVALID_INPUT"],
      [3, "INVALID_INPUT"],
      [4, "INVALID_INPUT"],
    ]);
    expect(await count()).toBe(3);
  });
});

function cyclicMetadata(): Record<string, unknown> {
  const metadata: Record<string, unknown> = {};
  metadata.itself = metadata;
  return metadata;
}
