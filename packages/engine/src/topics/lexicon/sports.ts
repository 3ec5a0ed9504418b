import type { CategoryTopics } from "./category-topics.ts";

export const sports = {
  running: {
    words: `runner runners running jog jogs jogging jogger marathon marathons halfmarathon
      ultramarathon 5k 10k parkrun sprint sprints sprinter sprinting treadmill pace~ pacer race~
      races~ racing~ trail~ miles~ tempo~ intervals hurdles athletics relay triathlon triathlete
      ironman strava garmin~ shoes~ orienteering track~ crosscountry`,
    phrases: `half marathon; trail running; running club; running shoes; go running; goes running; go
      for a run; personal best; couch to 5k; park run; cross country; morning run; fun run`,
    asks: `shoes trainers pace training train weekend~ sunday~ morning~ goal~ route park~ gift~ present~
      knees~ feet~ tired~ breakfast~ watch~ charity~ half distance club~ sport~ holiday~
      trip~ playlist~ podcast~ socks workout exercise energy fit fitness race event~ stamina
      hotel~ treadmill headphones earbuds vacation~ valencia~ berlin~ boston~ track`,
  },
  cycling: {
    words: `cycle cycles cycling cyclist bicycle bicycles bike bikes biking biker~ bmx peloton
      velodrome ebike e-bike tandem gravel~ mountainbike helmet~ pedal pedals saddle~ spokes
      gears~ derailleur cargo~ panniers brompton tour~ unicycle zwift spin~ touring~ roadbike
      criterium`,
    phrases: `road bike; mountain bike; mountain biking; gravel bike; electric bike; cargo bike; folding
      bike; cycle to work; bike to work; bike ride; spin class; tour de france; by bike; indoor
      trainer`,
    asks: `commute get-to reach route gift~ present~ weekend~ holiday~ trip~ tour~ insurance~ helmet
      coast ride shed garage~ work-out workout exercise rain~ train~ transport way-to
      destination~ vacation~ lights lock jacket~ shorts watch~ garmin hill valley canal
      ferry~ city~ traffic errands apartment~ storage knees`,
  },
  gym: {
    words: `gym workout workouts exercise exercises exercising fitness lift~ lifting weights
      weightlifting powerlifting bodybuilding crossfit deadlift deadlifts squat squats bench~
      press~ dumbbell dumbbells barbell kettlebell kettlebells hiit cardio treadmill~ elliptical
      rowing~ rower~ trainer~ pushups pullups plank planks burpees reps abs~ biceps glutes
      strength personal~ zumba aerobics circuit~ calisthenics spin~ stretching stretch~ warmup
      resistance~ train training~ sweat active~ sporty unfit`,
    phrases: `work out; working out; works out; personal trainer; strength training; resistance bands;
      weight training; gym membership; push ups; pull ups; lift weights; spin class; home gym;
      body weight; keep fit; stay fit; keep active; stay active; get fit; leg day`,
    asks: `workout exercise exercises training shape fit fitness weight strength muscle strong stronger
      gift~ present~ protein membership subscription~ new-year resolution tired~ hotel~
      morning~ schedule~ evening~ slot~ course~ class~ app~ music~ playlist~ garage~
      spare-room basement~ shirt~ sport~ routine bag~ headphones~`,
  },
  yoga: {
    words: `yoga yogi vinyasa ashtanga hatha bikram asana pilates reformer stretching flexibility
      flexible~ mat~ meditation~ taichi qigong barre mindfulness~ breathwork balance~ mobility~`,
    phrases: `tai chi; hot yoga; yoga class; yoga mat; yoga teacher; reformer pilates; downward dog; qi
      gong`,
    asks: `relax unwind calm stress back stiff flexible stretch exercise exercises workout morning~
      evening~ retreat holiday~ gift~ present~ class~ course~ sleep~ breathe posture weekend~
      hotel~ spare-room beach~ leggings pregnant~`,
  },
  swimming: {
    words: `swim swims swimming swimmer swam pool~ pools~ laps~ freestyle~ backstroke breaststroke
      butterfly~ lido goggles swimsuit~ swimwear wetsuit aquafit diving~ lifeguard waterpolo
      openwater lake~ chlorine`,
    phrases: `open water; wild swimming; cold water; swimming pool; can't swim; cannot swim; never
      learned to swim; swimming lessons; water polo; learn to swim; sea swimming`,
    asks: `beach lake sea pool hotel holiday vacation summer~ kayak kayaking canoe sail sailing boat
      paddle surf surfing rafting snorkel dive diving ferry~ water island cruise river
      wetsuit goggles kids~ exercise workout training sport~ heat~ hot~ weekend~ activity~
      outing~ triathlon fit~ back~ knees~ cool-off splash waterslide aqua`,
  },
  team_sports: {
    words: `football soccer footballer rugby basketball volleyball handball hockey~ icehockey baseball
      softball cricket lacrosse netball ultimate~ frisbee goalkeeper goalie striker midfielder
      defender~ winger quarterback pitcher batsman bowler~ coach coaches~ coaching league match
      matches~ pitch~ referee penalty team~ teammate teammates squad tournament fixture futsal
      fiveaside hoops scrum sport sports sporty~ kickball dodgeball curling polo~`,
    phrases: `five a side; ice hockey; field hockey; play football; plays football; sunday league;
      american football; ultimate frisbee; beach volleyball; under 10s; water polo; team sport;
      team sports; roller derby`,
    asks: `weekend~ saturday~ sunday~ evening~ gift~ present~ kids~ shoes boots knees~ match game
      tickets tv~ watch~ schedule~ friends~ meet-people new-town club park~ training exercise
      workout fit sport activity team-building tournament injury insurance~ shirt bag~
      breakfast~ pitch birthday~ poster~ video-game~`,
  },
  racket_sports: {
    words: `tennis badminton squash~ padel pickleball racket racquet pingpong racquetball serve~
      backhand forehand court~ courts~ shuttlecock wimbledon grandslam doubles`,
    phrases: "table tennis; ping pong; tennis court; tennis club; tennis elbow~; grand slam",
    asks: `weekend~ gift~ present~ club holiday~ hotel~ resort shoes elbow shoulder exercise workout
      sport activity partner~ match tournament tv~ tickets london~ summer~ court outing~
      friends~ fit watch~`,
  },
  winter_sports: {
    words: `ski skis skiing skier snowboard snowboarding snowboarder skate~ skating skater~ iceskating
      sled sledding sledge toboggan slope slopes piste pistes offpiste apres chalet~ alps snow~
      snowshoe snowshoeing biathlon luge bobsleigh curling iceclimbing figure~ lifts~ snowy`,
    phrases: `cross country skiing; ice skating; figure skating; ski resort; ski trip; off piste; ski
      boots; winter sports; ski touring; back country; ski lessons; black runs`,
    asks: `winter holiday vacation trip snow mountain mountains resort weekend~ february january march~
      gift~ present~ knees~ jacket gloves goggles insurance destination family~ kids~ outing~
      activity~ austria switzerland norway france~ canada~ colorado cold~ break half-term`,
  },
  water_sports: {
    words: `surf surfing surfer surfboard windsurf windsurfing kitesurf kitesurfing wakeboard kayak
      kayaking canoe canoeing paddle~ paddleboard paddleboarding sup~ sail sailing sailor yacht
      dinghy boat~ boats~ rowing row~ rower dive~ diver~ diving scuba snorkel snorkelling
      snorkeling padi freediving rafting waves~ wetsuit jetski regatta catamaran waterski
      waterskiing`,
    phrases: `scuba diving; white water rafting; water skiing; paddle boarding; deep sea; coral reef;
      open water diver; jet ski; rowing club; sailing boat; free diving`,
    asks: `beach holiday vacation trip island coast sea lake summer weekend~ gift~ present~ destination~
      activity~ boat insurance hawaii bali egypt australia~ portugal~ croatia greece~ wetsuit
      sunscreen flight~ exercise~ outing birthday~ watch~ camera~`,
  },
  climbing: {
    words: `climb~ climbs~ climber climbing bouldering boulder belay belaying harness~ carabiner
      crampons mountaineering mountaineer abseil abseiling rappel crag via~ ferrata alpine
      alpinism summit summits ropes~ chalk~ lead~ paragliding paraglide skydiving skydive bungee
      parachute parkour base~ hangglide`,
    phrases: `rock climbing; climbing wall; climbing gym; via ferrata; bungee jumping; sky diving; ice
      climbing; extreme sports; adrenaline junkie; hang gliding; lead climbing`,
    asks: `weekend~ gift~ present~ holiday~ trip~ mountain mountains shoes~ gloves~ birthday~ adventure
      activity~ outing exercise workout insurance shoulder~ fingers nails evening~ slot~
      course~ nights~ fit~ sport~ adrenaline thrill`,
  },
  hiking: {
    words: `hike hikes hiking hiker trek trekking trail trails ramble rambling rambler walk~ walks~
      walking~ walker~ backpacking~ backpack~ mountain mountains hills hill~ munro munros peaks
      summit~ camino boots~ poles~ outdoors outdoor outdoorsy wilderness nationalpark forest~
      woods~ waterfall~ countryside~ stroll strolls nordic~ orienteering geocaching scenic~
      nature~ bushcraft thru-hike`,
    phrases: `long walks; go for walks; hill walking; national park; hiking boots; trail running; nordic
      walking; the outdoors; fresh air; appalachian trail; bag munros; walking group; go hiking;
      day hike; outdoor activities; great outdoors`,
    asks: `weekend holiday vacation trip boots shoes socks jacket backpack gift~ present~ destination
      mountain mountains nature outing activity sunday~ exercise dog~ map gps watch~ camera~
      park region explore insurance knees spring~ autumn~ knee island~ scenery visit~
      scotland norway alps austria switzerland slovenia nepal new-zealand walk fresh-air
      sandwich~ snack~ rain~`,
  },
  martial_arts: {
    words: `karate judo taekwondo jiujitsu bjj boxing boxer kickboxing kickboxer mma aikido kungfu
      krav fencing~ fencer wrestling wrestler capoeira dojo muay sparring belt~ blackbelt
      selfdefence self-defence sensei kendo punch~ gloves~ ufc`,
    phrases: `martial art; martial arts; jiu jitsu; black belt; brown belt; kung fu; krav maga; muay
      thai; self defence; self defense; boxing gloves`,
    asks: `gift~ present~ weekend~ exercise workout sport class~ kids~ safe fit evening~ slot~ buffet~
      weight~ competition tournament confident confidence attacked schedule~ film~ tokyo~
      japan~ thailand~`,
  },
  golf_precision: {
    words: `golf golfer golfing handicap fairway birdie~ caddie links~ archery archer bow~ darts
      snooker billiards bowling bowls~ bowler croquet shooting~ petanque boules target~ rifle~
      minigolf disc~`,
    phrases: `golf course; golf club; golf clubs; disc golf; crazy golf; ten pin bowling; pool table;
      play pool; lawn bowls; clay pigeon; round of golf; driving range`,
    asks: `weekend~ gift~ present~ holiday~ trip~ scotland course sunny retirement~ client~ outing
      activity~ sport pub~ evening~ boss~ shoulder~ portugal~ spain~ friends~ polo`,
  },
  horse_riding: {
    words: `horse horses pony ponies equestrian dressage showjumping eventing riding~ rider~ stable~
      stables saddle bridle gallop canter trot jockey gymkhana mare gelding foal stallion hack~
      polo paddock livery`,
    phrases: `horse riding; horseback riding; riding lessons; show jumping; ride horses; rides horses;
      riding school`,
    asks: `weekend~ gift~ present~ holiday~ farm countryside ranch trip~ outing activity sport~
      insurance boots kids~ birthday~ iceland~ argentina~ mongolia ireland~ back~ allergy~
      move~ trousers`,
  },
  dance: {
    words: `dance dances dancing dancer ballet ballerina salsa~ tango bachata swing~ lindy ballroom
      waltz foxtrot flamenco tap~ hiphop~ breakdance breakdancing zumba contemporary~
      choreography choreographer ceilidh bellydance kizomba pole~ cheerleading cheerleader
      gymnastics gymnast acrobatics trampoline disco folk~`,
    phrases: `lindy hop; ballroom dancing; salsa dancing; dance class; tap dancing; line dancing; belly
      dance; strictly come dancing; swing dancing; dance floor`,
    asks: `party wedding~ date evening~ weekend~ gift~ present~ night-out club~ shoes music~ exercise
      workout hobby~ class~ partner~ activity outing cuba argentina buenos-aires spain~
      seville meet-people ceremony first-song cardio knees~ birthday~ ballroom fun`,
  },
  sports_fan: {
    words: `fan~ supporter season-ticket club~ team teams~ match game~ league premier~ championship
      championships cup~ worldcup olympics olympic nba nfl mlb nhl uefa fifa superbowl playoffs
      arsenal chelsea liverpool everton tottenham united~ barca barcelona~ madrid~ juventus
      bayern dortmund ajax celtic rangers lakers celtics~ warriors yankees dodgers mets cubs
      patriots packers cowboys~ steelers raptors formula~ f1 motogp nascar grandprix stadium
      derby~ kickoff spectator watch~ fixtures standings score~ scores~ goals~ rooting
      wimbledon~ sport sports rugby~ cricket~ ufc espn sixnations superfan`,
    phrases: `season ticket; season tickets; premier league; champions league; world cup; formula 1;
      formula one; super bowl; grand prix; support arsenal; lifelong fan; six nations; tour de
      france; home game; home games; favourite team; favorite team; real madrid; manchester
      united; manchester city; die hard fan; big game; the match; watch sport; watch sports`,
    asks: `match game watch tv pub weekend~ saturday~ sunday~ evening~ tickets gift present shirt scarf
      jersey mug poster stadium trip~ city~ visit schedule~ wedding-date~ meeting~ slot~
      small-talk conversation quiz subscription streaming channel bet score birthday~ colour~
      colours~ cake~ decorate~ balcony~ flag paint~ costume outing surprise~ dad~ brother~
      london~ manchester~ milan~ madrid~ munich~ calendar june~ joke~ icebreaker banter`,
  },
} as const satisfies CategoryTopics;
