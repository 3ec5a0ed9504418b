import { FOOD } from "./bundles.ts";
import type { IntentPattern } from "./intent-pattern.ts";

/** Food and drink. */
export const foodIntents: readonly IntentPattern[] = [
  [
    /\b(cook|recipes?|dinner|lunch|supper|meals?|menu|eat|snacks?|food|breakfast|brunch|hungry|starters?|barbecue|bbq|picnic|buffet|catering|cater|potluck)\b/,
    FOOD,
  ],
  [
    /\b(order|get|have|grab|make|serve|bring)\b.*\b(for|at|with) (dinner|lunch|breakfast|supper|a party|the party|the picnic|the barbecue|guests)\b/,
    FOOD,
  ],
  [
    /\b(what|anything|something)\b.*\b(drink|drinks|beverage|pour|sip)\b/,
    `alcohol .9 coffee_tea .8 soft_drinks .8 pregnancy .4 religion .4 medication .4 smoking .2
      diet .3`,
  ],
  [
    /\b(invite|host|hosting|guests|come over|coming over|entertain|party|get-together|gathering)\b/,
    `diet .6 food_allergies .7 alcohol .5 home .3 personality .4 relatives .35 friends .35 pets
      .3 kitchen .3 board_games .4 music_taste .4 comfort_environment .35 celebrations .4`,
  ],
  [
    /\b(kitchen|cooker|appliances?|bakeware|cookware)\b/,
    "cooking .6 sweets_baking .6 coffee_tea .5 kitchen .9 diet .2 home .3",
  ],
];
