import { FOOD } from "./bundles.ts";
import type { IntentPattern } from "./intent-pattern.ts";

/** Food and drink. */
export const foodIntents: readonly IntentPattern[] = [
  [
    `cook recipe dinner lunch supper meal menu eat snack food breakfast brunch hungry starter
      barbecue bbq picnic buffet catering cater potluck`,
    FOOD,
  ],
  [
    `invite host hosting guests come-over coming-over entertain party get-together gathering`,
    `diet .6 food_allergies .7 alcohol .5 home .3 personality .4 relatives .35 friends .35 pets
      .3 kitchen .3 board_games .4 music_taste .4 comfort_environment .35 celebrations .4`,
  ],
  [
    `kitchen cooker appliance bakeware cookware`,
    "cooking .6 sweets_baking .6 coffee_tea .5 kitchen .9 diet .2 home .3",
  ],
];
