import type { Dataset } from "../data/conversation.ts";
import { loadFillers, loadPairs } from "../profile/load-profile.ts";
import { createRandom, sample } from "../random.ts";

/** Pairs of the tuning half as conversations of one question each, the fact among other memories. */
export function profileDataset(others: number): Dataset {
  const fillers = loadFillers();
  const time = new Date("2026-01-05T12:00:00Z");
  const conversations = loadPairs("tune").map(({ id, fact, question }, at) => {
    const random = createRandom(at + 1);
    const chosen = sample(fillers, others, random);
    const place = Math.floor(random() * (chosen.length + 1));
    const said = chosen.toSpliced(place, 0, { id, text: fact });
    return {
      id,
      messages: said.map((one) => ({ ...one, role: "user" as const, time })),
      questions: [{ text: question, category: `among ${others}`, gold: [id] }],
    };
  });
  return { name: `profile-${others}`, conversations };
}
