import type { IntentPattern } from "./intent-pattern.ts";

/** Milestones and plans. */
export const milestonesIntents: readonly IntentPattern[] = [
  [
    `goal resolution plan-for plans-for aim achieve motivat* habit next-year this-year future
      working-toward dream accomplish* proud looking-forward upcoming coming-up big-day
      next-month next-week next-few-month next-few-week soon`,
    `goals_plans 1 achievements .6 life_changes .7 career_goals .5 weddings_anniversaries .5
      pregnancy .4 studies .4 running .3 birthdays .35 money .3 languages .2 writing .2 business
      .3 weight_fitness .3`,
  ],
  [
    `celebrat* occasion special-day milestone congratulat* anniversar* festive holiday-season
      party remember-the-date toast`,
    `celebrations .8 birthdays .8 weddings_anniversaries .9 achievements .7 life_changes .6
      religion .5 pregnancy .4 goals_plans .3 alcohol .3 diet .3 food_allergies .3`,
  ],
  [
    `happened changed big-news life-event past ever first-time back-in since-when`,
    `life_changes .8 achievements .7 weddings_anniversaries .5 residence .3 job .3 studies .3
      birthdays .2`,
  ],
  [
    `donate volunteer charity cause give-back vote election`,
    `volunteering .9 values_politics .9 pets .3 religion .4 children .2 nature .3`,
  ],
  [
    `pray religio* church mosque temple ramadan easter christmas diwali faith holy sabbath`,
    "religion 1 celebrations .8 diet .3 origin .3",
  ],
];
