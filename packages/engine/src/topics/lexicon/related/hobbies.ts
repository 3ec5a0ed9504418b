import type { RelatedTopics } from "./related-topics.ts";

export const hobbies: RelatedTopics = {
  hobby_general: `@hobbies .75 @sports .55 hobby_general .8 music_taste .3 instruments .6 singing .5 films .4
      series .3 video_games .6 culture_outings .5 injuries .4 personality .5 friends .3 children
      .3 mental_health .3 disability .3 dance .6 cooking .2 sweets_baking .3 allergies .2
      comfort_environment .4 residence .25 pets .3 fears .3 sports_fan .3`,
  gardening: `home .7 allergies .7 injuries .5 pets .4 residence .4 weather_outdoors .3 nature .4 children
      .2 conditions .2`,
  reading: `films .3 vision .4 writing .4 podcasts_news .3 gadgets .2 series .25 languages .3
      anime_comics .4 daily_rhythm .1 disability .3 art .15`,
  writing: "reading .5 injuries .2 disability .2 languages .3",
  art: "crafts .5 colours .3 culture_outings .5 photography .4 allergies .2",
  crafts: `art .5 injuries .3 allergies .3 diy_making .4 colours .3 vision .3 home .2`,
  diy_making: "home .7 injuries .5 crafts .4 allergies .3 vehicles .3",
  photography: "nature .4 computers .4 hiking .3 destinations .3 art .3",
  collecting: "art .3 diy_making .2 reading .2 home .2",
  nature: "hiking .6 photography .4 allergies .6 fears .5 fishing_hunting .3",
  fishing_hunting: `nature .5 diet .4 values_politics .4 travel_sickness .4 camping .3 water_sports .3`,
  board_games: "video_games .4 children .4 friends .3 personality .3 disability .3",
  model_building: "crafts .4 collecting .4 diy_making .4 children .2 anime_comics .2",
  volunteering: `values_politics .6 pets .4 work_skills .4 religion .3 children .3 nature .4 job .3 languages
      .3`,
};
