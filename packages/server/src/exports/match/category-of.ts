import { stemsOf } from "../words.ts";

/** Words of properties by the category, of mem0's default list, that they ask for. */
const wordsByCategory: Readonly<Record<string, string>> = {
  family: "family relationships relatives",
  professional_details: "work career professional employment job",
  sports: "sports sport fitness exercise workout",
  travel: "travel trips vacations traveling",
  food: "food cuisine eating meals dining",
  music: "music",
  health: "health medical wellness",
  technology: "technology tech",
  hobbies: "hobbies hobby leisure",
  fashion: "fashion clothing clothes",
  entertainment: "entertainment",
  milestones: "milestones milestone achievements",
  user_preferences: "preferences preference",
  personal_details: "personal",
};

const categories = Object.entries(wordsByCategory).map(([category, words]) => ({
  category,
  stems: new Set(stemsOf(words)),
}));

/** Words that leave a category as wide as it is: `food preferences`, `travel history`. */
const wide = new Set(
  stemsOf(
    "preferences interests notes memories facts habits history activities summary profile status background life",
  ),
);

/** The category that a name such as `food_preferences` stands for; `undefined` for a narrower name. */
export function categoryOf(name: string): string | undefined {
  const stems = stemsOf(name);
  const telling = stems.filter((stem) => !wide.has(stem));
  const asked = telling.length > 0 ? telling : stems;
  if (asked.length === 0) return undefined;
  return categories.find(({ stems: known }) => asked.every((stem) => known.has(stem)))?.category;
}
