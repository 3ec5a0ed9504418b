import type { IntentPattern } from "./intent-pattern.ts";

/** What work and turns of life bear on. */
export const turningPointsIntents: readonly IntentPattern[] = [
  [
    `nails manicure hands beard-style hairstyle piercing-at visible-tattoo earrings-at`,
    `job .6 employer .5 instruments .5 appearance .4 beauty .4 religion .35 allergies .35
      climbing .3 work_skills .2 cooking .2`,
  ],
  [
    `knees-on back-pain stand-all feet-hurt posture ergonomic compression`,
    `job .65 injuries .65 conditions .45 pregnancy .4 work_schedule .35 weight_fitness .35
      employer .35 age .3 gardening .25`,
  ],
  [
    `earplugs hearing-test voice-rest hoarse microphone-for`,
    `job .6 instruments .5 concerts .5 singing .5 disability .5 sleep .4 audio_gear .35
      children .25 smoking .25`,
  ],
  [
    `daytime noise-during deliver-between plumber-come parcel-arrive be-home technician
      appointment slot fetch pick-up`,
    `work_schedule .7 job .6 daily_rhythm .55 employer .5 children .5 sleep .45 studies .35
      religion .35 residence .3 volunteering .3 doctors .25 public_transport .25`,
  ],
  [
    `loan mortgage credit borrow overdraft instalment financing leasing lender`,
    `job .7 money .7 life_changes .6 business .55 employer .5 goals_plans .5 children .4
      pregnancy .4 age .4 home .4 studies .4 weddings_anniversaries .3 partner .3`,
  ],
  [
    `tax deduct deduction allowance expense-claim accountant bookkeeping invoice benefits`,
    `job .65 business .65 money .6 life_changes .55 children .5 employer .5 home .45 residence
      .45 partner .45 volunteering .4 studies .4 disability .35 religion .3 age .3`,
  ],
  [
    `surname maiden-name change-my-name new-name email-signature doorbell nameplate
      passport-name`,
    `life_changes .7 names .65 weddings_anniversaries .65 partner .55 identity .55 origin .35
      religion .25`,
  ],
  [
    `beneficiary testament heir inheritance executor power-of-attorney guardian`,
    `life_changes .7 children .65 partner .6 parents .5 siblings .5 relatives .5
      insurance_legal .5 money .4 pets .35 conditions .35 friends .3`,
  ],
  [
    `holiday-dates book-off summer-plan next-summer next-spring autumn-trip easter-break
      term-time school-holidays`,
    `work_schedule .65 children .65 employer .6 job .6 pregnancy .6 weddings_anniversaries .6
      studies .55 goals_plans .5 life_changes .5 partner .35 religion .35 doctors .35
      travel_documents .35 sports_fan .35 team_sports .3`,
  ],
  [
    `shower bouquet-for congratulations congratulate condolences sympathy card-for get-well`,
    `life_changes .6 religion .5 colleagues .45 relatives .45 mental_health .4 friends .4
      writing .4 crafts .4 pregnancy .4 children .35 names .3 allergies .3`,
  ],
  [
    `new-job first-day onboarding colleagues-lunch commute-to fresh-start introduce-myself`,
    `job .6 life_changes .6 career_goals .55 employer .55 personality .5 studies .45 names .4
      residence .4 languages .4 achievements .4 public_transport .4 work_schedule .4
      disability .4 fears .35`,
  ],
  [
    `tool toolbox beginner-own starter-kit essentials must-have first-flat housewarming`,
    `life_changes .65 home .65 diy_making .55 cooking .4 kitchen .4 goals_plans .35
      hobby_general .35 residence .35 gardening .35 studies .35 age .3`,
  ],
  [
    `ring-size proposal propose engagement honeymoon wedding-date best-man-speech`,
    `partner .65 weddings_anniversaries .6 accessories .5 identity .45 materials_ethics .45
      religion .45 destinations .45 fears .4 values_politics .4 allergies .4 sizes .4
      parents .35 relatives .35 cruises .35 flights .35 job .3 languages .3
      travel_sickness .3`,
  ],
  [
    `citizen passport-renew permit work-permit visa-for residence-permit customs border`,
    `origin .7 travel_documents .65 residence .55 life_changes .55 partner .45 job .4 studies
      .4 languages .35 medication .35 insurance_legal .35 pets .3`,
  ],
  [
    `small-business shop-name company-name logo website-for domain brand-name slogan`,
    `business .7 job .5 names .5 crafts .45 art .45 goals_plans .45 colours .4 languages .4
      programming .35 sweets_baking .35 photography .35 hobby_general .3 values_politics
      .3 internet_privacy .25`,
  ],
  [
    `exam revise revision study-for thesis essay-for lecture-notes concentrate focus
      productivity`,
    `studies .65 mental_health .55 disability .55 daily_rhythm .55 comfort_environment .5
      coffee_tea .45 sleep .45 answer_style .45 goals_plans .45 languages .4 children .4
      job .35 music_taste .35 medication .35 home .35 religion .25`,
  ],
  [
    `feedback criticism criticize delegate fire-someone hire promote-someone lead-a-team
      one-on-one`,
    `colleagues .65 job .65 personality .6 employer .5 achievements .5 tone .5 work_skills .5
      life_changes .45 mental_health .4 career_goals .4 languages .3 friends .3`,
  ],
];
