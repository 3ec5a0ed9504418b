import { describe, expect, it } from "vitest";
import { createDirectory } from "../../src/directory/index.ts";
import { documentStores } from "./document-stores.ts";

const owner = "ada@example.com";
const places = [
  { organizationId: "org_default" },
  { organizationId: "org_default", projectId: "proj_default" },
];

describe.each(documentStores)("members %s", (_, openDocuments) => {
  const open = async () => {
    const directory = createDirectory(await openDocuments(), { owner });
    await directory.ensureDefaultProject();
    return directory.members;
  };

  it.each(places)("of %o are known by their address, whatever its case", async (place) => {
    const members = await open();
    const bob = await members.add(place, { email: " Bob@Example.com " });
    expect(bob).toMatchObject({ email: "bob@example.com", role: "READER" });
    await expect(members.add(place, { email: "BOB@example.com" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    const update = { email: "bob@EXAMPLE.com", role: "OWNER" };
    expect(await members.update(place, update)).toMatchObject({ ...bob, role: "OWNER" });
    expect((await members.list(place))?.map(({ email, role }) => [email, role])).toEqual([
      [owner, "OWNER"],
      ["bob@example.com", "OWNER"],
    ]);
    expect(await members.remove(place, "Bob@example.com")).toBe(true);
    expect(await members.remove(place, "Bob@example.com")).toBe(false);
    expect(await members.update(place, update)).toBeNull();
    expect(await members.list(place)).toHaveLength(1);
  });

  it.each(places)("of %o keep their last owner", async (place) => {
    const members = await open();
    await members.add(place, { email: "bob@example.com", role: "READER" });
    const conflict = { code: "CONFLICT" };
    await expect(members.remove(place, owner)).rejects.toMatchObject(conflict);
    const demotion = { email: owner, role: "READER" };
    await expect(members.update(place, demotion)).rejects.toMatchObject(conflict);
    await members.update(place, { email: "bob@example.com", role: "OWNER" });
    expect(await members.update(place, demotion)).toMatchObject({ role: "READER" });
    expect(await members.remove(place, owner)).toBe(true);
    await expect(members.remove(place, "bob@example.com")).rejects.toMatchObject(conflict);
  });

  it("of an organisation and of its project are two lists", async () => {
    const members = await open();
    const [organization, project] = places as [(typeof places)[0], (typeof places)[1]];
    await members.add(organization, { email: "bob@example.com" });
    expect(await members.list(organization)).toHaveLength(2);
    expect(await members.list(project)).toHaveLength(1);
  });

  it("must have an address and a role that there is", async () => {
    const members = await open();
    const [place] = places as [(typeof places)[0]];
    const long = `${"a".repeat(10_240)}@example.com`;
    const wrong = ["", "bob", "a@b@c", "a b@example.com", "a\0@b", "\ud800@b", long, null, 7, {}];
    for (const email of wrong) {
      await expect(members.add(place, { email }), String(email)).rejects.toMatchObject({
        code: "INVALID_INPUT",
      });
      await expect(members.remove(place, email)).rejects.toMatchObject({ code: "INVALID_INPUT" });
    }
    for (const role of ["owner", "ADMIN", "__proto__", 1])
      await expect(members.add(place, { email: owner, role })).rejects.toMatchObject({
        code: "INVALID_INPUT",
      });
    await expect(members.update(place, { email: owner })).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
    for (const email of ["__proto__@constructor", "*@*", "a/b@c/d"])
      expect(await members.add(place, { email })).toMatchObject({ email });
    expect(await members.list(place)).toHaveLength(4);
  });
});
