import { FOOD } from "./bundles.ts";
import type { IntentPattern } from "./intent-pattern.ts";

/** Decisions and situations. */
export const situationsIntents: readonly IntentPattern[] = [
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
];
