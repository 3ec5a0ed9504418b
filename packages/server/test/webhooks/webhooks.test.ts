import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { type DocumentStore, inMemoryDocumentStore, MemoryError } from "@mem0-kit/core";
import { parseWire, wireWebhook } from "@mem0-kit/core/platform";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createWebhooks,
  fieldProblemsOf,
  mostWebhooks,
  rotationOverlapMs,
  secretSealer,
  toWireWebhook,
  type WebhooksOptions,
} from "../../src/webhooks/index.ts";
import { stores } from "./support/stores.ts";

const body = { name: "Logger", url: "https://hooks.test/a", event_types: ["memory_add"] };
const key = randomBytes(32);

function open(
  documents: DocumentStore = inMemoryDocumentStore(),
  more: Partial<WebhooksOptions> = {},
) {
  const clock = { ms: Date.parse("2026-01-01T00:00:00Z") };
  const now = () => new Date(clock.ms);
  const webhooks = createWebhooks({ documents, sealer: secretSealer(key), now, ...more });
  return { webhooks, clock, documents };
}

describe.each(stores)("webhooks in %s", (_, openStore) => {
  it("are made, found, changed and deleted", async () => {
    const { webhooks } = open(openStore().documents);
    const { webhook, secret } = await webhooks.create("proj_a", body, { owner: "alice" });
    expect(secret).toMatch(/^whsec_[\w-]{43}$/);
    expect(webhook).toMatchObject({
      projectId: "proj_a",
      name: "Logger",
      url: "https://hooks.test/a",
      eventTypes: ["memory_add"],
      owner: "alice",
      isActive: true,
    });
    expect(await webhooks.get("proj_a", webhook.id)).toEqual(webhook);
    expect(await webhooks.list("proj_a")).toEqual([webhook]);
    const changed = await webhooks.update("proj_a", webhook.id, { name: "Other" });
    expect(changed).toEqual({ ...webhook, name: "Other", updatedAt: changed.updatedAt });
    expect(await webhooks.get("proj_a", webhook.id)).toEqual(changed);
    expect(await webhooks.delete("proj_a", webhook.id)).toBe(true);
    expect(await webhooks.delete("proj_a", webhook.id)).toBe(false);
    expect(await webhooks.list("proj_a")).toEqual([]);
  });

  it("are listed as they were made", async () => {
    const { webhooks } = open(openStore().documents);
    for (const name of ["c", "a", "b"]) await webhooks.create("proj_a", { ...body, name });
    expect((await webhooks.list("proj_a")).map(({ name }) => name)).toEqual(["c", "a", "b"]);
  });

  it("of another project are not there", async () => {
    const { webhooks } = open(openStore().documents);
    const { webhook } = await webhooks.create("proj_a", body);
    expect(await webhooks.get("proj_b", webhook.id)).toBeNull();
    expect(await webhooks.list("proj_b")).toEqual([]);
    expect(await webhooks.subscribers("proj_b", "memory_add")).toEqual([]);
    expect(await webhooks.delete("proj_b", webhook.id)).toBe(false);
    const change = webhooks.update("proj_b", webhook.id, { name: "x" });
    await expect(change).rejects.toMatchObject({ code: "NOT_FOUND" });
    const rotation = webhooks.rotateSecret("proj_b", webhook.id);
    await expect(rotation).rejects.toMatchObject({ code: "NOT_FOUND" });
    await webhooks.clear("proj_b");
    expect(await webhooks.list("proj_a")).toEqual([webhook]);
  });

  it("leave no document behind", async () => {
    const { webhooks, documents } = open(openStore().documents);
    const { webhook } = await webhooks.create("proj_a", body);
    await webhooks.create("proj_a", body);
    await webhooks.rotateSecret("proj_a", webhook.id);
    await webhooks.succeeded(webhook);
    await webhooks.disable(webhook);
    await webhooks.delete("proj_a", webhook.id);
    await webhooks.clear("proj_a");
    const left = await documents.list({ appId: "mem0-kit-server" }, []);
    expect(left.results).toEqual([]);
  });

  it("keep their secrets from everything that is stored or shown", async () => {
    const { documents, folder } = openStore();
    const { webhooks } = open(documents);
    const { webhook, secret } = await webhooks.create("proj_a", body);
    const rotated = await webhooks.rotateSecret("proj_a", webhook.id);
    const { results } = await documents.list({ appId: "mem0-kit-server" }, []);
    const shown = [
      inspect(webhooks, { showHidden: true, depth: 9 }),
      JSON.stringify([await webhooks.list("proj_a"), webhook, rotated.webhook]),
      JSON.stringify(toWireWebhook(webhook, "default")),
      JSON.stringify(results),
      ...(folder === null ? [] : readdirSync(folder)).map((name) =>
        readFileSync(join(folder ?? "", name), "latin1"),
      ),
    ].join("\n");
    expect(results.length).toBeGreaterThanOrEqual(3);
    for (const one of [secret, rotated.secret]) {
      expect(shown).not.toContain(one);
      expect(shown).not.toContain(one.slice("whsec_".length));
    }
    expect(shown).not.toContain("whsec_");
  });

  it("sign with both secrets for a day after a rotation, then with the new one", async () => {
    const { webhooks, clock } = open(openStore().documents);
    const { webhook, secret: first } = await webhooks.create("proj_a", body);
    const { secret: second } = await webhooks.rotateSecret("proj_a", webhook.id);
    expect(second).not.toBe(first);
    expect(await webhooks.secretsOf(webhook)).toEqual([second, first]);
    clock.ms += rotationOverlapMs - 1;
    expect(await webhooks.secretsOf(webhook)).toEqual([second, first]);
    clock.ms += 1;
    expect(await webhooks.secretsOf(webhook)).toEqual([second]);
  });
});

describe("a rotation", () => {
  it("without overlap takes a leaked secret away at once", async () => {
    const { webhooks } = open();
    const { webhook } = await webhooks.create("proj_a", body);
    const { secret } = await webhooks.rotateSecret("proj_a", webhook.id, { overlapMs: 0 });
    expect(await webhooks.secretsOf(webhook)).toEqual([secret]);
  });

  it("gives no older secret more time", async () => {
    const { webhooks, clock } = open();
    const { webhook, secret: first } = await webhooks.create("proj_a", body);
    const { secret: second } = await webhooks.rotateSecret("proj_a", webhook.id);
    clock.ms += rotationOverlapMs / 2;
    const { secret: third } = await webhooks.rotateSecret("proj_a", webhook.id);
    expect(await webhooks.secretsOf(webhook)).toEqual([third, second, first]);
    clock.ms += rotationOverlapMs / 2;
    expect(await webhooks.secretsOf(webhook)).toEqual([third, second]);
  });

  it("keeps three secrets at most", async () => {
    const { webhooks } = open();
    const { webhook } = await webhooks.create("proj_a", body);
    const made: string[] = [];
    for (let time = 0; time < 5; time++)
      made.unshift((await webhooks.rotateSecret("proj_a", webhook.id)).secret);
    expect(await webhooks.secretsOf(webhook)).toEqual(made.slice(0, 3));
  });

  it("at the same time in two servers loses neither secret", async () => {
    const documents = inMemoryDocumentStore();
    const [one, two] = [open(documents).webhooks, open(documents).webhooks];
    const { webhook } = await one.create("proj_a", body);
    const made = await Promise.all([
      one.rotateSecret("proj_a", webhook.id),
      two.rotateSecret("proj_a", webhook.id),
    ]);
    const signing = await one.secretsOf(webhook);
    for (const { secret } of made) expect(signing).toContain(secret);
  });

  it("brings back a webhook whose key was lost", async () => {
    const documents = inMemoryDocumentStore();
    const { webhook } = await open(documents).webhooks.create("proj_a", body);
    const { webhooks } = open(documents, { sealer: secretSealer(randomBytes(32)) });
    await expect(webhooks.secretsOf(webhook)).rejects.toMatchObject({
      code: "STORAGE",
      message: expect.stringContaining("rotate the secret"),
    });
    const { secret } = await webhooks.rotateSecret("proj_a", webhook.id);
    expect(await webhooks.secretsOf(webhook)).toEqual([secret]);
  });
});

it("a secret copied to another webhook's document signs nothing there", async () => {
  const { webhooks, documents } = open();
  const [one, two] = [await webhooks.create("proj_a", body), await webhooks.create("proj_a", body)];
  const scope = { appId: "mem0-kit-server" };
  const pathOf = ({ id }: { id: string }) => ["webhook-secrets", "proj_a", id];
  const [mine] = (await documents.list(scope, pathOf(one.webhook))).results;
  const [theirs] = (await documents.list(scope, pathOf(two.webhook))).results;
  if (mine === undefined || theirs === undefined) throw new Error("There is no secret.");
  await documents.put(scope, {
    namespace: pathOf(one.webhook),
    key: mine.key,
    value: theirs.value,
  });
  await expect(webhooks.secretsOf(one.webhook)).rejects.toMatchObject({ code: "STORAGE" });
});

describe("an update", () => {
  it("changes what it names only", async () => {
    const { webhooks } = open();
    const { webhook } = await webhooks.create("proj_a", body);
    const { id } = webhook;
    const event_types = ["memory_delete", "memory_add", "memory_delete"];
    await webhooks.update("proj_a", id, { event_types });
    const changed = await webhooks.update("proj_a", id, { url: "https://hooks.test/b" });
    expect(changed).toMatchObject({
      name: "Logger",
      url: "https://hooks.test/b",
      eventTypes: ["memory_delete", "memory_add"],
      createdAt: webhook.createdAt,
    });
    expect(await webhooks.update("proj_a", id, {})).toMatchObject({ name: "Logger" });
  });

  it.each([
    ["another URL", { url: "https://hooks.test/b" }, true],
    ["is_active", { is_active: true }, true],
    ["the same URL", { url: body.url }, false],
    ["another name", { name: "x" }, false],
    ["another URL that shall stay off", { url: "https://hooks.test/b", is_active: false }, false],
  ])("by %s of a webhook that was disabled", async (_, change, isActive) => {
    const { webhooks } = open();
    const { webhook } = await webhooks.create("proj_a", body);
    await webhooks.disable(webhook);
    expect(await webhooks.get("proj_a", webhook.id)).toMatchObject({ isActive: false });
    expect(await webhooks.subscribers("proj_a", "memory_add")).toEqual([]);
    expect(await webhooks.update("proj_a", webhook.id, change)).toMatchObject({ isActive });
    expect(await webhooks.list("proj_a")).toMatchObject([{ isActive }]);
    expect(await webhooks.subscribers("proj_a", "memory_add")).toHaveLength(isActive ? 1 : 0);
  });

  it("side by side with another keeps both", async () => {
    const { webhooks } = open();
    const { id } = (await webhooks.create("proj_a", body)).webhook;
    await Promise.all([
      webhooks.update("proj_a", id, { name: "x" }),
      webhooks.update("proj_a", id, { url: "https://hooks.test/b" }),
      webhooks.update("proj_a", id, { event_types: ["memory_delete"] }),
    ]);
    expect(await webhooks.get("proj_a", id)).toMatchObject({
      name: "x",
      url: "https://hooks.test/b",
      eventTypes: ["memory_delete"],
    });
  });

  it.each(["", "wh_", "unknown", "wh_../..", "wh_\0", "x".repeat(300)])(
    "of %j is of one that is not there",
    async (id) => {
      const { webhooks } = open();
      const change = webhooks.update("proj_a", id, { name: "x" });
      await expect(change).rejects.toMatchObject({ code: "NOT_FOUND" });
      expect(await webhooks.get("proj_a", id)).toBeNull();
      expect(await webhooks.delete("proj_a", id)).toBe(false);
    },
  );
});

it("tells those that asked for an event of it, and no others", async () => {
  const { webhooks } = open();
  const add = await webhooks.create("proj_a", body);
  const both = await webhooks.create("proj_a", {
    ...body,
    event_types: ["memory_delete", "memory_add"],
  });
  await webhooks.create("proj_a", { ...body, event_types: ["ingest_job_failed"] });
  await webhooks.create("proj_b", body);
  expect(await webhooks.subscribers("proj_a", "memory_add")).toEqual([add.webhook, both.webhook]);
  expect(await webhooks.subscribers("proj_a", "memory_delete")).toEqual([both.webhook]);
  expect(await webhooks.subscribers("proj_a", "memory_update")).toEqual([]);
});

it("a project has 100 webhooks at most, also when they are made at a time", async () => {
  const { webhooks } = open();
  const made = await Promise.allSettled(
    Array.from({ length: mostWebhooks + 5 }, () => webhooks.create("proj_a", body)),
  );
  const refused = made.filter((one) => one.status === "rejected");
  expect(refused.map(({ reason }) => fieldProblemsOf(reason))).toEqual(
    Array(5).fill({ non_field_errors: ["A project has at most 100 webhooks."] }),
  );
  await expect(webhooks.create("proj_b", body)).resolves.toBeDefined();
});

it("is written as mem0's platform writes it", async () => {
  const { webhooks } = open();
  const { webhook } = await webhooks.create("proj_a", body, { owner: "alice" });
  const wire = toWireWebhook(webhook, "default");
  expect(parseWire(wireWebhook, wire, "webhooks")).toEqual({
    webhook_id: webhook.id,
    name: "Logger",
    url: "https://hooks.test/a",
    event_types: ["memory_add"],
    owner: "alice",
    is_active: true,
    project: "default",
    created_at: webhook.createdAt.toISOString().replace("Z", "000Z"),
    updated_at: webhook.updatedAt.toISOString().replace("Z", "000Z"),
  });
});

describe("a body that does not fit is told by field", () => {
  it.each([
    [
      "nothing",
      undefined,
      { non_field_errors: ["Invalid data. Expected a dictionary, but got NoneType."] },
    ],
    ["a list", [], { non_field_errors: ["Invalid data. Expected a dictionary, but got list."] }],
    ["a text", "x", { non_field_errors: ["Invalid data. Expected a dictionary, but got str."] }],
    [
      "an empty one",
      {},
      {
        name: ["This field is required."],
        url: ["This field is required."],
        event_types: ["This field is required."],
      },
    ],
    ["null", { ...body, name: null }, { name: ["This field may not be null."] }],
    ["a number", { ...body, name: 7 }, { name: ["Not a valid string."] }],
    ["a blank name", { ...body, name: " " }, { name: ["This field may not be blank."] }],
    [
      "a long name",
      { ...body, name: "x".repeat(256) },
      { name: ["Ensure this field has no more than 255 characters."] },
    ],
    ["a name over two lines", { ...body, name: "a\nb" }, { name: ["Enter a valid value."] }],
    ["an empty URL", { ...body, url: "" }, { url: ["This field may not be blank."] }],
    ["no URL", { ...body, url: "hooks.test" }, { url: ["Enter a valid URL."] }],
    ["another scheme", { ...body, url: "ftp://hooks.test" }, { url: ["Enter a valid URL."] }],
    ["credentials", { ...body, url: "https://a:b@hooks.test" }, { url: ["Enter a valid URL."] }],
    [
      "a long URL",
      { ...body, url: `https://hooks.test/${"x".repeat(2048)}` },
      { url: ["Ensure this field has no more than 2048 characters."] },
    ],
    ["no events", { ...body, event_types: [] }, { event_types: ["This list may not be empty."] }],
    [
      "a text of events",
      { ...body, event_types: "memory_add" },
      { event_types: ['Expected a list of items but got type "str".'] },
    ],
    [
      "unknown events",
      { ...body, event_types: ["memory_add", "memory_read", 7, { toString: 1 }] },
      {
        event_types: [
          '"memory_read" is not a valid choice.',
          '"7" is not a valid choice.',
          '"{"toString":1}" is not a valid choice.',
        ],
      },
    ],
  ])("%s", async (_, given, problems) => {
    const { webhooks } = open();
    const error = await webhooks.create("proj_a", given).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "INVALID_INPUT" });
    expect(fieldProblemsOf(error)).toEqual(problems);
    expect(await webhooks.list("proj_a")).toEqual([]);
  });

  it("of an update as well, and then nothing is changed", async () => {
    const { webhooks } = open();
    const { webhook } = await webhooks.create("proj_a", body);
    const change = { name: "x", url: "http://10.0.0.1/", is_active: 1 };
    const update = webhooks.update("proj_a", webhook.id, change);
    const error = await update.catch((thrown: unknown) => thrown);
    expect(fieldProblemsOf(error)).toEqual({ is_active: ["Must be a valid boolean."] });
    expect(await webhooks.get("proj_a", webhook.id)).toEqual(webhook);
  });

  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://[::ffff:10.0.0.1]/",
    "https://169.254.169.254/latest/",
    "http://localhost:8080/",
    "http://a.LOCALHOST./",
  ])("where it wants to be called at %s", async (url) => {
    const { webhooks } = open();
    const error = await webhooks
      .create("proj_a", { ...body, url })
      .catch((thrown: unknown) => thrown);
    expect(fieldProblemsOf(error)).toEqual({
      url: ["This address is not on the public internet."],
    });
    const { webhooks: free } = open(undefined, { allowPrivate: ["0.0.0.0/0", "::/0"] });
    await expect(free.create("proj_a", { ...body, url })).resolves.toBeDefined();
  });

  it("whatever it is", async () => {
    const { webhooks } = open();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          fc.record({ name: fc.jsonValue(), url: fc.jsonValue(), event_types: fc.jsonValue() }),
        ),
        async (given) => {
          const error = await webhooks.create("proj_a", given).catch((thrown: unknown) => thrown);
          if (MemoryError.isInstance(error)) expect(fieldProblemsOf(error)).not.toBeNull();
          else expect(error).toMatchObject({ secret: expect.any(String) });
        },
      ),
    );
  });

  it("is not what another error is", () => {
    expect(fieldProblemsOf(new MemoryError("INVALID_INPUT", "x"))).toBeNull();
    expect(fieldProblemsOf(undefined)).toBeNull();
  });
});
