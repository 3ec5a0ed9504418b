import { type DocumentStore, MemoryError } from "@mem0-kit/core";
import { parseRequest, wireProject } from "@mem0-kit/core/platform";
import { describe, expect, it } from "vitest";
import { createDirectory, encodeOrganization, encodeProject } from "../../src/directory/index.ts";
import { allDocuments, documentStores, fileDocuments, temporaryPath } from "./document-stores.ts";

const owner = "ada@example.com";

describe.each(documentStores)("a directory %s", (_, openDocuments) => {
  const open = async () => createDirectory(await openDocuments(), { owner });

  it("has a default project from its first start, and the same one from then on", async () => {
    const documents = await openDocuments();
    const first = await createDirectory(documents, { owner }).ensureDefaultProject();
    expect(first).toMatchObject({
      organizationId: "org_default",
      projectId: "proj_default",
      name: "default",
      isDefault: true,
      customInstructions: null,
      customCategories: null,
      version: "v3",
    });
    const { projects, members } = createDirectory(documents, { owner });
    await projects.update("org_default", "proj_default", { name: "mine", decay: true });
    const place = { organizationId: "org_default", projectId: "proj_default" };
    await members.add(place, { email: "bob@example.com", role: "OWNER" });
    await members.remove(place, owner);
    const again = await createDirectory(documents, { owner }).ensureDefaultProject();
    expect(again).toMatchObject({ name: "mine", decay: true, createdAt: first.createdAt });
    expect((await members.list(place))?.map(({ email }) => email)).toEqual(["bob@example.com"]);
    expect(await projects.list("org_default")).toEqual([again]);
  });

  it("keeps organisations and projects in the order of their making", async () => {
    const { organizations, projects, members } = await open();
    const acme = await organizations.create(owner, { name: "Acme" });
    const zoo = await organizations.create("eve@example.com", { name: "A zoo" });
    expect(await organizations.list()).toEqual([acme, zoo]);
    expect(await organizations.get(acme.organizationId)).toEqual(acme);
    const work = await projects.create(acme.organizationId, owner, {
      name: "work",
      description: "What we do",
      custom_instructions: "Keep dates.",
    });
    const play = await projects.create(acme.organizationId, owner, { name: "play" });
    expect(work).toMatchObject({ description: "What we do", customInstructions: "Keep dates." });
    expect(work?.projectId).toMatch(/^proj_[0-9A-Za-z]{22}$/);
    expect(await projects.list(acme.organizationId)).toEqual([work, play]);
    expect(await projects.list(zoo.organizationId)).toEqual([]);
    expect(await members.list(zoo)).toMatchObject([{ email: "eve@example.com", role: "OWNER" }]);
    const place = { ...acme, projectId: work?.projectId ?? "" };
    expect(await members.list(place)).toMatchObject([{ email: owner, role: "OWNER" }]);
  });

  it("takes the settings that a body names and leaves the others as they are", async () => {
    const { projects, ensureDefaultProject } = await open();
    const { organizationId, projectId } = await ensureDefaultProject();
    const update = (body: unknown) => projects.update(organizationId, projectId, body);
    await update({
      description: "All of it",
      custom_instructions: "Keep dates.",
      agent_custom_instructions: "Keep promises.",
      custom_categories: [{ music: "what they listen to" }, { ["__proto__"]: "odd, but a name" }],
      multilingual: true,
      decay: true,
      memory_depth: "deep",
      usecase_setting: 7,
      version: "v2",
      enable_graph: true,
    });
    const changed = await update({ agent_custom_instructions: "", org_id: organizationId });
    expect(changed).toMatchObject({
      name: "default",
      description: "All of it",
      customInstructions: "Keep dates.",
      agentCustomInstructions: null,
      multilingual: true,
      decay: true,
      memoryDepth: "deep",
      usecase: "7",
      version: "v2",
      enableGraph: true,
    });
    const odd = JSON.parse('[{"music":"what they listen to"},{"__proto__":"odd, but a name"}]');
    expect(JSON.stringify(changed?.customCategories)).toBe(JSON.stringify(odd));
    const cleared = await update({
      custom_categories: [],
      custom_instructions: null,
      description: null,
      name: "renamed",
    });
    expect(cleared).toMatchObject({
      name: "renamed",
      description: null,
      customInstructions: null,
      customCategories: null,
    });
    expect(await update({})).toEqual(cleared);
  });

  it("refuses settings that no memory could take, naming the field and never the value", async () => {
    const { projects, ensureDefaultProject } = await open();
    const { organizationId, projectId } = await ensureDefaultProject();
    const wrong: readonly (readonly [string, unknown])[] = [
      ["name", { name: " " }],
      ["name", { name: "n".repeat(10_240) }],
      ["name", { name: "two\nlines" }],
      ["name", { name: null }],
      ["custom_instructions", { custom_instructions: `sesame${"é".repeat(33_000)}` }],
      ["custom_instructions", { custom_instructions: "sesame\0" }],
      ["description", { description: "sesame\ud800" }],
      ["custom_categories", { custom_categories: ["sesame"] }],
      ["custom_categories", { custom_categories: [{}] }],
      ["custom_categories", { custom_categories: [{ sesame: "" }] }],
      ["custom_categories", { custom_categories: [{ sesame: "s".repeat(70_000) }] }],
      ["custom_categories", { custom_categories: [{ music: "sesame\ud800" }] }],
      ["custom_categories", { custom_categories: [{ music: "sesame\0" }] }],
      ["custom_categories", { custom_categories: [{ "mu\0sic": "sesame" }] }],
      ["multilingual", { multilingual: "sesame" }],
      ["decay", { decay: null }],
      ["usecase_setting", { usecase_setting: {} }],
      ["must be", "sesame"],
      ["must be", null],
    ];
    for (const [field, body] of wrong) {
      const error = await projects.update(organizationId, projectId, body).catch((one) => one);
      expect(MemoryError.isInstance(error) && error.code, JSON.stringify(body)).toBe(
        "INVALID_INPUT",
      );
      expect(error.message).toContain(field);
      expect(error.message).not.toContain("sesame");
    }
    expect(await projects.get(organizationId, projectId)).toMatchObject({ name: "default" });
    await expect(projects.create(organizationId, owner, {})).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
  });

  it("answers an id that is unknown, another organisation's or no id at all as if it were not there", async () => {
    const { organizations, projects, members, ensureDefaultProject } = await open();
    const { organizationId: home } = await ensureDefaultProject();
    const acme = await organizations.create(owner, { name: "Acme" });
    const theirs = await projects.create(acme.organizationId, owner, { name: "theirs" });
    const unknown = theirs?.projectId.replace(/.$/, "!") ?? "";
    const strange = ["", "*", "..", "a/b", "__proto__", "constructor", "%00", "\0", "é"];
    const ids = [...strange, "proj_default/../x", "n".repeat(10_240), "\ud800", unknown];
    for (const id of [...ids, theirs?.projectId ?? ""]) {
      const place = { organizationId: home, projectId: id };
      expect(await projects.get(home, id), id).toBeNull();
      expect(await projects.update(home, id, { name: "taken" })).toBeNull();
      expect(await projects.delete(home, id)).toBeNull();
      expect(await members.list(place)).toBeNull();
      expect(await members.add(place, { email: owner })).toBeNull();
      expect(await members.update(place, { email: owner, role: "READER" })).toBeNull();
      expect(await members.remove(place, owner)).toBe(false);
    }
    for (const id of ids) {
      expect(await organizations.get(id), id).toBeNull();
      expect(await organizations.delete(id)).toBeNull();
      expect(await projects.list(id)).toBeNull();
      expect(await projects.create(id, owner, { name: "lost" })).toBeNull();
      expect(await projects.get(id, "proj_default")).toBeNull();
      expect(await members.list({ organizationId: id })).toBeNull();
    }
    expect(await projects.list(acme.organizationId)).toEqual([theirs]);
  });

  it("deletes a project with its settings and members, and says what is left to erase", async () => {
    const documents = await openDocuments();
    const { organizations, projects, members } = createDirectory(documents, { owner });
    const { organizationId } = await organizations.create(owner, { name: "Acme" });
    const stays = await projects.create(organizationId, owner, { name: "stays" });
    const goes = await projects.create(organizationId, owner, { name: "goes" });
    const projectId = goes?.projectId ?? "";
    await projects.update(organizationId, projectId, { custom_instructions: "Keep secrets." });
    await members.add({ organizationId, projectId }, { email: "bob@example.com" });
    const erasure = await projects.delete(organizationId, projectId);
    expect(erasure).toEqual({
      organizationId,
      projectId,
      namespace: `mem0-kit-server/${projectId}`,
    });
    expect(await projects.delete(organizationId, projectId)).toBeNull();
    expect(await projects.list(organizationId)).toEqual([stays]);
    const { pendingErasures, finishErasure } = createDirectory(documents).projects;
    expect(await pendingErasures()).toEqual([erasure]);
    if (erasure) await finishErasure(erasure);
    expect(await pendingErasures()).toEqual([]);
    expect(JSON.stringify(await allDocuments(documents))).not.toContain(projectId);
  });

  it("goes on with a deletion that a crash cut short", async () => {
    const documents = await openDocuments();
    const { organizations, projects } = createDirectory(documents, { owner });
    const { organizationId } = await organizations.create(owner, { name: "Acme" });
    const goes = await projects.create(organizationId, owner, { name: "goes" });
    const projectId = goes?.projectId ?? "";
    await projects.update(organizationId, projectId, { custom_instructions: "Keep secrets." });
    const crashing = { ...documents, delete: () => Promise.reject(new Error("crash")) };
    await expect(
      createDirectory(crashing).projects.delete(organizationId, projectId),
    ).rejects.toThrow("crash");
    const { projects: restarted } = createDirectory(documents);
    expect(await restarted.pendingErasures()).toMatchObject([{ projectId }]);
    expect(await restarted.get(organizationId, projectId)).toBeNull();
    expect(JSON.stringify(await allDocuments(documents))).not.toContain("Keep secrets.");
  });

  it("deletes an organisation with all its projects, and never the default ones", async () => {
    const documents = await openDocuments();
    const { organizations, projects, ensureDefaultProject } = createDirectory(documents);
    const home = await ensureDefaultProject();
    const before = await allDocuments(documents);
    const { organizationId } = await organizations.create(owner, { name: "Acme" });
    const made = [];
    for (const name of ["one", "two"])
      made.push((await projects.create(organizationId, owner, { name }))?.projectId);
    const erasures = await organizations.delete(organizationId);
    expect(erasures?.map(({ projectId }) => projectId)).toEqual(made);
    expect(await organizations.get(organizationId)).toBeNull();
    expect(await organizations.delete(organizationId)).toBeNull();
    for (const erasure of erasures ?? []) await projects.finishErasure(erasure);
    expect(await allDocuments(documents)).toEqual(before);
    const conflict = { code: "CONFLICT" };
    await expect(organizations.delete(home.organizationId)).rejects.toMatchObject(conflict);
    await expect(projects.delete(home.organizationId, home.projectId)).rejects.toMatchObject(
      conflict,
    );
    expect(await projects.list(home.organizationId)).toEqual([home]);
  });

  it("lists more projects and settings than a page of documents has", async () => {
    const { organizations, projects } = await open();
    const { organizationId } = await organizations.create(owner, { name: "Acme" });
    for (let at = 0; at < 205; at++) {
      const made = await projects.create(organizationId, owner, { name: `number ${at}` });
      await projects.update(organizationId, made?.projectId ?? "", { memory_depth: `${at}` });
    }
    const listed = await projects.list(organizationId);
    expect(listed?.map(({ name, memoryDepth }) => [name, memoryDepth])).toEqual(
      Array.from({ length: 205 }, (_, at) => [`number ${at}`, `${at}`]),
    );
  });
});

it("a project and an organisation are as the platform's wire has them", async () => {
  const [, openDocuments] = documentStores[0] ?? [];
  const documents = (await openDocuments?.()) as DocumentStore;
  const { organizations, projects, members, ensureDefaultProject } = createDirectory(documents);
  const { organizationId, projectId } = await ensureDefaultProject();
  const change = { custom_categories: [{ music: "songs" }], usecase_setting: "care" };
  const project = await projects.update(organizationId, projectId, change);
  const list = (await members.list({ organizationId, projectId })) ?? [];
  if (project === null) throw new Error("it is there");
  const wire = encodeProject(project, { members: list, userRole: "OWNER" });
  expect(parseRequest(wireProject, wire)).toEqual(wire);
  expect(wire).toEqual({
    project_id: "proj_default",
    name: "default",
    description: null,
    custom_instructions: null,
    agent_custom_instructions: null,
    custom_categories: [{ music: "songs" }],
    multilingual: false,
    decay: false,
    memory_depth: null,
    usecase: "care",
    enable_graph: false,
    version: "v3",
    is_default: true,
    members: [{ username: "owner@localhost", email: "owner@localhost", role: "OWNER" }],
    user_role: "OWNER",
    created_at: project.createdAt.toISOString().replace("Z", "000Z"),
    updated_at: project.updatedAt.toISOString().replace("Z", "000Z"),
  });
  const organization = await organizations.get(organizationId);
  if (organization === null) throw new Error("it is there");
  expect(encodeOrganization(organization, { members: [], userRole: null })).toMatchObject({
    org_id: "org_default",
    name: "default",
    is_default: true,
    members: [],
    user_role: null,
  });
});

it("two handles of one file see each other's changes at once", async () => {
  const path = await temporaryPath();
  const [one, two] = [fileDocuments(path), fileDocuments(path)].map((documents) =>
    createDirectory(documents, { owner }),
  );
  const { organizationId, projectId } = (await one?.ensureDefaultProject()) ?? {};
  if (!organizationId || !projectId) throw new Error("it is there");
  await two?.projects.update(organizationId, projectId, { name: "by two" });
  expect(await one?.projects.get(organizationId, projectId)).toMatchObject({ name: "by two" });
});
