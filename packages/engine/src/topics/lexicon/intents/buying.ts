import type { IntentPattern } from "./intent-pattern.ts";

/** Choosing and buying. */
export const buyingIntents: readonly IntentPattern[] = [
  [
    `gift-for present-for birthday-present surprise-for stocking-filler gift-card voucher
      raffle`,
    `hobby_general .6 reading .55 music_taste .5 gardening .5 sports_fan .5 instruments .5
      crafts .5 art .5 relatives .5 collecting .5 cooking .45 sweets_baking .45 coffee_tea
      .45 allergies .45 disability .45 children .45 pets .45 video_games .45 board_games
      .45 anime_comics .45 photography .45 accessories .45 colours .45 alcohol .4 vision
      .4 nature .4 sizes .4 running .4 cycling .4 films .4`,
  ],
  [
    `toy lego marbles puzzle doll game-for teddy playmobil`,
    `children .65 relatives .65 board_games .45 model_building .45 disability .35 age .3
      allergies .3 values_politics .3 video_games .25 safety_emergency .2`,
  ],
  [
    `bag backpack rucksack wallet purse belt briefcase handbag strap`,
    `materials_ethics .65 accessories .6 values_politics .5 injuries .5 colours .45 diet .4 job
      .35 photography .35 hiking .35 cycling .35 shopping_budget .35 computers .3
      appearance .25 studies .25`,
  ],
  [
    `scarf hat cap beanie gloves sweater jumper cardigan fleece`,
    `allergies .65 materials_ethics .6 colours .6 clothing_style .55 sizes .55 sports_fan .5
      accessories .5 religion .45 comfort_environment .4 crafts .4 appearance .4`,
  ],
  [
    `shoes boots heels sandals sneakers trainers insoles`,
    `sizes .7 shoes .65 injuries .6 materials_ethics .55 job .5 running .5 conditions .4
      appearance .4 disability .4 work_schedule .35 values_politics .35 clothing_style .35
      doctors .2`,
  ],
  [
    `dress gown suit tux blazer bikini swimsuit swimwear trunks skirt blouse shirt tie`,
    `clothing_style .7 sizes .65 colours .55 materials_ethics .55 appearance .55 religion .5
      allergies .4 identity .4 job .35 pregnancy .35 weight_fitness .35
      comfort_environment .35 beauty .3 disability .3 errands_household .25 conditions .25`,
  ],
  [
    `earring necklace bracelet ring watch pendant brooch jewellery jewelry metal`,
    `accessories .75 allergies .65 materials_ethics .5 weddings_anniversaries .45
      values_politics .4 colours .35 job .35 religion .3 sizes .3 life_changes .3
      appearance .25`,
  ],
  [
    `perfume cologne candle scent aftershave fragrance diffuser air-freshener`,
    `allergies .7 beauty .6 disability .55 comfort_environment .55 conditions .5 pregnancy .4
      values_politics .3 materials_ethics .3 pets .25`,
  ],
  [
    `bouquet flowers rose lily orchid houseplant plant-for`,
    `allergies .7 pets .65 gardening .6 home .45 colours .4 values_politics .3 likes_dislikes
      .25 disability .25 life_changes .2`,
  ],
  [
    `mattress pillow duvet blanket bedding sheets`,
    `allergies .75 sleep .65 injuries .55 materials_ethics .5 comfort_environment .5
      values_politics .35 partner .35 conditions .35 pets .25 colours .25`,
  ],
  [
    `sofa armchair couch wardrobe bookcase dining-table coffee-table furniture`,
    `pets .65 home .6 children .55 appearance .5 diy_making .5 injuries .45 allergies .45
      colours .45 materials_ethics .4 disability .4 shopping_budget .4 board_games .35
      reading .35 money .35 life_changes .3 instruments .25 relatives .25 model_building
      .25`,
  ],
  [
    `headphones earbuds speaker stereo soundbar turntable microphone`,
    `audio_gear .65 disability .6 music_taste .5 instruments .5 podcasts_news .45 running .4
      phones .4 public_transport .35 job .35 home .35 gadgets .35 comfort_environment .35
      swimming .25 appearance .2`,
  ],
  [
    `phone smartphone tablet smartwatch e-reader laptop case cover`,
    `phones .65 computers .65 internet_privacy .55 vision .5 software_apps .5 disability .45
      photography .45 values_politics .45 shopping_budget .45 money .4 video_games .4
      reading .4 programming .4 job .35 art .35 colours .35 sports_fan .3 studies .3
      injuries .25 appearance .25 residence .2`,
  ],
  [
    `tv monitor projector screen display television`,
    `vision .5 disability .5 films .5 video_games .5 series .5 home .45 computers .45
      sports_fan .45 programming .35 job .3 photography .3 money .3 injuries .3 conditions
      .25`,
  ],
  [
    `car van motorbike scooter e-bike bicycle bike`,
    `vehicles .6 cycling .55 children .55 injuries .5 values_politics .5 disability .5
      appearance .45 money .45 home .4 fears .4 vision .35 conditions .35 job .35 pets .35
      residence .35 pregnancy .35 camping .35 age .3 weight_fitness .3 goals_plans .25
      instruments .25 water_sports .25`,
  ],
  [
    `tent sleeping-bag camping-gear stove backpacking`,
    `camping .65 appearance .5 comfort_environment .5 hiking .5 sleep .45 injuries .4 pets .4
      children .4 allergies .4 weather_outdoors .4 fears .4 vehicles .35 materials_ethics
      .35 diet .25`,
  ],
  [
    `subscription membership annual-pass season-ticket plan-for streaming magazine
      gym-membership`,
    `reading .5 life_changes .5 money .5 goals_plans .45 podcasts_news .45 injuries .45 series
      .45 sports_fan .45 gym .45 culture_outings .45 shopping_budget .45 hobby_general .4
      job .4 residence .4 music_taste .4 studies .4 internet_privacy .4 values_politics .4
      theatre_comedy .35 pregnancy .35 languages .3 video_games .3 destinations .25`,
  ],
  [
    `brand label second-hand sale discount-store online-order amazon marketplace`,
    `values_politics .65 shopping_budget .65 materials_ethics .6 sizes .45 money .45
      internet_privacy .4 clothing_style .4 collecting .35 residence .3 allergies .3`,
  ],
  [
    `decorate decoration wallpaper paint colour-scheme poster print picture frame cushion
      lampshade`,
    `colours .65 art .55 home .5 photography .5 crafts .5 sports_fan .45 disability .45 films
      .4 music_taste .4 children .4 anime_comics .4 vision .35 allergies .35 nature .35
      destinations .35 likes_dislikes .35 pets .3 reading .3 religion .25 gardening .25
      fears .2`,
  ],
];
