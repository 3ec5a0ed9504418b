import type { CategoryTopics } from "../category-topics.ts";

export const screen = {
  films: {
    words: `film~ films~ movie movies cinema cinemas theatre~ blockbuster director~ directors~
      actor~ actors~ actress~ hollywood bollywood oscar oscars pixar disney marvel~ superhero
      superheroes romcom romcoms comedy~ comedies drama~ dramas thriller thrillers horror scifi
      sci-fi western~ westerns documentary documentaries noir musical~ musicals ghibli kubrick
      hitchcock tarantino scorsese spielberg nolan miyazaki kurosawa almodovar subtitle subtitles
      subtitled dubbed gore gory jumpscares slasher indie~ arthouse sequel sequels trilogy~
      trailer~ screening~ popcorn imax 3d~ premiere~ letterboxd cinephile imdb batman bond~
      starwars plot~ spoilers scary~ violent violence~ foreign~ silent~ flick~ flicks~ cinephiles
      filmmaker~ filmmakers~ filmmaking screenplay~ cinemagoer multiplex arthouses mubi criterion
      blu-ray bluray bluraays dvd~ dvds vhs matinees drive-in~ projector~ screen~ bloody~
      torture~ zombies zombie~ vampires vampire~ werewolves slashers giallo creature-feature
      monster~ monsters~ kaiju godzilla jaws~ alien~ aliens~ predator~ terminator~ matrix~
      inception~ interstellar~ gladiator~ titanic~ casablanca godfather goodfellas amelie
      parasite~ oldboy bambi~ shrek minions lego-movie spiderman~ avengers~ x-men superman~ 007
      connery bourne mission-impossible indiana-jones jurassic~ back-to-the-future ghostbusters
      rocky~ rambo die-hard mad-max fast-and-furious jackie-chan bruce-lee kung-fu~ wuxia
      samurai~ spaghetti-western cowboy~ noirs film-noir nouvelle-vague godard truffaut fellini
      bergman tarkovsky ozu lynch~ cronenberg coen~ fincher~ villeneuve aronofsky gerwig varda
      campion~ loach leigh~ ritchie allen~ chaplin keaton~ hepburn bogart brando de-niro pacino
      dicaprio streep blanchett tilda~ keanu depp hanks~ tollywood kollywood nollywood shah-rukh
      telugu~ tearjerker tear-jerker weepie weepies cry~ cries~ biopic biopics mockumentary
      whodunnits~ heist~ spy~ disaster~ fantasy~ romance~ romances~ rom-coms kid's~ children's~
      =animation =animated =anime~`,
    phrases: `star wars; star trek; scary movies; horror movies; horror films; romantic comedies; romantic
      comedy; rom com; rom coms; action movies; action films; foreign films; science fiction;
      film festival; movie night; film night; wes anderson; studio ghibli; black and white;
      lord of the rings; harry potter; with subtitles; jump scares; cinema trip; something to
      watch; happy endings; sad endings; film buff; horror buff; horror fan; love horror;
      hate horror; can't watch horror; can't stand horror; horror movie; horror film; scary
      film; scary films; war films; war movies; war film; old movies; old films; silent
      films; classic films; french films; french cinema; italian cinema; korean cinema;
      korean films; japanese films; spaghetti westerns; superhero films; superhero movies;
      superhero fatigue; disney films; disney movies; marvel films; marvel movies; james
      bond; bond films; kung fu films; sad films; sad movies; animals die; dog dies; cry at;
      cries at; no violence; hate violence; can't stand blood; can't bear blood; fall asleep
      during; fall asleep at; longer than ninety; longer than two hours; under two hours;
      ninety minutes; love films; love cinema; film lover; film club; at the cinema; to the
      cinema; hate the cinema; go to the cinema; dubbed films; dubbing; hate dubbing;
      original version; original language; david lynch; stanley kubrick; quentin tarantino;
      christmas films; christmas movies; happy end; happy ending`,
    asks: `movie cinema watch evening~ tonight~ weekend~ rainy~ date gift~ present~ streaming stream
      netflix night-in sofa popcorn series~ tv trip~ visit~ halloween party~ costume poster
      quiz~ name~ team-name topic small-talk trailer plot character ending director flight~
      plane long-haul kids~ babysit~ tickets festival~ new-zealand~ hollywood studio tour~
      theme decorate~ mug t-shirt christmas~`,
  },
  series: {
    words: `series tv television episode episodes season~ seasons~ netflix hbo disney+ hulu
      streaming~ stream~ binge bingewatch binge-watch sitcom sitcoms soap~ soaps~ drama~ dramas
      kdrama k-drama kdramas telenovela reality~ documentary~ documentaries~ bbc cartoon~
      cartoons~ crime~ detective~ gameshow talkshow bakeoff simpsons seinfeld sopranos doctor~
      sherlock bridgerton westworld spoiler spoilers watch~ watches~ watching~ watched~ strictly~
      channel~ telly subscription~ broadcaster prime~ pilot~ cliffhanger cliffhangers boxset
      box-set rewatch rewatching rewatched bingeing binger marathon~ apple-tv paramount+ peacock
      crunchyroll iplayer channel-4 itv freeview antenna~ tv-licence licence-fee telenovelas
      turkish-dramas dizi archers~ coronation~ eastenders corrie emmerdale neighbours~
      home-and-away tatort derrick poirot~ columbo morse~ taggart broadchurch luther~
      line-of-duty peaky-blinders downton crown~ bake-off~ gbbo masterchef~ top-chef love-island
      big-brother survivor~ bachelor~ kardashians drag-race queer-eye great-british x-factor
      got-talent the-voice jeopardy~ wheel-of-fortune countdown~ taskmaster qi~ fawlty blackadder
      dad's-army red-dwarf father-ted peep-show inbetweeners fleabag ted-lasso parks-and-rec
      brooklyn~ modern-family big-bang how-i-met frasier cheers~ mash~ golden-girls gilmore~
      greys er~ scrubs~ west-wing mad-men shield~ twin-peaks x-files buffy firefly battlestar
      expanse~ mandalorian andor picard~ discovery~ stranger~ squid-game money-heist
      casa-de-papel narcos ozark better-call-saul fargo~ true-detective severance yellowjackets
      white-lotus euphoria~ last-of-us witcher~ rings-of-power house-of-the-dragon outlander
      vikings~ yellowstone dallas~ dynasty~ cdrama cdramas attenborough planet-earth =succession
      =voyager~ =anime`,
    phrases: `crime shows; crime series; detective shows; cooking show; quiz show; quiz shows; reality
      shows; game shows; watch the news; evening series; tv show; tv shows; tv series; true
      crime; reality tv; game of thrones; breaking bad; the wire; doctor who; star trek; bake
      off; soap opera; soap operas; talk show; nature documentaries; crime dramas; crime
      drama; period drama; period dramas; costume drama; cooking shows; medical dramas; binge
      watch; something to watch; k drama; k dramas; stranger things; amazon prime; hate
      spoilers; spoil the ending; stand up specials; what to watch; scandi noir; nordic noir;
      never miss an episode; never missed an episode; every episode; season three; season
      two; season one; season four; on season; halfway through; behind on; catching up on;
      rewatch the; i'm rewatching; watch tv; watches tv; don't watch tv; don't own a tv; no
      tv; no television; without a tv; own a television; don't have a tv; hate reality; love
      reality; hate soaps; no spoilers; spoilers please; hate cliffhangers; one episode; one
      episode a night; before bed; twin peaks; the crown; the sopranos; the bear; mad men;
      west wing; star trek fan; the simpsons; big bang theory; line of duty; love island;
      drag race; the archers; coronation street; cooking competitions; baking shows; house
      renovation shows; period pieces; true crime documentaries; korean dramas; turkish
      series; british comedy; scandinavian crime; detective series; hospital dramas; hospital
      series; police shows; subtitled series; tv licence`,
    asks: `watch evening~ tonight~ weekend~ rainy~ binge streaming stream netflix subscription tv
      night-in sofa ill~ sick~ flu~ gift~ present~ quiz costume party~ halloween~ name~
      pet-name topic small-talk plot character characters ending who-dies finale spoil recap
      actor flight~ treadmill commute~ ironing~ poster t-shirt mug conversation lunch~
      colleagues~ filming location tour~ trip~ dubrovnik~ iceland~ belfast~ subtitles~`,
  },
  video_games: {
    words: `videogame videogames gaming gamer game~ games~ playstation ps4 ps5 xbox nintendo
      switch~ steam~ console consoles controller~ pc~ rpg rpgs jrpg mmo mmorpg fps~ shooter~
      shooters~ roguelike minecraft fortnite zelda mario pokemon skyrim fallout witcher elden~
      souls~ fifa~ overwatch valorant league~ dota starcraft civilization~ civ simcity sims
      stardew tetris roblox halo~ esports twitch streamer lan~ speedrun speedrunning multiplayer
      singleplayer coop co-op arcade arcades retro~ emulator handheld steamdeck battle~ quest~
      indie~ simulator~ factorio hades warcraft everquest pacman chess~ raid guild gamers~ gamed
      gameboy game-boy ds~ 3ds psp vita~ wii gamecube n64 snes nes~ sega dreamcast megadrive
      mega-drive genesis~ sonic~ atari commodore amiga c64 zx-spectrum ps1 ps2 ps3 playstations
      series-x joycon joy-con joystick~ gamepad keyboard-and-mouse graphics-card gpu~ rtx~
      framerate battlefield~ callofduty cod~ counterstrike counter-strike csgo rocket-league
      apex~ pubg warzone destiny~ borderlands bioshock half-life portal~ doom~ quake~ wolfenstein
      deus-ex mass-effect dragon-age baldur divinity~ diablo path-of-exile final-fantasy
      dragon-quest persona~ kingdom-hearts chrono-trigger undertale celeste~ hollow-knight
      cuphead dead-cells slay-the-spire balatro vampire-survivors among-us fall-guys terraria
      satisfactory rimworld dwarf-fortress kerbal~ cities-skylines age-of-empires total-war
      crusader-kings europa~ stellaris xcom wow~ guild-wars runescape eve-online ffxiv genshin
      honkai gacha~ candy-crush angry-birds clash-of-clans wordscapes farmville monument-valley
      myst monkey-island point-and-click visual-novel tekken street-fighter mortal-kombat
      smash-bros mario-kart splatoon metroid pokémon pikmin kirby donkey-kong assassin's-creed
      uncharted last-of-us god-of-war horizon~ ghost-of-tsushima spider-man~ bloodborne sekiro
      soulslike soulsborne metroidvania roguelikes roguelite souls-like speedrunner speedrunners
      achievement-hunter platinum~ trophies~ clan~ guildmate raids~ raiding~ discord~ modding
      mods~ modder gamedev~ vr~ oculus~ beat-saber pcvr headset~ pinball =platformer =platformers`,
    phrases: `video game; video games; computer games; board games~; steam deck; stardew valley; animal
      crossing; elden ring; dark souls; baldur's gate; world of warcraft; first person
      shooter; open world; single player; mobile games; strategy games; retro games; retro
      gaming; call of duty; nintendo switch; grand theft auto; farming games; cosy games;
      cozy games; turn based; flight simulator; pinball machines; story driven; playstation
      4; playstation 5; play fortnite; plays fortnite; play minecraft; plays minecraft; play
      zelda; play fifa; plays fifa; play chess online; play games; plays games; play video
      games; plays video games; play computer games; game every; game night~; gaming pc;
      gaming laptop; only play; only plays; single player games; multiplayer games; story
      games; puzzle games; horror games; racing games; fighting games; jump and run; jrpgs;
      motion sick from; mac gamer; xbox series; on easy; easy mode; hard mode; hate video
      games; don't play games; love strategy; city builders; farming simulator; retro
      consoles; old consoles; speed runs; play switch; on steam; steam library`,
    asks: `evening~ weekend~ rainy~ gift present~ birthday~ christmas~ laptop pc computer monitor tv~
      chair~ internet~ broadband~ kids~ nephew~ party~ console subscription~ cloud headset~
      headphones~ wrists bored relax~ unwind long-flight trip~ tokyo~ japan~ poster~ t-shirt
      mug costume~ cake~ name~ username bonus~ save~ sleep~ bedtime~ night-in activity~ gpu
      upgrade`,
  },
  anime_comics: {
    words: `manga comic~ comics marvel batman spiderman superman superheroes~ cosplay cosplayer
      cosplaying comicon comic-con convention~ fandom naruto dragonball onepiece pokemon~ ghibli
      otaku webtoon tintin asterix garfield sandman disney~ cartoons cartoon starwars trekkie
      hogwarts tolkien~ gandalf nerdy geeky fanfiction~ potterhead mangas mangaka shonen shojo
      seinen isekai gundam~ evangelion cowboy-bebop akira~ bleach~ demon-slayer jujutsu my-hero
      fullmetal death-note totoro spirited-away mononoke howl's weeb weeaboo waifu crunchyroll~
      cosplayers costumed superhero~ supervillain joker~ wolverine deadpool~ ironman~ thor~ hulk~
      wonder-woman flash~ hellboy watchmen spawn~ dredd beano dandy~ spirou lucky-luke smurfs~
      moomin moomins moomintroll peanuts~ snoopy calvin~ hobbes far-side dilbert xkcd donald-duck
      mickey~ looney-tunes simpsons~ futurama rick-and-morty bojack adventure-time avatar~
      steven-universe transformers my-little-pony bronies brony jedi sith yoda darth~ vader
      lightsaber mandalorian~ grogu klingon~ vulcan~ trekkies spock enterprise~ tardis dalek
      daleks whovian gryffindor hufflepuff ravenclaw slytherin potter~ muggle middle-earth
      hobbits~ elvish~ frodo westeros dune~ discworld~ geek~ nerd~ fanboy fangirl fanart
      fan-fiction larper funko~ webcomics webcomic webtoons furry~ furries conventions~ mcu dcu
      dceu =anime`,
    phrases: `comic books; comic con; star wars; star trek; one piece; studio ghibli; graphic novels;
      dragon ball; harry potter; lord of the rings; doctor who; sailor moon; attack on titan;
      into anime; watch anime; watches anime; read manga; reads manga; love anime; love
      manga; anime fan; manga fan; huge fan of; comic fan; comic collector; marvel fan; dc
      comics; marvel comics; star wars fan; star trek fan; potter fan; tolkien fan; speak
      klingon; speak elvish; dress up as; dresses up as; cosplay as; harry potter fan; my
      hero academia; demon slayer; comic strips; attack on; spirited away; bande dessinée`,
    asks: `gift present birthday~ christmas~ costume halloween party~ carnival poster t-shirt mug trip~
      tokyo japan weekend~ film~ movie~ cinema~ shop~ convention book~ kids~ draw~ name~
      username quiz tattoo cake~ decorate~ museum~ brussels`,
  },
} as const satisfies CategoryTopics;
