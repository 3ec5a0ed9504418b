import { words } from "../../fake/words.ts";

/** Words that stand for a category of the platform's catalogue. */
const catalogue: Readonly<Record<string, readonly string[]>> = {
  personal_details: ["name", "birthday", "age", "live", "lives"],
  family: ["mother", "father", "sister", "brother", "daughter", "son", "wife", "husband", "family"],
  professional_details: ["work", "works", "job", "engineer", "office", "company"],
  sports: ["football", "tennis", "badminton", "gym", "sport", "running"],
  travel: ["travel", "trip", "flight", "hotel", "visit"],
  food: ["food", "eat", "cook", "vegetarian", "vegan", "tea", "coffee", "pizza", "kettle"],
  music: ["music", "song", "guitar", "piano", "jazz"],
  health: ["health", "doctor", "allergy", "allergic", "medicine"],
  technology: ["computer", "software", "typescript", "phone", "code"],
  hobbies: ["hobby", "painting", "reading", "chess", "gardening"],
  fashion: ["fashion", "dress", "shoes", "jacket"],
  entertainment: ["movie", "movies", "film", "game", "series"],
  milestones: ["graduated", "married", "promoted", "anniversary"],
  user_preferences: ["like", "likes", "love", "loves", "prefer", "prefers", "favorite"],
  misc: [],
};

/** Names of categories with what belongs there. */
export type CategoryList = readonly Readonly<Record<string, string>>[];

/** Categories of a text: of the platform's own, or of a list that takes their place, by shared words. */
export function categorize(text: string, own: CategoryList | null | undefined): string[] {
  const known = own && own.length > 0 ? fromList(own) : catalogue;
  const said = new Set(words(text));
  const found = Object.keys(known).filter((name) => known[name]?.some((word) => said.has(word)));
  return found.length > 0 || !("misc" in known) ? found : ["misc"];
}

function fromList(list: CategoryList): Readonly<Record<string, readonly string[]>> {
  const entries = list.flatMap((one) => Object.entries(one));
  return Object.fromEntries(entries.map(([name, about]) => [name, words(`${name} ${about}`)]));
}
