import type { IntentPattern } from "./intent-pattern.ts";

/** Money, law and paperwork. */
export const moneyIntents: readonly IntentPattern[] = [
  [
    `bonus windfall refund raise inheritance prize-money extra-money pay-rise tax-refund
      lottery`,
    `money .75 goals_plans .65 life_changes .5 children .35 home .35 hobby_general .35
      values_politics .35 studies .3 vehicles .3 gadgets .3 volunteering .3 destinations
      .3 clothing_style .25 weight_fitness .25 instruments .25 photography .25 smoking .2`,
  ],
  [
    `earn income side-hustle extra-cash freelance sell livelihood`,
    `job .65 business .65 work_skills .6 money .6 instruments .55 crafts .5 art .5 photography
      .5 writing .5 languages .5 programming .5 diy_making .5 sweets_baking .4 singing .4
      studies .4 gardening .3 age .3 collecting .3 home .3 vehicles .25`,
  ],
  [
    `insurance policy premium beneficiary claim insurer cover coverage`,
    `life_changes .6 insurance_legal .6 vehicles .55 partner .55 conditions .5 smoking .5
      children .5 home .5 climbing .45 age .45 money .45 job .4 winter_sports .35
      water_sports .35 horse_riding .35 pets .35 collecting .3 photography .25 instruments
      .25`,
  ],
  [
    `contract sign agreement clause notice probation non-compete offer rival`,
    `job .6 employer .6 career_goals .55 insurance_legal .5 life_changes .5 money .5
      goals_plans .5 pregnancy .45 age .4 studies .35 travel_documents .35 work_schedule
      .3 origin .25`,
  ],
  [
    `vote ballot election petition protest referendum candidate`,
    `values_politics .7 origin .5 life_changes .5 residence .45 age .4 travel_documents .4 job
      .25 religion .25`,
  ],
  [
    `application form occupation next-of-kin marital-status cv resume cover-letter`,
    `job .65 studies .6 life_changes .6 contact_documents .6 partner .55 names .55 languages
      .55 employer .5 origin .5 residence .5 achievements .5 work_skills .5 identity .45
      age .45 disability .4 volunteering .4 children .35`,
  ],
  [
    `pass discount concession ticket-price reduction railcard eligible entitled free-entry`,
    `age .75 studies .65 disability .65 job .55 life_changes .5 children .5 residence .45
      birthdays .4 volunteering .35 money .35`,
  ],
  [
    `sign signature letterhead sign-off byline title salutation addressed`,
    `names .7 achievements .6 studies .5 life_changes .5 identity .5 job .5 writing .45
      weddings_anniversaries .4 tone .4 origin .3`,
  ],
  [
    `bio profile about-page introduction introduce caption author-note linkedin`,
    `identity .65 names .6 job .6 achievements .6 studies .5 life_changes .5 business .5 origin
      .4 languages .4 residence .4 volunteering .4 hobby_general .35`,
  ],
  [
    `police report witness court judge lawyer solicitor sue lawsuit`,
    `insurance_legal .75 job .4 safety_emergency .4 contact_documents .4 life_changes .35
      vehicles .35 employer .3 travel_documents .3`,
  ],
];
