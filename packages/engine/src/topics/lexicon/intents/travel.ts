import type { IntentPattern } from "./intent-pattern.ts";

/** Travel and getting about. */
export const travelIntents: readonly IntentPattern[] = [
  [
    /\b(trips?|travel|vacation|holidays?|getaway|weekend away|city break|destinations?|itinerary|abroad|visit|go on|honeymoon|tour|journey|explore|where (should|could|can|shall) (i|we) (go|fly|head|spend))\b/,
    `destinations 1 flights .6 lodging .6 travel_sickness .6 travel_documents .5 fears .5
      comfort_environment .6 children .5 hiking .5 culture_outings .5 winter_sports .35
      water_sports .4 camping .4 cruises .5 disability .5 shopping_budget .4 partner .3
      food_allergies .3 diet .3 public_transport .4 languages .4 photography .35 nature .4 pets
      .35 swimming .3 packing .4 conditions .3 goals_plans .35 weather_outdoors .4 work_schedule
      .25 cycling .3`,
  ],
  [
    `seat flight fly plane airport airline boarding layover check-in`,
    `flights 1 seating 1 fears .75 travel_sickness .7 appearance .5 disability .5 injuries .5
      conditions .35 residence .5 diet .35 food_allergies .3 packing .4 travel_documents .5
      daily_rhythm .35 children .3 destinations .25 pregnancy .3 comfort_environment .35
      values_politics .3`,
  ],
  [
    /\b(hotel|room|airbnb|hostel|accommodation|lodging|place to stay|where (should|can|could) (i|we) stay|stay overnight|check into)\b/,
    `lodging 1 sleep .7 allergies .7 disability .65 pets .6 children .55 comfort_environment .7
      fears .5 shopping_budget .45 smoking .4 injuries .3`,
  ],
  [
    `pack suitcase luggage bring take-with carry bag forget-to-bring`,
    `packing 1 medication .7 conditions .4 vision .4 clothing_style .3 weather_outdoors .5
      comfort_environment .35 travel_sickness .5 allergies .4 beauty .4 photography .4 children .3
      audio_gear .3 sleep .3 travel_documents .3`,
  ],
  [
    /\b(get (there|to|around|home|across)|commute|drive|ride|(by|the|a|night|take|catch|next) train|train (to|ride|journey|station|ticket)|bus|taxi|transport|how (do|should|can|could|would|might|will|shall) (i|we) (go|travel|get (to|there|around|from|home|back|across))|directions|route|lift|cross)\b/,
    `public_transport .9 vehicles .8 cycling .6 travel_sickness .65 disability .5 residence .5
      fears .5 values_politics .35 vision .3 seating .4 employer .3 injuries .25`,
  ],
  [
    `passport visa border entry-requirement immigration customs document paperwork permit`,
    `travel_documents 1 origin .9 residence .4 partner .2 contact_documents .5`,
  ],
  [
    `boat ferry sail cruise sea ocean whale snorkel* dive diving lake beach river`,
    `travel_sickness .9 swimming .8 fears .75 water_sports .7 cruises .5 beauty .3
      weather_outdoors .4 comfort_environment .4`,
  ],
  [
    `mri scanner simulator rollercoaster roller-coaster theme-park cable-car tower bridge balcony
      rooftop elevator lift cave tunnel ladder hot-air-balloon skyscraper ferris-wheel
      viewpoint helicopter`,
    `fears 1 travel_sickness .6 disability .5 injuries .3 pregnancy .4 conditions .4`,
  ],
];
