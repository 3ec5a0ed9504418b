import { setTimeout } from "node:timers/promises";
import type { Principal } from "../../../src/principal.ts";
import type { Answer, Ask } from "./create-ask.ts";

/** The event of work that was taken on, once it has ended. */
export async function ended(ask: Ask, principal: Principal, eventId: string): Promise<Answer> {
  for (;;) {
    const answer = await ask(principal, "getEvent", { params: { id: eventId } });
    if (answer.status !== 200) return answer;
    if (["SUCCEEDED", "FAILED"].includes(answer.body.status)) return answer;
    await setTimeout(5);
  }
}

/** Looks until it is so; the test's own time limit is the end of it. */
export async function until<T>(look: () => Promise<T | undefined | false | null>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found) return found;
    await setTimeout(5);
  }
}
