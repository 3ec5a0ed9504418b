import type { RelatedTopics } from "./related-topics.ts";

export const technology: RelatedTopics = {
  phones: `vision .6 computers .5 gadgets .6 internet_privacy .6 software_apps .4 photography .5
      shopping_budget .5 disability .3 social_media .3 sizes .2 audio_gear .3 contact_preferences
      .3`,
  computers: `programming .8 software_apps .8 video_games .7 photography .7 job .5 studies .4
      shopping_budget .5 phones .4 gadgets .5 art .4 instruments .25 vision .5 disability .3
      injuries .5 internet_privacy .4 business .3 appearance .3 destinations .15 work_skills .4
      employer .2`,
  programming: `programming 1 computers .6 job .4 software_apps .5 work_skills .4 answer_style .3 studies .3
      ai_tools .3`,
  software_apps: `computers .8 phones .6 programming .4 internet_privacy .6 job .4 shopping_budget .25
      ai_tools .4 work_skills .4 daily_rhythm .2 photography .3 vision .2 disability .25`,
  smart_home: `home .6 internet_privacy .8 gadgets .6 phones .5 pets .3 disability .3 programming .3
      safety_emergency .3 vision .2`,
  gadgets: `phones .6 computers .6 smart_home .5 photography .4 running .3 video_games .4
      internet_privacy .4 audio_gear .5 cycling .2 vision .3 gym .25 shopping_budget .3`,
  internet_privacy: `social_media .5 residence .3 computers .5 phones .4 software_apps .6 smart_home .4
      programming .3 video_games .3 employer .3`,
  social_media: `internet_privacy .5 phones .3 photography .4 business .4 art .3 crafts .2 writing .3`,
  ai_tools: `programming .5 internet_privacy .5 job .3 answer_style .4 writing .3 art .3 software_apps .5
      values_politics .2`,
};
