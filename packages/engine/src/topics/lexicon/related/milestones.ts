import type { RelatedTopics } from "./related-topics.ts";

export const milestones: RelatedTopics = {
  birthdays: "age .6 celebrations .3 weddings_anniversaries .2 children .2",
  weddings_anniversaries: `partner .9 diet .2 celebrations .3 birthdays .3 children .1 alcohol .2 religion .3 dance .2
      clothing_style .2`,
  achievements: "goals_plans .6 studies .4 running .3 career_goals .4 life_changes .4",
  life_changes: `residence .5 home .5 job .3 goals_plans .5 partner .2 achievements .4 parents .15`,
  goals_plans: `achievements .4 career_goals .6 weight_fitness .5 studies .5 life_changes .5 money .4
      languages .3 smoking .4 writing .3 running .3 instruments .3 business .3`,
  celebrations: `religion .7 diet .6 food_allergies .6 children .4 relatives .4 alcohol .45 birthdays .5
      partner .3 parents .3 personality .4 home .2 origin .3 music_taste .4 comfort_environment .4
      weddings_anniversaries .3 siblings .2 friends .3 conditions .2 sweets_baking .3`,
};
