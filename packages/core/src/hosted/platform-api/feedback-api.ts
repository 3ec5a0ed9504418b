import type { Connection } from "../connection.ts";
import type { RunHosted } from "../hosted-calls.ts";
import type { Mem0Platform } from "./mem0-platform.ts";

/** What is thought of a memory. */
export function feedbackApi(connection: Connection, run: RunHosted): Mem0Platform["feedback"] {
  return (memoryId, feedback, { reason, ...options } = {}) =>
    run(options, async (call) => {
      const client = await connection.client(call);
      await client.feedback({
        memoryId,
        feedback,
        ...(reason === undefined ? {} : { feedbackReason: reason }),
      });
    });
}
