import { join } from "node:path";

/** The folder of this app. A bundle does not know where its sources were; scripts/start.ts does. */
export function appFolder(): string {
  return process.env.DEMO_FOLDER || join(import.meta.dirname, "../..");
}
