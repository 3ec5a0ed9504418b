import type { Principal } from "../../../src/principal.ts";
import type { World } from "./start-world.ts";

/** Keeps a text as it is and gives its id. */
export async function keep(
  { ask }: World,
  principal: Principal,
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const ids = principal.userId === undefined ? { user_id: "alice" } : {};
  const body = { messages: text, infer: false, ...ids, ...more };
  const answer = await ask(principal, "add", { body });
  if (answer.status !== 200) throw new Error(`add: ${JSON.stringify(answer)}`);
  return answer.body.results[0].id;
}
