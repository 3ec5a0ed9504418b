import { answersIntents } from "./intents/answers.ts";
import { bodyIntents } from "./intents/body.ts";
import { buyingIntents } from "./intents/buying.ts";
import { circumstancesIntents } from "./intents/circumstances.ts";
import { foodIntents } from "./intents/food.ts";
import { gearIntents } from "./intents/gear.ts";
import { gettingAboutIntents } from "./intents/getting-about.ts";
import { healthIntents } from "./intents/health.ts";
import { homeIntents } from "./intents/home.ts";
import type { IntentPattern } from "./intents/intent-pattern.ts";
import { leisureIntents } from "./intents/leisure.ts";
import { milestonesIntents } from "./intents/milestones.ts";
import { moneyIntents } from "./intents/money.ts";
import { occasionsIntents } from "./intents/occasions.ts";
import { pastimesIntents } from "./intents/pastimes.ts";
import { peopleIntents } from "./intents/people.ts";
import { situationsIntents } from "./intents/situations.ts";
import { tableIntents } from "./intents/table.ts";
import { thingsIntents } from "./intents/things.ts";
import { travelIntents } from "./intents/travel.ts";
import { troubleIntents } from "./intents/trouble.ts";
import { turningPointsIntents } from "./intents/turning-points.ts";
import { userIntents } from "./intents/user.ts";
import { workIntents } from "./intents/work.ts";
import { workDayIntents } from "./intents/work-day.ts";

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
  ...homeIntents,
  ...occasionsIntents,
  ...moneyIntents,
  ...gettingAboutIntents,
  ...bodyIntents,
  ...gearIntents,
  ...workDayIntents,
  ...tableIntents,
  ...buyingIntents,
  ...troubleIntents,
  ...pastimesIntents,
  ...turningPointsIntents,
];
