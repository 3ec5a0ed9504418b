import type { IntentPattern } from "./intent-pattern.ts";

/** Trouble and safety. */
export const troubleIntents: readonly IntentPattern[] = [
  [
    `emergency ambulance fire alarm smoke evacuation first-aid power-cut flood`,
    `safety_emergency .65 disability .65 conditions .6 medication .6 allergies .5 pets .5
      contact_documents .5 children .45 home .45 partner .4 doctors .4 pregnancy .4 fears
      .35 parents .35 relatives .3`,
  ],
  [
    `lost stolen burglar break-in locked-out key-lost pickpocket wallet-gone`,
    `safety_emergency .65 insurance_legal .55 contact_documents .55 friends .5 money .45
      internet_privacy .45 travel_documents .45 partner .4 phones .4 home .4 relatives .3
      parents .3`,
  ],
  [
    `leak damp mould broken drip clogged blocked noise-from draught creak squeak wasps-nest
      mice ants pests`,
    `home .7 diy_making .6 allergies .55 insurance_legal .45 pets .45 fears .45 children .4
      errands_household .4 conditions .35 values_politics .35 safety_emergency .35 money
      .3 pregnancy .2`,
  ],
  [
    `argument quarrel row conflict awkward apologise apology forgive feud fight jealous`,
    `personality .55 partner .5 parents .5 siblings .5 relatives .5 friends .5 colleagues .5
      mental_health .5 life_changes .4 tone .4 religion .35 values_politics .35 alcohol
      .25`,
  ],
  [
    `avoid-talking touchy taboo sensitive-subject politics-at small-talk conversation-starter`,
    `values_politics .55 religion .55 life_changes .55 parents .5 relatives .5 colleagues .45
      mental_health .4 partner .4 sports_fan .4 identity .4 pregnancy .35 hobby_general
      .35 alcohol .3 money .3 diet .2`,
  ],
  [
    `lonely homesick bored sad grief heartbroken cheer-up cheer-me down comfort`,
    `mental_health .65 life_changes .6 hobby_general .5 origin .5 partner .5 friends .45 pets
      .45 personality .45 music_taste .4 parents .4 religion .4 relatives .4 residence .4
      instruments .4 crafts .35 nature .35 series .35 hiking .35 volunteering .35 films .3
      sweets_baking .3`,
  ],
  [
    `wake-up alarm oversleep early-start get-up morning-person snooze`,
    `daily_rhythm .75 sleep .7 work_schedule .5 disability .5 coffee_tea .5 job .45 children
      .45 mental_health .35 medication .35 conditions .3 pets .3 public_transport .3
      partner .25`,
  ],
  [
    `craving temptation relapse quit willpower habit resist urge`,
    `smoking .7 alcohol .7 goals_plans .6 diet .5 mental_health .5 weight_fitness .5
      sweets_baking .4 coffee_tea .4 social_media .35 money .35 conditions .35 video_games
      .3 pregnancy .3`,
  ],
  [
    `nervous calm-nerves stage-fright panic anxious shaky butterflies before-the-exam
      before-the-interview`,
    `mental_health .7 fears .6 medication .5 personality .45 yoga .45 conditions .4 religion
      .35 coffee_tea .35 music_taste .35 alcohol .35 studies .35 achievements .3 pregnancy
      .3`,
  ],
  [
    `afraid scared dark thunderstorm storm spider snake dog-park bees wasp crowd lift escalator`,
    `fears .75 mental_health .5 children .45 comfort_environment .45 pets .4 allergies .4
      disability .35 conditions .3 relatives .3`,
  ],
  [
    `earthquake hurricane war wildfire shelter bunker survival preparedness`,
    `safety_emergency .65 residence .55 medication .45 origin .4 home .4 pets .4 conditions .4
      children .4 fears .35 work_skills .3 volunteering .3 languages .2`,
  ],
];
