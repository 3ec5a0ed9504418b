import type { IntentPattern } from "./intent-pattern.ts";

/** Working day and study. */
export const workDayIntents: readonly IntentPattern[] = [
  [
    `boss manager supervisor hr complain-to raise-with ask-for-leave time-off day-off june-off
      leave`,
    `employer .65 job .65 colleagues .6 work_schedule .55 pregnancy .5 life_changes .45
      personality .4 children .35 mental_health .35 religion .35 weddings_anniversaries
      .35 disability .3 identity .3 tone .3 insurance_legal .25`,
  ],
  [
    `team patch deploy release hand-over handover stand-up meeting workshop offsite`,
    `employer .65 colleagues .65 work_schedule .6 job .55 programming .4 daily_rhythm .4
      internet_privacy .35 disability .35 residence .35 languages .35 tone .3 children .25
      religion .2`,
  ],
  [
    `career-change retrain part-time mba course master-degree certificate night-school
      apprenticeship`,
    `life_changes .65 job .65 goals_plans .65 career_goals .65 studies .6 money .55
      work_schedule .55 age .5 work_skills .5 children .45 pregnancy .4 languages .4
      disability .35 achievements .35 mental_health .3`,
  ],
  [
    `job role position daycare vacancy employer-offer realistic-for suited-to`,
    `career_goals .65 work_skills .6 studies .6 job .6 languages .5 life_changes .5 disability
      .5 personality .5 age .45 achievements .45 travel_documents .45 residence .45
      conditions .4 fears .4 injuries .4 insurance_legal .35 values_politics .35 vehicles
      .35 daily_rhythm .35 children .35 allergies .3 appearance .3 religion .25`,
  ],
  [
    `learn practise master tackle sonata language instrument skill beginner`,
    `instruments .6 languages .55 studies .5 goals_plans .5 disability .45 work_schedule .4
      injuries .35 age .35 daily_rhythm .35 achievements .35 vision .3 origin .3
      personality .3 music_taste .3 conditions .25`,
  ],
  [
    `wear-to-work dress-code first-day uniform office-party work-do`,
    `clothing_style .65 job .65 employer .6 religion .5 shoes .45 appearance .4 sizes .4
      allergies .35 colours .35 materials_ethics .35 life_changes .35 disability .3`,
  ],
  [
    `spelling comma essay proofread grammar spellcheck rewrite wording`,
    `languages .6 answer_style .55 tone .55 disability .55 units_formats .5 reply_language .5
      studies .4 writing .4 job .35 origin .35 employer .3`,
  ],
  [
    `compare explain summarise overview options steps walk-me list`,
    `answer_style .7 tone .5 units_formats .45 reply_language .45 disability .4 vision .35
      studies .3 job .25 programming .2`,
  ],
  [
    `phone-call ring call-back cancel-membership complain customer-service hotline`,
    `contact_preferences .65 disability .55 mental_health .45 fears .45 work_schedule .45
      daily_rhythm .45 languages .4 personality .4 tone .35`,
  ],
  [
    `culture-day heritage-day show-and-tell icebreaker topic-for`,
    `origin .65 job .5 religion .45 hobby_general .45 languages .45 collecting .4 places .4
      parents .35 achievements .35 relatives .35 destinations .35 pets .3 nature .3`,
  ],
  [
    `youth grandkids memories tell-my childhood life-story autobiography`,
    `life_changes .65 achievements .65 origin .6 job .5 places .45 instruments .45 parents .4
      destinations .4 weddings_anniversaries .35 team_sports .35 music_taste .35
      sports_fan .3 volunteering .3 age .25`,
  ],
  [
    `get-noticed promote readers audience publicity launch marketing`,
    `business .65 social_media .65 writing .6 achievements .5 art .5 instruments .5 crafts .5
      job .45 life_changes .4 internet_privacy .4 photography .4 singing .4 podcasts_news
      .3 volunteering .3`,
  ],
  [
    `mark-the honour remember-the occasion milestone jubilee celebrate fiftieth fortieth
      sixtieth thirtieth metal silver golden`,
    `achievements .65 weddings_anniversaries .65 life_changes .6 alcohol .5 birthdays .5
      partner .5 hobby_general .45 destinations .4 age .4 religion .35 studies .3 diet .3
      public_transport .25 fears .25 smoking .25`,
  ],
];
