import type { TopicCategory, TopicName } from "../lexicon.ts";
import { entertainment } from "./related/entertainment.ts";
import { family } from "./related/family.ts";
import { fashion } from "./related/fashion.ts";
import { food } from "./related/food.ts";
import { health } from "./related/health.ts";
import { hobbies } from "./related/hobbies.ts";
import { milestones } from "./related/milestones.ts";
import { misc } from "./related/misc.ts";
import { music } from "./related/music.ts";
import { personalDetails } from "./related/personal-details.ts";
import { professionalDetails } from "./related/professional-details.ts";
import type { RelatedTopics } from "./related/related-topics.ts";
import { sports } from "./related/sports.ts";
import { technology } from "./related/technology.ts";
import { travel } from "./related/travel.ts";
import { userPreferences } from "./related/user-preferences.ts";

/**
 * What helps with a question about a topic, as `topicWeights` reads it: the kinds of facts that a
 * thoughtful friend would recall. A topic helps with itself by 1 unless stated.
 */
export const related: RelatedTopics = {
  ...food,
  ...health,
  ...personalDetails,
  ...family,
  ...professionalDetails,
  ...sports,
  ...travel,
  ...music,
  ...technology,
  ...hobbies,
  ...fashion,
  ...entertainment,
  ...milestones,
  ...userPreferences,
  ...misc,
};

/**
 * How much facts of a topic tend to matter at all, 1 unless stated: what binds a person more than
 * what they merely happen to have or do.
 */
export const salience: Readonly<Partial<Record<TopicName, number>>> = {
  weather_outdoors: 0.6,
  luck_belief: 0.6,
  errands_household: 0.65,
  work_schedule: 0.65,
  daily_rhythm: 0.8,
  colours: 0.55,
  home: 0.75,
  places: 0.75,
  celebrations: 0.6,
  likes_dislikes: 0.6,
  cooking: 0.6,
  groceries: 0.7,
  restaurants: 0.75,
  destinations: 0.7,
  residence: 0.8,
  employer: 0.75,
  public_transport: 0.8,
  hobby_general: 0.55,
  collecting: 0.5,
  age: 0.75,
  birthdays: 0.8,
  answer_style: 1,
  friends: 0.75,
  colleagues: 0.75,
  phones: 0.85,
  films: 0.9,
  safety_emergency: 0.75,
  accessories: 0.7,
  kitchen: 0.8,
  injuries: 0.65,
  comfort_environment: 0.75,
  art: 0.8,
  reading: 0.8,
  podcasts_news: 0.6,
  medication: 0.8,
  relatives: 0.8,
  life_changes: 0.85,
  music_taste: 0.8,
  sleep: 0.7,
  cuisine_taste: 0.85,
  photography: 0.85,
  clothing_style: 0.9,
  meal_routine: 0.8,
  money: 0.9,
  pregnancy: 0.9,
  series: 0.85,
  disability: 0.85,
  vehicles: 0.85,
  languages: 0.8,
  personality: 0.85,
  gym: 0.8,
  vision: 0.85,
};

/** What may matter to any question at all, however faintly. */
export const always = "answer_style .24 tone .2 reply_language .22 units_formats .1";

/** What may matter to any question about one's own life. */
export const alwaysPersonal = `disability .25 conditions .25 allergies .2 religion .16 money .27
      pregnancy .27 job .27 children .27 residence .16 diet .16 food_allergies .16 fears .2
      mental_health .26 values_politics .2 languages .12 shopping_budget .16 vision .12 injuries
      .16 partner .26 studies .25 vehicles .25 life_changes .27 goals_plans .25 computers .2
      work_schedule .27 personality .27 parents .24 siblings .2 relatives .2 phones .2
      internet_privacy .24 social_media .2 pets .24 home .2 employer .2 business .2 career_goals
      .24 achievements .2 age .24 safety_emergency .2 insurance_legal .2 friends .16 colleagues .2
      birthdays .2 weddings_anniversaries .2`;

/** What helps with a question about any topic of a category, where `related` does not say more. */
export const relatedToCategory: Readonly<Partial<Record<TopicCategory, string>>> = {
  personal_details: `names .3 age .3 residence .35 origin .35 languages .35 identity .3 partner .25
      contact_documents .35 appearance .25 life_changes .25`,
  family: `partner .4 children .4 parents .4 relatives .4 siblings .4 life_changes .35 personality .25
      religion .25 disability .35 conditions .3 names .25 birthdays .3`,
  professional_details: `job .6 employer .55 work_skills .5 career_goals .4 studies .4 colleagues .35 business .45
      mental_health .35 work_schedule .35 personality .35 languages .3 disability .3 children .25
      life_changes .4 goals_plans .35 pregnancy .3 conditions .25 fears .3 programming .25`,
  sports: `injuries .75 conditions .6 pregnancy .5 disability .5 fears .45 age .25 weight_fitness .3
      goals_plans .3 medication .3 achievements .25`,
  travel: `disability .55 fears .5 travel_sickness .5 travel_documents .4 children .4 pets .35
      languages .35 comfort_environment .5 pregnancy .4 conditions .35 values_politics .4 money
      .25 shopping_budget .35 packing .3 seating .3 vehicles .35 camping .35 diet .25`,
  food: `pregnancy .5 conditions .45 religion .55 medication .35 values_politics .35 diet .7
      food_allergies .7 food_dislikes .55 cuisine_taste .45 kitchen .3 children .2 disability .2
      money .15`,
  music: `music_taste .6 instruments .5 concerts .4 audio_gear .3 singing .35 disability .4
      comfort_environment .25 partner .15 children .15`,
  health: `conditions .6 medication .6 allergies .5 injuries .5 pregnancy .5 mental_health .4
      disability .4 doctors .35 sleep .3 fears .35 smoking .3 alcohol .25 age .25 diet .25`,
  technology: `computers .5 phones .45 software_apps .45 internet_privacy .55 job .35 vision .4 disability
      .35 shopping_budget .35 programming .35 employer .3 values_politics .2 injuries .2 gadgets
      .3`,
  hobbies: `@hobbies .25 allergies .3 injuries .35 vision .35 disability .35 children .25 home .25
      hobby_general .5 shopping_budget .2`,
  fashion: `sizes .65 materials_ethics .65 allergies .5 colours .45 shopping_budget .4 values_politics
      .4 religion .4 job .25 employer .25 appearance .5 pregnancy .35 clothing_style .4
      weather_outdoors .25 conditions .25`,
  entertainment: `children .3 disability .4 fears .35 vision .35 comfort_environment .3 anime_comics .4 films
      .4 series .4 theatre_comedy .4 reading .3 partner .2 languages .25`,
  milestones: `goals_plans .4 life_changes .5 achievements .5 partner .35 children .3 religion .4 diet .25
      alcohol .35 birthdays .4 weddings_anniversaries .4 parents .25`,
  user_preferences: "answer_style .3 tone .3 personality .25 values_politics .25",
  misc: `home .4 pets .4 money .4 vehicles .35 children .3 allergies .35 disability .35 residence .3
      values_politics .35 insurance_legal .25 goals_plans .25 life_changes .3`,
};
