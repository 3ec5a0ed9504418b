import type { CategoryTopics } from "./category-topics.ts";
import { eating } from "./food/eating.ts";
import { kitchenAndDrinks } from "./food/kitchen-and-drinks.ts";

export const food = { ...eating, ...kitchenAndDrinks } as const satisfies CategoryTopics;
