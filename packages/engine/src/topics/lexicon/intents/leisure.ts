import { OUTINGS } from "./bundles.ts";
import type { IntentPattern } from "./intent-pattern.ts";

/** Free time, films, music and books. */
export const leisureIntents: readonly IntentPattern[] = [
  [
    `weekend week-end saturday sunday day-off free-time spare-time evening tonight this-afternoon
      bored something-fun things-to-do something-to-do outing day-out activity activities
      hobby hobbies pastime fun rainy half-term summer date team-building`,
    OUTINGS,
  ],
  [
    `film movie watch netflix cinema series show tv documentary stream binge`,
    `films .9 series .9 anime_comics .6 fears .5 theatre_comedy .4 children .3 likes_dislikes .25
      languages .3 reading .3 disability .3 vision .2 conditions .15`,
  ],
  [
    `music song playlist listen album band concert gig tune soundtrack dj`,
    `music_taste 1 instruments .5 concerts .6 audio_gear .4 singing .35 dance .25 podcasts_news
      .35 disability .3`,
  ],
  [
    `read book novel author library kindle reading paperback story`,
    `reading .9 writing .3 anime_comics .3 vision .3 disability .3 films .2 languages .3
      podcasts_news .2`,
  ],
  [
    `game play puzzle console`,
    `board_games .8 video_games .8 sports_fan .25 team_sports .3 children .3 disability .2`,
  ],
  [
    `museum exhibition gallery theatre theater ticket event festival show concert`,
    `culture_outings .8 theatre_comedy .7 concerts .6 art .6 music_taste .5 comfort_environment
      .5 disability .5 seating .4 fears .3`,
  ],
  [
    `podcast news magazine subscription audiobook subscribe`,
    `podcasts_news .9 reading .5 values_politics .35 hobby_general .3 sports_fan .3 job .2`,
  ],
  [
    `club society join meetup community group meet-people make-friends new-people`,
    `@hobbies .4 @sports .35 hobby_general .6 personality .6 religion .35 languages .4 friends .4
      residence .3 singing .5 instruments .5 dance .5 mental_health .3 identity .3 volunteering .6
      board_games .6`,
  ],
];
