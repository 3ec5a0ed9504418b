import type { TopicCategory, TopicName } from "../lexicon.ts";

/**
 * What helps with a question about a topic, as `topicWeights` reads it: the kinds of facts that a
 * thoughtful friend would recall. A topic helps with itself by 1 unless stated.
 */
export const related: Readonly<Partial<Record<TopicName, string>>> = {
  diet: `food_allergies .8 conditions .4 food_dislikes .4 religion .35 values_politics .3 cooking .4
      weight_fitness .3 meal_routine .3`,
  food_allergies: "diet .7 allergies .6 conditions .4 medication .2",
  cooking: `cooking .75 diet 1 food_allergies 1 food_dislikes .7 cuisine_taste .75 kitchen .75 religion
      .3 conditions .3 meal_routine .3 groceries .3 gardening .2 children .2 shopping_budget .15
      weight_fitness .15 sweets_baking .25 values_politics .15`,
  kitchen: "cooking .6 home .3 sweets_baking .3 diet .2 coffee_tea .2",
  cuisine_taste: `diet .8 food_allergies .8 food_dislikes .8 cooking .4 restaurants .5 religion .3`,
  food_dislikes: "diet .6 food_allergies .6 cuisine_taste .6",
  restaurants: `diet 1 food_allergies .9 cuisine_taste .9 food_dislikes .6 alcohol .3 comfort_environment
      .45 shopping_budget .3 residence .3 disability .3 religion .3 children .2 likes_dislikes .2
      cooking .3`,
  coffee_tea: `medication .2 sleep .3 diet .3 food_allergies .3 sweets_baking .2 soft_drinks .4 pregnancy
      .2 likes_dislikes .1`,
  alcohol: `pregnancy .4 religion .4 smoking .3 medication .35 soft_drinks .4 coffee_tea .2
      cuisine_taste .2 conditions .2`,
  soft_drinks: `alcohol .8 coffee_tea .8 diet .4 food_allergies .4 religion .3 pregnancy .3 medication .2`,
  sweets_baking: `diet .8 food_allergies .9 conditions .4 kitchen .7 food_dislikes .5 cuisine_taste .4
      religion .15`,
  groceries: `diet .9 food_allergies .9 cooking .6 food_dislikes .5 shopping_budget .6 meal_routine .5
      relatives .2 children .3 residence .2 values_politics .3 coffee_tea .3 pets .2 cuisine_taste
      .5`,
  meal_routine: `diet .9 food_allergies .9 food_dislikes .6 cuisine_taste .6 cooking .5 daily_rhythm .4
      coffee_tea .5 children .3 conditions .3 sweets_baking .3 weight_fitness .3`,

  conditions: `medication .7 doctors .5 injuries .4 allergies .4 diet .25 relatives .15 age .25 smoking .3
      sleep .25 pregnancy .3`,
  medication: `conditions .9 allergies .9 food_allergies .5 doctors .4 pregnancy .5 injuries .3 alcohol .25`,
  allergies: "food_allergies .8 medication .6 conditions .4",
  injuries: `conditions .6 medication .4 doctors .4 gym .3 running .3 disability .3 job .15`,
  mental_health: `conditions .4 sleep .5 medication .4 yoga .5 fears .3 personality .3 hobby_general .3
      work_schedule .2 music_taste .2 nature .3 crafts .3 hiking .3 comfort_environment .3 pets .2
      religion .2 art .3 gardening .3`,
  sleep: `mental_health .5 conditions .5 daily_rhythm .7 coffee_tea .45 children .2
      comfort_environment .3 medication .4 job .2 injuries .3 pregnancy .2 alcohol .2`,
  doctors: `conditions .9 medication .8 allergies .7 fears .5 insurance_legal .4 work_schedule .3
      injuries .6 pregnancy .4 vision .3 disability .3 food_allergies .3 contact_documents .2`,
  disability: "injuries .5 vision .4 conditions .5",
  vision: "disability .4 doctors .3 conditions .3",
  pregnancy: "conditions .4 medication .4 children .5 partner .3 life_changes .3",
  weight_fitness: `gym .9 running .7 diet .8 conditions .6 injuries .7 goals_plans .5 swimming .5 yoga .5
      cycling .5 daily_rhythm .3 food_allergies .3 team_sports .4 hiking .4 dance .3 racket_sports
      .4`,
  smoking: "conditions .5 goals_plans .3 pregnancy .2 mental_health .3",
  fears: "mental_health .4 seating .2",

  names: "names 1 tone .4",
  age: "birthdays .8 children .2",
  residence: `places .6 home .7 origin .25 public_transport .35 vehicles .15 life_changes .4
      comfort_environment .15`,
  origin: "languages .5 residence .35 travel_documents .4 parents .3 religion .2",
  languages: "origin .5 studies .25 reply_language .7 residence .2 partner .2",
  religion: "diet .4 celebrations .5 origin .3 alcohol .2",
  appearance: "beauty .5 sizes .6 disability .2",
  contact_documents: `names .4 residence .4 travel_documents .5 contact_preferences .4 partner .3 parents .3`,
  personality: "mental_health .4 likes_dislikes .3 comfort_environment .4 daily_rhythm .3",
  identity: "names .4 partner .4",

  partner: "partner .9 names .2 weddings_anniversaries .6 likes_dislikes .2",
  children: "relatives .3 pregnancy .3 age .15",
  parents: "relatives .5 age .2",
  siblings: "relatives .6",
  relatives: "parents .6 siblings .6 children .6 partner .5 pets .2",
  friends: "personality .3 hobby_general .3",

  job: `employer .9 colleagues .5 career_goals .6 business .7 studies .5 work_skills .7
      work_schedule .5 goals_plans .2`,
  employer: `job .9 colleagues .6 public_transport .3 work_schedule .4 business .5 career_goals .3`,
  colleagues: "job .6 employer .7 work_schedule .3 personality .3",
  work_schedule: `daily_rhythm .85 job .5 children .35 employer .4 religion .25 contact_preferences .35
      colleagues .3 studies .2 units_formats .2 sleep .3`,
  career_goals: `job .9 employer .7 work_skills .9 studies .7 business .6 goals_plans .6 residence .2 money
      .2 languages .2 programming .3 personality .3 achievements .3`,
  business: `job .8 work_skills .6 money .5 goals_plans .4 crafts .3 employer .4 career_goals .6`,
  studies: `job .4 work_skills .5 goals_plans .6 languages .5 disability .3 daily_rhythm .3 career_goals
      .5 answer_style .2 mental_health .25`,
  work_skills: `job .9 studies .7 career_goals .6 programming .4 languages .3 fears .3 employer .5
      achievements .3`,

  running: `injuries .9 weight_fitness .6 gym .5 conditions .6 shoes .5 goals_plans .5 achievements .4
      allergies .3 daily_rhythm .3 cycling .3`,
  cycling: `appearance .45 injuries .8 weight_fitness .5 conditions .5 running .3 goals_plans .3 fears
      .2 children .2 residence .2`,
  gym: `injuries 1 conditions .8 weight_fitness .8 running .6 swimming .5 yoga .6 goals_plans .5
      daily_rhythm .4 disability .5 cycling .5 pregnancy .4 home .2 team_sports .4 racket_sports
      .4 climbing .4 dance .4 martial_arts .4 water_sports .3 hiking .3 age .2 comfort_environment
      .2 work_schedule .2`,
  yoga: `injuries .8 mental_health .6 pregnancy .4 gym .4 conditions .4 weight_fitness .4 sleep .2`,
  swimming: `injuries .6 fears .7 allergies .3 conditions .5 weight_fitness .3 water_sports .5 disability
      .2`,
  team_sports: `injuries .7 sports_fan .6 children .4 conditions .5 personality .3 gym .3 weight_fitness .3
      racket_sports .3 friends .2`,
  racket_sports: `injuries .7 team_sports .4 weight_fitness .3 conditions .3 sports_fan .2`,
  winter_sports: `injuries .7 fears .4 comfort_environment .4 destinations .3 weight_fitness .2 conditions .3`,
  water_sports: `swimming .8 fears .7 travel_sickness .6 injuries .5 conditions .4 allergies .1`,
  climbing: "fears .9 injuries .7 conditions .5 weight_fitness .3 hiking .4",
  hiking: `injuries .9 conditions .6 shoes .4 fears .5 disability .6 allergies .5 nature .5 camping .5
      weight_fitness .4 pets .4 weather_outdoors .4 children .3 photography .3 climbing .4
      residence .3 pregnancy .3 comfort_environment .3 running .3 cycling .3`,
  martial_arts: "injuries .8 gym .4 conditions .3",
  golf_precision: "injuries .5 vision .3",
  horse_riding: "injuries .6 allergies .5 fears .4 pets .3",
  dance: "injuries .7 music_taste .4 conditions .3 partner .2 gym .3",
  sports_fan: `team_sports .7 racket_sports .4 winter_sports .3 running .2 cycling .3`,

  flights: `seating 1 travel_sickness .7 fears .7 residence .5 travel_documents .6 packing .5
      destinations .5 diet .3 food_allergies .25 disability .5 appearance .3 children .3
      daily_rhythm .35 shopping_budget .25 conditions .3 injuries .4 sleep .3 smoking .2
      values_politics .25 pregnancy .3 comfort_environment .2`,
  seating: `flights .9 fears .7 travel_sickness .7 disability .7 injuries .6 appearance .5 vision .5
      children .3 public_transport .3 comfort_environment .5 pregnancy .3 conditions .3 concerts
      .2`,
  lodging: `allergies .7 disability .6 sleep .8 comfort_environment .7 pets .6 children .6
      shopping_budget .5 fears .5 destinations .5 camping .3 smoking .4 seating .2 injuries .3
      relatives .2 gym .2 diet .2 swimming .2 flights .2 likes_dislikes .2 religion .15`,
  destinations: `places .5 flights .5 travel_documents .6 travel_sickness .6 lodging .6 children .5 fears .5
      languages .4 hiking .5 culture_outings .5 camping .4 cruises .5 winter_sports .5
      water_sports .5 comfort_environment .7 weather_outdoors .5 partner .3 diet .4 food_allergies
      .4 cuisine_taste .4 photography .4 nature .4 pets .4 shopping_budget .5 disability .5
      public_transport .4 swimming .3 climbing .3 conditions .35 work_schedule .25 goals_plans .4
      values_politics .3 hobby_general .3 art .3 packing .4 residence .3 vehicles .3 medication .2
      pregnancy .3 cycling .3 reading .15 origin .25 relatives .2`,
  places: `places .7 destinations .85 flights .5 lodging .5 travel_documents .65 languages .6
      comfort_environment .6 weather_outdoors .55 public_transport .55 disability .5 vehicles .35
      culture_outings .4 camping .35 hiking .3 residence .35 fears .3 travel_sickness .4 packing
      .4 diet .3 food_allergies .25 conditions .2 values_politics .25 children .3 pets .3 seating
      .35 shopping_budget .25 origin .3`,
  travel_documents: "origin .9 destinations .4 contact_documents .6 flights .3 partner .2",
  packing: `medication .7 allergies .5 vision .4 beauty .5 clothing_style .6 weather_outdoors .6
      destinations .5 photography .5 conditions .5 travel_sickness .6 children .5 pets .2
      comfort_environment .5 flights .4 hiking .3 shoes .4 audio_gear .3 swimming .3 reading .2
      sizes .2 camping .4 sleep .4 gadgets .3`,
  public_transport: `vehicles .7 cycling .6 travel_sickness .7 disability .7 residence .7 seating .6 fears .5
      values_politics .4 employer .5 comfort_environment .4 children .3 flights .2 injuries .3
      vision .3`,
  travel_sickness: "seating .6 medication .4 fears .3",
  camping: `allergies .6 fears .5 hiking .6 sleep .5 comfort_environment .6 injuries .4 children .3 pets
      .4 weather_outdoors .5 cooking .2 nature .4 disability .3`,
  cruises: `travel_sickness 1 fears .6 swimming .4 destinations .4 comfort_environment .4 disability .3
      lodging .3 water_sports .4`,

  music_taste: `instruments .5 concerts .7 singing .4 audio_gear .4 dance .3 podcasts_news .2 languages .1`,
  instruments: "music_taste .7 singing .5 injuries .3 disability .3 home .3",
  singing: "music_taste .7 instruments .5 fears .3",
  concerts: `music_taste 1 instruments .5 comfort_environment .7 fears .4 singing .3 disability .4
      seating .4 residence .2 dance .3 mental_health .2`,
  audio_gear: `music_taste .7 disability .7 comfort_environment .5 phones .4 instruments .3 concerts .3
      computers .2 podcasts_news .3 injuries .1`,

  phones: `vision .6 computers .5 gadgets .6 internet_privacy .6 software_apps .4 photography .5
      shopping_budget .5 disability .3 social_media .3 sizes .2 audio_gear .3 contact_preferences
      .3`,
  computers: `programming .8 software_apps .8 video_games .7 photography .7 job .5 studies .4
      shopping_budget .5 phones .4 gadgets .5 art .4 instruments .25 vision .5 disability .3
      injuries .5 internet_privacy .4 business .3 appearance .3 destinations .15 work_skills .4
      employer .2`,
  programming: `programming 1 computers .6 job .4 software_apps .5 work_skills .4 answer_style .3 studies .3
      ai_tools .3`,
  software_apps: `computers .8 phones .6 programming .4 internet_privacy .6 job .4 shopping_budget .25
      ai_tools .4 work_skills .4 daily_rhythm .2 photography .3 vision .2 disability .25`,
  smart_home: `home .6 internet_privacy .8 gadgets .6 phones .5 pets .3 disability .3 programming .3
      safety_emergency .3 vision .2`,
  gadgets: `phones .6 computers .6 smart_home .5 photography .4 running .3 video_games .4
      internet_privacy .4 audio_gear .5 cycling .2 vision .3 gym .25 shopping_budget .3`,
  internet_privacy: `social_media .5 residence .3 computers .5 phones .4 software_apps .6 smart_home .4
      programming .3 video_games .3 employer .3`,
  social_media: `internet_privacy .5 phones .3 photography .4 business .4 art .3 crafts .2 writing .3`,
  ai_tools: `programming .5 internet_privacy .5 job .3 answer_style .4 writing .3 art .3 software_apps .5
      values_politics .2`,

  hobby_general: `@hobbies .75 @sports .55 hobby_general .8 music_taste .3 instruments .6 singing .5 films .4
      series .3 video_games .6 culture_outings .5 injuries .4 personality .5 friends .3 children
      .3 mental_health .3 disability .3 dance .6 cooking .2 sweets_baking .3 allergies .2
      comfort_environment .4 residence .25 pets .3 fears .3 sports_fan .3`,
  gardening: `home .7 allergies .7 injuries .5 pets .4 residence .4 weather_outdoors .3 nature .4 children
      .2 conditions .2`,
  reading: `films .3 vision .4 writing .4 podcasts_news .3 gadgets .2 series .25 languages .3
      anime_comics .4 daily_rhythm .1 disability .3 art .15`,
  writing: "reading .5 injuries .2 disability .2 languages .3",
  art: "crafts .5 colours .3 culture_outings .5 photography .4 allergies .2",
  crafts: `art .5 injuries .3 allergies .3 diy_making .4 colours .3 vision .3 home .2`,
  diy_making: "home .7 injuries .5 crafts .4 allergies .3 vehicles .3",
  photography: "nature .4 computers .4 hiking .3 destinations .3 art .3",
  collecting: "art .3 diy_making .2 reading .2 home .2",
  nature: "hiking .6 photography .4 allergies .6 fears .5 fishing_hunting .3",
  fishing_hunting: `nature .5 diet .4 values_politics .4 travel_sickness .4 camping .3 water_sports .3`,
  board_games: "video_games .4 children .4 friends .3 personality .3 disability .3",
  model_building: "crafts .4 collecting .4 diy_making .4 children .2 anime_comics .2",
  volunteering: `values_politics .6 pets .4 work_skills .4 religion .3 children .3 nature .4 job .3 languages
      .3`,

  clothing_style: `sizes .9 colours .8 materials_ethics .9 allergies .5 shoes .5 comfort_environment .4
      religion .4 beauty .3 accessories .4 weather_outdoors .4 appearance .5 job .25
      shopping_budget .5 conditions .3 employer .25 values_politics .3 identity .3 pregnancy .2
      disability .2`,
  sizes: "clothing_style .7 shoes .7 appearance .7",
  shoes: `sizes .9 injuries .8 running .5 materials_ethics .6 hiking .3 colours .3 values_politics .4
      diet .4 shopping_budget .4 conditions .3 clothing_style .5 dance .2`,
  colours: "clothing_style .5 home .3 disability .6 vision .3",
  accessories: `allergies .7 materials_ethics .6 colours .5 clothing_style .5 sizes .4 likes_dislikes .2
      gadgets .3 appearance .2 shopping_budget .3 diet .2`,
  beauty: `allergies 1 materials_ethics .5 values_politics .6 conditions .5 appearance .6 pregnancy .3
      colours .3 shopping_budget .3 likes_dislikes .2 identity .15 diet .3`,
  materials_ethics: "values_politics .7 allergies .5 clothing_style .5 diet .3",

  films: `series .7 theatre_comedy .4 anime_comics .6 fears .6 likes_dislikes .3 children .4 languages
      .3 reading .4 vision .3 disability .3 partner .2 culture_outings .2`,
  series: `films .8 theatre_comedy .4 anime_comics .6 reading .35 fears .5 languages .3 children .3
      likes_dislikes .3 podcasts_news .3`,
  video_games: `board_games .5 computers .6 anime_comics .4 children .4 vision .3 disability .3 conditions
      .35 injuries .3 travel_sickness .4 gadgets .4 friends .15`,
  podcasts_news: `reading .5 values_politics .4 music_taste .3 public_transport .4 series .3 hobby_general .3
      sports_fan .3 languages .3 job .2 board_games .1`,
  theatre_comedy: `films .5 music_taste .5 culture_outings .6 disability .4 seating .5 singing .3
      comfort_environment .3 residence .2 likes_dislikes .2`,
  culture_outings: `@hobbies .45 films .4 theatre_comedy .6 concerts .5 art .7 disability .6 fears .5 children
      .6 comfort_environment .7 residence .5 injuries .3 travel_sickness .4 collecting .4 nature
      .5 pets .3 hiking .4 shopping_budget .4 reading .4 partner .2 personality .4 sports_fan .4
      dance .4 public_transport .3 alcohol .3 food_allergies .2 diet .2`,
  anime_comics: "films .6 series .6 video_games .5 reading .5 collecting .4",

  birthdays: "age .6 celebrations .3 weddings_anniversaries .2 children .2",
  weddings_anniversaries: `partner .9 diet .2 celebrations .3 birthdays .3 children .1 alcohol .2 religion .3 dance .2
      clothing_style .2`,
  achievements: "goals_plans .6 studies .4 running .3 career_goals .4 life_changes .4",
  life_changes: `residence .5 home .5 job .3 goals_plans .5 partner .2 achievements .4 parents .15`,
  goals_plans: `achievements .4 career_goals .6 weight_fitness .5 studies .5 life_changes .5 money .4
      languages .3 smoking .4 writing .3 running .3 instruments .3 business .3`,
  celebrations: `religion .7 diet .6 food_allergies .6 children .4 relatives .4 alcohol .45 birthdays .5
      partner .3 parents .3 personality .4 home .2 origin .3 music_taste .4 comfort_environment .4
      weddings_anniversaries .3 siblings .2 friends .3 conditions .2 sweets_baking .3`,

  answer_style: `tone .8 units_formats .4 reply_language .4 disability .4 job .2 work_skills .2 vision .3
      programming .2 languages .2 personality .2`,
  tone: "answer_style .7 names .7 reply_language .4 personality .4 identity .3",
  units_formats: "residence .3 origin .2 answer_style .4 languages .1",
  reply_language: "languages .9 answer_style .4 origin .3 units_formats .3",
  contact_preferences: `work_schedule .6 daily_rhythm .7 disability .5 phones .3 children .2 sleep .3 social_media
      .2 personality .3 contact_documents .3 fears .2`,
  daily_rhythm: `work_schedule .6 sleep .7 job .4 children .4 religion .2 meal_routine .3 mental_health .3
      conditions .2 coffee_tea .2`,
  shopping_budget: `values_politics .7 money .7 materials_ethics .5 likes_dislikes .2 sizes .3`,
  values_politics: `diet .4 vehicles .3 shopping_budget .4 materials_ethics .5 volunteering .4 religion .3`,
  comfort_environment: "personality .4 mental_health .4 disability .4 conditions .3 fears .4",
  likes_dislikes: `@hobbies .15 food_dislikes .3 cuisine_taste .3 comfort_environment .3 personality .3`,

  pets: `allergies .8 home .6 fears .4 work_schedule .3 children .4 money .2 job .15 hiking .2`,
  home: `residence .4 pets .4 children .4 allergies .4 disability .5 colours .5 likes_dislikes .2
      shopping_budget .4 money .4 diy_making .4 partner .2 comfort_environment .5 relatives .2 job
      .15 employer .2 gardening .3 art .2 clothing_style .1 values_politics .2 collecting .2
      life_changes .3 injuries .2 instruments .45`,
  vehicles: `children .5 pets .4 values_politics .6 public_transport .6 residence .4 travel_sickness .4
      shopping_budget .5 disability .5 money .3 injuries .3 camping .4 fears .5 cycling .4 home .3
      relatives .2 appearance .3 vision .4 water_sports .2 winter_sports .2 contact_documents .3
      conditions .3 employer .2 job .2`,
  money: `goals_plans .5 insurance_legal .3 job .3 shopping_budget .7 values_politics .4 home .3
      children .3 business .4 personality .2 age .3 life_changes .4 partner .2 studies .2 religion
      .3 parents .1`,
  insurance_legal: `conditions .5 vehicles .6 home .6 pets .5 money .5 children .4 partner .4 origin .4 business
      .4 smoking .5 job .4 age .3 parents .2 climbing .4 accessories .2 travel_documents .2`,
  errands_household: `home .6 allergies .5 work_schedule .4 values_politics .4 pets .3 children .3 daily_rhythm .3
      injuries .2 vehicles .2`,
  safety_emergency: `conditions .7 medication .6 allergies .6 food_allergies .5 contact_documents .6 doctors .4
      home .5 partner .5 parents .4 pets .2 children .3 residence .2 friends .3`,
  luck_belief: "religion .4 fears .2",
  weather_outdoors: `clothing_style .4 comfort_environment .7 conditions .3 residence .5 public_transport .2
      cycling .3 pets .2 beauty .3 allergies .4`,
};

/**
 * How much facts of a topic tend to matter at all, 1 unless stated: what binds a person more than
 * what they merely happen to have or do.
 */
export const salience: Readonly<Partial<Record<TopicName, number>>> = {
  weather_outdoors: 0.6,
  luck_belief: 0.6,
  errands_household: 0.65,
  work_schedule: 0.7,
  daily_rhythm: 0.8,
  colours: 0.75,
  home: 0.75,
  places: 0.9,
  celebrations: 0.7,
  likes_dislikes: 0.6,
  cooking: 0.6,
  groceries: 0.7,
  restaurants: 0.75,
  destinations: 0.8,
  residence: 0.8,
  employer: 0.75,
  public_transport: 0.8,
  hobby_general: 0.7,
  collecting: 0.8,
  age: 0.75,
  birthdays: 0.8,
  answer_style: 1,
  friends: 0.75,
  colleagues: 0.75,
  phones: 0.85,
  films: 0.9,
  safety_emergency: 0.75,
  accessories: 0.8,
  kitchen: 0.9,
};

/** What may matter to any question at all, however faintly. */
export const always = "answer_style .24 tone .2 reply_language .22 units_formats .1";

/** What may matter to any question about one's own life. */
export const alwaysPersonal = `disability .12 conditions .1 allergies .1 religion .08 money .1 pregnancy .12 job .1
      children .1 residence .08 diet .08 food_allergies .08 fears .1 mental_health .1
      values_politics .1 languages .06 shopping_budget .08 vision .06 injuries .08 partner .06
      studies .05 vehicles .05 life_changes .05 goals_plans .08 computers .04`;

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
