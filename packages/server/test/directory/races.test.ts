import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { createDirectory } from "../../src/directory/index.ts";
import { createKeys } from "../../src/keys/index.ts";
import { allDocuments, fileDocuments, inEveryOrder, temporaryPath } from "./document-stores.ts";

const owner = "ada@example.com";

describe("at the same time, in whatever order the store is reached", () => {
  it("several first starts make one default project", async () => {
    await inEveryOrder(async (store) => [
      (documents) =>
        [1, 2, 3].map(() => () => createDirectory(documents, { owner }).ensureDefaultProject()),
      async (outcomes) => {
        const ids = outcomes.map((one) => one.status === "fulfilled" && one.value);
        expect(ids).toEqual(Array(3).fill(expect.objectContaining({ projectId: "proj_default" })));
        const { organizations, projects } = createDirectory(store);
        expect(await organizations.list()).toHaveLength(1);
        expect(await projects.list("org_default")).toHaveLength(1);
        expect(await allDocuments(store)).toHaveLength(4);
      },
    ]);
  });

  it("a first start undoes no change that another one's clients made meanwhile", async () => {
    await inEveryOrder(async (store) => [
      (documents) => [
        () => createDirectory(documents, { owner }).ensureDefaultProject(),
        async () => {
          const directory = createDirectory(documents, { owner });
          const { organizationId, projectId } = await directory.ensureDefaultProject();
          await directory.projects.update(organizationId, projectId, { name: "mine" });
        },
      ],
      async () => {
        const project = await createDirectory(store).projects.get("org_default", "proj_default");
        expect(project).toMatchObject({ name: "mine" });
      },
    ]);
  });

  it("changes of different settings are all kept", async () => {
    await inEveryOrder(async (store) => {
      await createDirectory(store).ensureDefaultProject();
      const change = (documents: typeof store, body: unknown) => () =>
        createDirectory(documents).projects.update("org_default", "proj_default", body);
      return [
        (documents) => [
          change(documents, { name: "mine", decay: true }),
          change(documents, { custom_instructions: "Keep dates." }),
        ],
        async () => {
          const project = await createDirectory(store).projects.get("org_default", "proj_default");
          expect(project).toMatchObject({
            name: "mine",
            decay: true,
            customInstructions: "Keep dates.",
          });
        },
      ];
    });
  });

  it("two owners never take each other away so that nobody is left", async () => {
    const place = { organizationId: "org_default", projectId: "proj_default" };
    const bob = "bob@example.com";
    await inEveryOrder(async (store) => {
      const { members, ensureDefaultProject } = createDirectory(store, { owner });
      await ensureDefaultProject();
      await members.add(place, { email: bob, role: "OWNER" });
      return [
        (documents) => [
          () => createDirectory(documents).members.remove(place, bob),
          () => createDirectory(documents).members.update(place, { email: owner, role: "READER" }),
        ],
        async (outcomes) => {
          const owners = (await members.list(place))?.filter(({ role }) => role === "OWNER");
          expect(owners?.length).toBeGreaterThanOrEqual(1);
          const refused = outcomes.filter(({ status }) => status === "rejected");
          expect(refused.length).toBeGreaterThanOrEqual(1);
          for (const one of refused) expect(one).toMatchObject({ reason: { code: "CONFLICT" } });
        },
      ];
    });
  });

  it("what is written to a project while it is deleted goes with it", async () => {
    await inEveryOrder(async (store) => {
      const { organizations, projects } = createDirectory(store, { owner });
      const { organizationId } = await organizations.create(owner, { name: "Acme" });
      const { projectId } = (await projects.create(organizationId, owner, { name: "goes" })) ?? {};
      if (projectId === undefined) throw new Error("it was made");
      const place = { organizationId, projectId };
      return [
        (documents) => {
          const directory = createDirectory(documents);
          const keys = createKeys(documents);
          return [
            async () => {
              await directory.projects.delete(organizationId, projectId);
              await keys.eraseProject(projectId);
            },
            () => directory.projects.update(organizationId, projectId, { decay: true }),
            () => directory.members.add(place, { email: "bob@example.com" }),
            () => directory.members.remove(place, owner),
            () => keys.create({ ...place, name: "late" }),
          ];
        },
        async () => {
          await projects.finishErasure({ ...place, namespace: "" });
          expect(JSON.stringify(await allDocuments(store))).not.toContain(projectId);
        },
      ];
    });
  });

  it("a project that is made while its organisation is deleted does not outlive it", async () => {
    await inEveryOrder(async (store) => {
      const { organizations } = createDirectory(store, { owner });
      const { organizationId } = await organizations.create(owner, { name: "Acme" });
      return [
        (documents) => {
          const directory = createDirectory(documents);
          return [
            () => directory.organizations.delete(organizationId),
            () => directory.projects.create(organizationId, owner, { name: "late" }),
            () => directory.members.add({ organizationId }, { email: "bob@example.com" }),
          ];
        },
        async () => {
          const { projects } = createDirectory(store);
          for (const erasure of await projects.pendingErasures())
            await projects.finishErasure(erasure);
          expect(await allDocuments(store)).toEqual([]);
        },
      ];
    });
  });
});

it("processes that start on one new file at the same time share one default project", {
  timeout: 60_000,
}, async () => {
  const path = await temporaryPath();
  const script = fileURLToPath(new URL("scripts/start-directory.ts", import.meta.url));
  const children = [1, 2, 3].map(() => {
    const child = spawn(process.execPath, [script, path], { stdio: ["pipe", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    return { child, ready: once(child.stdout, "readable"), output: text(child.stdout) };
  });
  await Promise.all(children.map(({ ready }) => ready));
  for (const { child } of children) child.stdin.end("go\n");
  const outputs = await Promise.all(children.map(({ output }) => output));
  const made = outputs.map((output) => JSON.parse(output.replace("ready\n", "")));
  expect(made).toMatchObject(Array(3).fill({ projectId: "proj_default", name: "default" }));
  const { organizations, projects } = createDirectory(fileDocuments(path));
  expect(await organizations.list()).toHaveLength(1);
  expect(await projects.list("org_default")).toHaveLength(1);
});
