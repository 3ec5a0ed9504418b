import type { IntentPattern } from "./intent-pattern.ts";

/** Occasions and people. */
export const occasionsIntents: readonly IntentPattern[] = [
  [
    `wedding bride groom ceremony vows bridesmaid best-man registry reception`,
    `weddings_anniversaries .6 religion .6 partner .5 parents .5 alcohol .5 dance .5
      instruments .5 clothing_style .5 singing .45 diet .4 music_taste .4 writing .4
      disability .4 children .4 relatives .4 crafts .4 photography .4 life_changes .4
      fears .35 origin .35 sweets_baking .35 languages .3 identity .3 art .3`,
  ],
  [
    `funeral eulogy condolence grave memorial wake`,
    `religion .6 life_changes .5 relatives .5 parents .5 mental_health .4 singing .35
      instruments .35 clothing_style .3 fears .25 colours .25`,
  ],
  [
    `baby-shower christening newborn godparent toddler`,
    `children .6 life_changes .55 pregnancy .55 relatives .5 religion .45 crafts .4
      mental_health .3 sweets_baking .3`,
  ],
  [
    `speech toast presentation lecture talk announce host moderate stage microphone`,
    `fears .65 disability .55 personality .55 mental_health .5 languages .5 work_skills .45
      theatre_comedy .35 job .35 achievements .3 tone .3 singing .25 conditions .2`,
  ],
  [
    `christmas advent easter hanukkah diwali eid thanksgiving new-year halloween carnival`,
    `religion .65 celebrations .6 parents .5 relatives .5 children .45 diet .45 life_changes
      .45 siblings .4 work_schedule .4 crafts .4 food_allergies .35 alcohol .35 origin .35
      anime_comics .3 pets .25 travel_documents .2`,
  ],
  [
    `gala ball dinner-party reception black-tie banquet buffet`,
    `diet .55 food_allergies .55 clothing_style .55 alcohol .5 religion .45 food_dislikes .4
      dance .35 conditions .35 pregnancy .3 weight_fitness .25 fears .2 martial_arts .15`,
  ],
  [
    `in-laws mother-in-law father-in-law meet-his-parents meet-her-parents impression introduce`,
    `partner .6 languages .55 religion .5 appearance .45 identity .45 origin .45 diet .4
      clothing_style .4 parents .4 personality .4 job .3 disability .3 life_changes .3`,
  ],
  [
    `neighbour's thank-you host hostess godmother teacher colleague coworker`,
    `sweets_baking .45 crafts .45 colleagues .35 gardening .35 alcohol .35 employer .35
      collecting .3 job .3 values_politics .2`,
  ],
  [
    `visitors guest guests overnight-guest sleepover`,
    `home .6 pets .55 allergies .5 diet .5 children .4 sleep .35 relatives .3 friends .3
      kitchen .3 smoking .25 religion .25`,
  ],
  [
    `old-man old-lady granny nana ninety eighty seventy elderly senior`,
    `relatives .7 parents .6 disability .55 vision .5 conditions .45 phones .3 hobby_general .3
      languages .25`,
  ],
  [
    `daycare kindergarten school teacher parent-evening homework detention pupil classmates`,
    `children .7 job .45 studies .4 work_schedule .4 languages .35 life_changes .35 disability
      .35 origin .3 values_politics .3 religion .25 relatives .25`,
  ],
  [
    `puppy kitten dog cat hamster rabbit pet breed adopt shelter`,
    `allergies .7 home .6 pets .6 work_schedule .5 job .5 children .45 fears .45 destinations
      .3 life_changes .3 partner .3 employer .3 daily_rhythm .3 flights .25 gardening .25
      model_building .2 hobby_general .2`,
  ],
  [
    `nickname puppy-name kitten-name baby-name boat-name team-name name-for name-our name-my`,
    `sports_fan .5 music_taste .5 films .5 series .5 reading .5 anime_comics .5 origin .5 names
      .5 video_games .4 languages .4 religion .35 relatives .35 nature .3 cuisine_taste
      .25`,
  ],
];
