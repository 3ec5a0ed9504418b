/** Alternatives of a regular expression from words separated by blanks; `_` stands for a blank. */
export function anyOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join("|").replaceAll("_", " ")})`;
}

/** Of whom somebody has one, mostly; of friends and cousins there are many. */
export const relatives = anyOf(`wife husband partner spouse girlfriend boyfriend fianc[eé]e? mother
  mom mum father dad sister brother son daughter baby boss manager grandmother grandma grandfather
  grandpa dog cat puppy kitten parrot rabbit hamster horse roommate flatmate flat_mate landlord
  mother-in-law father-in-law twin family parents kids children ex`);

/** Of whom there is one, so that also the name is one. */
export const onlyRelatives = anyOf(`wife husband partner spouse girlfriend boyfriend fianc[eé]e?
  mother mom mum father dad boss manager landlord mother-in-law father-in-law twin`);

/** Of what somebody has one at a time. */
export const attributes =
  anyOf(`(?:full_|first_|last_|middle_|user_|maiden_|family_)?name surname nickname username age
  birthday birth_date date_of_birth (?:home_|postal_|mailing_|work_|shipping_|billing_|delivery_|email_|e-mail_|ip_)?address
  (?:work_|personal_|private_|business_)?e-?mail (?:phone|mobile|cell|cell_phone|telephone|contact|office|work|home|account|passport|room|seat|flat|apartment|extension|licen[cs]e|plate|badge|student|employee|customer|member|membership|order|booking|reservation|tracking|confirmation)_number
  (?:zip|post|postal|area)_?code time_?zone pronouns gender blood_(?:type|group) (?:shoe_|dress_|shirt_|ring_|jacket_|trouser_|clothing_)?size
  height weight (?:target_|goal_|ideal_)weight star_sign zodiac_sign native_language mother_tongue first_language
  (?:preferred_)language (?:monthly_|weekly_|daily_|yearly_|annual_|travel_|grocery_|food_|wedding_|total_)?budget salary hourly_rate (?:monthly_)?rent
  job job_title title position role occupation profession employer major minor degree gpa
  (?:main_|biggest_|current_|fitness_|savings_)?goal hometown nationality citizenship religion (?:marital_|relationship_)status eye_colou?r hair_colou?r hair
  wedding_anniversary anniversary due_date deadline password pin wi-?fi_password resting_heart_rate
  blood_pressure max_heart_rate cholesterol bench_press dose dosage handle instagram twitter github
  (?:working|work|office)_hours commute step_goal calorie_goal bedtime work_schedule schedule shift operating_system text_editor
  airline seat_preference`);

/** Things of which "my … is a …" tells which one it is. */
export const things = anyOf(
  `car phone laptop computer bike motorbike motorcycle camera guitar tablet pc`,
);

export const pets =
  anyOf(`dog cat puppy kitten parrot rabbit bunny hamster guinea_pig horse pony bird
  budgie canary turtle tortoise goldfish fish ferret snake lizard gecko rat mouse hen chicken goat`);

/** What has a date and may be moved. */
export const events = anyOf(`appointment flight train interview exam test meeting wedding surgery
  operation deadline party trip concert game match class lesson reservation booking dinner lunch call
  session checkup check-up vacation holiday conference presentation graduation visit delivery recital
  race marathon standup stand-up sync practice rehearsal review demo launch workshop webinar`);

/** People whose name may change with the person. */
export const holders =
  anyOf(`boss manager doctor dentist therapist landlord roommate flatmate teacher
  professor coach trainer supervisor advisor adviser tutor gp physiotherapist lawyer accountant
  hairdresser psychiatrist cardiologist paediatrician pediatrician vet team_lead
  gym bank school university college hospital pharmacy insurance insurer provider carrier
  neighbou?rhood team company`);

export const languages =
  anyOf(`english french german spanish italian portuguese dutch danish swedish
  norwegian finnish polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian
  arabic hebrew persian farsi hindi urdu bengali tamil chinese mandarin cantonese japanese korean thai
  vietnamese indonesian malay tagalog swahili catalan croatian serbian slovenian latin esperanto
  (?:british|american|us|uk|plain|simple)_english`);
