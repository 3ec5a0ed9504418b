import { TASTES } from "./bundles.ts";
import type { IntentPattern } from "./intent-pattern.ts";

/** Further situations, by what they are about. */
export const circumstancesIntents: readonly IntentPattern[] = [
  [
    /\b(energy|tired|exhausted|fatigue|concentrat\w+|focus|headache|foggy|productive|wake up)\b/,
    `sleep .9 conditions .7 mental_health .6 coffee_tea .5 children .45 pregnancy .4 medication
      .45 daily_rhythm .6 diet .35 job .4 work_schedule .3 smoking .3 alcohol .3`,
  ],
  [
    /\b(video call|online meeting|join the call|dial in|remote(ly)?|zoom|stream(ing)?|upload)\b/,
    `internet_privacy .85 computers .6 disability .5 work_schedule .5 phones .4 residence .4
      employer .4 home .3`,
  ],
  [
    /\b(discounts?|entrance|admission|concession|reduced|eligible|entitled|benefits?|free entry|qualify|pass)\b/,
    `age .85 studies .6 job .6 disability .65 children .5 life_changes .5 residence .45 origin .4
      volunteering .35 identity .4 partner .3`,
  ],
  [
    /\b(put|play|turn) (something|some music|a record|music|it) on\b|\bput on (some|a|something)\b|\bin the background\b|\bwhile i (cook|work|run|drive|clean|study)\b/,
    `music_taste .95 podcasts_news .7 audio_gear .5 concerts .4 series .3 reading .3`,
  ],
  [
    /\b(see|do|visit|go|eat|stay|shop|explore)\b.*\b(in|at|around) [a-z]+|\bwhat to see\b/,
    `theatre_comedy .5 culture_outings .5 art .5 films .35 concerts .45 nature .4 photography .4
      diet .35 reading .35 collecting .4 sports_fan .4 disability .45 children .35
      comfort_environment .35 alcohol .25 hiking .4 music_taste .4`,
  ],
  [
    /\b(bike|bicycle|bed|desk|car|tent|sleeping bag|kayak|skis|guitar|chair|coat|seat)\b/,
    "appearance .7 sizes .5 injuries .5 disability .45 weight_fitness .3",
  ],
  [
    /\b(scissors|pen|tool|instrument|mouse|keyboard|knife|golf clubs?|glove|guitar)\b/,
    "appearance .65 injuries .45 vision .3 disability .45 conditions .4",
  ],
  [
    /\b(talk|chat|conversation|dinner conversation|discuss|topics?|joke)\b/,
    `@entertainment .5 sports_fan .5 values_politics .6 religion .45 personality .45 life_changes
      .4 relatives .35 mental_health .3 job .3 parents .3`,
  ],
  [
    /\b(piano|drums?|trampoline|aquarium|treadmill|freezer|sofa|wardrobe|dog|bookcase)\b/,
    `home .85 money .3 comfort_environment .3 allergies .3 children .25 residence .35`,
  ],
  [
    /\b(fare|ticket|tariff|booking|class|upgrade|luggage)\b/,
    `flights .7 packing .75 seating .7 shopping_budget .5 public_transport .45 disability .45 age
      .4 children .35`,
  ],
  [
    /\b(train|practi[sc]e|prepare|warm up|work) (for|hard|up to|towards?|on (it|that|my))\b|\btraining\b/,
    `injuries .85 goals_plans .75 running .6 conditions .6 gym .6 weight_fitness .5 achievements
      .5 work_schedule .4 daily_rhythm .5 cycling .5 swimming .5 climbing .5 team_sports .45
      instruments .5 singing .4 studies .5 languages .45 job .2 pregnancy .4 age .3`,
  ],
  [
    /\b(wines?|beers?|cocktails?|champagne|whisk(e)?y|gin|aperitif|cheers|pub|bar|toast|drinks)\b/,
    `alcohol .95 pregnancy .65 religion .5 medication .5 soft_drinks .6 diet .35 conditions .35
      mental_health .2 food_allergies .3 vehicles .2 smoking .2`,
  ],
  [
    /^(should|shall|can|could|may|is it|is there|am i|do i|are|would it|would)\b.*\b(i|me|we|us|my|our)\b/,
    `conditions .45 pregnancy .45 injuries .4 fears .45 medication .4 disability .4 allergies .35
      money .35 religion .3 children .3 goals_plans .35 job .25 comfort_environment .3
      life_changes .35 values_politics .3 home .2 work_schedule .2 mental_health .3 age .2
      travel_documents .15`,
  ],
  [
    /\b(blood|donor|donate blood|transfusion|organ)\b/,
    `conditions .85 medication .8 pregnancy .6 fears .55 doctors .6 travel_documents .1
      weight_fitness .2`,
  ],
  [
    /\b(sauna|steam|hot tub|massage|tattoo|piercing|spa|solarium|jacuzzi|cold plunge|ice bath)\b/,
    `conditions .85 pregnancy .8 allergies .6 injuries .55 medication .65 fears .5 religion .3
      appearance .4 beauty .5 job .3`,
  ],
  [
    /\b(toys?|nursery|playground|playroom|stroller|kindergarten)\b/,
    `children .9 relatives .6 pregnancy .55 pets .2 allergies .3 values_politics .3`,
  ],
  [
    /\b(report|slides|document|spreadsheet|table|chart|template|layout|agenda|minutes|newsletter|memo)\b/,
    `answer_style .6 units_formats .55 tone .4 job .5 colleagues .45 vision .4 disability .45
      reply_language .4 software_apps .4 employer .35 work_skills .35`,
  ],
  [
    /\b(neighbou?rs?|landlord|flatmates?|roommates?|noise|noisy|loud)\b/,
    `home .75 sleep .6 comfort_environment .6 friends .5 children .4 instruments .4 pets .45
      work_schedule .3 disability .4 job .3 residence .3`,
  ],
  [
    /\b(thermostat|heating|air con|degrees|room temperature)\b/,
    `comfort_environment .8 home .5 values_politics .4 conditions .4 pets .3 children .3
      smart_home .5 units_formats .4`,
  ],
  [
    /\b(countryside|abroad|big city|suburbs?|village|relocat\w+|move (to|out|in|away|closer)|emigrat\w+)\b/,
    `job .65 employer .65 children .65 partner .55 parents .55 comfort_environment .6 pets .45
      public_transport .5 vehicles .5 languages .5 home .6 disability .4 conditions .4 residence
      .6 hiking .35 personality .4 friends .4 goals_plans .4 allergies .35 studies .4`,
  ],
  [
    /\b(tell|inform|warn|mention to|let) (the|my|a|our) (doctor|dentist|surgeon|nurse|waiter|chef|host|hotel|airline|trainer|coach|teacher|pharmacist|masseur|hairdresser|babysitter|sitter|guide)\b/,
    `allergies .85 food_allergies .85 conditions .8 medication .8 pregnancy .7 disability .65
      injuries .65 fears .55 diet .6`,
  ],
  [
    /\b(photos?|pictures?|frame|album|scrapbook|slideshow)\b/,
    `children .45 pets .5 partner .5 weddings_anniversaries .5 relatives .4 photography .7
      achievements .4 destinations .35 art .3 computers .3 phones .4`,
  ],
  [
    /\b(name|call) (the|my|our|a|this) \w+|\b(nickname|username|team name|good name|named?)\b/,
    `films .4 music_taste .45 reading .45 anime_comics .5 names .5 series .4 origin .4 sports_fan
      .4 religion .3 relatives .35 languages .35 hobby_general .3 nature .3 pets .35`,
  ],
  [
    /\b(old clothes|old stuff|leftovers|get rid of|throw (away|out)|unused|declutter|recycle|give away|sell)\b/,
    `values_politics .8 volunteering .7 shopping_budget .6 errands_household .4 crafts .5 money
      .4 diy_making .5 gardening .35 children .25 religion .2`,
  ],
  [
    /\b(clean(ing|er)?|detergent|wash|laundry|vacuum|dust|polish)\b/,
    `allergies .85 beauty .3 pets .6 values_politics .6 children .4 home .5 conditions .4
      injuries .4 errands_household .5 pregnancy .35 materials_ethics .3 comfort_environment .35`,
  ],
  [
    /\b(emergency|accident|lost|locked out|stolen|break-?in|ambulance|unconscious|fall ill|in case)\b/,
    `safety_emergency .9 contact_documents .8 conditions .75 medication .75 allergies .75
      food_allergies .5 partner .65 parents .6 siblings .5 insurance_legal .6 friends .5 doctors
      .5 children .4 pregnancy .5`,
  ],
  [
    /\b(status|update|proposal|brief|pitch|client|boss|manager|colleagues?|team)\b/,
    `colleagues .75 job .55 employer .55 answer_style .5 tone .5 work_schedule .3 work_skills .35
      business .4 languages .3 personality .3 mental_health .25`,
  ],
  [
    /\b(order|ask for|serve|bring|grab|get) (me|us)?\b.*\b(coffee|tea|drink|latte|juice|cafe)\b|\bcoffee\b/,
    `coffee_tea .9 diet .6 food_allergies .7 pregnancy .4 sleep .3 medication .25 conditions .25
      soft_drinks .4`,
  ],
  [
    /\b(advice for|advise|mentor|improve at|get better at|grow as|become a better)\b/,
    `job .6 colleagues .55 goals_plans .7 work_skills .6 career_goals .65 personality .5 studies
      .5 @sports .25 instruments .4 languages .45 writing .35`,
  ],
  [
    /\b(bring|take|get|give|thank|reward)\b.*\b(my|the|our|a|for) (host|hostess|hosts|teacher|nanny|in-laws|guests?|team|class|kids|club|gang|him|her|them)\b|\bunder the tree\b|\bthank-?you\b/,
    TASTES,
  ],
  [
    /\b(look like|design|illustrate|decorat\w+|hand-?made|personal touch|make (it|them) special|invitations?|cards?)\b/,
    `art .65 crafts .65 writing .6 photography .55 colours .65 model_building .35 diy_making .45
      gardening .4 music_taste .3 likes_dislikes .4 sweets_baking .3 vision .3`,
  ],
  [
    /\b(promote|advertise|publici[sz]e|sell|marketing|reach (people|customers)|spread the word|network)\b/,
    `social_media .85 business .75 job .5 friends .4 colleagues .4 internet_privacy .5 writing .4
      photography .4 volunteering .35 languages .35`,
  ],
  [
    /\b(why am i|why do i|why does my|what's wrong|so tired|so stiff|feel(ing)? (so|like|bad))\b/,
    `conditions .75 sleep .75 medication .6 mental_health .6 injuries .65 pregnancy .55 @sports .4
      job .45 work_schedule .4 allergies .6 food_allergies .55 diet .45 coffee_tea .45 alcohol .45
      smoking .4 children .4 daily_rhythm .5 life_changes .35`,
  ],
  [
    /\b(remind me of|childhood|nostalgi\w+|taste of home|homesick|traditional|roots|heritage)\b/,
    `origin .9 places .7 parents .55 relatives .55 cuisine_taste .55 languages .5 religion .5
      celebrations .5 residence .4 siblings .35 life_changes .35`,
  ],
  [
    /\b(alarm clock|alarm|doorbell|ringtone|remote control|display|screen|subtitles|loudspeaker)\b/,
    `disability .85 vision .65 sleep .4 audio_gear .4 age .25 conditions .3`,
  ],
];
