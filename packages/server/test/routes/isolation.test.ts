import { describe, expect, it } from "vitest";
import { restRoutes } from "../../src/routes/rest-routes.ts";
import { routes } from "../../src/routes/routes.ts";
import { attacks, seedVictim, type Victim } from "./support/attacks.ts";
import type { RouteName } from "./support/create-ask.ts";
import { until } from "./support/eventually.ts";
import { startWorld, type World } from "./support/start-world.ts";

const table = { ...routes, ...restRoutes };
const names = Object.keys(table) as RouteName[];

/** Everything that others could have changed, as its owner sees it. */
async function stateOf({ ask, owner, services }: World, { org, project }: Victim) {
  const params = { org, project };
  const filters = { user_id: "alice" };
  const [settings, members, webhooks, memories, events] = [
    await ask(owner, "getProject", { params }),
    await ask(owner, "listProjectMembers", { params }),
    await ask(owner, "listWebhooks", { params }),
    await ask(owner, "list", { body: { filters } }),
    await ask(owner, "listEvents"),
  ];
  const feedback = await services.feedback.list(project);
  return [settings, members, webhooks, memories, events, feedback];
}

describe("another's things", () => {
  it("are tried by every route", () => {
    expect(Object.keys(attacks).sort()).toEqual(names.toSorted());
  });

  it.each([
    ["near", "owner"],
    ["far", "owner"],
    ["bob", "owner"],
    ["bob", "alice"],
  ] as const)(
    "are as if they were not there for the key of %s, made by the key of %s, on every route",
    async (who, by) => {
      const world = await startWorld();
      const victim = await seedVictim(world, by);
      const before = await stateOf(world, victim);
      const attacker = { near: world.neighbour, far: world.stranger, bob: world.bob }[who];
      const answers = new Map<string, number>();
      for (const name of names) {
        const answer = await world.ask(attacker, name, attacks[name].request(victim));
        answers.set(name, answer.status);
        const shown = JSON.stringify(answer.body);
        // What was not asked for by name: the key's own project has no such thing.
        expect(shown.includes("SECRET"), `${name}: ${shown}`).toBe(false);
        expect(shown.includes("secret@x.de"), `${name}: ${shown}`).toBe(false);
      }
      const expected = names.map((name) => [name, attacks[name][who]]);
      expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(expected));
      await until(async () => {
        const { queued, running } = await world.services.jobs.counts();
        return queued + running === 0;
      });
      expect(await stateOf(world, victim)).toEqual(before);
    },
  );

  it("are there for their owner by the same requests, so that the table asks for something", async () => {
    const world = await startWorld();
    const victim = await seedVictim(world, "owner");
    const { ask, owner } = world;
    const byId = names.filter((name) => attacks[name].near === 404 && !/delete|remove/i.test(name));
    for (const name of byId) {
      const { status } = await until(async () => {
        const answer = await ask(owner, name, attacks[name].request(victim));
        // The export takes a moment.
        return name === "getExport" && answer.status === 404 ? undefined : answer;
      });
      expect([name, status < 400 || (name === "updateProjectMember" && status === 200)]).toEqual([
        name,
        true,
      ]);
    }
  });
});

describe("roles", () => {
  it("let a reader's key read, and nothing else", () => {
    const readable = names.filter((name) => table[name].role === "reader").sort();
    expect(readable).toEqual([
      "entityFilters",
      "entityMemories",
      "getEntity",
      "getEvent",
      "getExport",
      "getMemory",
      "getOrganization",
      "getProfile",
      "getProfileJob",
      "getProfileSettings",
      "getProject",
      "historyFeed",
      "list",
      "listEntities",
      "listEvents",
      "listOrganizationMembers",
      "listOrganizations",
      "listProjectMembers",
      "listProjects",
      "listV1",
      "listV2",
      "memoryHistory",
      "ping",
      "restEntities",
      "restGet",
      "restHistory",
      "restList",
      "restSearch",
      "search",
      "searchV1",
      "searchV2",
      "stats",
      "summary",
    ]);
  });

  it("refuse a reader's writes", async () => {
    const world = await startWorld({ idle: true });
    const body = { messages: "x", user_id: "alice" };
    expect((await world.ask(world.reader, "add", { body })).status).toBe(403);
    const filters = { user_id: "alice" };
    expect((await world.ask(world.reader, "list", { body: { filters } })).status).toBe(200);
  });

  it("let nobody without a key but to what says how to get one", () => {
    const open = names.filter((name) => table[name].role === "anyone");
    expect(open.every((name) => attacks[name].near === 501)).toBe(true);
  });
});
