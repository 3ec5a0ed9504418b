import { createCompletion, invalidRequest } from "../../../../offline-model/create-completion.ts";

/** The offline responder. It is handed the parsed body and nothing else. */
export async function POST(request: Request): Promise<Response> {
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    return invalidRequest("The body is not JSON.");
  }
  return createCompletion(body, { wordDelayMs: 12 });
}
