import {
  parseWire,
  platformPath,
  type WireWebhook,
  webhooksResponse,
  wireWebhook,
} from "../../platform/index.ts";
import type { Connection } from "../connection.ts";
import type { RunHosted } from "../hosted-calls.ts";
import type { Mem0Platform, Webhook } from "./mem0-platform.ts";

/** What the platform tells an address of. It signs nothing: verify the source yourself (mem0.md §1.5). */
export function webhooksApi(connection: Connection, run: RunHosted): Mem0Platform["webhooks"] {
  const projectOf = async (given: string | undefined) =>
    given ?? (await connection.identity()).projectId;
  return {
    list: ({ projectId, ...options } = {}) =>
      run(options, async (call) => {
        const client = await connection.client(call);
        const answer = await client.getWebhooks({
          projectId: encodeURIComponent(await projectOf(projectId)),
        });
        return parseWire(webhooksResponse, answer, "webhooks.list").map(toWebhook);
      }),
    create: (webhook, { projectId, ...options } = {}) =>
      run(options, async (call) => {
        // mem0's client would take its own project whatever is asked for.
        const path = platformPath("createWebhook", { project: await projectOf(projectId) });
        const { name, url, eventTypes } = webhook;
        const body = { name, url, event_types: eventTypes };
        const answer = await connection.request("POST", path, call, body);
        return toWebhook(parseWire(wireWebhook, answer, "webhooks.create"));
      }),
    update: (webhookId, change, options) =>
      run(options, async (call) => {
        const client = await connection.client(call);
        await client.updateWebhook({ ...change, webhookId: encodeURIComponent(webhookId) });
      }),
    delete: (webhookId, options) =>
      run(options, async (call) => {
        const client = await connection.client(call);
        await client.deleteWebhook({ webhookId: encodeURIComponent(webhookId) });
      }),
  };
}

function toWebhook(wire: WireWebhook): Webhook {
  return {
    id: wire.webhook_id,
    name: wire.name,
    url: wire.url,
    eventTypes: wire.event_types,
    isActive: wire.is_active ?? true,
    ...(wire.project ? { project: wire.project } : {}),
  };
}
