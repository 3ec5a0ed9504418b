import { MemoryError } from "@mem0-kit/core";
import type { Services } from "@mem0-kit/server";
import { Command } from "commander";
import type { CommandLineWorld } from "../run-command-line.ts";
import { drawTable } from "../tables.ts";
import { type FileCommandOptions, fileCommand, withServices } from "../with-services.ts";

/** What the command line manages: other organisations are made and left by the protocol. */
const organizationId = "org_default";

/** `projects`: memories that are apart from any others. The server may be running meanwhile. */
export function projectsCommand(world: CommandLineWorld): Command {
  return new Command("projects")
    .description("make, list and delete projects of the server")
    .addCommand(createCommand(world))
    .addCommand(listCommand(world))
    .addCommand(deleteCommand(world));
}

function createCommand(world: CommandLineWorld): Command {
  return fileCommand("create", "make a project; its first key: keys create --project <id>")
    .argument("<name>", "what people call it")
    .action((name: string, options: FileCommandOptions) =>
      withServices(world, options, async ({ services, print }) => {
        const owner = await ownerOf(services);
        const project = await services.directory.projects.create(organizationId, owner, { name });
        if (project === null) throw notFound(organizationId);
        print(project, ({ projectId }) => projectId);
      }),
    );
}

function listCommand(world: CommandLineWorld): Command {
  return fileCommand("list", "list projects").action((options: FileCommandOptions) =>
    withServices(world, options, async ({ services, print }) => {
      const projects = (await services.directory.projects.list(organizationId)) ?? [];
      print(projects, (all, columns) => {
        const rows = all.map((one) => [
          one.name,
          one.createdAt.toISOString().slice(0, 10),
          one.projectId,
        ]);
        return drawTable(["name", "since", "id"], rows, { columns, wide: 0 });
      });
    }),
  );
}

function deleteCommand(world: CommandLineWorld): Command {
  return fileCommand("delete", "erase a project with its memories and keys; wants --force")
    .argument("<id>", "id of the project")
    .option("--force", "do it: nothing brings it back")
    .action((id: string, options: FileCommandOptions & { readonly force?: boolean }) =>
      withServices(world, options, async ({ services, print }) => {
        if (!options.force) throw needsForce(id);
        const { eraseProject } = await import("@mem0-kit/server");
        const erasure = await services.directory.projects.delete(organizationId, id);
        if (erasure === null) throw notFound(id);
        await eraseProject(services, erasure);
        print({ id, deleted: true }, () => `Erased the project ${id} and all that belonged to it.`);
      }),
    );
}

async function ownerOf({ directory }: Services): Promise<string> {
  const members = (await directory.members.list({ organizationId })) ?? [];
  return members.find(({ role }) => role === "OWNER")?.email ?? "owner@localhost";
}

function needsForce(id: string): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] This erases the project ${id} with its memories and keys. Repeat it with --force.`,
  );
}

function notFound(id: string): MemoryError {
  return new MemoryError(
    "NOT_FOUND",
    `[mem0-kit] There is no project ${JSON.stringify(id)}. See what there is with: projects list`,
  );
}
