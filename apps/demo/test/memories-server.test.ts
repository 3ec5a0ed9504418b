import { MemoryError, selfHostedMemory } from "@mem0-kit/core";
import { localMemory } from "@mem0-kit/local";
import { describe, expect, it } from "vitest";
import { countMemories } from "../src/server/memories/count-memories.ts";
import { parseListQuery, parseSearchQuery } from "../src/server/memories/list-query.ts";
import { memoryAbilities } from "../src/server/memories/memory-abilities.ts";
import { largestUpload, readUpload } from "../src/server/memories/read-upload.ts";
import { streamImport } from "../src/server/memories/stream-import.ts";
import { streamText } from "../src/server/memories/stream-text.ts";

const alex = { userId: "alex" };

describe("the query of a list", () => {
  const query = (text: string) => parseListQuery(new URLSearchParams(text));

  it("becomes filters that narrow by category and by moments", () => {
    expect(query("")).toEqual({});
    const from = "2026-05-01T00:00:00.000Z";
    const to = "2026-05-02T00:00:00.000Z";
    expect(query(`category=food&from=${from}&to=${to}&order=oldest&cursor=c`)).toEqual({
      filters: {
        AND: [
          { categories: { in: ["food"] } },
          { createdAt: { gte: from } },
          { createdAt: { lt: to } },
        ],
      },
      order: "oldest",
      cursor: "c",
    });
  });

  it.each(["from=yesterday", "order=best", "category=", "pageSize=9999", "text=x"])(
    "is refused with 400: %s",
    (text) => {
      expect(() => query(text)).toThrow(expect.objectContaining({ status: 400 }));
    },
  );

  it("of a search needs words", () => {
    expect(parseSearchQuery(new URLSearchParams("q=tea&category=food"))).toEqual({
      query: "tea",
      options: { categories: ["food"] },
    });
    for (const text of ["", "q=", "q=%20", "q=tea&cursor=c"])
      expect(() => parseSearchQuery(new URLSearchParams(text))).toThrow(
        expect.objectContaining({ status: 400 }),
      );
  });
});

describe("the counts of a timeline", () => {
  it("are by day of the asked zone and by category, of one user", async () => {
    await using memory = closing();
    const records = [
      ["a", "alex", "2026-03-01T23:30:00Z", ["food"]],
      ["b", "alex", "2026-03-02T12:00:00Z", ["food", "travel"]],
      ["c", "sam", "2026-03-02T12:00:00Z", ["music"]],
    ].map(([id, userId, at, categories]) => ({
      id,
      userId,
      memory: `m ${id}`,
      createdAt: at,
      categories,
    }));
    await memory.admin.import(records as never);
    const counted = { counted: 2, complete: true };
    const categories = [
      { category: "food", count: 2 },
      { category: "travel", count: 1 },
    ];
    expect(await countMemories(memory, { scope: alex, zone: "UTC" })).toEqual({
      ...counted,
      categories,
      days: [
        { day: "2026-03-01", count: 1 },
        { day: "2026-03-02", count: 1 },
      ],
    });
    expect(await countMemories(memory, { scope: alex, zone: "Europe/Berlin" })).toEqual({
      ...counted,
      categories,
      days: [{ day: "2026-03-02", count: 2 }],
    });
  });

  it("end at 20,000 and say so", async () => {
    await using memory = closing();
    const records = Array.from({ length: 20_001 }, (_, index) => ({
      id: `m${index}`,
      ...alex,
      memory: `${index}`,
    }));
    await memory.admin.import(records as never);
    expect(await countMemories(memory, { scope: alex, zone: "UTC" })).toMatchObject({
      counted: 20_000,
      complete: false,
    });
  });
});

function closing() {
  const memory = localMemory({ path: ":memory:" });
  return Object.assign(memory, { [Symbol.asyncDispose]: () => memory.close() });
}

describe("what a backend can do", () => {
  it("is told of one that can do all", async () => {
    await using memory = closing();
    expect(await memoryAbilities(memory)).toEqual({
      backend: "local",
      categories: true,
      history: true,
      import: true,
    });
  });

  it("is told of one that takes no import, without writing to it", async () => {
    // Nobody listens there: a call would fail otherwise than by being unsupported.
    const memory = selfHostedMemory({ baseUrl: "http://127.0.0.1:9" });
    expect(await memoryAbilities(memory)).toMatchObject({ import: false, categories: false });
  });
});

describe("an upload", () => {
  const upload = (body: BodyInit, headers: Record<string, string> = {}) =>
    readUpload(
      new Request("http://127.0.0.1/", {
        method: "POST",
        body,
        headers: { "content-type": "application/x-ndjson", ...headers },
      }),
    );

  it("is read whole, without a byte order mark", async () => {
    expect(await upload("\ufeffgrün\n")).toBe("grün\n");
  });

  it("is refused when it is of another type, too large, cut off or not UTF-8", async () => {
    await expect(upload("{}", { "content-type": "text/plain" })).rejects.toMatchObject({
      status: 415,
    });
    await expect(upload(new Uint8Array(largestUpload + 1))).rejects.toMatchObject({ status: 413 });
    const announced = { "content-length": String(largestUpload + 1) };
    await expect(upload("{}", announced)).rejects.toMatchObject({ status: 413 });
    await expect(upload("{}", { "content-length": "20" })).rejects.toMatchObject({ status: 400 });
    await expect(upload(Uint8Array.of(0xc3, 0x28))).rejects.toMatchObject({ status: 400 });
  });
});

describe("a streamed answer", () => {
  it("fails before it begins when its first part does", async () => {
    async function* failing(): AsyncGenerator<string, void> {
      yield* [];
      throw new Error("no memory");
    }
    await expect(streamText(failing())).rejects.toThrow("no memory");
  });

  it("breaks off when a later part fails, rather than to look complete", async () => {
    async function* failing(): AsyncGenerator<string, void> {
      yield "one";
      throw new Error("no memory");
    }
    await expect(new Response(await streamText(failing())).text()).rejects.toThrow("no memory");
  });

  it("ends its work when nobody reads on", async () => {
    let ended = false;
    async function* lines(): AsyncGenerator<string, void> {
      try {
        for (;;) yield "line";
      } finally {
        ended = true;
      }
    }
    const stream = await streamText(lines());
    const reader = stream.getReader();
    await reader.read();
    await reader.cancel();
    expect(ended).toBe(true);
  });

  it("stops an import whose reader has gone", async () => {
    const stopped = Promise.withResolvers<void>();
    const stream = streamImport(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => {
            stopped.resolve();
            reject(new MemoryError("ABORTED", "Stopped."));
          });
        }),
      new AbortController().signal,
    );
    await stream.cancel();
    await expect(stopped.promise).resolves.toBeUndefined();
  });

  it("tells as its last line why an import ended early", async () => {
    const failing = streamImport(async ({ onProgress }) => {
      onProgress({ done: 0, total: 2 });
      throw new MemoryError("STORAGE", "The disk is full.");
    }, new AbortController().signal);
    const lines = (await new Response(failing).text()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { done: 0, total: 2 },
      { error: "The disk is full." },
    ]);
  });
});
