import type { IntentPattern } from "./intent-pattern.ts";

/** Technology and media. */
export const gearIntents: readonly IntentPattern[] = [
  [
    `install download update upgrade compatible run-on driver plugin`,
    `computers .75 software_apps .65 phones .6 programming .55 internet_privacy .55 video_games
      .45 gadgets .4 employer .3 disability .25 vision .25 residence .2 money .2`,
  ],
  [
    `stream streaming netflix video-call upload gaming cloud 4k broadband`,
    `internet_privacy .7 computers .6 phones .55 video_games .55 residence .5 series .5 home .4
      money .3 disability .3 employer .25 public_transport .15`,
  ],
  [
    `send transfer share-file big-file photo-album video-quality airdrop backup sync`,
    `phones .75 computers .6 internet_privacy .6 software_apps .55 photography .4 social_media
      .4 employer .35 relatives .2 vision .2`,
  ],
  [
    `group-chat keep-in-touch stay-in-touch keep-up-with catch-up-with reach-out video-chat`,
    `social_media .7 contact_preferences .6 phones .55 disability .55 internet_privacy .5
      friends .45 languages .4 relatives .4 parents .4 residence .35`,
  ],
  [
    `hacked phishing scam password breach leak login suspicious`,
    `internet_privacy .8 phones .5 computers .5 software_apps .4 employer .4 money .4
      contact_documents .4 age .2 parents .2`,
  ],
  [
    `language-model llm chatbot neural image-generator gpu local-model`,
    `ai_tools .75 computers .75 programming .6 internet_privacy .55 values_politics .4 job .4
      employer .4 art .25 writing .25`,
  ],
  [
    `function script code regex refactor csv json class algorithm bug endpoint`,
    `programming .75 answer_style .55 computers .4 software_apps .4 work_skills .35 job .3
      employer .3`,
  ],
  [
    `video-game console latest-game dlc expansion remaster exclusive vr headset`,
    `video_games .8 computers .55 travel_sickness .5 conditions .4 gadgets .4 children .4
      vision .35 disability .35 fears .3 money .3 internet_privacy .3`,
  ],
  [
    `film movie opera play musical concert tickets three-hour long-film premiere`,
    `theatre_comedy .6 films .6 music_taste .55 disability .5 seating .45 fears .4
      mental_health .4 comfort_environment .4 languages .35 children .35 conditions .3
      likes_dislikes .3 daily_rhythm .3 anime_comics .3 personality .3 work_schedule .25`,
  ],
  [
    `character ending plot season finale spoil summary-of recap`,
    `series .7 films .6 reading .6 anime_comics .5 video_games .4 likes_dislikes .25`,
  ],
  [
    `lens camera tripod drone binoculars telescope`,
    `photography .75 nature .65 vision .3 destinations .25 money .25 children .2 pets .2
      fishing_hunting .2 sports_fan .15`,
  ],
  [
    `book opening-book textbook guide-book manual novel read-next`,
    `reading .75 languages .5 board_games .45 vision .45 studies .45 disability .4
      hobby_general .35 programming .35 children .3 fears .25 life_changes .2`,
  ],
  [
    `podcast channel newsletter blog youtube vlog voice-over`,
    `podcasts_news .6 social_media .5 writing .45 languages .4 personality .4 audio_gear .4
      disability .35 job .35 work_schedule .35 internet_privacy .35 hobby_general .3
      conditions .25 singing .2`,
  ],
  [
    `piece concerto song-to repertoire perform audition rehearse`,
    `instruments .8 singing .7 music_taste .5 dance .4 fears .4 achievements .3 work_schedule
      .25 injuries .2`,
  ],
];
