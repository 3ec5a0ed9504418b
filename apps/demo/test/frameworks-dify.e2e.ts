import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Memory } from "@mem0-kit/core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as up from "../src/app/mem0/[...path]/route.ts";
import * as down from "../src/app/mem0-outage/[...path]/route.ts";
import { demoDify } from "../src/dify/dify-plugin.ts";
import { createCompletion } from "../src/offline-model/create-completion.ts";
import { mem0Server } from "../src/server/mem0-server.ts";
import { demoMemory } from "../src/server/memory.ts";
import { type PlayedTurn, playTurn } from "./play-turn.ts";

const told = "I'm a vegetarian and I'm allergic to nuts.";
const question = "What can I cook for dinner?";

describe("a turn by the real Dify plugin", () => {
  let folder: string;
  let server: Server;
  let memory: Memory;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "mem0-demo-dify-"));
    server = await serveMemory();
    vi.stubEnv("MEM0_PATH", join(folder, "memory.db"));
    vi.stubEnv("PORT", portOf(server));
    memory = await demoMemory();
    demoDify().start();
    await vi.waitFor(() => expect(demoDify().status().status).not.toBe("preparing"), {
      timeout: 170_000,
      interval: 200,
    });
  });
  afterAll(async () => {
    await demoDify().close();
    await (await mem0Server()).close();
    server.close();
    await memory.close();
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  /** Each test has users of its own. */
  const play = (words: string, change: PlayedTurn & { readonly userId: string }) =>
    playTurn("dify", words, { memory, ...change });

  const listed = async (userId: string) =>
    (await memory.getAll({ scope: { userId }, order: "oldest" })).results;

  /** A laptop without Python skips it loudly; in CI that is a failure. */
  const test = (name: string, run: () => Promise<void>) =>
    it(name, async ({ skip }) => {
      const { status, message } = demoDify().status();
      if (status === "unavailable" && !process.env.CI) skip(`SKIPPED: ${message}`);
      expect({ status, message }).toEqual({ status: "ready", message: undefined });
      await run();
    });

  test("keeps what the user said, and tells the page what that was", async () => {
    const turn = await play(told, { userId: "kept" });
    expect(turn.data("framework")).toEqual([{ id: "dify" }]);
    expect(turn.text).toContain("Noted");
    expect(turn.data("recalled")).toEqual([{ memories: [], ms: expect.any(Number) }]);
    const [remembered] = turn.data("remembered");
    expect(remembered?.memories.map((kept) => kept.memory)).toEqual([
      "I'm a vegetarian",
      "I'm allergic to nuts",
    ]);
    const all = await listed("kept");
    expect(all).toHaveLength(2);
    expect(all).toEqual(all.map(() => expect.objectContaining({ userId: "kept", runId: "c1" })));
  });

  test("keeps a message once that is sent again", async () => {
    await play(told, { userId: "twice" });
    const before = await listed("twice");
    await play(told, { userId: "twice" });
    expect(before).toHaveLength(2);
    expect((await listed("twice")).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  test("gives the model what is remembered, once, and tells the page with scores", async () => {
    await memory.add(told, { scope: { userId: "asks" } });
    const turn = await play(question, { userId: "asks" });
    expect(turn.text).toContain("“I'm allergic to nuts”");
    expect(turn.sent.split("I'm allergic to nuts")).toHaveLength(2);
    const [recalled] = turn.data("recalled");
    expect(recalled?.ms).toBeGreaterThan(0);
    expect(recalled?.memories).toContainEqual({
      id: expect.any(String),
      memory: "I'm allergic to nuts",
      score: expect.any(Number),
      categories: ["health"],
    });
  });

  test("shares the memory with the other frameworks, both ways", async () => {
    const lee = { userId: "shares", memory };
    await play(told, lee);
    for (const framework of ["ai-sdk", "langchain", "llamaindex"] as const)
      expect((await playTurn(framework, question, lee)).text, framework).toContain("vegetarian");
    await playTurn("langchain", "I live in Berlin.", lee);
    expect((await play("Where do I live?", lee)).text).toContain("Berlin");
  });

  test("gives the model no memory with recall switched off", async () => {
    await memory.add(told, { scope: { userId: "off" } });
    const turn = await play(question, { userId: "off", recall: false });
    expect(turn.text).toContain("nothing to go by");
    expect(turn.data("recalled")).toEqual([]);
  });

  test("answers in an outage, says so and stores nothing", async () => {
    using _ = vi.spyOn(console, "error").mockImplementation(() => {});
    await memory.add(told, { scope: { userId: "outage" } });
    const before = await listed("outage");
    const turn = await play(`I like tea. ${question}`, { userId: "outage", outage: true });
    expect(turn.text).toContain("nothing to go by");
    expect(turn.data("notice")).toEqual([
      expect.objectContaining({ during: "recall", code: "UNAVAILABLE" }),
      expect.objectContaining({ during: "remember", code: "UNAVAILABLE" }),
    ]);
    expect(await listed("outage")).toEqual(before);
  });

  test("tells two users apart who talk at the same time", async () => {
    const [alex, sam] = [{ userId: "alex" }, { userId: "sam", conversationId: "c2" }];
    await Promise.all([play("I play the cello.", alex), play("I play the drums.", sam)]);
    const asked = "Which instrument do I play?";
    const [ofAlex, ofSam] = await Promise.all([play(asked, alex), play(asked, sam)]);
    expect(ofAlex.text).toContain("cello");
    expect(ofAlex.sent).not.toContain("drums");
    expect(ofSam.text).toContain("drums");
    expect(ofSam.sent).not.toContain("cello");
    expect((await listed("sam")).map((item) => item.memory)).toEqual(["I play the drums"]);
  });

  test("keeps nothing of a turn whose model failed", async () => {
    const answer = () => Response.json({ error: { message: "No." } }, { status: 401 });
    const turn = await play(told, { userId: "refused", answer });
    expect(turn.errors).toEqual([expect.stringContaining("answered 401")]);
    expect(await listed("refused")).toEqual([]);
  });

  test("ends when the user stops the answer, before its last node", async () => {
    const stop = new AbortController();
    const answer = () => {
      stop.abort();
      return createCompletion({ model: "any", messages: [{ role: "user", content: "Hi" }] });
    };
    const turn = await play(told, { userId: "stopped", signal: stop.signal, answer });
    expect(turn.types).toContain("abort");
    expect(await listed("stopped")).toEqual([]);
  });
});

type Routes = Readonly<Record<string, (request: Request) => Response | Promise<Response>>>;

/** The routes under src/app/mem0 and src/app/mem0-outage, over real HTTP. */
async function serveMemory(): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { url = "", method = "GET", headers } = request;
    const body = await text(request);
    const routes: Routes = url.startsWith("/mem0-outage/") ? down : up;
    const answer = await routes[method]?.(
      new Request(`http://${headers.host}${url}`, {
        method,
        headers: headers as Record<string, string>,
        ...(body === "" ? {} : { body }),
      }),
    );
    response.writeHead(answer?.status ?? 405, Object.fromEntries(answer?.headers ?? []));
    response.end(await answer?.text());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function portOf(server: Server): string {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("No address.");
  return String(address.port);
}
