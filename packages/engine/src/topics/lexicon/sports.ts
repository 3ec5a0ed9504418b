import type { CategoryTopics } from "./category-topics.ts";
import { exercise } from "./sports/exercise.ts";
import { matches } from "./sports/matches.ts";
import { outdoors } from "./sports/outdoors.ts";

export const sports = { ...exercise, ...outdoors, ...matches } as const satisfies CategoryTopics;
