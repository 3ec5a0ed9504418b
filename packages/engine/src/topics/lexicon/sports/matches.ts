import type { CategoryTopics } from "../category-topics.ts";

export const matches = {
  team_sports: {
    words: `football soccer footballer rugby basketball volleyball handball hockey~ icehockey
      baseball softball cricket lacrosse netball ultimate~ frisbee goalkeeper goalie striker
      midfielder defender~ winger quarterback pitcher batsman bowler~ coach coaches~ coaching
      league match matches~ pitch~ referee penalty team~ teammate teammates squad tournament
      fixture futsal fiveaside hoops scrum sport sports sporty~ kickball dodgeball curling polo~
      centre-back fullback full-back midfield fly-half wing~ centre-forward outfielder shortstop
      catcher wicketkeeper wicket batsmen spin-bowler all-rounder linebacker setter libero
      point-guard dribble dunk~ freethrow referees umpire umpires linesman benched substitutes~
      footie footy soccer-mom hurling camogie shinty gaelic~ aussie-rules floorball bandy
      roller-hockey korfball kabaddi sepak quidditch cheer~ rounders tee-ball little-league
      youth-league under-12s under-11s under-9s under-8s goalkeepers team's clubhouse =training~`,
    phrases: `five a side; ice hockey; field hockey; play football; plays football; sunday league; american
      football; ultimate frisbee; beach volleyball; under 10s; water polo; team sport; team
      sports; roller derby; play rugby; plays rugby; play basketball; plays basketball; play
      hockey; plays hockey; play volleyball; plays volleyball; play handball; plays handball;
      play cricket; plays cricket; play baseball; play soccer; plays soccer; play in goal; in
      goal; left back; left wing; right wing; play for; plays for; coach the; coach my;
      referee basketball; wheelchair rugby; wheelchair basketball; football every; football
      on; my team; team captain; banned from the league; gave up rugby; gave up football;
      seven a side; walking football; pick up game; training on tuesdays`,
    asks: `weekend~ saturday~ sunday~ evening~ gift~ present~ kids~ shoes boots knees~ match game
      tickets tv~ watch~ schedule~ friends~ meet-people new-town club park~ training exercise
      workout fit sport activity team-building tournament injury insurance~ shirt bag~
      breakfast~ pitch birthday~ poster~ video-game~`,
  },
  racket_sports: {
    words: `tennis badminton squash~ padel pickleball racket racquet pingpong racquetball serve~ backhand
      forehand court~ courts~ shuttlecock wimbledon grandslam doubles deuce volley~ lob~
      baseline~ ace~ racquets rackets =stringing federer nadal djokovic serena paddle~ ttt~
      shuttle~`,
    phrases: `table tennis; ping pong; tennis court; tennis club; tennis elbow~; grand slam; play tennis;
      plays tennis; play badminton; plays badminton; play squash; plays squash; play padel;
      play pickleball; play table tennis; tennis lessons; ranked; tennis partner; club ladder`,
    asks: `weekend~ gift~ present~ club holiday~ hotel~ resort shoes elbow shoulder exercise workout
      sport activity partner~ match tournament tv~ tickets london~ summer~ court outing~
      friends~ fit watch~`,
  },
  martial_arts: {
    words: `=boxing =boxer =boxers karate judo taekwondo jiujitsu bjj kickboxing kickboxer mma aikido kungfu krav fencing~
      fencer wrestling wrestler capoeira dojo muay sparring belt~ blackbelt selfdefence
      self-defence sensei kendo ufc boxers punching~ punchbag boxercise southpaw heavyweight
      featherweight lightweight~ welterweight judoka karateka dan~ gi~ sumo hapkido wingchun
      wing-chun ninjutsu kali escrima sambo grappling grappler sanda savate jujitsu aikidoka
      kata kumite takedown swords~ sword~ epee foil~ sabre iaido kyudo sword-fighting`,
    phrases: `martial art; martial arts; jiu jitsu; black belt; brown belt; kung fu; krav maga; muay thai;
      self defence; self defense; boxing gloves; green belt; blue belt; purple belt; yellow
      belt; second dan; third dan; first dan; box on; box at; in the ring; compete in judo;
      do karate; does karate; does judo; do judo; train bjj; sword fighting; historical
      fencing; self defence classes`,
    asks: `gift~ present~ weekend~ exercise workout sport class~ kids~ safe fit evening~ slot~ buffet~
      weight~ competition tournament confident confidence attacked schedule~ film~ tokyo~
      japan~ thailand~`,
  },
  golf_precision: {
    words: `golf golfer golfing handicap fairway birdie~ caddie links~ archery archer darts
      snooker billiards bowling bowler croquet shooting~ petanque boules rifle~ minigolf disc~
      =putt =putter =putting~ tee~ tees~ bogey wedge~ bunker~ clubhouse~ pga ryder-cup masters~
      augusta st-andrews archers arrows~ longbow recurve crossbow bullseye dartboard oche 180~
      cue~ cues~ 8-ball skittles boccia bocce shuffleboard tenpin strike~ strikes~ quoits
      horseshoes~ marksman marksmanship pistol~ biathlon~ clay-shooting skeet =bowling~ =bowls~`,
    phrases: `golf course; golf club; golf clubs; disc golf; crazy golf; ten pin bowling; pool table; play
      pool; lawn bowls; clay pigeon; round of golf; driving range; play golf; plays golf;
      golf handicap; my handicap; handicap is; handicap of; darts team; darts league; play
      darts; plays darts; play snooker; plays snooker; bowling league; lawn bowling; golf
      every; rounds of golf`,
    asks: `weekend~ gift~ present~ holiday~ trip~ scotland course sunny retirement~ client~ outing
      activity~ sport pub~ evening~ boss~ shoulder~ portugal~ spain~ friends~ polo`,
  },
  sports_fan: {
    words: `fan~ season-ticket club~ teams~ match game~ league premier~ championship
      championships cup~ worldcup olympics olympic nba nfl mlb nhl uefa fifa superbowl playoffs
      arsenal chelsea liverpool everton tottenham united~ barca barcelona~ madrid~ juventus
      bayern dortmund ajax celtic rangers lakers celtics~ warriors yankees dodgers mets cubs
      patriots packers cowboys~ steelers raptors formula~ f1 motogp nascar grandprix stadium
      derby~ kickoff spectator fixtures =standings score~ scores~ goals~ wimbledon~ sport sports
      rugby~ cricket~ ufc espn sixnations superfan fans~ ultras~ hooligan terrace~ terraces~ kop
      away-days away-games tifosi tifo ticket-holder spurs~ newcastle~ villa~ leeds~ sunderland
      wolves~ fulham brentford brighton~ burnley leicester~ middlesbrough hibs galatasaray
      fenerbahce besiktas trabzonspor benfica sporting~ porto~ milan~ roma~ lazio napoli~
      atletico sevilla psv feyenoord anderlecht schalke leverkusen hertha psg marseille~ lyon~
      boca river~ flamengo corinthians palmeiras santos~ knicks bulls~ nuggets suns~ bucks~
      sixers clippers mavericks dolphins~ eagles~ seahawks broncos chiefs~ ravens bengals browns
      colts texans titans~ saints~ falcons~ buccaneers 49ers vikings~ bruins canadiens
      maple-leafs oilers canucks penguins~ capitals~ red-sox white-sox astros phillies braves
      cardinals~ padres pirates~ dalglish messi ronaldo maradona pele cruyff beckham klopp
      guardiola mourinho lebron jordan~ kobe curry~ brady verstappen hamilton~ schumacher senna
      ferrari~ all-blacks springboks ashes~ ipl test-match wallabies lord's twickenham bundesliga
      serie-a laliga eredivisie libertadores european-championship euros~ relegated relegation
      semifinal~ playoff rival~ team~ =rooting =supporter`,
    phrases: `season ticket; season tickets; premier league; champions league; world cup; formula 1;
      formula one; super bowl; grand prix; support arsenal; lifelong fan; six nations; tour
      de france; home game; home games; favourite team; favorite team; real madrid;
      manchester united; manchester city; die hard fan; big game; the match; watch sport;
      watch sports; till i die; until i die; huge fan; big fan; massive fan; lifelong
      supporter; supporter of; support leeds; supports leeds; i support; we support; my club;
      my team; my football team; follow football; follow rugby; follow cricket; follow
      formula; followed liverpool; never miss a game; never miss a match; never miss a race;
      watch every match; watch every game; away games; watch football; watches football; red
      sox; cheer for; fantasy football; ticket holder; no interest in sport; no interest in
      football; hate football; can't stand football; don't follow sport; don't care about
      sport; bleeds`,
    asks: `match game watch tv pub weekend~ saturday~ sunday~ evening~ tickets gift present shirt scarf
      jersey mug poster stadium trip~ city~ visit schedule~ wedding-date~ meeting~ slot~
      small-talk conversation quiz subscription streaming channel bet score birthday~ colour~
      colours~ cake~ decorate~ balcony~ flag paint~ costume outing surprise~ dad~ brother~
      london~ manchester~ milan~ madrid~ munich~ calendar june~ joke~ icebreaker banter`,
  },
} as const satisfies CategoryTopics;
