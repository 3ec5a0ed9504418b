import { listOf } from "../values/phrases.ts";
import { type Concept, deed, firstOf } from "./concept.ts";

const liked =
  /^(?:likes?|loves?|enjoys?|adores?|(?:am|is) (?:into|fond of|a fan of|passionate about)) (.+)$/is;
const leisure = ["hobbies", "sports", "music", "entertainment", "travel"];

/** Somebody's own people and the way of their coffee are no taste of things. */
const thingsOf = (text: string) =>
  /^(?:my|his|her|their|you|him|it|them|that|how|when|what)\b/i.test(text) ? [] : listOf(text);

/** What somebody likes, does for pleasure, and cannot stand. */
export const tastes: readonly Concept[] = [
  {
    names: ["hobbies", "hobby", "pastimes", "leisure activities"],
    ofDeed: deed(liked, (rest, { categories }) => {
      const things = thingsOf(rest);
      const isLeisure = categories.some((category) => leisure.includes(category));
      const doing = things.filter((thing) => isLeisure || /^\p{L}+ing\b/u.test(thing));
      return doing.length > 0 ? doing : undefined;
    }),
    ofValue: listOf,
  },
  {
    names: ["interests", "personal interests", "topics of interest", "areas of interest"],
    ofDeed: firstOf(deed(/^(?:am|is) interested in (.+)$/is, listOf), deed(liked, thingsOf)),
    ofValue: listOf,
  },
  {
    names: ["likes", "things liked", "favorites", "favorite things"],
    ofDeed: deed(liked, thingsOf),
    ofValue: listOf,
  },
  {
    names: ["dislikes", "things disliked", "aversions", "pet peeves"],
    ofDeed: deed(
      /^(?:dislikes?|hates?|(?:does not|doesn't|do not|don't) like|cannot stand|can't stand|detests?) (.+)$/is,
      listOf,
    ),
    ofValue: listOf,
  },
  {
    names: ["preferences", "user preferences", "preference"],
    ofDeed: deed(/^((?:prefers?|would rather) .+)$/is, (_, { text }) => text),
    isExact: false,
  },
];
