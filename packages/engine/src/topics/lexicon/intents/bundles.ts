/** What to give somebody turns on their tastes, body and means. */
export const TASTES = `@hobbies .5 @sports .35 @entertainment .5 music_taste .6 instruments .7 concerts .55 singing
      .6 audio_gear .5 relatives .35 children .35 coffee_tea .45 alcohol .4 sweets_baking .45
      cooking .4 cuisine_taste .3 accessories .55 clothing_style .5 sizes .5 colours .6 beauty .4
      allergies .5 food_allergies .45 diet .35 likes_dislikes .55 pets .5 shopping_budget .5
      values_politics .35 materials_ethics .4 gadgets .4 video_games .5 hobby_general .7 birthdays
      .35 dance .5 anime_comics .6 reading .75 shoes .3 destinations .25 disability .2`;

/** What to do with free time. */
export const OUTINGS = `@hobbies .4 @sports .35 culture_outings .65 hobby_general .8 concerts .6 films .5
      theatre_comedy .65 video_games .6 anime_comics .4 reading .6 children .6 injuries .5
      disability .5 fears .45 personality .5 comfort_environment .6 residence .4 pets .4 partner
      .3 friends .3 relatives .3 allergies .35 restaurants .25 shopping_budget .3 religion .4
      work_schedule .4 instruments .6 singing .6 weather_outdoors .4 dance .6 sports_fan .55
      alcohol .25 camping .4 sweets_baking .2 hiking .6`;

/** What to eat or serve. */
export const FOOD = `diet 1 food_allergies 1 food_dislikes .8 cuisine_taste .75 meal_routine .4 cooking .45
      religion .6 conditions .5 kitchen .65 sweets_baking .2 pregnancy .5 medication .3
      values_politics .3`;

/** Whom the user has in their life. */
export const PEOPLE = `children .55 partner .5 relatives .5 parents .45 siblings .5 friends .4 pets .25`;
