import type { CategoryTopics } from "./category-topics.ts";

export const entertainment = {
  films: {
    words: `film~ films~ movie movies cinema cinemas theatre~ blockbuster director~ directors~ actor~
      actors~ actress~ hollywood bollywood oscar oscars pixar disney marvel~ superhero
      superheroes romcom romcoms comedy~ comedies drama~ dramas thriller thrillers horror scifi
      sci-fi western~ westerns documentary documentaries noir musical~ musicals animation
      animated anime~ ghibli kubrick hitchcock tarantino scorsese spielberg nolan miyazaki
      kurosawa almodovar subtitle subtitles subtitled dubbed gore gory jumpscares slasher indie~
      arthouse sequel sequels trilogy~ trailer~ screening~ popcorn imax 3d~ premiere~ letterboxd
      cinephile imdb batman bond~ starwars plot~ spoilers scary~ violent violence~ foreign~
      silent~ watch~ watching~`,
    phrases: `star wars; star trek; scary movies; horror movies; horror films; romantic
      comedies; romantic comedy; rom com; rom coms; action movies; action films; foreign films;
      science fiction; film festival; movie night; film night; wes anderson; studio ghibli;
      black and white; lord of the rings; harry potter; with subtitles; jump scares; cinema
      trip; something to watch; happy endings; sad endings; film buff`,
    asks: `movie cinema watch evening~ tonight~ weekend~ rainy~ date gift~ present~ streaming stream
      netflix night-in sofa popcorn series~ tv trip~ visit~ halloween party~ costume poster
      quiz~ name~ team-name topic small-talk trailer plot character ending director flight~
      plane long-haul kids~ babysit~ tickets festival~ new-zealand~ hollywood studio tour~
      theme decorate~ mug t-shirt christmas~`,
  },
  series: {
    words: `series tv television episode episodes season~ seasons~ netflix hbo disney+ hulu streaming~
      stream~ binge bingewatch binge-watch sitcom sitcoms soap~ soaps~ drama~ dramas kdrama
      k-drama kdramas telenovela reality~ documentary~ documentaries~ bbc anime cartoon~
      cartoons~ crime~ detective~ gameshow talkshow bakeoff friends~ simpsons seinfeld sopranos
      succession breaking~ doctor~ sherlock bridgerton westworld finale spoiler spoilers watch~
      watches~ watching~ watched~ strictly~ channel~ telly subscription~ broadcaster prime~`,
    phrases: `crime shows; crime series; detective shows; cooking show; quiz show; quiz shows; reality
      shows; game shows; watch the news; evening series; tv show; tv shows; tv series; true
      crime; reality tv; game of thrones; breaking bad; the office; the wire; doctor who; star
      trek; bake off; soap opera; soap operas; talk show; nature documentaries; crime dramas;
      crime drama; period drama; period dramas; costume drama; cooking shows; medical dramas;
      binge watch; something to watch; k drama; k dramas; stranger things; amazon prime; hate
      spoilers; spoil the ending; stand up specials; what to watch; scandi noir; nordic noir`,
    asks: `watch evening~ tonight~ weekend~ rainy~ binge streaming stream netflix subscription tv
      night-in sofa ill~ sick~ flu~ gift~ present~ quiz costume party~ halloween~ name~
      pet-name topic small-talk plot character characters ending who-dies finale spoil recap
      actor flight~ treadmill commute~ ironing~ poster t-shirt mug conversation lunch~
      colleagues~ filming location tour~ trip~ dubrovnik~ iceland~ belfast~ subtitles~`,
  },
  video_games: {
    words: `videogame videogames gaming gamer game~ games~ playstation ps4 ps5 xbox nintendo switch~
      steam~ console consoles controller~ pc~ rpg rpgs jrpg mmo mmorpg fps~ shooter~ shooters~
      platformer roguelike minecraft fortnite zelda mario pokemon skyrim fallout witcher elden~
      souls~ fifa~ overwatch valorant league~ dota starcraft civilization~ civ simcity sims
      stardew animal~ tetris roblox halo~ esports twitch streamer lan~ speedrun speedrunning
      multiplayer singleplayer coop co-op arcade arcades retro~ emulator handheld steamdeck
      battle~ quest~ indie~ simulator~ factorio hades warcraft everquest pacman chess~ raid
      guild`,
    phrases: `video game; video games; computer games; board games~; steam deck; stardew valley; animal
      crossing; elden ring; dark souls; baldur's gate; world of warcraft; first person shooter;
      open world; single player; mobile games; strategy games; retro games; retro gaming; call
      of duty; nintendo switch; grand theft auto; farming games; cosy games; cozy games; turn
      based; flight simulator; pinball machines; story driven`,
    asks: `evening~ weekend~ rainy~ gift present~ birthday~ christmas~ laptop pc computer monitor tv~
      chair~ internet~ broadband~ kids~ nephew~ party~ console subscription~ cloud headset~
      headphones~ wrists bored relax~ unwind long-flight trip~ tokyo~ japan~ poster~ t-shirt
      mug costume~ cake~ name~ username bonus~ save~ sleep~ bedtime~ night-in activity~ gpu
      upgrade`,
  },
  podcasts_news: {
    words: `podcast podcasts podcasting radio~ news newspaper newspapers magazine magazines economist~
      guardian~ nyt bbc~ npr broadcast journalism headlines~ subscribe~ subscribes~ subscriber
      subscription~ audiobook~ youtube youtubers channel~ channels~ interview~ interviews~
      episode~ lecture~ ted~ talk~ talks~ newsletter newsletters rss article~ articles~ current~
      affairs politics~ audio~`,
    phrases: `true crime podcast; true crime; this american life; news podcast; history podcasts;
      current affairs; radio 4; science podcasts; talk radio; while driving; on my commute; long
      drives; daily news; crossword puzzle; ted talks`,
    asks: `commute drive long-drive run~ ironing cleaning~ cook~ listen evening~ morning~ flight~ train~
      road-trip subscription magazine~ bored walk~ background headphones~ topic~
      conversation~ small-talk~ sleep~ treadmill~ gift~ learn~ radio`,
  },
  theatre_comedy: {
    words: `theatre theater play~ plays~ musical musicals broadway westend opera operas ballet~ comedy
      comedian comedians standup stand-up improv sketch~ cabaret burlesque circus drama~ acting
      actor~ stage~ monologue pantomime panto shakespeare hamilton~ wicked~ phantom~ puppets~
      magic~ audience~ rehearsal~ amdram python~ humour humor joke jokes puns pun funny~ satire
      slapstick sarcasm~ tickets matinee`,
    phrases: `stand up; stand up comedy; west end; les miserables; les mis; monty python; amateur
      dramatics; am dram; comedy club; dad jokes; dry humour; dark humour; dark humor; improv
      comedy; front row; community theatre; sense of humour; make me laugh; comedy show`,
    asks: `evening~ weekend~ tickets gift present~ date night-out birthday~ anniversary~ trip~ city~
      visit london new-york vienna milan~ edinburgh~ surprise show laugh joke speech~ party~
      stage kids~ hobby~ course~ costume wig role perform~ class~ seats~ funny toast~`,
  },
  culture_outings: {
    words: `museum museums gallery galleries exhibition exhibitions exhibit exhibits castle castles
      palace monument history~ historical~ heritage~ archaeology~ zoo aquarium planetarium
      themepark theme-park rollercoaster rollercoasters amusement~ funfair fair~ carnival
      fairground market~ parade fireworks~ event~ events~ outing outings attraction attractions
      tours~ sightseeing~ library~ lecture~ festival~ culture cultural architecture~ cathedral
      cathedrals ruins botanical waterpark aquariums nightlife~ nightclubs bars~ pubs~ party~
      parties~ karaoke~ bowling~ arcade~ laser~`,
    phrases: `theme park; theme parks; roller coaster; roller coasters; art gallery; art galleries;
      natural history; science museum; water park; day out; days out; night out; nights out;
      history museum; guided tour; amusement park; botanical garden; botanical gardens; food
      festival; christmas market; stately homes; battle reenactment; things to do; medieval
      castles`,
    asks: `weekend trip holiday~ vacation~ city visit outing day-out rainy~ sunday~ kids~ date~ gift~
      present~ voucher tickets museum gallery exhibition tour sightseeing birthday~ half-term
      parents~ guests~ rome~ paris~ london~ athens~ egypt~ berlin~ madrid~ vienna~ explore
      see spare-day stopover layover afternoon~ annual-pass fair activity`,
  },
  anime_comics: {
    words: `anime manga comic~ comics marvel batman spiderman superman superheroes~ cosplay cosplayer
      cosplaying comicon comic-con convention~ fandom naruto dragonball onepiece pokemon~ ghibli
      otaku webtoon tintin asterix garfield sandman disney~ cartoons cartoon starwars trekkie
      hogwarts tolkien~ gandalf nerdy geeky fanfiction~ potterhead`,
    phrases: `comic books; comic con; star wars; star trek; one piece; studio ghibli; graphic novels;
      dragon ball; harry potter; lord of the rings; doctor who; sailor moon; attack on titan`,
    asks: `gift present birthday~ christmas~ costume halloween party~ carnival poster t-shirt mug trip~
      tokyo japan weekend~ film~ movie~ cinema~ shop~ convention book~ kids~ draw~ name~
      username quiz tattoo cake~ decorate~ museum~ brussels`,
  },
} as const satisfies CategoryTopics;
