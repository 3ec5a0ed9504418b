import { localMemory } from "@mem0-kit/local";
import { createDirectory, serverNamespace } from "../../../src/directory/index.ts";

/** Prints "ready", waits for its input to say something, and makes the default project. */
const memory = localMemory({ path: process.argv[2] ?? "", namespace: serverNamespace });
const directory = createDirectory(memory.documents);
process.stdout.write("ready\n");
process.stdin.once("data", async () => {
  const project = await directory.ensureDefaultProject();
  process.stdout.write(`${JSON.stringify(project)}\n`);
  await memory.close();
  process.exit();
});
