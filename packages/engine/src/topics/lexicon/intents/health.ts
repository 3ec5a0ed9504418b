import type { IntentPattern } from "./intent-pattern.ts";

/** Sport and health. */
export const healthIntents: readonly IntentPattern[] = [
  [
    `workout work-out exercise training-plan fitness get-fit get-in-shape keep-fit sport gym
      stretch active cardio muscle move-more routine`,
    `@sports .5 gym .8 injuries .9 conditions .75 weight_fitness .8 running .6 swimming .55 yoga
      .6 disability .5 goals_plans .45 pregnancy .35 age .2 daily_rhythm .3 sports_fan .15`,
  ],
  [
    `watch on-tv cheer game match tickets season fixture score tournament`,
    "sports_fan .7 team_sports .45 racket_sports .3 films .35 series .35",
  ],
  [
    `sick ill unwell health healthy symptom doctor dentist pharmacy medicine painkiller pill
      vaccin* surgery hospital headache cold fever cough pain hurt diagnos* checkup check-up
      medical nurse paramedic treatment remedy remedies supplement vitamin`,
    `conditions .9 medication .9 allergies .8 injuries .6 doctors .6 pregnancy .5 food_allergies
      .5 disability .3 smoking .3 mental_health .4 fears .3 age .2 alcohol .2`,
  ],
  [
    `stress* relax unwind calm anxious anxiety sad down lonely overwhelmed cheer-up cheer-me-up
      feel-better mood tired exhausted wind-down de-stress self-care rough-day bad-day
      burn-out burned-out burnt-out recharge`,
    `mental_health .9 sleep .5 yoga .6 hobby_general .6 @hobbies .4 music_taste .4 hiking .4 pets
      .4 personality .4 comfort_environment .4 religion .3 swimming .3 running .3 instruments .4
      films .3 friends .3 conditions .3 coffee_tea .25 likes_dislikes .3`,
  ],
  [
    `sleep asleep insomnia bed rest wake alarm nap night's mattress pillow get-up`,
    `sleep 1 daily_rhythm .8 coffee_tea .5 mental_health .5 conditions .5 medication .4 children
      .25 injuries .4 job .3 comfort_environment .3 allergies .3`,
  ],
  [
    `safe careful avoid risk risky danger dangerous warn watch-out emergency precaution bother-me
      problem harm trigger bad-for good-for hurt scare scared afraid nervous can't-i
      shouldn't-i allowed`,
    `conditions .6 allergies .6 food_allergies .6 fears .7 medication .6 injuries .5 pregnancy .4
      disability .4 safety_emergency .5 travel_sickness .3 likes_dislikes .3`,
  ],
];
