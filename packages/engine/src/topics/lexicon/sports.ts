import type { CategoryTopics } from "./category-topics.ts";

export const sports = {
  running: {
    words: `runner runners running jog jogs jogging jogger marathon marathons halfmarathon
      ultramarathon 5k 10k parkrun sprint sprints sprinter sprinting treadmill pace~ pacer race~
      races~ racing~ trail~ miles~ tempo~ intervals hurdles athletics relay triathlon triathlete
      ironman strava garmin~ shoes~ orienteering track~ crosscountry`,
    phrases: `half marathon; trail running; running club; running shoes; go running; goes running; go
      for a run; personal best; couch to 5k; park run; cross country; morning run; fun run`,
  },
  cycling: {
    words: `cycle cycles cycling cyclist bicycle bicycles bike bikes biking biker~ bmx peloton
      velodrome ebike e-bike tandem gravel~ mountainbike helmet~ pedal pedals saddle~ spokes
      gears~ derailleur cargo~ panniers brompton tour~ unicycle zwift spin~ touring~ roadbike
      criterium`,
    phrases: `road bike; mountain bike; mountain biking; gravel bike; electric bike; cargo bike; folding
      bike; cycle to work; bike to work; bike ride; spin class; tour de france; by bike; indoor
      trainer`,
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
  },
  yoga: {
    words: `yoga yogi vinyasa ashtanga hatha bikram asana pilates reformer stretching flexibility
      flexible~ mat~ meditation~ taichi qigong barre mindfulness~ breathwork balance~ mobility~`,
    phrases: `tai chi; hot yoga; yoga class; yoga mat; yoga teacher; reformer pilates; downward dog; qi
      gong`,
  },
  swimming: {
    words: `swim swims swimming swimmer swam pool~ pools~ laps~ freestyle~ backstroke breaststroke
      butterfly~ lido goggles swimsuit~ swimwear wetsuit aquafit diving~ lifeguard waterpolo
      openwater lake~ chlorine`,
    phrases: `open water; wild swimming; cold water; swimming pool; can't swim; cannot swim; never
      learned to swim; swimming lessons; water polo; learn to swim; sea swimming`,
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
  },
  racket_sports: {
    words: `tennis badminton squash~ padel pickleball racket racquet pingpong racquetball serve~
      backhand forehand court~ courts~ shuttlecock wimbledon grandslam doubles`,
    phrases: "table tennis; ping pong; tennis court; tennis club; tennis elbow~; grand slam",
  },
  winter_sports: {
    words: `ski skis skiing skier snowboard snowboarding snowboarder skate~ skating skater~ iceskating
      sled sledding sledge toboggan slope slopes piste pistes offpiste apres chalet~ alps snow~
      snowshoe snowshoeing biathlon luge bobsleigh curling iceclimbing figure~ lifts~ snowy`,
    phrases: `cross country skiing; ice skating; figure skating; ski resort; ski trip; off piste; ski
      boots; winter sports; ski touring; back country; ski lessons; black runs`,
  },
  water_sports: {
    words: `surf surfing surfer surfboard windsurf windsurfing kitesurf kitesurfing wakeboard kayak
      kayaking canoe canoeing paddle~ paddleboard paddleboarding sup~ sail sailing sailor yacht
      dinghy boat~ boats~ rowing row~ rower dive~ diver~ diving scuba snorkel snorkelling
      snorkeling padi freediving rafting waves~ wetsuit jetski regatta catamaran waterski
      waterskiing`,
    phrases: `scuba diving; white water rafting; water skiing; paddle boarding; deep sea; coral reef;
      open water diver; jet ski; rowing club; sailing boat; free diving`,
  },
  climbing: {
    words: `climb~ climbs~ climber climbing bouldering boulder belay belaying harness~ carabiner
      crampons mountaineering mountaineer abseil abseiling rappel crag via~ ferrata alpine
      alpinism summit summits ropes~ chalk~ lead~ paragliding paraglide skydiving skydive bungee
      parachute parkour base~ hangglide`,
    phrases: `rock climbing; climbing wall; climbing gym; via ferrata; bungee jumping; sky diving; ice
      climbing; extreme sports; adrenaline junkie; hang gliding; lead climbing`,
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
  },
  martial_arts: {
    words: `karate judo taekwondo jiujitsu bjj boxing boxer kickboxing kickboxer mma aikido kungfu
      krav fencing~ fencer wrestling wrestler capoeira dojo muay sparring belt~ blackbelt
      selfdefence self-defence sensei kendo punch~ gloves~ ufc`,
    phrases: `martial art; martial arts; jiu jitsu; black belt; brown belt; kung fu; krav maga; muay
      thai; self defence; self defense; boxing gloves`,
  },
  golf_precision: {
    words: `golf golfer golfing handicap fairway birdie~ caddie links~ archery archer bow~ darts
      snooker billiards bowling bowls~ bowler croquet shooting~ petanque boules target~ rifle~
      minigolf disc~`,
    phrases: `golf course; golf club; golf clubs; disc golf; crazy golf; ten pin bowling; pool table;
      play pool; lawn bowls; clay pigeon; round of golf; driving range`,
  },
  horse_riding: {
    words: `horse horses pony ponies equestrian dressage showjumping eventing riding~ rider~ stable~
      stables saddle bridle gallop canter trot jockey gymkhana mare gelding foal stallion hack~
      polo paddock livery`,
    phrases: `horse riding; horseback riding; riding lessons; show jumping; ride horses; rides horses;
      riding school`,
  },
  dance: {
    words: `dance dances dancing dancer ballet ballerina salsa~ tango bachata swing~ lindy ballroom
      waltz foxtrot flamenco tap~ hiphop~ breakdance breakdancing zumba contemporary~
      choreography choreographer ceilidh bellydance kizomba pole~ cheerleading cheerleader
      gymnastics gymnast acrobatics trampoline disco folk~`,
    phrases: `lindy hop; ballroom dancing; salsa dancing; dance class; tap dancing; line dancing; belly
      dance; strictly come dancing; swing dancing; dance floor`,
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
  },
} as const satisfies CategoryTopics;
