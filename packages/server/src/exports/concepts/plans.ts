import { clauseOf } from "../values/phrases.ts";
import { type Concept, deed } from "./concept.ts";

/** What somebody wants and has to do. */
export const plans: readonly Concept[] = [
  {
    names: ["goals", "goal", "plans", "objectives", "aspirations", "ambitions", "wishes"],
    ofDeed: deed(
      /^(?:wants? to|plans? to|hopes? to|aims? to|intends? to|would like to|(?:am|is) (?:planning|hoping|aiming) (?:to|on)|dreams? of) (.+)$/is,
      clauseOf,
    ),
    isExact: false,
  },
  {
    names: ["tasks", "task", "todos", "todo", "to dos", "action items", "reminders", "obligations"],
    ofDeed: deed(
      /^(?:needs? to|has to|have to|must|(?:remember|remind me) to) (?!be\b)(.+)$/is,
      clauseOf,
    ),
    isExact: false,
  },
];
