import type { RelatedTopics } from "./related-topics.ts";

export const entertainment: RelatedTopics = {
  films: `series .7 theatre_comedy .4 anime_comics .6 fears .6 likes_dislikes .3 children .4 languages
      .3 reading .4 vision .3 disability .3 partner .2 culture_outings .2`,
  series: `films .8 theatre_comedy .4 anime_comics .6 reading .35 fears .5 languages .3 children .3
      likes_dislikes .3 podcasts_news .3`,
  video_games: `board_games .5 computers .6 anime_comics .4 children .4 vision .3 disability .3 conditions
      .35 injuries .3 travel_sickness .4 gadgets .4 friends .15`,
  podcasts_news: `reading .5 values_politics .4 music_taste .3 public_transport .4 series .3 hobby_general .3
      sports_fan .3 languages .3 job .2 board_games .1`,
  theatre_comedy: `films .5 music_taste .5 culture_outings .6 disability .4 seating .5 singing .3
      comfort_environment .3 residence .2 likes_dislikes .2`,
  culture_outings: `@hobbies .45 films .4 theatre_comedy .6 concerts .5 art .7 disability .6 fears .5 children
      .6 comfort_environment .7 residence .5 injuries .3 travel_sickness .4 collecting .4 nature
      .5 pets .3 hiking .4 shopping_budget .4 reading .4 partner .2 personality .4 sports_fan .4
      dance .4 public_transport .3 alcohol .3 food_allergies .2 diet .2`,
  anime_comics: "films .6 series .6 video_games .5 reading .5 collecting .4",
};
