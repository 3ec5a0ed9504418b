import type { CategoryTopics } from "./category-topics.ts";
import { screen } from "./entertainment/screen.ts";
import { stageAndPress } from "./entertainment/stage-and-press.ts";

export const entertainment = { ...screen, ...stageAndPress } as const satisfies CategoryTopics;
