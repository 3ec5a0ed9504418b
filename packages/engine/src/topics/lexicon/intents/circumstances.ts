import type { IntentPattern } from "./intent-pattern.ts";

/** Further situations, by what they are about. */
export const circumstancesIntents: readonly IntentPattern[] = [
  [
    `energy tired exhausted fatigue concentrat* focus headache foggy productive wake-up`,
    `sleep .9 conditions .7 mental_health .6 coffee_tea .5 children .45 pregnancy .4 medication
      .45 daily_rhythm .6 diet .35 job .4 work_schedule .3 smoking .3 alcohol .3`,
  ],
  [
    `video-call online-meeting join-the-call dial-in remote remotely zoom stream streaming upload`,
    `internet_privacy .85 computers .6 disability .5 work_schedule .5 phones .4 residence .4
      employer .4 home .3`,
  ],
  [
    `discount entrance admission concession reduced eligible entitled benefit free-entry qualify
      pass`,
    `age .85 studies .6 job .6 disability .65 children .5 life_changes .5 residence .45 origin .4
      volunteering .35 identity .4 partner .3`,
  ],
  [
    `bike bicycle bed desk car tent sleeping-bag kayak skis guitar chair coat seat`,
    "appearance .7 sizes .5 injuries .5 disability .45 weight_fitness .3",
  ],
  [
    `scissors pen tool instrument mouse keyboard knife golf-club glove guitar`,
    "appearance .65 injuries .45 vision .3 disability .45 conditions .4",
  ],
  [
    `talk chat conversation dinner-conversation discuss topic joke`,
    `@entertainment .5 sports_fan .5 values_politics .6 religion .45 personality .45 life_changes
      .4 relatives .35 mental_health .3 job .3 parents .3`,
  ],
  [
    `piano drum trampoline aquarium treadmill freezer sofa wardrobe dog bookcase`,
    `home .85 money .3 comfort_environment .3 allergies .3 children .25 residence .35`,
  ],
  [
    `fare ticket tariff booking class upgrade luggage`,
    `flights .7 packing .75 seating .7 shopping_budget .5 public_transport .45 disability .45 age
      .4 children .35`,
  ],
  [
    `wine beer cocktail champagne whisky whiskey gin aperitif cheers pub bar toast drinks`,
    `alcohol .95 pregnancy .65 religion .5 medication .5 soft_drinks .6 diet .35 conditions .35
      mental_health .2 food_allergies .3 vehicles .2 smoking .2`,
  ],
  [
    `blood donor donate-blood transfusion organ`,
    `conditions .85 medication .8 pregnancy .6 fears .55 doctors .6 travel_documents .1
      weight_fitness .2`,
  ],
  [
    `sauna steam hot-tub massage tattoo piercing spa solarium jacuzzi cold-plunge ice-bath`,
    `conditions .85 pregnancy .8 allergies .6 injuries .55 medication .65 fears .5 religion .3
      appearance .4 beauty .5 job .3`,
  ],
  [
    `toy nursery playground playroom stroller kindergarten`,
    `children .9 relatives .6 pregnancy .55 pets .2 allergies .3 values_politics .3`,
  ],
  [
    `report slides document spreadsheet table chart template layout agenda minutes newsletter
      memo`,
    `answer_style .6 units_formats .55 tone .4 job .5 colleagues .45 vision .4 disability .45
      reply_language .4 software_apps .4 employer .35 work_skills .35`,
  ],
  [
    `neighbor neighbour landlord flatmate roommate noise noisy loud`,
    `home .75 sleep .6 comfort_environment .6 friends .5 children .4 instruments .4 pets .45
      work_schedule .3 disability .4 job .3 residence .3`,
  ],
  [
    `thermostat heating air-con degrees room-temperature`,
    `comfort_environment .8 home .5 values_politics .4 conditions .4 pets .3 children .3
      smart_home .5 units_formats .4`,
  ],
  [
    `countryside abroad big-city suburb village relocat* move-to move-out move-in move-away
      move-closer emigrat*`,
    `job .65 employer .65 children .65 partner .55 parents .55 comfort_environment .6 pets .45
      public_transport .5 vehicles .5 languages .5 home .6 disability .4 conditions .4 residence
      .6 hiking .35 personality .4 friends .4 goals_plans .4 allergies .35 studies .4`,
  ],
  [
    `photo picture frame album scrapbook slideshow`,
    `children .45 pets .5 partner .5 weddings_anniversaries .5 relatives .4 photography .7
      achievements .4 destinations .35 art .3 computers .3 phones .4`,
  ],
  [
    `old-clothes old-stuff leftovers get-rid-of throw-away throw-out unused declutter recycle
      give-away sell`,
    `values_politics .8 volunteering .7 shopping_budget .6 errands_household .4 crafts .5 money
      .4 diy_making .5 gardening .35 children .25 religion .2`,
  ],
  [
    `clean cleaning cleaner detergent wash laundry vacuum dust polish`,
    `allergies .85 beauty .3 pets .6 values_politics .6 children .4 home .5 conditions .4
      injuries .4 errands_household .5 pregnancy .35 materials_ethics .3 comfort_environment .35`,
  ],
  [
    `emergency accident lost locked-out stolen breakin break-in ambulance unconscious fall-ill
      in-case`,
    `safety_emergency .9 contact_documents .8 conditions .75 medication .75 allergies .75
      food_allergies .5 partner .65 parents .6 siblings .5 insurance_legal .6 friends .5 doctors
      .5 children .4 pregnancy .5`,
  ],
  [
    `status update proposal brief pitch client boss manager colleague team`,
    `colleagues .75 job .55 employer .55 answer_style .5 tone .5 work_schedule .3 work_skills .35
      business .4 languages .3 personality .3 mental_health .25`,
  ],
  [
    `advice-for advise mentor improve-at get-better-at grow-as become-a-better`,
    `job .6 colleagues .55 goals_plans .7 work_skills .6 career_goals .65 personality .5 studies
      .5 @sports .25 instruments .4 languages .45 writing .35`,
  ],
  [
    `look-like design illustrate decorat* handmade hand-made personal-touch make-it-special
      make-them-special invitation card`,
    `art .65 crafts .65 writing .6 photography .55 colours .65 model_building .35 diy_making .45
      gardening .4 music_taste .3 likes_dislikes .4 sweets_baking .3 vision .3`,
  ],
  [
    `promote advertise publicise publicize sell marketing reach-people reach-customers
      spread-the-word network`,
    `social_media .85 business .75 job .5 friends .4 colleagues .4 internet_privacy .5 writing .4
      photography .4 volunteering .35 languages .35`,
  ],
  [
    `why-am-i why-do-i why-does-my what's-wrong so-tired so-stiff feel-so feel-like feel-bad
      feeling-so feeling-like feeling-bad`,
    `conditions .75 sleep .75 medication .6 mental_health .6 injuries .65 pregnancy .55 @sports .4
      job .45 work_schedule .4 allergies .6 food_allergies .55 diet .45 coffee_tea .45 alcohol .45
      smoking .4 children .4 daily_rhythm .5 life_changes .35`,
  ],
  [
    `remind-me-of childhood nostalgi* taste-of-home homesick traditional roots heritage`,
    `origin .9 places .7 parents .55 relatives .55 cuisine_taste .55 languages .5 religion .5
      celebrations .5 residence .4 siblings .35 life_changes .35`,
  ],
  [
    `alarm-clock alarm doorbell ringtone remote-control display screen subtitles loudspeaker`,
    `disability .85 vision .65 sleep .4 audio_gear .4 age .25 conditions .3`,
  ],
];
