import type { IntentPattern } from "./intent-pattern.ts";

/** Pastimes, culture and nature. */
export const pastimesIntents: readonly IntentPattern[] = [
  [
    `weekend saturday sunday evening afternoon rainy-day holiday-week day-off half-term
      bank-holiday`,
    `hobby_general .5 sports_fan .45 work_schedule .45 hiking .4 board_games .4 culture_outings
      .4 children .4 religion .4 disability .4 gardening .35 crafts .35 art .35
      video_games .35 concerts .35 cycling .35 instruments .35 volunteering .35 nature .35
      comfort_environment .35 personality .35 injuries .35 pets .35 diy_making .35 reading
      .3 photography .3 films .3 dance .3 sweets_baking .3 cooking .25`,
  ],
  [
    `picnic hike walk outing excursion ramble stroll park forest meadow lake`,
    `allergies .6 hiking .55 nature .55 disability .55 injuries .55 pets .55 children .5 fears
      .45 comfort_environment .45 weather_outdoors .45 swimming .45 photography .4
      conditions .4 diet .35 food_allergies .35 cycling .35 pregnancy .35 running .3
      gardening .25 age .2`,
  ],
  [
    `museum gallery exhibition castle cathedral ruin monument`,
    `culture_outings .6 art .6 disability .6 comfort_environment .45 children .45 collecting .4
      studies .35 photography .35 religion .35 model_building .35 injuries .35 reading .3
      nature .3 fears .3 anime_comics .3 job .3 music_taste .25 age .2`,
  ],
  [
    `zoo aquarium farm safari theme-park funfair circus waterpark rollercoaster`,
    `fears .65 children .6 values_politics .55 travel_sickness .55 pregnancy .5 disability .5
      comfort_environment .5 conditions .45 allergies .45 nature .45 injuries .4 diet .35
      swimming .35 appearance .25 volunteering .2`,
  ],
  [
    `beach pool lake-day swim snorkel kayak canoe surf sail ferry cruise boat-trip island`,
    `swimming .75 travel_sickness .7 fears .7 water_sports .6 conditions .45 injuries .45
      disability .45 beauty .4 children .4 pregnancy .4 cruises .4 religion .35 appearance
      .35 clothing_style .3 vision .3 pets .25 allergies .25`,
  ],
  [
    `ski snowboard sledge skate rink winter-break snow cabin chalet`,
    `winter_sports .65 injuries .65 comfort_environment .6 fears .5 pregnancy .5 disability .45
      conditions .4 children .4 vehicles .35 vision .3 sizes .3 pets .3 money .3
      weight_fitness .25 age .25`,
  ],
  [
    `climb bouldering skydive bungee parachute caving zipline abseil`,
    `fears .8 injuries .65 conditions .55 weight_fitness .55 pregnancy .5 climbing .5
      disability .45 age .35 medication .3 insurance_legal .25`,
  ],
  [
    `run jog marathon 10k triathlon workout fitness exercise stretching yoga pilates`,
    `injuries .75 conditions .65 weight_fitness .55 pregnancy .55 disability .55 running .5 gym
      .5 daily_rhythm .5 cycling .5 yoga .5 goals_plans .5 swimming .45 work_schedule .45
      allergies .4 team_sports .4 age .35 dance .35 racket_sports .35 comfort_environment
      .35 martial_arts .35 hiking .35 home .3 medication .3 personality .25`,
  ],
  [
    `dance-class tango salsa ballroom disco club nightclub clubbing rave`,
    `dance .6 comfort_environment .6 music_taste .6 conditions .55 injuries .5 disability .5
      daily_rhythm .5 personality .45 alcohol .45 mental_health .4 fears .4 concerts .4
      religion .35 pregnancy .35 partner .3 age .3`,
  ],
  [
    `playlist soundtrack background-music song-for dj band karaoke sing-along`,
    `music_taste .75 singing .6 instruments .5 disability .4 concerts .4 dance .4 audio_gear
      .35 comfort_environment .35 origin .3 fears .25 films .25 languages .25`,
  ],
  [
    `movie film cinema series documentary watch-tonight binge movie-night`,
    `films .65 series .65 fears .6 disability .5 anime_comics .45 languages .45 children .45
      mental_health .4 theatre_comedy .4 likes_dislikes .35 vision .35 conditions .3
      reading .3 sports_fan .3 nature .3 culture_outings .25 job .2`,
  ],
  [
    `game-night board-game quiz trivia puzzle escape-room charades`,
    `board_games .65 video_games .5 fears .5 disability .45 sports_fan .45 personality .45
      vision .4 films .4 reading .4 languages .4 series .4 music_taste .4 anime_comics .4
      culture_outings .35 children .35 studies .35`,
  ],
  [
    `read-on novel bookshop library author audiobook story bedtime-story`,
    `reading .7 disability .55 vision .5 languages .5 children .4 anime_comics .4 writing .4
      fears .35 studies .3 public_transport .3 hobby_general .25`,
  ],
  [
    `knit sew craft pottery paint draw sketch model scrapbook handmade`,
    `crafts .6 art .6 diy_making .5 vision .5 model_building .5 injuries .45 disability .45
      allergies .4 hobby_general .4 photography .35 children .35 appearance .35 gardening
      .3`,
  ],
  [
    `photo portrait photoshoot selfie picture engagement-photos family-photo headshot`,
    `photography .6 appearance .6 children .5 partner .5 beauty .45 pets .45 internet_privacy
      .45 personality .4 social_media .4 disability .35 work_schedule .35 daily_rhythm .35
      colours .3 martial_arts .25 mental_health .25`,
  ],
  [
    `plant sow grow vegetable tomato compost seeds soil prune lawn harvest`,
    `gardening .65 home .65 allergies .55 pets .5 residence .5 injuries .5 nature .45
      weather_outdoors .4 values_politics .4 diet .35 children .3 food_dislikes .3
      destinations .25 work_schedule .2`,
  ],
  [
    `star stargazing eclipse bird birdwatching wildlife mushroom forage fossil`,
    `nature .7 photography .45 vision .45 daily_rhythm .4 fears .35 residence .35
      food_allergies .3 hobby_general .3 children .3 sleep .25`,
  ],
  [
    `club society class course evening-class meetup choir team join`,
    `hobby_general .6 work_schedule .55 personality .55 singing .55 instruments .5 languages .5
      team_sports .5 board_games .5 crafts .45 art .45 dance .45 running .45 life_changes
      .45 volunteering .45 residence .4 disability .4 reading .4 injuries .4 children .4
      friends .4 daily_rhythm .4 martial_arts .4 religion .35 fears .35 climbing .3`,
  ],
  [
    `volunteer donate charity cause give-away clear-out hand-me-down`,
    `volunteering .65 values_politics .65 religion .45 pets .4 children .4 work_skills .4
      conditions .4 languages .4 money .35 work_schedule .35 crafts .25 relatives .2`,
  ],
  [
    `halloween costume fancy-dress carnival themed-party cosplay`,
    `anime_comics .65 films .6 series .55 reading .5 video_games .5 crafts .5 identity .45
      appearance .45 music_taste .45 sizes .4 fears .4 children .4 theatre_comedy .4
      religion .35 sports_fan .35 beauty .35 allergies .3`,
  ],
  [
    `tattoo t-shirt mug sticker ringtone username wallpaper-for password-hint`,
    `music_taste .55 pets .55 sports_fan .55 films .5 reading .5 anime_comics .5 video_games .5
      nature .45 art .4 names .4 religion .4 instruments .4 languages .35 children .35
      relatives .35 allergies .3 conditions .3 fears .3 job .25 medication .25`,
  ],
  [
    `joke laugh funny comedy humour meme prank pun`,
    `theatre_comedy .65 tone .65 personality .45 sports_fan .4 job .4 pets .35 religion .3
      languages .3 likes_dislikes .3 anime_comics .3 children .25`,
  ],
  [
    `weather forecast umbrella rain storm wind heatwave cold`,
    `comfort_environment .65 residence .6 units_formats .55 weather_outdoors .55 places .5
      conditions .4 gardening .4 cycling .4 running .35 clothing_style .3 vehicles .25
      pets .25 home .2`,
  ],
  [
    `moving move-to relocate emigrate settle new-city suburbs countryside village
      abroad-for-good`,
    `job .6 children .6 parents .6 partner .55 pets .55 languages .55 comfort_environment .55
      employer .5 residence .5 vehicles .5 home .5 friends .45 disability .45 origin .45
      public_transport .45 travel_documents .45 money .45 life_changes .45 goals_plans .45
      conditions .4 allergies .4 studies .4 nature .35 personality .35 values_politics .35
      hiking .3 religion .3 water_sports .3`,
  ],
  [
    `date romantic valentine first-date blind-date dating boyfriend girlfriend anniversary`,
    `partner .65 weddings_anniversaries .55 identity .5 life_changes .5 personality .5 diet .45
      alcohol .45 cuisine_taste .45 dance .45 hobby_general .45 religion .4 music_taste .4
      films .4 culture_outings .4 children .4 food_allergies .4 values_politics .4 fears
      .35 smoking .35 pets .35 disability .35 theatre_comedy .35`,
  ],
  [
    `retire retirement pension sabbatical gap-year parental-leave`,
    `goals_plans .65 money .6 life_changes .6 age .55 job .55 hobby_general .5 employer .5
      destinations .45 children .45 business .45 partner .4 volunteering .4 pregnancy .4
      home .4 gardening .35 studies .35 languages .3`,
  ],
  [
    `translate interpreter foreign letter-from decipher menu-in speak-with order-in`,
    `languages .8 origin .65 reply_language .45 studies .3 places .3 job .3 relatives .3
      work_skills .3 disability .25`,
  ],
  [
    `school-trip homework bedtime nanny teen teenager year-old son daughter kids child
      grandchild nephew niece`,
    `children .75 relatives .6 fears .5 disability .45 allergies .4 food_allergies .4
      conditions .4 video_games .4 reading .4 diet .35 mental_health .35 sports_fan .35
      team_sports .35 model_building .35 anime_comics .35 siblings .35 age .3 religion .3
      nature .3 personality .3 residence .2`,
  ],
  [
    `mum mom dad mother father parents grandma grandpa grandmother grandfather aunt uncle`,
    `parents .7 relatives .7 disability .5 conditions .45 vision .4 languages .4 hobby_general
      .4 gardening .4 religion .4 life_changes .4 residence .4 siblings .4 diet .35
      reading .35 sports_fan .35 phones .3 age .3 music_taste .3`,
  ],
  [
    `husband wife partner spouse girlfriend boyfriend fiance both-of-us two-of-us`,
    `partner .75 weddings_anniversaries .5 disability .4 allergies .4 diet .4 fears .4
      hobby_general .4 pregnancy .4 music_taste .35 accessories .35 languages .35
      sports_fan .35 children .35 job .3 conditions .3 religion .3 residence .25`,
  ],
  [
    `sister brother sibling twin cousin in-law flatmate roommate friend neighbour`,
    `siblings .7 relatives .6 friends .6 hobby_general .45 allergies .4 diet .4 pets .4
      life_changes .4 disability .4 personality .4 music_taste .35 conditions .35 children
      .35 sports_fan .35 residence .35 pregnancy .35 job .3 religion .3`,
  ],
];
