import type { RelatedTopics } from "./related-topics.ts";

export const sports: RelatedTopics = {
  running: `injuries .9 weight_fitness .6 gym .5 conditions .6 shoes .5 goals_plans .5 achievements .4
      allergies .3 daily_rhythm .3 cycling .3`,
  cycling: `appearance .45 injuries .8 weight_fitness .5 conditions .5 running .3 goals_plans .3 fears
      .2 children .2 residence .2`,
  gym: `injuries 1 conditions .8 weight_fitness .8 running .6 swimming .5 yoga .6 goals_plans .5
      daily_rhythm .4 disability .5 cycling .5 pregnancy .4 home .2 team_sports .4 racket_sports
      .4 climbing .4 dance .4 martial_arts .4 water_sports .3 hiking .3 age .2 comfort_environment
      .2 work_schedule .2`,
  yoga: `injuries .8 mental_health .6 pregnancy .4 gym .4 conditions .4 weight_fitness .4 sleep .2`,
  swimming: `injuries .6 fears .7 allergies .3 conditions .5 weight_fitness .3 water_sports .5 disability
      .2`,
  team_sports: `injuries .7 sports_fan .6 children .4 conditions .5 personality .3 gym .3 weight_fitness .3
      racket_sports .3 friends .2`,
  racket_sports: `injuries .7 team_sports .4 weight_fitness .3 conditions .3 sports_fan .2`,
  winter_sports: `injuries .7 fears .4 comfort_environment .4 destinations .3 weight_fitness .2 conditions .3`,
  water_sports: `swimming .8 fears .7 travel_sickness .6 injuries .5 conditions .4 allergies .1`,
  climbing: "fears .9 injuries .7 conditions .5 weight_fitness .3 hiking .4",
  hiking: `injuries .9 conditions .6 shoes .4 fears .5 disability .6 allergies .5 nature .5 camping .5
      weight_fitness .4 pets .4 weather_outdoors .4 children .3 photography .3 climbing .4
      residence .3 pregnancy .3 comfort_environment .3 running .3 cycling .3`,
  martial_arts: "injuries .8 gym .4 conditions .3",
  golf_precision: "injuries .5 vision .3",
  horse_riding: "injuries .6 allergies .5 fears .4 pets .3",
  dance: "injuries .7 music_taste .4 conditions .3 partner .2 gym .3",
  sports_fan: `team_sports .7 racket_sports .4 winter_sports .3 running .2 cycling .3`,
};
