import { localMemory } from "@mem0-kit/local";
import { localServer } from "mem0-kit/serve";
import { createWorkload, type WorkloadSize } from "../speed/workload.ts";
import { makeKeys } from "./make-keys.ts";

/** By default a key has 100 requests a second; more of them than any machine here answers. */
const keyCount = 200;

/** Fills the file of a server and makes keys of its default project. */
export async function makeFile(path: string, size: WorkloadSize): Promise<string[]> {
  const memory = localMemory({ path });
  await memory.admin.import(records(size));
  await memory.close();
  const server = await localServer({ path, logger: () => {} });
  await server.start();
  const keys = await makeKeys(server.services.keys, keyCount);
  await server.close();
  return keys;
}

function* records(size: WorkloadSize) {
  const workload = createWorkload(size);
  let number = 0;
  for (let run = 0; run < workload.runs; run++)
    for (const memory of workload.textsOfRun(run)) {
      number += 1;
      const at = new Date(Date.UTC(2026, 0, 1) + number * 1000);
      yield {
        id: crypto.randomUUID(),
        memory,
        userId: workload.userOfRun(run),
        role: "user" as const,
        eventTime: at,
        metadata: {},
        categories: [],
        createdAt: at,
        updatedAt: at,
      };
    }
}
