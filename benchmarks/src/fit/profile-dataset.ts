import type { Dataset } from "../data/conversation.ts";
import { loadFillers, loadPairs, loadPractice } from "../profile/load-profile.ts";
import { createRandom, sample } from "../random.ts";

/** Pairs for tuning as conversations of one question each, the fact among other memories. */
export function profileDataset(others: number): Dataset {
  const fillers = loadFillers();
  const time = new Date("2026-01-05T12:00:00Z");
  const pairs = [...loadPairs("everyday", "tune"), ...loadPractice()];
  const conversations = pairs.map(({ id, fact, question }, at) => {
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
