import type { CategoryTopics } from "./category-topics.ts";

export const music = {
  music_taste: {
    words: `music musical~ song songs playlist playlists album albums artist~ artists~ band~ bands~
      singer~ genre~ genres~ jazz blues~ rock~ metal~ punk pop~ hiphop rap rapper rappers rnb
      soul~ funk reggae ska dub~ techno house~ trance~ edm electronic~ ambient~ classical
      baroque opera~ symphony symphonies orchestral folk~ country~ bluegrass indie grunge emo
      goth~ disco synthpop synthwave kpop k-pop jpop afrobeats afrobeat bossa samba flamenco~
      fado latin~ reggaeton gospel~ lofi lo-fi shoegaze psychedelic prog~ soundtrack soundtracks
      spotify soundcloud tidal~ bandcamp listen~ listens~ listening~ tune~ tunes lyrics melody
      melodies beat~ beats~ beethoven mozart bach chopin debussy mahler vivaldi tchaikovsky
      beatles queen~ radiohead nirvana metallica coltrane bowie dylan abba motown motorhead
      minimalism~ drone~ grime garage~ dubstep bollywood~ acoustic instrumental instrumentals
      vinyl~ taylor~ swifties swiftie beyonce coldplay`,
    phrases: `hip hop; heavy metal; drum and bass; r and b; lo fi; k pop; bossa nova; death metal;
      black metal; hard rock; country music; classical music; electronic music; film scores;
      miles davis; pink floyd; led zeppelin; taylor swift; bob dylan; david bowie; favourite
      band; favorite band; favourite song; favorite song; favourite singer; favorite singer;
      musical taste; taste in music; listen to; folk music; sad songs; video game soundtracks;
      80s music; eighties music`,
    asks: `playlist song songs music play~ party~ wedding~ dinner~ drive~ road-trip commute~ run~
      workout~ gym~ relax~ unwind evening~ concert festival tickets gift present~ surprise
      birthday~ poster t-shirt headphones speaker weekend~ city~ club~ nightclub museum~
      documentary film~ karaoke background guests ringtone alarm~ name~ quiz ceremony
      entrance first-dance dj band funeral tattoo~ christmas~ bar~ costume~ theme date~ cook~
      focus~ study~ lullaby berlin~ vienna~ nashville~ new-orleans~ memphis liverpool~
      salzburg listen radio opera-house~`,
  },
  instruments: {
    words: `instrument~ instruments~ guitar guitars guitarist bass~ bassist piano pianist keyboard~
      keyboards~ synth synthesizer synthesiser violin violinist fiddle viola cello cellist
      double-bass harp harpist flute flautist clarinet oboe bassoon saxophone sax saxophonist
      trumpet trumpeter trombone tuba horn~ drums drum~ drummer percussion xylophone marimba
      ukulele banjo mandolin accordion harmonica bagpipes recorder~ sitar tabla lute lyre djembe
      organ~ cajon kalimba theremin chords chord sheetmusic amp~ amplifier pedals~ luthier
      grade~ orchestra ensemble quartet busk busking jam~ gig~ compose composing composer~
      songwriter songwriting beatmaking ableton rehearse rehearsal rehearses`,
    phrases: `plays guitar; play guitar; play the guitar; play the piano; plays the piano; play the
      drums; plays the drums; play the violin; plays the violin; in a band; music lessons; sheet
      music; read music; bass guitar; piano lessons; guitar lessons; double bass; brass band;
      string quartet; music theory; learn an instrument; french horn; absolute pitch; perfect
      pitch; music producer; open mic`,
    asks: `gift~ present~ music song play~ party~ wedding ceremony perform performance campfire holiday~
      flat apartment neighbours noise noisy walls thin-walled rent~ move~ spare-room basement
      garage~ nails manicure fingers hand wrist evening~ weekend~ slot~ schedule~ practice
      practise concert~ flight~ luggage carry-on hobby~ relax~ kids~ lesson~ meet-people club
      bass funeral piece surprise entertain talent stage open-mic car-boot~ van~ retirement
      birthday~ pub~ soundproof`,
  },
  singing: {
    words: `sing sings singing sang singer choir choral chorus~ soprano alto tenor baritone karaoke
      vocal vocals vocalist acapella a-cappella voice~ barbershop~ duet hymns falsetto yodel`,
    phrases: `a cappella; gospel choir; church choir; karaoke night; singing lessons; barbershop
      quartet; sing in; tone deaf; vocal range`,
    asks: `evening~ weekend~ gift~ present~ party wedding ceremony funeral church~ christmas~
      meet-people new-town club hobby~ throat cold~ voice concert~ karaoke perform
      performance talent stag~ hen-party pub~ slot~ schedule~ tuesday~ thursday~
      team-building birthday-song lullaby surprise`,
  },
  concerts: {
    words: `concert concerts gig gigs festival festivals glastonbury coachella tour~ touring~ venue
      venues ticket~ tickets~ mosh moshpit encore audience~ headliner setlist arena proms opera
      philharmonic rave raves raving nightclub clubbing club~ dj djs lineup crowd~ stalls~
      earplugs`,
    phrases: `live music; music festival; music festivals; jazz club; standing tickets; front row; see
      live; seen live; open air; concert hall; going clubbing; mosh pit; small venues`,
    asks: `weekend evening~ tickets gift present~ surprise birthday~ date~ trip~ summer~ city~ visit
      festival night-out anniversary~ ears hearing earplugs~ crowd standing venue friday~
      saturday~ outing`,
  },
  audio_gear: {
    words: `headphones headphone earphones earbuds airpods speaker~ speakers~ stereo turntable vinyl
      records~ recordplayer record~ lp lps cd cds cassette~ cassettes~ hifi hi-fi amplifier~
      subwoofer soundbar~ sonos noisecancelling noise-cancelling audiophile dac bluetooth~
      walkman radio~ sound~ lossless gramophone`,
    phrases: `record player; vinyl records; noise cancelling; noise canceling; over ear; in ear; record
      collection; hi fi; sound quality; wired headphones; vinyl collection; on vinyl`,
    asks: `music gift present~ birthday~ christmas~ living-room~ furniture~ shelf~ sound listen album
      film~ movie~ noise flight~ train~ office~ commute~ phone~ bluetooth tv~ neighbours~
      upgrade shop~ flea-market weekend~ game~ call~ bonus~ move~`,
  },
} as const satisfies CategoryTopics;
