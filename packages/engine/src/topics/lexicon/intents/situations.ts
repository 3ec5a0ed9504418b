import type { IntentPattern } from "./intent-pattern.ts";

/** Decisions and situations. */
export const situationsIntents: readonly IntentPattern[] = [
  [
    `open tin jar lift carry grip handle stairs climb stand walk kneel bend heavy assemble shovel`,
    `injuries .75 disability .8 conditions .75 pregnancy .4 age .2 vision .3 appearance .2`,
  ],
  [
    `form tick fill-in fill-out box status sign-up register registration declare field
      application questionnaire`,
    `contact_documents .7 partner .6 origin .6 names .6 residence .5 age .5 identity .5
      life_changes .5 birthdays .4 job .4 children .3 insurance_legal .4`,
  ],
  [
    `badge business-card title signature nametag name-tag credentials letterhead doorbell-sign
      email-address`,
    `names .9 studies .5 achievements .6 job .6 identity .5 life_changes .3 employer .4
      weddings_anniversaries .4`,
  ],
  [
    `conference trade-fair trade-show journal seminar webinar networking`,
    `job .9 employer .6 studies .6 business .6 career_goals .6 work_skills .6 programming .4`,
  ],
  [
    `fit-in fit-into fits-in fits-into squeeze-in come-by come-round come-over drop-by drop-in
      hold-the stop-by find-time find-the-time make-time when-would when-could when-should
      when-can when-might when-shall when-will when-do when-does when-is when-are`,
    `work_schedule 1 daily_rhythm .85 job .5 children .45 volunteering .4 religion .3
      public_transport .35 employer .45 studies .3 @sports .3 @hobbies .25 theatre_comedy .3
      singing .35 instruments .35 business .4 residence .3 medication .2 units_formats .2`,
  ],
  [
    `spare-room spare-attic spare-cellar spare-basement spare-garage spare-space spare-bedroom
      spare-corner spare-wall spare-shelf spare-cash spare-money extra-room extra-attic
      extra-cellar extra-basement extra-garage extra-space extra-bedroom extra-corner
      extra-wall extra-shelf extra-cash extra-money empty-room empty-attic empty-cellar
      empty-basement empty-garage empty-space empty-bedroom empty-corner empty-wall
      empty-shelf empty-cash empty-money unused-room unused-attic unused-cellar
      unused-basement unused-garage unused-space unused-bedroom unused-corner unused-wall
      unused-shelf unused-cash unused-money free-room free-attic free-cellar free-basement
      free-garage free-space free-bedroom free-corner free-wall free-shelf free-cash
      free-money with-the-room with-the-attic with-the-cellar with-the-basement
      with-the-garage with-the-garden with-the-yard with-the-shed with-the-money
      with-the-bonus with-the-refund`,
    `@hobbies .6 instruments .55 gym .4 yoga .4 employer .4 children .4 pregnancy .4 music_taste
      .3 money .6 goals_plans .6 home .4 video_games .35 relatives .2 vehicles .2 computers .3`,
  ],
  [
    `poster mug t-shirt wallpaper ringtone sticker print picture artwork decorate print-on
      cushion costume fancy-dress halloween theme themed`,
    `music_taste .7 films .65 series .65 anime_comics .7 sports_fan .7 reading .5 pets .5
      video_games .55 art .5 colours .5 nature .35 hobby_general .3 photography .4 likes_dislikes
      .3`,
  ],
  [
    `quiz topic trivia subject team-name username password-hint talk-about chat-about small-talk
      conversation icebreaker ice-breaker discuss bring-up mention`,
    `@entertainment .6 @hobbies .55 @sports .5 music_taste .6 personality .4 values_politics .5
      reading .5 studies .4 job .4 destinations .3 relatives .35 origin .3 religion .35
      life_changes .3`,
  ],
  [
    `entertain entertaining amuse pass-the-time kill-time keep-me-busy keep-us-busy long-drive
      long-flight long-train long-journey long-wait waiting-room commute bored boredom`,
    `podcasts_news .7 reading .7 board_games .7 video_games .7 music_taste .6 series .6 films .5
      crafts .5 writing .4 languages .4 art .4 travel_sickness .5 anime_comics .5`,
  ],
  [
    `shop store browse market boutique mall outlet`,
    `@hobbies .5 music_taste .4 audio_gear .45 clothing_style .5 shopping_budget .6 sizes .45
      values_politics .5 materials_ethics .5 anime_comics .5 collecting .65 groceries .4
      video_games .35 gadgets .3 diet .35 disability .3`,
  ],
  [
    `email e-mail messenger search-engine browser cloud online website site upload paste share
      account sign-in log-in provider`,
    `internet_privacy .85 software_apps .6 phones .35 computers .45 job .4 employer .5
      social_media .45 vision .2`,
  ],
  [
    `pay paying ticket book-online scan qr check-in-online`,
    `phones .7 internet_privacy .5 money .5 shopping_budget .3 disability .2 age .2`,
  ],
  [
    `house home flat garden roof solar heating energy lawn balcony terrace houseplant plant wall
      floor window kitchen bathroom tool toolbox drill`,
    `home .8 gardening .55 diy_making .5 life_changes .4 pets .35 residence .4 weather_outdoors
      .35 allergies .3 children .3 money .25 vehicles .2 errands_household .3`,
  ],
  [
    `comfortable connection train-to ticket-to get-from get-to route travel-to journey coach-to
      drive-to reach-the way-to`,
    `public_transport .85 seating .7 travel_sickness .7 disability .6 fears .55 flights .6
      vehicles .7 values_politics .6 cycling .5 residence .4 pets .35 children .3 injuries .3`,
  ],
  [
    `cope deal-with get-through handle survive manage face prepare-for nervous-about avoid
      avoided tricky sensitive awkward difficult argue conflict`,
    `mental_health .7 fears .65 personality .6 alcohol .6 smoking .45 comfort_environment .55
      conditions .5 relatives .3 parents .35 disability .4 religion .3 diet .25 life_changes .45
      tone .4 colleagues .4 job .3`,
  ],
  [
    `christmas easter thanksgiving holidays new-year family-gathering reunion wedding funeral
      table-plan seating-plan guest-list invite invitation`,
    `parents .6 siblings .55 relatives .6 partner .55 children .5 religion .6 diet .45
      food_allergies .45 celebrations .6 alcohol .5 disability .4 life_changes .5 personality .35
      birthdays .4 weddings_anniversaries .4 friends .4 residence .3`,
  ],
  [
    `grand* mum mom mother dad father parents aunt uncle nursing-home care-home`,
    `parents .8 relatives .8 conditions .4 disability .4 siblings .3 religion .2 life_changes .25`,
  ],
  [
    `expensive costly luxury pricey cheap afford cost spend worth-the`,
    `money .85 goals_plans .75 life_changes .45 job .45 shopping_budget .7 children .25 studies
      .4 business .3`,
  ],
  [
    `buy order purchase get-me find-me choose`,
    `appearance .45 disability .4 sizes .45 home .35 money .4 conditions .35 vision .3 injuries
      .35 goals_plans .3 packing .3`,
  ],
  [
    `renew renewal subscribe cancel membership sign-up commit extend contract long-term next-year`,
    `life_changes .75 goals_plans .65 residence .5 money .55 injuries .4 pregnancy .45 job .4
      studies .35 travel_documents .3 values_politics .25`,
  ],
  [
    `which-week which-month which-day which-date which-weekend which-time what-week what-month
      what-day what-date what-weekend what-time when-should-i when-should-we when-could-i
      when-could-we when-can-i when-can-we when-shall-i when-shall-we when-would-i
      when-would-we when-might-i when-might-we`,
    `children .45 work_schedule .6 studies .5 goals_plans .4 weddings_anniversaries .5 birthdays
      .5 achievements .3 religion .45 celebrations .4 pregnancy .4 volunteering .35 team_sports
      .35 singing .35 life_changes .35 doctors .35 daily_rhythm .6 comfort_environment .3`,
  ],
];
