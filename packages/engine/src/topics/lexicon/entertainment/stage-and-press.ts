import type { CategoryTopics } from "../category-topics.ts";

export const stageAndPress = {
  podcasts_news: {
    words: `podcast podcasts podcasting radio~ news newspaper newspapers magazine magazines
      economist~ guardian~ nyt bbc~ npr broadcast journalism subscribe~ subscribes~ subscriber
      subscription~ audiobook~ youtube youtubers channel~ channels~ interview~ interviews~
      episode~ lecture~ ted~ talk~ talks~ newsletter newsletters rss article~ articles~ current~
      affairs politics~ audio~ podcaster listen~ listens~ listener~ listened~ broadcasts~
      bulletin~ correspondents correspondent~ spiegel~ le-monde el-pais nytimes washington-post
      private-eye new-yorker atlantic~ wired~ national-geographic nature~ serial~ radiolab
      joe-rogan lex-fridman huberman tim-ferriss in-our-time desert-island-discs newscast~
      newsfeed breaking-news doomscroll doomscrolling tabloid tabloids broadsheet local-paper
      editorial~ opinion~ columns~ youtuber~ twitch~ lectures~ documentaries~ hacker-news reddit~
      =headlines~`,
    phrases: `true crime podcast; true crime; this american life; news podcast; history podcasts; current
      affairs; radio 4; science podcasts; talk radio; while driving; on my commute; long
      drives; daily news; crossword puzzle; ted talks; listen to podcasts; love podcasts;
      hate podcasts; only podcasts; podcast about; podcasts about; listen while; while
      running; while i run; while cooking; while i cook; the radio; radio all day; radio on;
      bbc radio; local radio; public radio; avoid the news; don't watch the news; stopped
      reading the news; never read the news; don't follow the news; news depresses; news
      makes me; the newspaper; sunday paper; morning paper; print newspaper; subscribe to;
      host a podcast; my podcast`,
    asks: `commute drive long-drive run~ ironing cleaning~ cook~ listen evening~ morning~ flight~ train~
      road-trip subscription magazine~ bored walk~ background headphones~ topic~
      conversation~ small-talk~ sleep~ treadmill~ gift~ learn~ radio`,
  },
  theatre_comedy: {
    words: `theatre theater musical musicals broadway westend opera operas ballet~ comedy
      comedian comedians standup stand-up sketch~ cabaret burlesque circus drama~ actor~ stage~
      monologue pantomime panto shakespeare hamilton~ wicked~ phantom~ puppets~ magic~ audience~
      rehearsal~ amdram python~ humour humor joke jokes puns pun funny~ satire slapstick sarcasm~
      matinee comedies~ comics~ comic~ funnyman gags~ gag~ one-liner one-liners wordplay whimsy
      deadpan farce~ farces pantos mime~ mimes clown~ clowns~ puppet~ puppeteer~ improvise~
      improvised~ improviser troupe~ director~ backstage~ stagehand prompter~ understudy
      audition~ auditions auditioned lead-role chorus-line choreograph~ playwright~ beckett ibsen
      chekhov~ brecht~ wilde~ moliere aristophanes sophocles greek-tragedy tragedy~ tragedies
      hamlet macbeth lear~ othello~ midsummer~ tempest~ sondheim lloyd-webber rent~ cats~
      chicago~ evita les-mis miserables lion-king book-of-mormon dear-evan rocky-horror mamma-mia
      opera-buff operagoer arias aria~ libretto la-traviata carmen~ tosca boheme ring-cycle
      wagnerian ballets~ swan-lake nutcracker drag~ drag-queen cabarets vaudeville carny acrobat~
      cirque variety~ pythons izzard chappelle gervais carlin seinfeld~ eddie~ =improv tickets~
      =lighting~ =acting~ =acting`,
    phrases: `stand up; stand up comedy; west end; les miserables; les mis; monty python;
      amateur dramatics; am dram; comedy club; dad jokes; dry humour; dark humour; dark humor;
      improv comedy; front row; community theatre; sense of humour; make me laugh; comedy show;
      mad about opera; love opera; hate opera; opera fan; opera lover; hate musicals;
      love musicals; musical theatre; musical theater; musicals fan; stand up comic; do stand-up;
      do stand up; stand-up comedian; comedy nights; open mic; improv group; improv troupe;
      improv class; improv classes; amateur theatre; amateur drama; drama club; drama group;
      theatre group; act in; acts in; theatre subscription; love shakespeare; hate shakespeare;
      shakespeare in; puppet theatre; hate puns; love puns; terrible puns; bad puns;
      love a good pun; knock knock; black humour; gallows humour; british humour; swear words;
      dirty jokes; crude jokes; love the theatre; hate the theatre; go to the theatre;
      ballet fan; on stage; sit still; sit still for; fall asleep at the; a play; school play;
      see plays; stage play`,
    asks: `evening~ weekend~ tickets gift present~ date night-out birthday~ anniversary~ trip~ city~
      visit london new-york vienna milan~ edinburgh~ surprise show laugh joke speech~ party~
      stage kids~ hobby~ course~ costume wig role perform~ class~ seats~ funny toast~`,
  },
  culture_outings: {
    words: `museum museums gallery galleries exhibition exhibitions exhibit exhibits castle castles
      palace monument history~ historical~ heritage~ archaeology~ zoo aquarium planetarium
      themepark theme-park rollercoaster rollercoasters amusement~ funfair fair~ carnival
      fairground market~ parade fireworks~ event~ events~ outing outings attraction
      attractions tours~ sightseeing~ library~ lecture~ festival~ culture cultural
      architecture~ cathedral cathedrals =ruins botanical waterpark aquariums nightlife~
      nightclubs bars~ pubs~ party~ parties~ karaoke~ bowling~ arcade~ laser~ curator~
      artefacts artifacts egyptology egyptologist hieroglyphs mummies~ mummy~ archaeologist~
      archeology roman~ romans~ viking~ vikings~ medieval renaissance~ tudor tudors
      victorian~ edwardian georgian~ napoleonic~ civil-war ww2 wwii ww1 wwi worldwar
      holocaust~ battlefields battlefield~ reenactor reenactment re-enactor re-enactment
      larp~ knights~ armour~ fortress~ forts~ chateaux chateau stately~ english-heritage
      national-trust trust~ unesco~ pyramids~ colosseum~ acropolis~ louvre prado uffizi
      rijksmuseum hermitage~ moma tate~ guggenheim smithsonian british-museum
      deutsches-museum brutalist brutalism gothic~ art-deco~ bauhaus~ skyscrapers~
      lighthouses~ lighthouse~ churches~ synagogues~ temples~ graveyards cemeteries cemetery~
      windmills~ railways~ steam-trains transport-museum planespotting trainspotting
      genealogy~ ancestry~ ancestors~ disneyland disneyworld disney~ legoland europa-park
      alton-towers waterparks coasters ferris-wheel~ haunted~ ghost-tours escape-rooms~
      laser-tag~ paintball go-kart gokart karting~ bowling-alley bingo fairs~ funfairs fete~
      fetes street-food~ zoos~ sealife sea-life safari-park petting-zoo butterfly-house
      planetariums science-centre observatories~ season-pass annual-pass membership~
      museum-pass clubs~ nightclub~ pub-crawl bar-crawl speakeasy~`,
    phrases: `theme park; theme parks; roller coaster; roller coasters; art gallery;
      art galleries; natural history; science museum; water park; day out; days out; night out;
      nights out; history museum; guided tour; amusement park; botanical garden;
      botanical gardens; food festival; christmas market; stately homes; battle reenactment;
      things to do; medieval castles; history buff; history nerd; history fan; love history;
      love museums; hate museums; museums bore; bore me; bores me; bored by; second world war;
      first world war; world war; ancient rome; ancient egypt; ancient greece; ancient history;
      roman history; military history; local history; railway history; family history;
      family tree; do genealogy; trace my ancestors; annual pass; season pass; museum card;
      museum pass; national trust; love castles; steam trains; steam railway; love architecture;
      modern architecture; brutalist architecture; love zoos; hate zoos; against zoos;
      love rollercoasters; love roller coasters; hate roller coasters; coaster fan; night clubs;
      not a party person; love parties; hate parties; love art; christmas markets; guided tours;
      hate guided tours; hate sightseeing; love sightseeing; crowded museums; war graves;
      should we book~; should i book~; can i book~; shall i book~; could i book~; shall we book~;
      can we book~; book a~; book the~; book that~; book us~; book me~; book my~`,
    asks: `weekend trip holiday~ vacation~ city visit outing day-out rainy~ sunday~ kids~ date~ gift~
      present~ voucher tickets museum gallery exhibition tour sightseeing birthday~ half-term
      parents~ guests~ rome~ paris~ london~ athens~ egypt~ berlin~ madrid~ vienna~ explore
      see spare-day stopover layover afternoon~ annual-pass fair activity`,
  },
} as const satisfies CategoryTopics;
