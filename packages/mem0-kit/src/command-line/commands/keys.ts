import { MemoryError } from "@mem0-kit/core";
import type { CreatedKey, KeyRecord } from "@mem0-kit/server";
import { Command, Option } from "commander";
import type { CommandLineWorld } from "../run-command-line.ts";
import { drawTable } from "../tables.ts";
import { type FileCommandOptions, fileCommand, withServices } from "../with-services.ts";

interface CreateKeyOptions extends FileCommandOptions {
  readonly name: string;
  readonly project: string;
  readonly role: KeyRecord["role"];
  readonly user?: string;
}

/** `keys`: who may call the server. It may be running meanwhile. */
export function keysCommand(world: CommandLineWorld): Command {
  return new Command("keys")
    .description("make, list and revoke API keys of the server")
    .addCommand(createCommand(world))
    .addCommand(listCommand(world))
    .addCommand(revokeCommand(world));
}

function createCommand(world: CommandLineWorld): Command {
  return fileCommand("create", "make a key and print it, this once")
    .option("--name <name>", "what people call it", "key")
    .option("--project <id>", "project that it is for", "proj_default")
    .addOption(
      new Option("--role <role>", "READER looks, OWNER changes too")
        .choices(["OWNER", "READER"])
        .default("OWNER"),
    )
    .option("--user <id>", "the one user whose memories it reaches")
    .action((options: CreateKeyOptions) =>
      withServices(world, options, async ({ services, print }) => {
        const { name, role, project: projectId, user } = options;
        const found = await services.directory.projects.get("org_default", projectId);
        if (found === null) throw notFound(`project ${JSON.stringify(projectId)}`, "projects list");
        const { organizationId } = found;
        const owner = user === undefined ? {} : { userId: user };
        const created = await services.keys.create({
          organizationId,
          projectId,
          name,
          role,
          ...owner,
        });
        if (!options.json) world.stderr.write(`${noteOf(created)}\n`);
        print({ key: created.key, ...created.record }, ({ key }) => key);
      }),
    );
}

function listCommand(world: CommandLineWorld): Command {
  return fileCommand("list", "list keys, without the keys themselves")
    .option("--project <id>", "those of a project (default: all)")
    .action((options: FileCommandOptions & { readonly project?: string }) =>
      withServices(world, options, async ({ services, print }) => {
        const { directory, keys } = services;
        const projects = (await directory.projects.list("org_default")) ?? [];
        const ids = projects.map(({ projectId }) => projectId);
        const asked = ids.filter((id) => options.project === undefined || id === options.project);
        const found = await Promise.all(asked.map((id) => keys.list(id)));
        print(found.flat(), keyTable);
      }),
    );
}

function revokeCommand(world: CommandLineWorld): Command {
  return fileCommand("revoke", "make a key good for nothing, at once")
    .argument("<id>", "id of the key, as keys list has it")
    .action((id: string, options: FileCommandOptions) =>
      withServices(world, options, async ({ services, print }) => {
        const revoked = await services.keys.revoke(id);
        if (revoked === null) throw notFound(`key ${JSON.stringify(id)}`, "keys list");
        print(revoked, ({ name }) => `Revoked the key ${id} (${name}).`);
      }),
    );
}

function keyTable(keys: readonly KeyRecord[], columns: number): string {
  if (keys.length === 0) return "No keys.";
  const rows = keys.map((key) => [
    key.name,
    key.revokedAt === undefined ? key.role : "revoked",
    key.userId ?? "all",
    key.projectId,
    `${key.prefix}…`,
    key.lastUsedAt?.toISOString().slice(0, 10) ?? "never",
    key.id,
  ]);
  const headings = ["name", "role", "user", "project", "begins", "used", "id"];
  return drawTable(headings, rows, { columns, wide: 0 });
}

function noteOf({ record: { id, projectId, role, userId } }: CreatedKey): string {
  const reach = userId === undefined ? "" : `, of the user ${userId} alone`;
  return `${id}: ${role} of ${projectId}${reach}. The key is shown this once:`;
}

function notFound(what: string, command: string): MemoryError {
  return new MemoryError(
    "NOT_FOUND",
    `[mem0-kit] There is no ${what}. See what there is with: ${command}`,
  );
}
