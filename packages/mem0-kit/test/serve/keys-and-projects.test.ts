import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createProgram, type Program } from "../program.ts";
import { ask, keep, textsOf } from "./support/ask.ts";
import { type Served, startServe } from "./support/start-serve.ts";

let program: Program;
let served: Served;

beforeEach(async () => {
  program = createProgram();
  served = await startServe({ path: join(program.folder, "memory.db") });
});

afterEach(async () => {
  await served.stop();
  program.remove();
});

/** A client with a key that the command line makes while the server runs. */
async function client(...args: readonly string[]) {
  const { key, id } = await program.json("keys", "create", ...args);
  return { url: served.url, key: key as string, id: id as string };
}

describe("keys", () => {
  test("create prints the key alone, so that a script can take it", async () => {
    const { code, stdout, stderr } = await program.run("keys", "create", "--name", "script");
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^m0sk_\w{43}\n$/) });
    expect(stderr).toMatch(/^key_\w+: OWNER of proj_default\. .*once/);
    expect(await ask({ url: served.url, key: stdout.trim() }, ["GET", "/v1/ping/"])).toMatchObject({
      status: 200,
    });
  });

  test("a READER looks and changes nothing", async () => {
    await keep(served, "I like green tea.");
    const reader = await client("--role", "READER");
    expect(await textsOf(reader)).toEqual(["I like green tea."]);
    expect((await keep(reader, "I like black tea.")).status).toBe(403);
    expect(await textsOf(served)).toEqual(["I like green tea."]);
  });

  test("a user's key reaches that user alone", async () => {
    const { body } = await keep(served, "I like green tea.", "billie");
    const id = body.results[0].id;
    const alice = await client("--user", "alice");
    await keep(alice, "I play the cello.", "alice");
    expect(await textsOf(alice, "alice")).toEqual(["I play the cello."]);
    expect((await ask(alice, ["GET", `/v1/memories/${id}/`])).status).toBe(404);
    expect((await keep(alice, "I like nothing.", "billie")).status).toBe(404);
    expect((await ask(alice, ["GET", "/v1/stats/"])).status).toBe(403);
  });

  test("revoke ends a key in the running server, and list tells keys apart without them", async () => {
    const laptop = await client("--name", "laptop");
    expect((await ask(laptop, ["GET", "/v1/ping/"])).status).toBe(200);
    await program.json("keys", "revoke", laptop.id);
    expect((await ask(laptop, ["GET", "/v1/ping/"])).status).toBe(401);
    const { stdout } = await program.run("keys", "list");
    expect(stdout).toMatch(new RegExp(`laptop.*revoked.*${laptop.id}`));
    expect(stdout).not.toContain(laptop.key);
    expect((await program.run("keys", "revoke", "key_0000000000000000")).code).toBe(3);
    expect((await program.run("keys", "create", "--project", "proj_none")).code).toBe(3);
  });
});

describe("projects", () => {
  test("are apart, and one is erased with its memories and keys while others stay", async () => {
    await keep(served, "I like green tea.");
    const { projectId } = await program.json("projects", "create", "Shop");
    const shop = await client("--project", projectId);
    const { body } = await keep(shop, "I sell tea.");
    expect(await textsOf(shop)).toEqual(["I sell tea."]);
    const path = `/v1/memories/${body.results[0].id}/`;
    expect((await ask(served, ["GET", path])).status).toBe(404);
    expect((await program.json("projects", "list")).map(nameOf)).toEqual(["default", "Shop"]);

    expect((await program.run("projects", "delete", projectId)).code).toBe(2);
    expect(await textsOf(shop)).toEqual(["I sell tea."]);
    await program.json("projects", "delete", projectId, "--force");
    expect((await ask(shop, ["GET", "/v1/ping/"])).status).toBe(401);
    expect((await program.json("projects", "list")).map(nameOf)).toEqual(["default"]);
    expect((await program.json("keys", "list")).map(nameOf)).toEqual(["first"]);
    expect(await textsOf(served)).toEqual(["I like green tea."]);
    expect((await program.run("projects", "delete", projectId, "--force")).code).toBe(3);
  });

  test("the default one stays", async () => {
    const { code, stderr } = await program.run("projects", "delete", "proj_default", "--force");
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining("The default project stays"),
    });
  });
});

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
