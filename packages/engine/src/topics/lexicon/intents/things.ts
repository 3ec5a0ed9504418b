import type { IntentPattern } from "./intent-pattern.ts";

/** Things to buy, wear and use. */
export const thingsIntents: readonly IntentPattern[] = [
  [
    `wear outfit clothes dress jacket coat shirt trousers suit sweater jumper wardrobe scarf
      gloves fashion look-good t-shirt hoodie`,
    `clothing_style .9 sizes .9 colours .8 materials_ethics .8 allergies .5 comfort_environment
      .4 religion .4 appearance .5 shoes .4 weather_outdoors .3 shopping_budget .4 accessories .3
      conditions .25 values_politics .3 identity .25 disability .25`,
  ],
  [
    `shoe boots trainers sneakers sandals heels`,
    `shoes .9 sizes 1 injuries .8 running .55 hiking .45 team_sports .4 racket_sports .4 dance .4
      job .35 appearance .3 materials_ethics .6 values_politics .35 diet .4 clothing_style .3
      conditions .25`,
  ],
  [
    `jewelery jewellery earring necklace ring bracelet watch`,
    "accessories .9 allergies .7 materials_ethics .5 colours .4 sizes .4",
  ],
  [
    `shampoo skin cream makeup make-up perfume soap lotion hair sunscreen spa massage cosmetic
      deodorant fragrance salon haircut moisturiser moisturizer`,
    `beauty .9 allergies .9 conditions .5 values_politics .5 materials_ethics .4 appearance .6
      pregnancy .4 injuries .3`,
  ],
  [
    `laptop computer pc tablet monitor keyboard mouse macbook notebook`,
    `computers 1 programming .7 software_apps .7 video_games .6 photography .7 job .45 studies .4
      shopping_budget .5 vision .4 injuries .4 appearance .35 art .35 instruments .2 destinations
      .15 disability .3 internet_privacy .3`,
  ],
  [
    `phone smartphone mobile app software tool program browser tech device gadget smartwatch
      smart-watch headphone earbud speaker camera gear`,
    `phones .8 computers .6 software_apps .7 gadgets .7 internet_privacy .6 audio_gear .6
      photography .5 vision .4 disability .4 shopping_budget .4 programming .35 smart_home .4
      music_taste .25 ai_tools .3`,
  ],
  [
    `buy purchase order shop shopping cost spend price budget afford worth-it cheap cheaper
      expensive brand upgrade replace`,
    `shopping_budget .8 money .5 values_politics .5 sizes .4 materials_ethics .3 colours .25
      allergies .25 likes_dislikes .2`,
  ],
  [
    `color colour paint decorate decor theme palette`,
    `colours 1 home .6 vision .2 disability .5 likes_dislikes .3 clothing_style .3 allergies .2`,
  ],
  [
    `sofa couch furniture curtains rug lamp bedroom living-room apartment flat house rent move
      decorat* renovat* home room chair cleaning vacuum heating neighborhood neighbourhood`,
    `home .9 pets .5 allergies .5 children .45 colours .45 disability .5 residence .4
      comfort_environment .45 shopping_budget .3 diy_making .3 money .3 injuries .3
      values_politics .2 life_changes .3 employer .25 gardening .25`,
  ],
  [
    `plant flower garden lawn balcony grow bouquet`,
    `gardening .9 allergies .8 pets .6 home .6 colours .25 likes_dislikes .25`,
  ],
  [
    `pet dog cat puppy kitten animal vet adopt`,
    `pets 1 allergies .8 home .6 fears .5 work_schedule .3 children .4 employer .2`,
  ],
  [
    `car vehicle drive driving rental rent-a hire-a van fuel charge parking insurance`,
    `vehicles 1 children .4 pets .35 values_politics .5 public_transport .5 disability .4
      travel_sickness .4 insurance_legal .4 fears .4 vision .3 home .25 contact_documents .3 money
      .3`,
  ],
  [
    `money saving invest bank loan mortgage tax taxes pension debt budget finance financial
      insurance retire`,
    `money 1 goals_plans .5 insurance_legal .5 job .35 home .4 children .3 shopping_budget .5
      values_politics .35 religion .2 business .4 life_changes .3 age .3 personality .2`,
  ],
];
