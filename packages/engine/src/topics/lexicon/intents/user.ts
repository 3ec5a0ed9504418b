import type { IntentPattern } from "./intent-pattern.ts";

/** Who the user is. */
export const userIntents: readonly IntentPattern[] = [
  [
    /\b(what'?s|what is|do you know|remember|tell me|say) (my|our) (name|surname)\b|\b(who am i|address me|call me|greet me|refer to me|sign off|sign the|introduce me|my signature|pronouns?)\b/,
    "names 1 tone .5 identity .5 job .2",
  ],
  [
    /\bwho am i\b|\b(know|remember|tell me) (about|of) me\b|\bdescribe me\b|\babout (myself|me)\b|\b(my|a) (\w+ )?(bio|profile|introduction|intro)\b|\bintroduce myself\b/,
    `@personal_details .7 @professional_details .5 @family .4 @hobbies .3 @sports .2 achievements
      .4`,
  ],
  [`how-old what-age my-age`, "age 1 birthdays .8"],
  [
    /\bwhere (do|did) (i|we) (live|reside|stay|come|grow|call)\b|\b(my|our) (address|home ?town|city|town|country|neighbou?rhood|nationality|background|roots|heritage|homeland)\b|\bwhere am i\b|\bwhere i'm from\b|\bam i from\b/,
    "residence 1 origin .9 home .5 life_changes .4",
  ],
  [
    /\b(near|nearby|around|close by|local|in my area|in town|closest|nearest|walking distance|deliver(y|ed)?|time zone|timezone|what time is it)\b/,
    "residence .9 public_transport .2 vehicles .15 origin .1",
  ],
  [
    /\b(speak|languages?|understand|translate|subtitles)\b.*\b(i|me|my)\b|\b(i|me|my)\b.*\b(speak|languages?|subtitles)\b/,
    "languages 1 origin .5 reply_language .5",
  ],
  [/\b(look like|what do i look|recogni[sz]e me|describe my looks)\b/, "appearance 1 beauty .3"],
  [
    /\b(when is|when's|what date|which day|what day|dates?)\b.*\b(my|our|birthday|anniversary|born|party)\b/,
    "birthdays .8 weddings_anniversaries .7 celebrations .3",
  ],
];
