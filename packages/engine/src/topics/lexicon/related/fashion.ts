import type { RelatedTopics } from "./related-topics.ts";

export const fashion: RelatedTopics = {
  clothing_style: `sizes .9 colours .8 materials_ethics .9 allergies .5 shoes .5 comfort_environment .4
      religion .4 beauty .3 accessories .4 weather_outdoors .4 appearance .5 job .25
      shopping_budget .5 conditions .3 employer .25 values_politics .3 identity .3 pregnancy .2
      disability .2`,
  sizes: "clothing_style .7 shoes .7 appearance .7",
  shoes: `sizes .9 injuries .8 running .5 materials_ethics .6 hiking .3 colours .3 values_politics .4
      diet .4 shopping_budget .4 conditions .3 clothing_style .5 dance .2`,
  colours: "clothing_style .5 home .3 disability .6 vision .3",
  accessories: `allergies .7 materials_ethics .6 colours .5 clothing_style .5 sizes .4 likes_dislikes .2
      gadgets .3 appearance .2 shopping_budget .3 diet .2`,
  beauty: `allergies 1 materials_ethics .5 values_politics .6 conditions .5 appearance .6 pregnancy .3
      colours .3 shopping_budget .3 likes_dislikes .2 identity .15 diet .3`,
  materials_ethics: "values_politics .7 allergies .5 clothing_style .5 diet .3",
};
