import { queryTopics } from "../../src/topics/query-topics.ts";
import { topicScore } from "../../src/topics/topic-affinity.ts";
import { topicProfile } from "../../src/topics/topic-profile.ts";

/** The score of a user's statement for a question. */
export function scoreOf(question: string, statement: string): number {
  return topicScore(queryTopics(question), topicProfile(statement, { role: "user" }));
}

/** Statements of an everyday user, none about anything that the tests ask. */
export const everyday = [
  "I bought a new umbrella yesterday.",
  "The bus was late again this morning.",
  "Haha, that was hilarious!",
  "We watched the rain for an hour.",
  "My colleague forgot her keys at the office.",
  "Thanks, that helps a lot!",
  "The printer on our floor jammed twice.",
  "Can you summarise this article for me?",
  "Our neighbours painted their fence green.",
  "I spilled water on the carpet.",
  "It snowed a little on Monday.",
  "The parcel came two days early.",
  "I read the manual and still don't get it.",
  "What a long week that was.",
  "The lift in our building is out of order.",
  "I took the stairs because the queue was so long.",
];
