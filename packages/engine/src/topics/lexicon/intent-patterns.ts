import { answersIntents } from "./intents/answers.ts";
import { circumstancesIntents } from "./intents/circumstances.ts";
import { foodIntents } from "./intents/food.ts";
import { healthIntents } from "./intents/health.ts";
import type { IntentPattern } from "./intents/intent-pattern.ts";
import { leisureIntents } from "./intents/leisure.ts";
import { milestonesIntents } from "./intents/milestones.ts";
import { peopleIntents } from "./intents/people.ts";
import { situationsIntents } from "./intents/situations.ts";
import { thingsIntents } from "./intents/things.ts";
import { travelIntents } from "./intents/travel.ts";
import { userIntents } from "./intents/user.ts";
import { workIntents } from "./intents/work.ts";

/** All forms of questions, by theme. */
export const intentPatterns: readonly IntentPattern[] = [
  ...foodIntents,
  ...peopleIntents,
  ...userIntents,
  ...workIntents,
  ...healthIntents,
  ...travelIntents,
  ...leisureIntents,
  ...thingsIntents,
  ...answersIntents,
  ...milestonesIntents,
  ...situationsIntents,
  ...circumstancesIntents,
];
