import type { IntentPattern } from "./intent-pattern.ts";

/** Work and study. */
export const workIntents: readonly IntentPattern[] = [
  [
    /\b(for a living|occupation|profession|my (job|work|career|boss|company|employer|office|role|field|industry|trade)|do i work|where i work|do i do|earn (my|a) (money|living)|day job|pay the bills)\b/,
    `job 1 employer .9 business .7 career_goals .4 colleagues .3 studies .3 work_skills .4`,
  ],
  [
    /\b(resume|cv|cover letter|linkedin|interview|apply|application|salary|raise|promotion|hire|hiring|career|job)\b/,
    `job .8 employer .6 work_skills .9 studies .7 career_goals .8 achievements .4 languages .25
      business .4 programming .3 volunteering .3`,
  ],
  [
    /\b(schedule|reschedule|set up|book|plan|arrange|put|slot|free|available|good time|best time|what time|when (can|could|should|would|is|am)|which day|what day|calendar|appointment|meet(ing)?|call|deadline|availability)\b.*\b(i|me|my|we|us|our|meeting|call|appointment|session|sync|standup|interview|catch-up|visit)\b/,
    `work_schedule .9 daily_rhythm .8 children .3 job .35 religion .3 employer .3
      contact_preferences .35 studies .2 sleep .2 medication .1 volunteering .2`,
  ],
  [
    /\b(learn|study|course|class(es)?|lessons?|exam|revise|homework|degree|school|tutor|training|teach me)\b/,
    `studies .8 goals_plans .65 career_goals .6 business .35 art .3 life_changes .3 job .4
      languages .45 disability .35 work_skills .4 career_goals .4 job .3 answer_style .4
      instruments .3 programming .3 hobby_general .3 daily_rhythm .3`,
  ],
  [
    /\b(presentation|speech|pitch|talk|toast|workshop|moderate|on stage|perform|audience|lead the)\b/,
    `work_skills .7 fears .6 job .6 employer .4 mental_health .3 disability .3 personality .65
      colleagues .3 studies .2`,
  ],
  [
    /\b(team|colleagues?|coworkers?|boss|manager|client|staff|office|networking)\b/,
    "colleagues .9 employer .6 job .6 personality .3",
  ],
  [
    /\b(side project|business|start ?up|invoice|customers|freelanc\w+)\b/,
    `business .9 job .6 work_skills .5 programming .4 crafts .3 goals_plans .4`,
  ],
  [
    /\b(desk|work ?space|home office|chair|ergonomic|posture|sitting)\b/,
    `injuries .9 employer .6 computers .5 home .5 appearance .5 job .4 vision .4 disability .4
      pregnancy .2`,
  ],
];
