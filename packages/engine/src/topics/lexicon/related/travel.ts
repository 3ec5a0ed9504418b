import type { RelatedTopics } from "./related-topics.ts";

export const travel: RelatedTopics = {
  flights: `seating 1 travel_sickness .7 fears .7 residence .5 travel_documents .6 packing .5
      destinations .5 diet .3 food_allergies .25 disability .5 appearance .3 children .3
      daily_rhythm .35 shopping_budget .25 conditions .3 injuries .4 sleep .3 smoking .2
      values_politics .25 pregnancy .3 comfort_environment .2`,
  seating: `flights .9 fears .7 travel_sickness .7 disability .7 injuries .6 appearance .5 vision .5
      children .3 public_transport .3 comfort_environment .5 pregnancy .3 conditions .3 concerts
      .2`,
  lodging: `allergies .7 disability .6 sleep .8 comfort_environment .7 pets .6 children .6
      shopping_budget .5 fears .5 destinations .5 camping .3 smoking .4 seating .2 injuries .3
      relatives .2 gym .2 diet .2 swimming .2 flights .2 likes_dislikes .2 religion .15`,
  destinations: `places .5 flights .5 travel_documents .6 travel_sickness .6 lodging .6 children .5 fears .5
      languages .4 hiking .5 culture_outings .5 camping .4 cruises .5 winter_sports .5
      water_sports .5 comfort_environment .7 weather_outdoors .5 partner .3 diet .4 food_allergies
      .4 cuisine_taste .4 photography .4 nature .4 pets .4 shopping_budget .5 disability .5
      public_transport .4 swimming .3 climbing .3 conditions .35 work_schedule .25 goals_plans .4
      values_politics .3 hobby_general .3 art .3 packing .4 residence .3 vehicles .3 medication .2
      pregnancy .3 cycling .3 reading .15 origin .25 relatives .2`,
  places: `places .7 destinations .85 flights .5 lodging .5 travel_documents .65 languages .6
      comfort_environment .6 weather_outdoors .55 public_transport .55 disability .5 vehicles .35
      culture_outings .4 camping .35 hiking .3 residence .35 fears .3 travel_sickness .4 packing
      .4 diet .3 food_allergies .25 conditions .2 values_politics .25 children .3 pets .3 seating
      .35 shopping_budget .25 origin .3`,
  travel_documents: "origin .9 destinations .4 contact_documents .6 flights .3 partner .2",
  packing: `medication .7 allergies .5 vision .4 beauty .5 clothing_style .6 weather_outdoors .6
      destinations .5 photography .5 conditions .5 travel_sickness .6 children .5 pets .2
      comfort_environment .5 flights .4 hiking .3 shoes .4 audio_gear .3 swimming .3 reading .2
      sizes .2 camping .4 sleep .4 gadgets .3`,
  public_transport: `vehicles .7 cycling .6 travel_sickness .7 disability .7 residence .7 seating .6 fears .5
      values_politics .4 employer .5 comfort_environment .4 children .3 flights .2 injuries .3
      vision .3`,
  travel_sickness: "seating .6 medication .4 fears .3",
  camping: `allergies .6 fears .5 hiking .6 sleep .5 comfort_environment .6 injuries .4 children .3 pets
      .4 weather_outdoors .5 cooking .2 nature .4 disability .3`,
  cruises: `travel_sickness 1 fears .6 swimming .4 destinations .4 comfort_environment .4 disability .3
      lodging .3 water_sports .4`,
};
