import type { RelatedTopics } from "./related-topics.ts";

export const food: RelatedTopics = {
  diet: `food_allergies .8 conditions .4 food_dislikes .4 religion .35 values_politics .3 cooking .4
      weight_fitness .3 meal_routine .3`,
  food_allergies: "diet .7 allergies .6 conditions .4 medication .2",
  cooking: `cooking .75 diet 1 food_allergies 1 food_dislikes .7 cuisine_taste .75 kitchen .75 religion
      .3 conditions .3 meal_routine .3 groceries .3 gardening .2 children .2 shopping_budget .15
      weight_fitness .15 sweets_baking .25 values_politics .15`,
  kitchen: "cooking .6 home .3 sweets_baking .3 diet .2 coffee_tea .2",
  cuisine_taste: `diet .8 food_allergies .8 food_dislikes .8 cooking .4 restaurants .5 religion .3`,
  food_dislikes: "diet .6 food_allergies .6 cuisine_taste .6",
  restaurants: `diet 1 food_allergies .9 cuisine_taste .9 food_dislikes .6 alcohol .3 comfort_environment
      .45 shopping_budget .3 residence .3 disability .3 religion .3 children .2 likes_dislikes .2
      cooking .3`,
  coffee_tea: `medication .2 sleep .3 diet .3 food_allergies .3 sweets_baking .2 soft_drinks .4 pregnancy
      .2 likes_dislikes .1`,
  alcohol: `pregnancy .4 religion .4 smoking .3 medication .35 soft_drinks .4 coffee_tea .2
      cuisine_taste .2 conditions .2`,
  soft_drinks: `alcohol .8 coffee_tea .8 diet .4 food_allergies .4 religion .3 pregnancy .3 medication .2`,
  sweets_baking: `diet .8 food_allergies .9 conditions .4 kitchen .7 food_dislikes .5 cuisine_taste .4
      religion .15`,
  groceries: `diet .9 food_allergies .9 cooking .6 food_dislikes .5 shopping_budget .6 meal_routine .5
      relatives .2 children .3 residence .2 values_politics .3 coffee_tea .3 pets .2 cuisine_taste
      .5`,
  meal_routine: `diet .9 food_allergies .9 food_dislikes .6 cuisine_taste .6 cooking .5 daily_rhythm .4
      coffee_tea .5 children .3 conditions .3 sweets_baking .3 weight_fitness .3`,
};
