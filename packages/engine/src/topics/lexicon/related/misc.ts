import type { RelatedTopics } from "./related-topics.ts";

export const misc: RelatedTopics = {
  pets: `allergies .8 home .6 fears .4 work_schedule .3 children .4 money .2 job .15 hiking .2`,
  home: `residence .4 pets .4 children .4 allergies .4 disability .5 colours .5 likes_dislikes .2
      shopping_budget .4 money .4 diy_making .4 partner .2 comfort_environment .5 relatives .2 job
      .15 employer .2 gardening .3 art .2 clothing_style .1 values_politics .2 collecting .2
      life_changes .3 injuries .2 instruments .45`,
  vehicles: `children .5 pets .4 values_politics .6 public_transport .6 residence .4 travel_sickness .4
      shopping_budget .5 disability .5 money .3 injuries .3 camping .4 fears .5 cycling .4 home .3
      relatives .2 appearance .3 vision .4 water_sports .2 winter_sports .2 contact_documents .3
      conditions .3 employer .2 job .2`,
  money: `goals_plans .5 insurance_legal .3 job .3 shopping_budget .7 values_politics .4 home .3
      children .3 business .4 personality .2 age .3 life_changes .4 partner .2 studies .2 religion
      .3 parents .1`,
  insurance_legal: `conditions .5 vehicles .6 home .6 pets .5 money .5 children .4 partner .4 origin .4 business
      .4 smoking .5 job .4 age .3 parents .2 climbing .4 accessories .2 travel_documents .2`,
  errands_household: `home .6 allergies .5 work_schedule .4 values_politics .4 pets .3 children .3 daily_rhythm .3
      injuries .2 vehicles .2`,
  safety_emergency: `conditions .7 medication .6 allergies .6 food_allergies .5 contact_documents .6 doctors .4
      home .5 partner .5 parents .4 pets .2 children .3 residence .2 friends .3`,
  luck_belief: "religion .4 fears .2",
  weather_outdoors: `clothing_style .4 comfort_environment .7 conditions .3 residence .5 public_transport .2
      cycling .3 pets .2 beauty .3 allergies .4`,
};
