import type { CategoryTopics } from "./category-topics.ts";
import { leisure } from "./hobbies/leisure.ts";
import { making } from "./hobbies/making.ts";
import { pastimes } from "./hobbies/pastimes.ts";

export const hobbies = { ...leisure, ...making, ...pastimes } as const satisfies CategoryTopics;
