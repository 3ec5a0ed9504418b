import type { IntentPattern } from "./intent-pattern.ts";

/** Body and health. */
export const bodyIntents: readonly IntentPattern[] = [
  [
    `headache nosebleed dizzy tired fatigue cough rash itch swollen bloated nausea cramp numb
      sore stiff`,
    `conditions .7 medication .65 allergies .6 pregnancy .55 sleep .55 food_allergies .55
      injuries .5 mental_health .5 coffee_tea .45 vision .45 alcohol .4 smoking .4 job .4
      diet .4 work_schedule .35 daily_rhythm .35 art .3 home .3 gym .3 computers .25
      crafts .2`,
  ],
  [
    `nod-off fall-asleep insomnia doze lie-awake sleepless nap bedtime lights-out`,
    `sleep .75 daily_rhythm .6 job .5 work_schedule .5 coffee_tea .5 children .5 mental_health
      .5 comfort_environment .5 home .45 medication .45 conditions .4 partner .4 pets .4
      residence .35 injuries .3 phones .25`,
  ],
  [
    `beer wine sardine liver shellfish red-meat anchovy sausage salt crisps sugar sweets soda
      energy-drink`,
    `diet .7 conditions .65 pregnancy .6 food_allergies .6 medication .5 religion .5 alcohol .5
      weight_fitness .4 mental_health .25 smoking .2`,
  ],
  [
    `sauna ice-bath plunge jacuzzi hot-spring massage acupuncture tattoo piercing botox`,
    `conditions .75 pregnancy .7 medication .65 fears .55 injuries .5 allergies .5 beauty .4
      religion .35 appearance .35 comfort_environment .35 identity .15`,
  ],
  [
    `implant braces filling crown whitening root-canal extraction dental`,
    `doctors .7 fears .65 medication .55 conditions .5 allergies .45 weddings_anniversaries .4
      pregnancy .4 smoking .4 work_schedule .35 money .35 instruments .35 job .3
      coffee_tea .25`,
  ],
  [
    `training-session hard-training leg-day sprint interval rest-day`,
    `injuries .7 conditions .6 work_schedule .5 goals_plans .5 running .5 gym .5 pregnancy .45
      daily_rhythm .45 weight_fitness .45 volunteering .4 team_sports .4 age .35 religion
      .3 sleep .3`,
  ],
  [
    `glove gloves helmet goggles wetsuit racket skis bat ball boots cleats`,
    `sizes .65 disability .55 team_sports .55 appearance .5 winter_sports .5 martial_arts .5
      cycling .5 climbing .5 racket_sports .5 injuries .45 water_sports .45 golf_precision
      .4 swimming .4 materials_ethics .4 gardening .35 conditions .35 running .3
      fishing_hunting .3 shopping_budget .3 achievements .2`,
  ],
  [
    `tournament competition championship cup league race match-day`,
    `team_sports .6 injuries .55 running .55 martial_arts .55 racket_sports .5 board_games .45
      sports_fan .45 weight_fitness .45 conditions .4 goals_plans .4 swimming .4 cycling
      .4 achievements .4 pregnancy .35 work_schedule .35 dance .3 video_games .3`,
  ],
  [
    `face-cream sunscreen shaving razor beard wig haircut hairdo fringe hair-colour`,
    `beauty .8 allergies .65 appearance .65 conditions .45 materials_ethics .4 values_politics
      .4 religion .4 pregnancy .35 job .35 identity .35`,
  ],
];
