import type { IntentPattern } from "./intent-pattern.ts";

/** How to answer. */
export const answersIntents: readonly IntentPattern[] = [
  [
    /\b(how (should|would|do|can) (you|i|we).*(answer|reply|respond|write|format|phrase|explain|talk|speak|address|present)|answer me|reply to me|talk to me|explain (this|it|that|things)?( to me)?|format|summari[sz]e|write (it|this|me|up)|tone|style|structure|present the|draft|your (answers?|repl(y|ies)|responses?)|communicate)\b/,
    `answer_style 1 tone .9 reply_language .6 units_formats .6 names .4 disability .35 vision .3
      work_skills .15 languages .25 job .15`,
  ],
  [
    `how-far how-hot how-cold how-warm how-long how-much how-heavy how-tall temperature distance
      weigh measure degrees unit weather forecast convert`,
    `units_formats .8 residence .8 places .6 comfort_environment .35 weather_outdoors .3`,
  ],
  [
    /\b(contact|reach|notify|remind(er)?s?|ping|text|message|email|call|alert|follow up|get hold)\b.*\b(me|us|i)\b/,
    `contact_preferences 1 work_schedule .5 daily_rhythm .5 phones .3 disability .4
      contact_documents .4`,
  ],
  [
    /\b(language)\b.*\b(use|reply|answer|write|respond|speak)\b|\b(reply|answer|write|respond|speak)\b.*\blanguage\b/,
    "reply_language 1 languages .8",
  ],
];
