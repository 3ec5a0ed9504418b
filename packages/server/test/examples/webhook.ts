import { MemoryError } from "@mem0-kit/core";
import { verifyWebhook } from "../../src/webhooks/verify-webhook.ts";

const secret = process.env.MEM0_WEBHOOK_SECRET ?? ""; // whsec_…, shown once

export async function POST(request: Request): Promise<Response> {
  try {
    const { body } = await verifyWebhook(request, { secret });
    console.log(body.event_details);
    return new Response(null, { status: 204 }); // any 2xx; else it comes again
  } catch (error) {
    if (MemoryError.isInstance(error) && error.code === "UNAUTHORIZED")
      return new Response(null, { status: 401 });
    throw error;
  }
}
