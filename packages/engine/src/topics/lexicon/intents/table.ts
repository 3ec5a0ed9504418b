import type { IntentPattern } from "./intent-pattern.ts";

/** At table. */
export const tableIntents: readonly IntentPattern[] = [
  [
    `starter main-course side-dish topping sauce dip spread soup stew casserole curry roast
      omelette salad risotto lasagne pie quiche`,
    `diet .8 food_allergies .75 food_dislikes .65 cuisine_taste .55 kitchen .5 religion .5
      conditions .45 pregnancy .4 cooking .4 gardening .35 fishing_hunting .3 groceries .3
      children .3 medication .25`,
  ],
  [
    `sushi tapas ramen pho tacos kebab dim-sum thai indian mexican italian japanese korean
      vietnamese lebanese greek chinese ethiopian`,
    `diet .65 food_allergies .65 cuisine_taste .65 food_dislikes .6 religion .45 pregnancy .4
      restaurants .4 conditions .35 origin .35 languages .3 destinations .3
      comfort_environment .3`,
  ],
  [
    `cake dessert pudding ice-cream chocolate cookie muffin pancake waffle pastry donut sweet`,
    `food_allergies .7 diet .7 conditions .6 sweets_baking .5 kitchen .5 food_dislikes .45
      weight_fitness .45 religion .3 pregnancy .3 doctors .25 coffee_tea .25`,
  ],
  [
    `snack crisps popcorn nuts trail-mix granola-bar energy-bar energy-gel nibble finger-food`,
    `food_allergies .75 diet .65 conditions .5 cuisine_taste .45 weight_fitness .45
      food_dislikes .4 doctors .35 religion .35 running .3 children .3 cycling .25 hiking
      .25`,
  ],
  [
    `milkshake latte cappuccino smoothie hot-chocolate frappe chai bubble-tea`,
    `food_allergies .65 coffee_tea .65 diet .6 conditions .4 pregnancy .4 weight_fitness .35
      food_dislikes .3 sleep .3 sweets_baking .25`,
  ],
  [
    `cocktail aperitif bottle-of whisky gin rum prosecco champagne mulled sommelier
      wine-tasting brewery-tour distillery`,
    `alcohol .75 pregnancy .6 religion .5 medication .5 soft_drinks .45 conditions .4 vehicles
      .3 diet .3 age .3 life_changes .3 smoking .2 job .2`,
  ],
  [
    `canteen cafeteria buffet all-you-can-eat food-court street-food food-truck drive-thru
      takeaway delivery`,
    `diet .7 food_allergies .7 religion .5 food_dislikes .5 cuisine_taste .5 conditions .45
      weight_fitness .4 shopping_budget .35 comfort_environment .35 pregnancy .35
      values_politics .3 disability .3 medication .25`,
  ],
  [
    `hamper food-basket welcome-basket delicacy specialty tasting-box`,
    `diet .6 food_allergies .6 alcohol .55 coffee_tea .55 sweets_baking .5 cuisine_taste .5
      religion .4 gardening .3 conditions .3`,
  ],
  [
    `leftover spare-eggs surplus glut harvest windfall-apples rhubarb courgette pumpkin`,
    `cooking .55 kitchen .55 sweets_baking .5 gardening .5 diet .45 pets .4 volunteering .35
      friends .3 values_politics .3 children .25`,
  ],
  [
    `spice spicy hot-sauce chilli seasoning garlic onion herbs`,
    `cuisine_taste .7 food_dislikes .6 food_allergies .5 conditions .5 diet .4 gardening .35
      pregnancy .3 disability .3 medication .25`,
  ],
  [
    `fasting lent ramadan meal-prep portion meal-plan weekly-menu menu-plan batch`,
    `diet .7 food_allergies .6 meal_routine .6 conditions .55 food_dislikes .55 kitchen .55
      religion .55 weight_fitness .5 groceries .5 work_schedule .4 children .4 medication
      .4 pregnancy .4 shopping_budget .4 job .25 relatives .25`,
  ],
  [
    `rice pasta bread flour yeast dough oven-temperature undercooked overcooked burnt boil
      simmer`,
    `kitchen .65 food_allergies .5 units_formats .5 diet .45 cooking .4 sweets_baking .4
      residence .35 home .3 conditions .25`,
  ],
];
