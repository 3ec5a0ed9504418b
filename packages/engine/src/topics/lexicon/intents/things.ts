import type { IntentPattern } from "./intent-pattern.ts";

/** Things to buy, wear and use. */
export const thingsIntents: readonly IntentPattern[] = [
  [
    /\b(wear|outfit|clothes|dress|jacket|coat|shirt|trousers|suit|sweater|jumper|wardrobe|scarf|gloves|fashion|look good|t-shirt|hoodie)\b/,
    `clothing_style .9 sizes .9 colours .8 materials_ethics .8 allergies .5 comfort_environment
      .4 religion .4 appearance .5 shoes .4 weather_outdoors .3 shopping_budget .4 accessories .3
      conditions .25 values_politics .3 identity .25 disability .25`,
  ],
  [
    /\b(shoes?|boots|trainers|sneakers|sandals|heels)\b/,
    `shoes .9 sizes 1 injuries .8 running .55 hiking .45 team_sports .4 racket_sports .4 dance .4
      job .35 appearance .3 materials_ethics .6 values_politics .35 diet .4 clothing_style .3
      conditions .25`,
  ],
  [
    /\b(jewell?ery|earrings?|necklace|ring|bracelet|watch)\b/,
    "accessories .9 allergies .7 materials_ethics .5 colours .4 sizes .4",
  ],
  [
    /\b(shampoo|skin|cream|make-?up|perfume|soap|lotion|hair|sunscreen|spa|massage|cosmetics?|deodorant|fragrance|salon|haircut|moisturi[sz]er)\b/,
    `beauty .9 allergies .9 conditions .5 values_politics .5 materials_ethics .4 appearance .6
      pregnancy .4 injuries .3`,
  ],
  [
    /\b(laptop|computer|pc|tablet|monitor|keyboard|mouse|macbook|notebook)\b/,
    `computers 1 programming .7 software_apps .7 video_games .6 photography .7 job .45 studies .4
      shopping_budget .5 vision .4 injuries .4 appearance .35 art .35 instruments .2 destinations
      .15 disability .3 internet_privacy .3`,
  ],
  [
    /\b(phone|smartphone|mobile|app|software|tool|program|browser|tech|device|gadget|smart ?watch|headphones?|earbuds?|speaker|camera|gear)\b/,
    `phones .8 computers .6 software_apps .7 gadgets .7 internet_privacy .6 audio_gear .6
      photography .5 vision .4 disability .4 shopping_budget .4 programming .35 smart_home .4
      music_taste .25 ai_tools .3`,
  ],
  [
    /(?<!dress |post |zip |country )\b(code|script|function|framework|stack|editor|ide|repo|library|backend|frontend|website|api|database|bug)\b.*\b(i|me|my|we|our|should)\b|\b(i|me|my|we|our|should)\b.*\b(code|script|function|framework|stack|editor|ide|repo|backend|frontend|website|api|database|bug)\b/,
    `programming 1 computers .5 software_apps .4 work_skills .4 answer_style .3 job .3 vision .2`,
  ],
  [
    /\b(buy|purchase|order|shop(ping)?|cost|spend|price|budget|afford|worth it|cheap(er)?|expensive|brand|upgrade|replace)\b/,
    `shopping_budget .8 money .5 values_politics .5 sizes .4 materials_ethics .3 colours .25
      allergies .25 likes_dislikes .2`,
  ],
  [
    /\b(colou?rs?|paint|decorate|decor|theme|palette)\b/,
    `colours 1 home .6 vision .2 disability .5 likes_dislikes .3 clothing_style .3 allergies .2`,
  ],
  [
    /\b(sofa|couch|furniture|curtains|rug|lamp|bedroom|living room|apartment|flat|house|rent|move|decorat\w*|renovat\w*|home|room|chair|cleaning|vacuum|heating|neighbou?rhood)\b/,
    `home .9 pets .5 allergies .5 children .45 colours .45 disability .5 residence .4
      comfort_environment .45 shopping_budget .3 diy_making .3 money .3 injuries .3
      values_politics .2 life_changes .3 employer .25 gardening .25`,
  ],
  [
    /\b(plants?|flowers?|garden|lawn|balcony|grow|bouquet)\b/,
    `gardening .9 allergies .8 pets .6 home .6 colours .25 likes_dislikes .25`,
  ],
  [
    /\b(pet|dog|cat|puppy|kitten|animals?|vet|adopt)\b/,
    `pets 1 allergies .8 home .6 fears .5 work_schedule .3 children .4 employer .2`,
  ],
  [
    /\b(car|vehicle|drive|driving|rental|rent a|hire a|van|fuel|charge|parking|insurance)\b/,
    `vehicles 1 children .4 pets .35 values_politics .5 public_transport .5 disability .4
      travel_sickness .4 insurance_legal .4 fears .4 vision .3 home .25 contact_documents .3 money
      .3`,
  ],
  [
    /\b(money|savings?|invest|bank|loan|mortgage|tax(es)?|pension|debt|budget|finances?|financial|insurance|retire)\b/,
    `money 1 goals_plans .5 insurance_legal .5 job .35 home .4 children .3 shopping_budget .5
      values_politics .35 religion .2 business .4 life_changes .3 age .3 personality .2`,
  ],
];
