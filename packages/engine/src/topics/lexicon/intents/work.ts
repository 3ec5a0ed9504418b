import type { IntentPattern } from "./intent-pattern.ts";

/** Work and study. */
export const workIntents: readonly IntentPattern[] = [
  [
    `for-a-living occupation profession my-job my-work my-career my-boss my-company my-employer
      my-office my-role my-field my-industry my-trade do-i-work where-i-work do-i-do
      earn-my-money earn-my-living earn-a-money earn-a-living day-job pay-the-bills`,
    `job 1 employer .9 business .7 career_goals .4 colleagues .3 studies .3 work_skills .4`,
  ],
  [
    `resume cv cover-letter linkedin interview apply application salary raise promotion hire
      hiring career job`,
    `job .8 employer .6 work_skills .9 studies .7 career_goals .8 achievements .4 languages .25
      business .4 programming .3 volunteering .3`,
  ],
  [
    `learn study course class classes lesson exam revise homework degree school tutor training
      teach-me`,
    `studies .8 goals_plans .65 career_goals .6 business .35 art .3 life_changes .3 job .4
      languages .45 disability .35 work_skills .4 career_goals .4 job .3 answer_style .4
      instruments .3 programming .3 hobby_general .3 daily_rhythm .3`,
  ],
  [
    `presentation speech pitch talk toast workshop moderate on-stage perform audience lead-the`,
    `work_skills .7 fears .6 job .6 employer .4 mental_health .3 disability .3 personality .65
      colleagues .3 studies .2`,
  ],
  [
    `team colleague coworker boss manager client staff office networking`,
    "colleagues .9 employer .6 job .6 personality .3",
  ],
  [
    `side-project business startup start-up invoice customers freelanc*`,
    `business .9 job .6 work_skills .5 programming .4 crafts .3 goals_plans .4`,
  ],
  [
    `desk workspace work-space home-office chair ergonomic posture sitting`,
    `injuries .9 employer .6 computers .5 home .5 appearance .5 job .4 vision .4 disability .4
      pregnancy .2`,
  ],
];
