import type { RelatedTopics } from "./related-topics.ts";

export const music: RelatedTopics = {
  music_taste: `instruments .5 concerts .7 singing .4 audio_gear .4 dance .3 podcasts_news .2 languages .1`,
  instruments: "music_taste .7 singing .5 injuries .3 disability .3 home .3",
  singing: "music_taste .7 instruments .5 fears .3",
  concerts: `music_taste 1 instruments .5 comfort_environment .7 fears .4 singing .3 disability .4
      seating .4 residence .2 dance .3 mental_health .2`,
  audio_gear: `music_taste .7 disability .7 comfort_environment .5 phones .4 instruments .3 concerts .3
      computers .2 podcasts_news .3 injuries .1`,
};
