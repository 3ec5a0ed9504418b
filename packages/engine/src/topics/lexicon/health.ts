import type { CategoryTopics } from "./category-topics.ts";
import { body } from "./health/body.ts";
import { illness } from "./health/illness.ts";
import { mind } from "./health/mind.ts";

export const health = { ...illness, ...body, ...mind } as const satisfies CategoryTopics;
