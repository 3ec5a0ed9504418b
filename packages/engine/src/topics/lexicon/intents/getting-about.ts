import type { IntentPattern } from "./intent-pattern.ts";

/** Getting about and away. */
export const gettingAboutIntents: readonly IntentPattern[] = [
  [
    `motorway highway road-trip drive-to pass scenic-route hairpin parking rental-car hire-car`,
    `vehicles .7 fears .65 travel_sickness .55 vision .5 disability .45 achievements .4 age .35
      children .35 pets .35 public_transport .35 values_politics .35 conditions .3
      life_changes .3 medication .3 mental_health .3`,
  ],
  [
    `electric-car charging range petrol diesel hybrid mileage second-car two-seater estate-car
      suv van`,
    `vehicles .75 children .6 home .55 values_politics .55 pets .5 pregnancy .5 money .45
      disability .45 appearance .4 camping .4 job .35 instruments .35 employer .35
      goals_plans .35 hobby_general .3 residence .3 relatives .2`,
  ],
  [
    `feasible one-day day-trip stopover detour far-is how-far distance`,
    `vehicles .6 children .5 residence .5 travel_sickness .5 units_formats .5 public_transport
      .45 pets .4 cycling .35 conditions .3 running .3 weight_fitness .25`,
  ],
  [
    `skywalk glass-bridge viewpoint summit gondola chairlift zipline paraglide balloon-ride
      helicopter tower roof-terrace`,
    `fears .9 travel_sickness .45 disability .45 conditions .4 pregnancy .4 injuries .35
      weight_fitness .25 age .2`,
  ],
  [
    `metro underground subway rush-hour tube night-bus tram sleeper-train compartment`,
    `fears .65 public_transport .65 seating .6 disability .6 travel_sickness .5
      comfort_environment .5 mental_health .45 residence .4 sleep .35 cycling .25`,
  ],
  [
    `aeroplane plane row seat window-seat aisle upgrade boarding cabin-bag`,
    `seating .9 fears .65 appearance .6 injuries .5 travel_sickness .5 disability .45
      luck_belief .4 pregnancy .4 conditions .35 children .35`,
  ],
  [
    `tropics rainforest monsoon rainy-season jungle safari africa vietnam thailand india brazil`,
    `destinations .6 conditions .55 medication .5 comfort_environment .5 fears .45 pregnancy
      .45 travel_documents .45 weather_outdoors .45 nature .45 photography .4 allergies
      .35 food_allergies .35 diet .35 beauty .35 values_politics .35 cuisine_taste .3`,
  ],
  [
    `desert beach sunbathe sunbed pool-day heatwave midday sun sunshine`,
    `beauty .6 appearance .6 comfort_environment .6 swimming .6 conditions .5 weather_outdoors
      .5 medication .5 clothing_style .4 religion .35 pregnancy .35 fears .3 children .3
      allergies .25`,
  ],
  [
    `pop-over weekend-trip long-weekend getaway city-trip break splurge once-in-a-lifetime
      abroad`,
    `destinations .6 travel_documents .55 money .55 work_schedule .5 children .45
      values_politics .45 fears .45 flights .45 pets .4 partner .4 goals_plans .35
      pregnancy .3 conditions .3 life_changes .3 job .25 studies .25`,
  ],
  [
    `sightseeing worth-seeing must-see old-town what-to-see things-to-see free-afternoon
      spare-day afternoon-in day-in days-in hours-in`,
    `culture_outings .7 art .6 music_taste .6 reading .55 theatre_comedy .55 disability .55
      sports_fan .5 photography .5 collecting .5 nature .5 films .45 children .45
      cuisine_taste .45 religion .4 relatives .4 origin .4 hiking .4 diet .35 gardening
      .35 injuries .35 anime_comics .35 instruments .35 comfort_environment .35 studies .3
      model_building .3 video_games .3 crafts .3 public_transport .3 job .25
      likes_dislikes .25`,
  ],
  [
    `miss-on leave-behind do-without three-weeks months-away`,
    `pets .5 coffee_tea .45 medication .45 meal_routine .4 cuisine_taste .4 likes_dislikes .4
      children .35 partner .35 daily_rhythm .3 religion .3`,
  ],
  [
    `petsit house-sit water-the look-after feed-the babysit mind-the`,
    `pets .65 allergies .65 gardening .5 fears .5 children .4 home .4 work_schedule .4 friends
      .4 relatives .3`,
  ],
];
