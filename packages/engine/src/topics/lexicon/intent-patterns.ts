const TASTES = `@hobbies .75 @sports .5 @entertainment .5 music_taste .6 instruments .7 concerts .55 singing
      .6 audio_gear .5 relatives .35 children .35 coffee_tea .45 alcohol .4 sweets_baking .45
      cooking .4 cuisine_taste .3 accessories .55 clothing_style .5 sizes .5 colours .6 beauty .4
      allergies .5 food_allergies .45 diet .35 likes_dislikes .55 pets .5 shopping_budget .5
      values_politics .35 materials_ethics .4 gadgets .4 video_games .5 hobby_general .7 birthdays
      .35 dance .5 anime_comics .6 reading .75 shoes .3 destinations .25 disability .2`;
const OUTINGS = `@hobbies .68 @sports .58 culture_outings .65 hobby_general .8 concerts .6 films .5
      theatre_comedy .65 video_games .6 anime_comics .4 reading .6 children .6 injuries .5
      disability .5 fears .45 personality .5 comfort_environment .6 residence .4 pets .4 partner
      .3 friends .3 relatives .3 allergies .35 restaurants .25 shopping_budget .3 religion .4
      work_schedule .4 instruments .6 singing .6 weather_outdoors .4 dance .6 sports_fan .55
      alcohol .25 camping .4 sweets_baking .2 hiking .6`;
const FOOD = `diet 1 food_allergies 1 food_dislikes .8 cuisine_taste .75 meal_routine .4 cooking .45
      religion .6 conditions .5 kitchen .65 sweets_baking .2 pregnancy .5 medication .3
      values_politics .3`;
const PEOPLE = `children .55 partner .5 relatives .5 parents .45 siblings .5 friends .4 pets .25`;

/** Forms of questions and the kinds of facts that help with them, as `topicWeights` reads them. */
export const intentPatterns: readonly (readonly [pattern: RegExp, topics: string])[] = [
  // Food and drink
  [
    /\b(cook|recipes?|dinner|lunch|supper|meals?|menu|eat|snacks?|food|breakfast|brunch|hungry|starters?|barbecue|bbq|picnic|buffet|catering|cater|potluck)\b/,
    FOOD,
  ],
  [
    /\b(order|get|have|grab|make|serve|bring)\b.*\b(for|at|with) (dinner|lunch|breakfast|supper|a party|the party|the picnic|the barbecue|guests)\b/,
    FOOD,
  ],
  [
    /\b(what|anything|something)\b.*\b(drink|drinks|beverage|pour|sip)\b/,
    `alcohol .9 coffee_tea .8 soft_drinks .8 pregnancy .4 religion .4 medication .4 smoking .2
      diet .3`,
  ],
  [
    /\b(invite|host|hosting|guests|come over|coming over|entertain|party|get-together|gathering)\b/,
    `diet .6 food_allergies .7 alcohol .5 home .3 personality .4 relatives .35 friends .35 pets
      .3 kitchen .3 board_games .4 music_taste .4 comfort_environment .35 celebrations .4`,
  ],
  [
    /\b(kitchen|cooker|appliances?|bakeware|cookware)\b/,
    "cooking .6 sweets_baking .6 coffee_tea .5 kitchen .9 diet .2 home .3",
  ],

  // Gifts and people
  [/\b(gifts?|presents?|surprise|stocking|treat|spoil|souvenir|bouquet)\b/, TASTES],
  [
    /\b(get|buy|give|make|send|bring)\b.*\b(my|her|his|their|our|the) ?(\w+ )?(wife|husband|partner|girlfriend|boyfriend|fianc\w+|mum|mom|mother|dad|father|parents|sister|brother|son|daughter|kids?|children|grand\w+|nan|aunt|uncle|cousin|niece|nephew|friend|boss|colleague|neighbou?r|roommate|flatmate|twins?)\b/,
    TASTES,
  ],
  [
    /\b(birthday|christmas|anniversary|valentine|graduation|housewarming|wedding|retirement|secret santa)\b.*\b(get|buy|give|ideas?|do|for)\b|\b(get|buy|give|ideas?|for)\b.*\b(birthday|christmas|anniversary|valentine|graduation|housewarming|wedding|retirement|secret santa)\b/,
    TASTES,
  ],
  [
    /\b(who|whom) (is|are|was|do|does|should|could|can|would|else)\b|\b(family|relatives|household|kin|loved ones|people in my life)\b/,
    PEOPLE,
  ],
  [
    /\bwho (could|can|should|might|would)\b.*\b(help|ask|call|invite|look after|take care|watch|bring|join|come)\b/,
    `${PEOPLE} colleagues .4 safety_emergency .3 contact_documents .4`,
  ],
  [
    /\b(romantic|date night|night out with|with my (wife|husband|partner|girlfriend|boyfriend))\b/,
    `partner .85 weddings_anniversaries .6 cuisine_taste .5 diet .5 films .3 dance .4 music_taste
      .4 culture_outings .4 alcohol .3`,
  ],
  [/\b(married|marital|single|relationship|spouse)\b/, "partner 1 weddings_anniversaries .8"],

  // Who the user is
  [
    /\b(what'?s|what is|do you know|remember|tell me|say) (my|our) (name|surname)\b|\b(who am i|address me|call me|greet me|refer to me|sign off|sign the|introduce me|my signature|pronouns?)\b/,
    "names 1 tone .5 identity .5 job .2",
  ],
  [
    /\bwho am i\b|\b(know|remember|tell me) (about|of) me\b|\bdescribe me\b|\babout (myself|me)\b|\b(my|a) (\w+ )?(bio|profile|introduction|intro)\b|\bintroduce myself\b/,
    `@personal_details .7 @professional_details .5 @family .4 @hobbies .3 @sports .2 achievements
      .4`,
  ],
  [/\b(how old|what age|my age)\b/, "age 1 birthdays .8"],
  [
    /\bwhere (do|did) (i|we) (live|reside|stay|come|grow|call)\b|\b(my|our) (address|home ?town|city|town|country|neighbou?rhood|nationality|background|roots|heritage|homeland)\b|\bwhere am i\b|\bwhere i'm from\b|\bam i from\b/,
    "residence 1 origin .9 home .5 life_changes .4",
  ],
  [
    /\b(near|nearby|around|close by|local|in my area|in town|closest|nearest|walking distance|deliver(y|ed)?|time zone|timezone|what time is it)\b/,
    "residence .9 public_transport .2 vehicles .15 origin .1",
  ],
  [
    /\b(speak|languages?|understand|translate|subtitles)\b.*\b(i|me|my)\b|\b(i|me|my)\b.*\b(speak|languages?|subtitles)\b/,
    "languages 1 origin .5 reply_language .5",
  ],
  [/\b(look like|what do i look|recogni[sz]e me|describe my looks)\b/, "appearance 1 beauty .3"],
  [
    /\b(when is|when's|what date|which day|what day|dates?)\b.*\b(my|our|birthday|anniversary|born|party)\b/,
    "birthdays .8 weddings_anniversaries .7 celebrations .3",
  ],

  // Work and study
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

  // Sport and health
  [
    /\b(work ?out|exercise|training plan|fitness|get fit|get in shape|keep fit|sports?|gym|stretch|active|cardio|muscles?|move more|routine)\b/,
    `@sports .5 gym .8 injuries .9 conditions .75 weight_fitness .8 running .6 swimming .55 yoga
      .6 disability .5 goals_plans .45 pregnancy .35 age .2 daily_rhythm .3 sports_fan .15`,
  ],
  [
    /\b(watch|on tv|cheer|game|match|tickets|season|fixtures?|score|tournament)\b/,
    "sports_fan .7 team_sports .45 racket_sports .3 films .35 series .35",
  ],
  [
    /\b(sick|ill|unwell|health|healthy|symptoms?|doctor|dentist|pharmacy|medicines?|painkillers?|pills?|vaccin\w+|surgery|hospital|headache|cold|fever|cough|pain|hurts?|diagnos\w+|check-?up|medical|nurse|paramedics?|treatment|remed(y|ies)|supplements?|vitamins?)\b/,
    `conditions .9 medication .9 allergies .8 injuries .6 doctors .6 pregnancy .5 food_allergies
      .5 disability .3 smoking .3 mental_health .4 fears .3 age .2 alcohol .2`,
  ],
  [
    /\b(stress\w*|relax|unwind|calm|anxious|anxiety|sad|down|lonely|overwhelmed|cheer (me )?up|feel better|mood|tired|exhausted|wind down|de-stress|self-care|rough day|bad day|burn(ed|t)? out|recharge)\b/,
    `mental_health .9 sleep .5 yoga .6 hobby_general .6 @hobbies .4 music_taste .4 hiking .4 pets
      .4 personality .4 comfort_environment .4 religion .3 swimming .3 running .3 instruments .4
      films .3 friends .3 conditions .3 coffee_tea .25 likes_dislikes .3`,
  ],
  [
    /\b(sleep|asleep|insomnia|bed|rest|wake|alarm|nap|night's|mattress|pillow|get up)\b/,
    `sleep 1 daily_rhythm .8 coffee_tea .5 mental_health .5 conditions .5 medication .4 children
      .25 injuries .4 job .3 comfort_environment .3 allergies .3`,
  ],
  [
    /\b(safe|careful|avoid|risk|risky|danger(ous)?|warn|watch out|emergency|precautions?|bother me|problem|harm|trigger|bad for|good for|hurt|scare[sd]?|afraid|nervous|can't i|shouldn't i|allowed)\b/,
    `conditions .6 allergies .6 food_allergies .6 fears .7 medication .6 injuries .5 pregnancy .4
      disability .4 safety_emergency .5 travel_sickness .3 likes_dislikes .3`,
  ],

  // Travel and getting about
  [
    /\b(trips?|travel|vacation|holidays?|getaway|weekend away|city break|destinations?|itinerary|abroad|visit|go on|honeymoon|tour|journey|explore|where (should|could|can|shall) (i|we) (go|fly|head|spend))\b/,
    `destinations 1 flights .6 lodging .6 travel_sickness .6 travel_documents .5 fears .5
      comfort_environment .6 children .5 hiking .5 culture_outings .5 winter_sports .35
      water_sports .4 camping .4 cruises .5 disability .5 shopping_budget .4 partner .3
      food_allergies .3 diet .3 public_transport .4 languages .4 photography .35 nature .4 pets
      .35 swimming .3 packing .4 conditions .3 goals_plans .35 weather_outdoors .4 work_schedule
      .25 cycling .3`,
  ],
  [
    /\b(seat|flight|fly|plane|airport|airline|boarding|layover|check[- ]in)\b/,
    `flights 1 seating 1 fears .75 travel_sickness .7 appearance .5 disability .5 injuries .5
      conditions .35 residence .5 diet .35 food_allergies .3 packing .4 travel_documents .5
      daily_rhythm .35 children .3 destinations .25 pregnancy .3 comfort_environment .35
      values_politics .3`,
  ],
  [
    /\b(hotel|room|airbnb|hostel|accommodation|lodging|place to stay|where (should|can|could) (i|we) stay|stay overnight|check into)\b/,
    `lodging 1 sleep .7 allergies .7 disability .65 pets .6 children .55 comfort_environment .7
      fears .5 shopping_budget .45 smoking .4 injuries .3`,
  ],
  [
    /\b(pack|suitcase|luggage|bring|take with|carry|bag|forget to bring)\b/,
    `packing 1 medication .7 conditions .4 vision .4 clothing_style .3 weather_outdoors .5
      comfort_environment .35 travel_sickness .5 allergies .4 beauty .4 photography .4 children .3
      audio_gear .3 sleep .3 travel_documents .3`,
  ],
  [
    /\b(get (there|to|around|home|across)|commute|drive|ride|(by|the|a|night|take|catch|next) train|train (to|ride|journey|station|ticket)|bus|taxi|transport|how (do|should|can|could|would|might|will|shall) (i|we) (go|travel|get (to|there|around|from|home|back|across))|directions|route|lift|cross)\b/,
    `public_transport .9 vehicles .8 cycling .6 travel_sickness .65 disability .5 residence .5
      fears .5 values_politics .35 vision .3 seating .4 employer .3 injuries .25`,
  ],
  [
    /\b(passport|visa|border|entry requirements?|immigration|customs|documents?|paperwork|permit)\b/,
    `travel_documents 1 origin .9 residence .4 partner .2 contact_documents .5`,
  ],
  [
    /\b(boat|ferry|sail|cruise|sea|ocean|whale|snorkel\w*|dive|diving|lake|beach|river)\b/,
    `travel_sickness .9 swimming .8 fears .75 water_sports .7 cruises .5 beauty .3
      weather_outdoors .4 comfort_environment .4`,
  ],
  [
    /\b(mri|scanner|simulator|roller ?coasters?|theme park|cable car|tower|bridge|balcony|rooftop|elevator|lift|cave|tunnel|ladder|hot[- ]air balloon|skyscraper|ferris wheel|viewpoint|helicopter)\b/,
    `fears 1 travel_sickness .6 disability .5 injuries .3 pregnancy .4 conditions .4`,
  ],

  // Free time, films, music, books
  [
    /\b(week-?end|saturday|sunday|day off|free time|spare time|evening|tonight|this afternoon|bored|something fun|things to do|something to do|outing|day out|activity|activities|hobby|hobbies|pastime|fun|rainy|half-term|summer|date|team[- ]building)\b/,
    OUTINGS,
  ],
  [
    /\b(film|movie|watch|netflix|cinema|series|show|tv|documentary|stream|binge)\b/,
    `films .9 series .9 anime_comics .6 fears .5 theatre_comedy .4 children .3 likes_dislikes .25
      languages .3 reading .3 disability .3 vision .2 conditions .15`,
  ],
  [
    /\b(music|song|playlist|listen|album|band|concert|gig|tune|soundtrack|dj)\b/,
    `music_taste 1 instruments .5 concerts .6 audio_gear .4 singing .35 dance .25 podcasts_news
      .35 disability .3`,
  ],
  [
    /\b(read|books?(?! (a|an|the|my|me|us|our|it|in|online|for)\b)|novel|author|library|kindle|reading|paperback|story)\b/,
    `reading .9 writing .3 anime_comics .3 vision .3 disability .3 films .2 languages .3
      podcasts_news .2`,
  ],
  [
    /\b(games?|play|puzzles?|console)\b/,
    `board_games .8 video_games .8 sports_fan .25 team_sports .3 children .3 disability .2`,
  ],
  [
    /\b(museum|exhibition|gallery|theatre|theater|tickets?|event|festival|show|concert)\b/,
    `culture_outings .8 theatre_comedy .7 concerts .6 art .6 music_taste .5 comfort_environment
      .5 disability .5 seating .4 fears .3`,
  ],
  [
    /\b(craft|make|build|paint|draw|create|diy|project|handmade)\b.*\b(i|me|my|we|idea|weekend|home|gift)\b/,
    `crafts .6 art .6 diy_making .6 model_building .5 photography .3 gardening .3`,
  ],
  [
    /\b(podcast|news|magazine|subscription|audiobook|subscribe)\b/,
    `podcasts_news .9 reading .5 values_politics .35 hobby_general .3 sports_fan .3 job .2`,
  ],
  [
    /\b(club|society|join|meetup|community|group|meet people|make friends|new people)\b/,
    `@hobbies .6 @sports .5 hobby_general .8 personality .6 religion .35 languages .4 friends .4
      residence .3 singing .5 instruments .5 dance .5 mental_health .3 identity .3 volunteering .6
      board_games .6`,
  ],

  // Things to buy and wear
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

  // How to answer
  [
    /\b(how (should|would|do|can) (you|i|we).*(answer|reply|respond|write|format|phrase|explain|talk|speak|address|present)|answer me|reply to me|talk to me|explain (this|it|that|things)?( to me)?|format|summari[sz]e|write (it|this|me|up)|tone|style|structure|present the|draft|your (answers?|repl(y|ies)|responses?)|communicate)\b/,
    `answer_style 1 tone .9 reply_language .6 units_formats .6 names .4 disability .35 vision .3
      work_skills .15 languages .25 job .15`,
  ],
  [
    /\b(how (far|hot|cold|warm|long|much|heavy|tall)|temperature|distance|weigh|measure|degrees|units?|weather|forecast|convert)\b/,
    `units_formats .8 residence .8 places .6 comfort_environment .35 weather_outdoors .3`,
  ],
  [
    /\b(contact|reach|notify|remind(er)?s?|ping|text|message|email|call|alert|follow up|get hold)\b.*\b(me|us|i)\b/,
    `contact_preferences 1 work_schedule .5 daily_rhythm .5 phones .3 disability .4
      contact_documents .4`,
  ],
  [
    /\b(language)\b.*\b(use|reply|answer|write|respond|speak)\b|\b(reply|answer|write|respond|speak)\b.*\blanguage\b/,
    "reply_language 1 languages .8",
  ],

  // Milestones and plans
  [
    /\b(goals?|resolutions?|plans? for|aim|achieve|motivat\w+|habit|next year|this year|future|working toward|dream|accomplish\w*|proud|looking forward|upcoming|coming up|big day|next (few )?(months?|weeks?)|soon)\b/,
    `goals_plans 1 achievements .6 life_changes .7 career_goals .5 weddings_anniversaries .5
      pregnancy .4 studies .4 running .3 birthdays .35 money .3 languages .2 writing .2 business
      .3 weight_fitness .3`,
  ],
  [
    /\b(celebrat\w*|occasion|special day|milestones?|congratulat\w*|anniversar\w*|festive|holiday season|party|remember the date|toast)\b/,
    `celebrations .8 birthdays .8 weddings_anniversaries .9 achievements .7 life_changes .6
      religion .5 pregnancy .4 goals_plans .3 alcohol .3 diet .3 food_allergies .3`,
  ],
  [
    /\b(happened|changed|big (news|change|event)|life event|history|past|ever|first time|back in|since when|how long (have|had|did) (i|we))\b/,
    `life_changes .8 achievements .7 weddings_anniversaries .5 residence .3 job .3 studies .3
      birthdays .2`,
  ],
  [
    /\b(donate|volunteer|charity|cause|give back|vote|election)\b/,
    `volunteering .9 values_politics .9 pets .3 religion .4 children .2 nature .3`,
  ],
  [
    /\b(pray|religio\w+|church|mosque|temple|ramadan|easter|christmas|diwali|faith|holy|sabbath)\b/,
    "religion 1 celebrations .8 diet .3 origin .3",
  ],

  // Decisions and situations
  [
    /\b(should i|shall i|would it be|is it|am i|can i|could i|may i|would you|ought i|do you think)\b.*\b(accept|decline|take|sign|commit|agree|wise|clever|sensible|good idea|ok|okay|safe|alright|fine|worth|quit|leave|switch|risk|join|try|start)\b|\b(a|the) (good|wise|sensible|clever|right|safe|smart) (choice|idea|pick|option|plan|move|outing|fit|decision)\b|\btoo (hard|much|risky|far|late|strenuous|difficult)\b/,
    `conditions .65 injuries .6 mental_health .55 pregnancy .65 fears .65 money .45 medication
      .55 disability .5 goals_plans .55 children .45 studies .45 residence .3 home .3 allergies
      .45 job .4 comfort_environment .4 weight_fitness .35 religion .3 travel_sickness .35
      work_schedule .25 values_politics .3 life_changes .35 smoking .3 golf_precision .25
      achievements .25`,
  ],
  [
    /\b(serve|prepare|put on the table|offer|whip up|fix|cater)\b.*\b(when|for|to|on|at|i|we)\b/,
    FOOD,
  ],
  [
    /\b(open|tin|jar|lift|carry|grip|handle|stairs|climb|stand|walk|kneel|bend|heavy|assemble|shovel)\b/,
    `injuries .75 disability .8 conditions .75 pregnancy .4 age .2 vision .3 appearance .2`,
  ],
  [
    /\b(find|meet|make|some|keep me) (some )?(company|people|friends|someone)\b|\b(get to know|socialis\w+|socializ\w+|lonely|connect with|date)\b/,
    `@hobbies .5 @sports .5 life_changes .7 personality .8 friends .6 hobby_general .8 residence
      .5 partner .5 languages .4 religion .35 origin .4 pets .35 volunteering .5 identity .4`,
  ],
  [
    /\b(form|tick|fill (in|out)|box|status|sign up|register|registration|declare|field|application|questionnaire)\b/,
    `contact_documents .7 partner .6 origin .6 names .6 residence .5 age .5 identity .5
      life_changes .5 birthdays .4 job .4 children .3 insurance_legal .4`,
  ],
  [
    /\b(badge|business cards?|title|signature|name ?tag|credentials|letterhead|doorbell sign|email address)\b/,
    `names .9 studies .5 achievements .6 job .6 identity .5 life_changes .3 employer .4
      weddings_anniversaries .4`,
  ],
  [
    /\b(conferences?|trade (fair|show)|journals?|seminars?|webinar|networking)\b/,
    `job .9 employer .6 studies .6 business .6 career_goals .6 work_skills .6 programming .4`,
  ],
  [
    /\b(fit in|fits? (in|into)|squeeze in|come by|come round|come over|drop by|drop in|hold the|stop by|find (the )?time|make time|when (would|could|should|can|might|shall|will|do|does|is|are))\b/,
    `work_schedule 1 daily_rhythm .85 job .5 children .45 volunteering .4 religion .3
      public_transport .35 employer .45 studies .3 @sports .3 @hobbies .25 theatre_comedy .3
      singing .35 instruments .35 business .4 residence .3 medication .2 units_formats .2`,
  ],
  [
    /\b(rest|spend|stay|park|sleep)\b.*\b(the )?nights?\b|\bovernight\b/,
    `lodging .9 camping .9 pets .5 children .4 vehicles .6 shopping_budget .4 allergies .4 sleep
      .4 disability .4`,
  ],
  [
    /\b(spare|extra|empty|unused|free) (room|attic|cellar|basement|garage|space|bedroom|corner|wall|shelf|cash|money)\b|\bwith the (room|attic|cellar|basement|garage|garden|yard|shed|money|bonus|refund)\b/,
    `@hobbies .6 instruments .55 gym .4 yoga .4 employer .4 children .4 pregnancy .4 music_taste
      .3 money .6 goals_plans .6 home .4 video_games .35 relatives .2 vehicles .2 computers .3`,
  ],
  [
    /\b(poster|mug|t-shirt|wallpaper|ringtone|sticker|print|picture|artwork|decorate|print on|cushion|costume|fancy dress|halloween|themed?)\b/,
    `music_taste .7 films .65 series .65 anime_comics .7 sports_fan .7 reading .5 pets .5
      video_games .55 art .5 colours .5 nature .35 hobby_general .3 photography .4 likes_dislikes
      .3`,
  ],
  [
    /\b(quiz|topic|trivia|subject|team name|username|password hint|talk about|chat about|small talk|conversation|ice ?breakers?|discuss|bring up|mention)\b/,
    `@entertainment .6 @hobbies .55 @sports .5 music_taste .6 personality .4 values_politics .5
      reading .5 studies .4 job .4 destinations .3 relatives .35 origin .3 religion .35
      life_changes .3`,
  ],
  [
    /\b(entertain(ing)?|amuse|pass the time|kill time|keep (me|us) busy|long (drive|flight|train|journey|wait)|waiting room|commute|bored(om)?)\b/,
    `podcasts_news .7 reading .7 board_games .7 video_games .7 music_taste .6 series .6 films .5
      crafts .5 writing .4 languages .4 art .4 travel_sickness .5 anime_comics .5`,
  ],
  [
    /\b(shops?|store|browse|market|boutique|mall|outlet)\b/,
    `@hobbies .5 music_taste .4 audio_gear .45 clothing_style .5 shopping_budget .6 sizes .45
      values_politics .5 materials_ethics .5 anime_comics .5 collecting .65 groceries .4
      video_games .35 gadgets .3 diet .35 disability .3`,
  ],
  [
    /\b(which|what|would|does|will|suitable|compatible|right|fits?|works? with|support(s|ed)?|install|charger|cable|adapter|plug|connect|update|back ?up|host|store|archive|download|export|print|scan|sync)\b.*\b(charger|cable|adapter|app|software|editor|driver|printer|files?|photos?|archive|backups?|pdf|e-?mail|provider|client|program|plugin|case|screen|server|cloud|drive|update|install|account|browser|device)\b/,
    `computers .9 phones .8 software_apps .75 internet_privacy .7 gadgets .5 programming .5
      smart_home .3 vision .3 photography .25 values_politics .2`,
  ],
  [
    /\b(e-?mail|messenger|search engine|browser|cloud|online|website|site|upload|paste|share|account|sign in|log in|provider)\b/,
    `internet_privacy .85 software_apps .6 phones .35 computers .45 job .4 employer .5
      social_media .45 vision .2`,
  ],
  [
    /\b(pay|paying|tickets?|book online|scan|qr|check in online)\b/,
    `phones .7 internet_privacy .5 money .5 shopping_budget .3 disability .2 age .2`,
  ],
  [
    /\b(show|teach|explain|tell|help) me\b.*\b(how|what|why|understand|about|with|through)\b|\bhow (do|can|should|would) (i|we|you) (write|parse|read|build|implement|set up|structure|test|deploy|install|compile|debug)\b|\bwhat (is|are|does|causes|makes) (a|an|the)?\b|\bwhy (is|are|do|does)\b|\bexplain\b/,
    `answer_style .75 reply_language .65 tone .5 programming .45 studies .3 work_skills .3 job
      .25 units_formats .3 disability .25 vision .2`,
  ],
  [
    /\b(what do you think|feedback|review my|critique|rate my|opinion|honest|proofread|check my|improve my|edit my|look over|poem|essay|draft|story|compose|write|letter|e-?mail to|message to|text to|greeting|caption|bio|post)\b/,
    `tone .9 answer_style .85 reply_language .6 names .5 languages .5 units_formats .3 disability
      .3 writing .4 job .3 personality .2 social_media .25`,
  ],
  [
    /\b(which|what)\b.*\b(should|would|shall|could|can|do) (i|we) (get|buy|choose|pick|order|go for|take|use)\b|\brecommend (a|an|some)\b|\bis best\b|\bsplash out\b|\b(best|good) (brand|model|option|one|deal)\b/,
    `shopping_budget .8 values_politics .55 money .5 disability .35 conditions .35 injuries .3
      sizes .35 allergies .4 home .2 children .25 materials_ethics .4 vision .25 internet_privacy
      .25 likes_dislikes .3`,
  ],
  [
    /\b(follow|watch|see|catch|stream) (the|a|this)? ?(\w+ )?(game|match|cup|final|race|olympics|league|show|series|news|tour|championship)\b/,
    `sports_fan .7 series .75 gadgets .4 internet_privacy .2 home .3 podcasts_news .4 team_sports
      .4`,
  ],
  [
    /\b(house|home|flat|garden|roof|solar|heating|energy|lawn|balcony|terrace|houseplants?|plants?|wall|floor|window|kitchen|bathroom|tools?|toolbox|drill)\b/,
    `home .8 gardening .55 diy_making .5 life_changes .4 pets .35 residence .4 weather_outdoors
      .35 allergies .3 children .3 money .25 vehicles .2 errands_household .3`,
  ],
  [
    /\b(salary|lease|mortgage|loan|rent|contract|invest|subscription|deposit|extra \S+ pounds|bonus|raise|pricier|pounds|euros|dollars)\b/,
    `money .9 goals_plans .6 life_changes .6 job .6 shopping_budget .5 children .3 business .4
      pregnancy .3 values_politics .3 volunteering .3 employer .4 career_goals .4`,
  ],
  [
    /\b(comfortable|connection|train to|ticket to|get (from|to)|route|travel to|journey|coach to|drive to|reach the|way to)\b/,
    `public_transport .85 seating .7 travel_sickness .7 disability .6 fears .55 flights .6
      vehicles .7 values_politics .6 cycling .5 residence .4 pets .35 children .3 injuries .3`,
  ],
  [
    /\b(cope|deal with|get through|handle|survive|manage|face|prepare for|nervous about|avoid(ed)?|tricky|sensitive|awkward|difficult|argue|conflict)\b/,
    `mental_health .7 fears .65 personality .6 alcohol .6 smoking .45 comfort_environment .55
      conditions .5 relatives .3 parents .35 disability .4 religion .3 diet .25 life_changes .45
      tone .4 colleagues .4 job .3`,
  ],
  [
    /\b(christmas|easter|thanksgiving|holidays|new year|family gathering|reunion|wedding|funeral|table plan|seating plan|guest list|invite|invitation|invitations)\b/,
    `parents .6 siblings .55 relatives .6 partner .55 children .5 religion .6 diet .45
      food_allergies .45 celebrations .6 alcohol .5 disability .4 life_changes .5 personality .35
      birthdays .4 weddings_anniversaries .4 friends .4 residence .3`,
  ],
  [
    /\b(baby|kid|child|son|daughter|toddler|teenager|\w+-year-old|school|class|bedtime|babysit\w*)\b/,
    `children .9 pregnancy .4 siblings .2 relatives .4 diet .15 allergies .35 food_allergies .35
      conditions .25 reading .2`,
  ],
  [
    /\b(grandma|grandpa|grand\w+|mum|mom|mother|dad|father|parents|aunt|uncle|nursing home|care home)\b/,
    `parents .8 relatives .8 conditions .4 disability .4 siblings .3 religion .2 life_changes .25`,
  ],
  [
    /\b(the two of us|for two|together|couple|us both|both of us|my other half|partner|wife|husband)\b/,
    `partner .9 weddings_anniversaries .5 disability .3 diet .3 hobby_general .2 children .25
      fears .2`,
  ],
  [
    /\b(take|bring|pack|carry)\b.*\b(along|with|to|for|on)\b/,
    `reading .6 art .55 photography .65 writing .5 music_taste .4 board_games .5 crafts .45
      fishing_hunting .45 medication .7 diet .35 food_allergies .4 alcohol .4 allergies .5 vision
      .45 pets .35 children .4 beauty .35 nature .5 instruments .3`,
  ],
  [
    /\b(make|knit|sew|build|bake|craft)\b.*\bfor (the|my|our|her|his|a|their)\b|\bhandmade\b/,
    `crafts .8 art .65 diy_making .65 sweets_baking .5 cooking .4 model_building .5 photography
      .5 writing .4 gardening .3`,
  ],
  [
    /\b(expensive|costly|luxury|pricey|cheap|afford|cost|spend|worth the)\b/,
    `money .85 goals_plans .75 life_changes .45 job .45 shopping_budget .7 children .25 studies
      .4 business .3`,
  ],
  [
    /\b(buy|order|purchase|get me|find me|choose)\b/,
    `appearance .45 disability .4 sizes .45 home .35 money .4 conditions .35 vision .3 injuries
      .35 goals_plans .3 packing .3`,
  ],
  [
    /\b(renew|renewal|subscribe|cancel|membership|sign up|commit|extend|contract|long[- ]term|next year)\b/,
    `life_changes .75 goals_plans .65 residence .5 money .55 injuries .4 pregnancy .45 job .4
      studies .35 travel_documents .3 values_politics .25`,
  ],
  [
    /\b(which|what) (weeks?|months?|days?|dates?|weekends?|times?)\b|\bwhen (should|could|can|shall|would|might) (i|we)\b/,
    `children .45 work_schedule .6 studies .5 goals_plans .4 weddings_anniversaries .5 birthdays
      .5 achievements .3 religion .45 celebrations .4 pregnancy .4 volunteering .35 team_sports
      .35 singing .35 life_changes .35 doctors .35 daily_rhythm .6 comfort_environment .3`,
  ],
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
