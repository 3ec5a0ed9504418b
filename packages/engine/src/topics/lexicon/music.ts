import type { CategoryTopics } from "./category-topics.ts";

export const music = {
  music_taste: {
    words: `music musical~ song songs playlist playlists album albums artist~ artists~ band~
      bands~ singer~ genre~ genres~ jazz rock~ metal~ punk pop~ hiphop rap rapper rappers rnb
      soul~ funk reggae ska dub~ techno trance~ edm electronic~ ambient~ classical baroque opera~
      symphony symphonies orchestral folk~ bluegrass indie grunge emo goth~ disco synthpop
      synthwave kpop k-pop jpop afrobeats afrobeat bossa samba flamenco~ fado latin~ reggaeton
      gospel~ lofi lo-fi shoegaze psychedelic prog~ soundtrack soundtracks spotify soundcloud
      tidal~ bandcamp listen~ listens~ listening~ tune~ tunes lyrics melody melodies beat~ beats~
      beethoven mozart bach chopin debussy mahler vivaldi tchaikovsky beatles radiohead nirvana
      metallica coltrane bowie dylan abba motown motorhead minimalism~ drone~ grime garage~
      dubstep bollywood~ acoustic vinyl~ taylor~ swifties swiftie beyonce coldplay tracks~
      single~ singles~ record~ discography gigs~ musician~ musicians~ choruses~ rhythm~ groove~
      grooves~ riff~ riffs~ jazzy bebop swing~ big-band dixieland ragtime fusion~ smooth-jazz
      crooner crooners bluesy delta-blues rockabilly rocknroll britpop madchester glam~
      hair-metal thrash~ metalhead metalheads headbanger doom~ black-metal power-metal nu-metal
      hardcore~ screamo post-rock postpunk post-punk new-wave krautrock industrial~ ebm goa~
      psytrance hardstyle gabber idm chillout chillwave trip-hop triphop downtempo vaporwave
      hyperpop trap~ drill~ mumble-rap oldschool-hiphop soulful r&b funky neo-soul afropop
      highlife soukous zouk kizomba~ cumbia~ salsa~ merengue~ bachata~ mariachi ranchera tango~
      chanson chansons schlager volksmusik polka~ klezmer balkan~ turbofolk rebetiko qawwali
      ghazal~ ghazals carnatic hindustani~ raga~ ragas gamelan throat-singing celtic~ ceilidh~
      shanty shanties~ sea-shanties madrigal gregorian~ plainsong early-music oratorio cantata
      cantatas fugue fugues counterpoint concerto concertos sonata sonatas requiem lieder
      schubert schumann brahms bruckner wagner~ verdi puccini rossini handel haydn liszt~ grieg
      sibelius dvorak smetana rachmaninoff rachmaninov prokofiev shostakovich stravinsky ravel
      satie bartok ligeti cage~ reich~ elgar britten holst~ purcell monteverdi telemann paganini
      elvis sinatra ella~ billie~ armstrong~ ellington basie parker~ monk~ mingus davis~ hancock
      rollins zeppelin floyd~ stones~ kinks doors~ hendrix joplin clapton sabbath ac/dc acdc
      maiden~ slayer megadeth pantera tool~ slipknot rammstein korn~ linkin~ green-day blink-182
      ramones pistols~ smiths~ joy-division depeche kraftwerk cash~ dolly parton~ willie~ merle~
      hank~ springsteen petty~ neil-young cohen~ mitchell~ cave~ björk bjork sigur-ros
      massive-attack portishead prodigy~ aphex daft-punk justice~ moby~ muse~ blur~ oasis~ pulp~
      suede~ strokes arctic~ foo-fighters pearl-jam soundgarden alanis madonna prince~
      michael-jackson whitney mariah celine~ adele~ rihanna gaga eminem jay-z kanye kendrick
      drake~ tupac biggie nas~ wu-tang outkast snoop billie-eilish eilish olivia-rodrigo ariana
      harry-styles ed-sheeran bts blackpink bad-bunny rosalia shakira eurovision top-40 charts~
      earworm mixtape mixtapes mixes~ remix~ remixes deezer napster apple-music last.fm lastfm
      discogs shazam audiophile~ melomaniac deadhead juggalo =instrumental =instrumentals`,
    phrases: `hip hop; heavy metal; drum and bass; r and b; lo fi; k pop; bossa nova;
      death metal; black metal; hard rock; country music; classical music; electronic music;
      film scores; miles davis; pink floyd; led zeppelin; taylor swift; bob dylan; david bowie;
      favourite band; favorite band; favourite song; favorite song; favourite singer;
      favorite singer; musical taste; taste in music; folk music; sad songs;
      video game soundtracks; 80s music; eighties music; only listen; listen only; listens only;
      listen mostly; listen mainly; love jazz; hate jazz; love techno; hate techno; love opera;
      hate opera; love classical; hate country; country songs; country and western;
      drives me up the wall; anything by; everything by; love bach; obsessed with bach; big band;
      heavy rock; prog rock; punk rock; soft rock; classic rock; folk rock; folk songs;
      sea shanties; new wave; thrash metal; rap music; hip-hop; italo disco; film music;
      movie soundtracks; movie scores; show tunes; musical theatre~; classical concerts;
      johnny cash; joni mitchell; nick cave; leonard cohen; nina simone; ella fitzgerald;
      billie holiday; the beatles; rolling stones; iron maiden; daft punk; kate bush;
      fleetwood mac; depeche mode; the cure; pet shop boys; dolly parton; bruce springsteen;
      world music; old songs; music from the; nineties music; 90s music; 70s music;
      seventies music; no music; hate music; can't stand music; work in silence;
      music in the background; background music; listen to music; with lyrics; without lyrics;
      instrumental music; loud music; quiet music; gregorian chant; throat singing; listen to~;
      listening to~`,
    asks: `playlist song songs music play~ party~ wedding~ dinner~ drive~ road-trip commute~ run~
      workout~ gym~ relax~ unwind evening~ concert festival tickets gift present~ surprise
      birthday~ poster t-shirt headphones speaker weekend~ city~ club~ nightclub museum~
      documentary film~ karaoke background guests ringtone alarm~ name~ quiz ceremony
      entrance first-dance dj band funeral tattoo~ christmas~ bar~ costume~ theme date~ cook~
      focus~ study~ lullaby berlin~ vienna~ nashville~ new-orleans~ memphis liverpool~
      salzburg listen radio opera-house~`,
  },
  instruments: {
    words: `instrument~ instruments~ guitar guitars guitarist bass~ bassist piano pianist
      keyboard~ keyboards~ synth synthesizer synthesiser violin violinist fiddle viola cello
      cellist double-bass harp harpist flute flautist clarinet oboe bassoon saxophone sax
      saxophonist trumpet trumpeter trombone tuba horn~ drums drum~ drummer percussion xylophone
      marimba ukulele banjo mandolin accordion harmonica bagpipes =recorder~ sitar tabla lute
      lyre djembe organ~ cajon kalimba theremin chords chord sheetmusic amp~ amplifier pedals~
      luthier grade~ orchestra ensemble quartet busk busking jam~ gig~ compose composing
      composer~ songwriter songwriting beatmaking ableton rehearse rehearsal rehearses musician
      musicians~ instrumentalist multi-instrumentalist soloist accompanist organist~ pianists
      cellists violinists~ violist harpsichord clavichord spinet pianola upright~ grand~ steinway
      yamaha~ roland~ korg moog modular~ eurorack stratocaster strat~ telecaster fender gibson
      les-paul ibanez martin~ taylor~ strings~ string~ plectrum capo~ fret~ frets~ fretboard
      strum strumming fingerpicking arpeggio arpeggios scales~ metronome tuner~ tune~ tuning~
      drumkit drumsticks cymbals snare timpani bongos congas tambourine triangle~ maracas
      vibraphone glockenspiel handpan hang~ steelpan steel-drums dulcimer zither autoharp koto
      shamisen erhu guzheng oud bouzouki balalaika charango cuatro cavaquinho hurdy-gurdy
      nyckelharpa concertina melodica ocarina panpipes whistle~ tin-whistle fife piccolo
      bass-clarinet contrabassoon cor-anglais euphonium cornet flugelhorn bugle~ sousaphone
      didgeridoo alphorn vuvuzela kazoo mellotron hammond~ wurlitzer fiddler fiddles trumpets
      flutes drummers drumming bandmate bandmates bandleader conductor~ conducting~ busker busked
      orchestras ensembles quartets quintet~ trio~ chamber-music =jamming =jams~ gigging~ gigs~
      setlist~ sight-read sight-reading reed~ reeds~ mouthpiece bow~ rosin pedalboard effects~
      amps looper daw~ logic-pro cubase fl-studio garageband mixing~ mastering~ producer~ beats~
      midi recording~ record~ abrsm grade-8 grade-five conservatory conservatoire juilliard`,
    phrases: `plays guitar; play guitar; play the guitar; play the piano; plays the piano;
      play the drums; plays the drums; play the violin; plays the violin; in a band;
      music lessons; sheet music; read music; bass guitar; piano lessons; guitar lessons;
      double bass; brass band; string quartet; music theory; learn an instrument; french horn;
      absolute pitch; perfect pitch; music producer; open mic; play bass; plays bass;
      play the bass; play drums; plays drums; play the cello; plays the cello; played the cello;
      plays cello; play cello; play the flute; plays the flute; play flute; play the trumpet;
      plays the trumpet; play trumpet; play the saxophone; plays the saxophone; play sax;
      plays violin; play violin; play the harp; plays the harp; play the organ; plays the organ;
      play the accordion; plays the accordion; play the banjo; play the ukulele;
      plays the ukulele; play the clarinet; plays the clarinet; play the oboe; play the viola;
      play the trombone; plays the trombone; play piano; plays piano; play keyboard;
      play keyboards; my piano; my guitar; my cello; my violin; my drum kit; drum kit;
      digital piano; electric piano; grand piano; electric guitar; acoustic guitar;
      classical guitar; drum in; drum in a; sing and play; busk with; in an orchestra;
      amateur orchestra; wind band; school orchestra; youth orchestra; concert band; jazz band;
      cover band; punk band; wedding band; big band; my band; our band; the band; piano teacher;
      guitar teacher; play by ear; can't read music; learning the piano; learning the guitar;
      learning piano; learning guitar; learning to play; taught myself; self taught; jam session;
      bag pipes; hours of practice; band practice; band rehearsal; orchestra rehearsal;
      church organ; by ear`,
    asks: `gift~ present~ music song play~ party~ wedding ceremony perform performance campfire holiday~
      flat apartment neighbours noise noisy walls thin-walled rent~ move~ spare-room basement
      garage~ nails manicure fingers hand wrist evening~ weekend~ slot~ schedule~ practice
      practise concert~ flight~ luggage carry-on hobby~ relax~ kids~ lesson~ meet-people club
      bass funeral piece surprise entertain talent stage open-mic car-boot~ van~ retirement
      birthday~ pub~ soundproof`,
  },
  singing: {
    words: `sing sings singing sang singer choir choral chorus~ soprano alto tenor baritone karaoke vocal
      vocals vocalist acapella a-cappella voice~ barbershop~ duet hymns falsetto yodel
      sopranos altos tenors basses~ countertenor mezzo mezzosoprano contralto coloratura
      bel-canto warble hum~ humming~ croon~ serenade chant~ chanting~ psalms~ carols
      carolling caroling carol~ choirmaster choirs chorister choristers chorale glee~
      singalong sing-along songbook~ beatbox beatboxing yodelling yodeling yodels frontman
      frontwoman singer-songwriter`,
    phrases: `a cappella; gospel choir; church choir; karaoke night; singing lessons; barbershop quartet;
      sing in; tone deaf; vocal range; sing bass; sing alto; sing tenor; sing soprano; sings
      soprano; sings alto; sing in a; sings in a; sings in the; choir practice; choir
      rehearsal; choir on; in a choir; in the choir; church singer; community choir; male
      voice; male voice choir; love karaoke; hate karaoke; can't sing; can't hold a tune;
      hold a tune; out of tune; lead singer; opera singer; shower singer; sing jazz; sing
      opera; voice lessons; vocal coach; perfect pitch`,
    asks: `evening~ weekend~ gift~ present~ party wedding ceremony funeral church~ christmas~
      meet-people new-town club hobby~ throat cold~ voice concert~ karaoke perform
      performance talent stag~ hen-party pub~ slot~ schedule~ tuesday~ thursday~
      team-building birthday-song lullaby surprise`,
  },
  concerts: {
    words: `concert concerts gig gigs festival festivals glastonbury coachella tour~ touring~
      venue venues ticket~ tickets~ mosh moshpit encore audience~ setlist arena proms opera
      philharmonic rave raves raving nightclub clubbing club~ dj djs lineup crowd~ stalls~
      earplugs concertgoer gig-goer festivalgoer roskilde wacken tomorrowland burning-man
      primavera bayreuth salzburg~ edinburgh~ support-act stage~ stages~ backstage frontrow
      ticketmaster livestream~ clubbers club-night bouncers berghain fabric~ ibiza~ lineups
      wristband camping~ crowd-surfing stage-diving acoustics ballroom~ bandstand amphitheatre
      =headliner =headliners`,
    phrases: `live music; music festival; music festivals; jazz club; standing tickets;
      front row; see live; seen live; open air; concert hall; going clubbing; mosh pit;
      small venues; go to gigs; go to concerts; hate concerts; love concerts; love gigs;
      love festivals; hate festivals; every festival; festival every; go clubbing; hate clubs;
      hate clubbing; years of clubbing; loud concerts; loud music; standing room; small gigs;
      dj at; dj in; i dj; follow them on tour; saw them live; live concerts;
      orchestra subscription; opera subscription; concert subscription; seen them live`,
    asks: `weekend evening~ tickets gift present~ surprise birthday~ date~ trip~ summer~ city~ visit
      festival night-out anniversary~ ears hearing earplugs~ crowd standing venue friday~
      saturday~ outing`,
  },
  audio_gear: {
    words: `headphones headphone earphones earbuds airpods speaker~ speakers~ stereo turntable
      vinyl records~ recordplayer record~ lp lps cd cds cassette~ cassettes~ hifi hi-fi
      amplifier~ subwoofer soundbar~ sonos noisecancelling noise-cancelling audiophile dac
      bluetooth~ walkman radio~ sound~ lossless gramophone audio~ headset~ headsets~ iem iems
      sennheiser bose beats~ akg beyerdynamic grado shure~ marshall~ jbl harman~ bang-olufsen
      denon technics~ pioneer~ phono stylus~ needle~ cartridge~ turntables preamp valve-amp
      tube-amp equaliser equalizer floorstanders bookshelf-speakers woofer tweeter surround~
      dolby atmos flac mp3 mp3s ipod minidisc reel-to-reel tape~ tapes~ mixtape~ boombox jukebox
      vinyls 45s 78s shellac~ gramophones crate-digging listening-room soundproof~ microphone~
      mic~ audio-interface =receiver~`,
    phrases: `record player; vinyl records; noise cancelling; noise canceling; over ear; in ear; record
      collection; hi fi; sound quality; wired headphones; vinyl collection; on vinyl; only
      buy vinyl; buy vinyl; buy records; collect vinyl; collect records; vinyl only; on
      cassette; on cd; cd collection; cd player; cassette player; tape deck; good headphones;
      wear headphones; always wear headphones; listen on; my stereo; tube amp; valve amp;
      hearing protection; streaming feels; don't stream; portable speaker; surround sound`,
    asks: `music gift present~ birthday~ christmas~ living-room~ furniture~ shelf~ sound listen album
      film~ movie~ noise flight~ train~ office~ commute~ phone~ bluetooth tv~ neighbours~
      upgrade shop~ flea-market weekend~ game~ call~ bonus~ move~`,
  },
} as const satisfies CategoryTopics;
