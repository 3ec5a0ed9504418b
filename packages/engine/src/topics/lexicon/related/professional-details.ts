import type { RelatedTopics } from "./related-topics.ts";

export const professionalDetails: RelatedTopics = {
  job: `employer .9 colleagues .5 career_goals .6 business .7 studies .5 work_skills .7
      work_schedule .5 goals_plans .2`,
  employer: `job .9 colleagues .6 public_transport .3 work_schedule .4 business .5 career_goals .3`,
  colleagues: "job .6 employer .7 work_schedule .3 personality .3",
  work_schedule: `daily_rhythm .85 job .5 children .35 employer .4 religion .25 contact_preferences .35
      colleagues .3 studies .2 units_formats .2 sleep .3`,
  career_goals: `job .9 employer .7 work_skills .9 studies .7 business .6 goals_plans .6 residence .2 money
      .2 languages .2 programming .3 personality .3 achievements .3`,
  business: `job .8 work_skills .6 money .5 goals_plans .4 crafts .3 employer .4 career_goals .6`,
  studies: `job .4 work_skills .5 goals_plans .6 languages .5 disability .3 daily_rhythm .3 career_goals
      .5 answer_style .2 mental_health .25`,
  work_skills: `job .9 studies .7 career_goals .6 programming .4 languages .3 fears .3 employer .5
      achievements .3`,
};
