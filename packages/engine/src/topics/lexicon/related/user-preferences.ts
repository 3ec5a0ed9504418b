import type { RelatedTopics } from "./related-topics.ts";

export const userPreferences: RelatedTopics = {
  answer_style: `tone .8 units_formats .4 reply_language .4 disability .4 job .2 work_skills .2 vision .3
      programming .2 languages .2 personality .2`,
  tone: "answer_style .7 names .7 reply_language .4 personality .4 identity .3",
  units_formats: "residence .3 origin .2 answer_style .4 languages .1",
  reply_language: "languages .9 answer_style .4 origin .3 units_formats .3",
  contact_preferences: `work_schedule .6 daily_rhythm .7 disability .5 phones .3 children .2 sleep .3 social_media
      .2 personality .3 contact_documents .3 fears .2`,
  daily_rhythm: `work_schedule .6 sleep .7 job .4 children .4 religion .2 meal_routine .3 mental_health .3
      conditions .2 coffee_tea .2`,
  shopping_budget: `values_politics .7 money .7 materials_ethics .5 likes_dislikes .2 sizes .3`,
  values_politics: `diet .4 vehicles .3 shopping_budget .4 materials_ethics .5 volunteering .4 religion .3`,
  comfort_environment: "personality .4 mental_health .4 disability .4 conditions .3 fears .4",
  likes_dislikes: `@hobbies .15 food_dislikes .3 cuisine_taste .3 comfort_environment .3 personality .3`,
};
