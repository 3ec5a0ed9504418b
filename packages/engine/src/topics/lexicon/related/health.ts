import type { RelatedTopics } from "./related-topics.ts";

export const health: RelatedTopics = {
  conditions: `medication .7 doctors .5 injuries .4 allergies .4 diet .25 relatives .15 age .25 smoking .3
      sleep .25 pregnancy .3`,
  medication: `conditions .9 allergies .9 food_allergies .5 doctors .4 pregnancy .5 injuries .3 alcohol .25`,
  allergies: "food_allergies .8 medication .6 conditions .4",
  injuries: `conditions .6 medication .4 doctors .4 gym .3 running .3 disability .3 job .15`,
  mental_health: `conditions .4 sleep .5 medication .4 yoga .5 fears .3 personality .3 hobby_general .3
      work_schedule .2 music_taste .2 nature .3 crafts .3 hiking .3 comfort_environment .3 pets .2
      religion .2 art .3 gardening .3`,
  sleep: `mental_health .5 conditions .5 daily_rhythm .7 coffee_tea .45 children .2
      comfort_environment .3 medication .4 job .2 injuries .3 pregnancy .2 alcohol .2`,
  doctors: `conditions .9 medication .8 allergies .7 fears .5 insurance_legal .4 work_schedule .3
      injuries .6 pregnancy .4 vision .3 disability .3 food_allergies .3 contact_documents .2`,
  disability: "injuries .5 vision .4 conditions .5",
  vision: "disability .4 doctors .3 conditions .3",
  pregnancy: "conditions .4 medication .4 children .5 partner .3 life_changes .3",
  weight_fitness: `gym .9 running .7 diet .8 conditions .6 injuries .7 goals_plans .5 swimming .5 yoga .5
      cycling .5 daily_rhythm .3 food_allergies .3 team_sports .4 hiking .4 dance .3 racket_sports
      .4`,
  smoking: "conditions .5 goals_plans .3 pregnancy .2 mental_health .3",
  fears: "mental_health .4 seating .2",
};
