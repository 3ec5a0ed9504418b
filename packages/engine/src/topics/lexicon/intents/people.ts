import { PEOPLE, TASTES } from "./bundles.ts";
import type { IntentPattern } from "./intent-pattern.ts";

/** Gifts and people. */
export const peopleIntents: readonly IntentPattern[] = [
  [`gift present surprise stocking treat spoil souvenir bouquet`, TASTES],
  [
    /\b(get|buy|give|make|send|bring)\b.*\b(my|her|his|their|our|the) ?(\w+ )?(wife|husband|partner|girlfriend|boyfriend|fianc\w+|mum|mom|mother|dad|father|parents|sister|brother|son|daughter|kids?|children|grand\w+|nan|aunt|uncle|cousin|niece|nephew|friend|boss|colleague|neighbou?r|roommate|flatmate|twins?)\b/,
    TASTES,
  ],
  [
    /\b(birthday|christmas|anniversary|valentine|graduation|housewarming|wedding|retirement|secret santa)\b.*\b(get|buy|give|ideas?|do|for)\b|\b(get|buy|give|ideas?|for)\b.*\b(birthday|christmas|anniversary|valentine|graduation|housewarming|wedding|retirement|secret santa)\b/,
    TASTES,
  ],
  [
    /\b(who|whom) (is|are|was|do|does|should|could|can|would|else)\b|\b(family|relatives|household|kin|loved ones|people in my life)\b/,
    PEOPLE,
  ],
  [
    /\bwho (could|can|should|might|would)\b.*\b(help|ask|call|invite|look after|take care|watch|bring|join|come)\b/,
    `${PEOPLE} colleagues .4 safety_emergency .3 contact_documents .4`,
  ],
  [
    `romantic date-night night-out-with with-my-wife with-my-husband with-my-partner
      with-my-girlfriend with-my-boyfriend`,
    `partner .85 weddings_anniversaries .6 cuisine_taste .5 diet .5 films .3 dance .4 music_taste
      .4 culture_outings .4 alcohol .3`,
  ],
  [`married marital single relationship spouse`, "partner 1 weddings_anniversaries .8"],
];
