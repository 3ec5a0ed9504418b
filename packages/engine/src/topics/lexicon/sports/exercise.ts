import type { CategoryTopics } from "../category-topics.ts";

export const exercise = {
  running: {
    words: `runner runners running jog jogs jogging jogger marathon marathons halfmarathon
      ultramarathon 5k 10k parkrun sprint sprints sprinter sprinting treadmill pace~ pacer race~
      races~ racing~ trail~ miles~ tempo~ intervals =hurdles athletics relay triathlon triathlete
      ironman strava garmin~ shoes~ orienteering track~ crosscountry ran~ runs~ plodder trot~
      jogged ultra ultras ultrarunner fellrunning steeplechase middle-distance long-distance~
      100m 200m 400m 800m 1500m decathlon heptathlon trackie spikes bib medal~ vo2max fartlek 21k
      42k duathlon miler laps~ stopwatch marathoner marathoners racewalking walker~ chip-time
      cadence =finisher`,
    phrases: `half marathon; trail running; running club; running shoes; go running; goes running; go for a
      run; personal best; couch to 5k; park run; cross country; morning run; fun run; best
      time; personal record; run a; run every; run three; run twice; miles a week; kilometres
      a week; k a week; sub four; sub three; run with; run in; half in; ran a; ran the;
      training for a marathon; training for; my first marathon; first marathon; run before
      work; running group; run to work; parkrun every; run barefoot; run home; ironman; run
      at`,
    asks: `shoes trainers pace training train weekend~ sunday~ morning~ goal~ route park~ gift~ present~
      knees~ feet~ tired~ breakfast~ watch~ charity~ half distance club~ sport~ holiday~
      trip~ playlist~ podcast~ socks workout exercise energy fit fitness race event~ stamina
      hotel~ treadmill headphones earbuds vacation~ valencia~ berlin~ boston~ track`,
  },
  cycling: {
    words: `cycle cycles cycling cyclist bicycle bicycles bike bikes biking biker~ bmx peloton velodrome
      ebike e-bike tandem gravel~ mountainbike helmet~ pedal pedals saddle~ spokes gears~
      derailleur cargo~ panniers brompton tour~ unicycle zwift spin~ touring~ roadbike
      criterium pedelec velo recumbent fixie fixed-gear penny-farthing tricycle trike
      cargobike bikepacking audax sportive randonneur lycra cleats crankset groupset shimano
      campagnolo bianchi cyclocross wheelie puncture punctures handlebars handlebar sidecar~
      trailer~ pannier cyclists commuter~`,
    phrases: `road bike; mountain bike; mountain biking; gravel bike; electric bike; cargo bike; folding
      bike; cycle to work; bike to work; bike ride; spin class; tour de france; by bike;
      indoor trainer; cycle everywhere; go everywhere by bike; bike everywhere; ride my bike;
      rides her bike; rides his bike; ride a bike; cycling to; by bicycle; never learned to
      ride; can't ride a bike; my bike; on my bike; on two wheels; commute by bike; city
      bike; child seat; road cycling; cycling club; bike trailer`,
    asks: `commute get-to reach route gift~ present~ weekend~ holiday~ trip~ tour~ insurance~ helmet
      coast ride shed garage~ work-out workout exercise rain~ train~ transport way-to
      destination~ vacation~ lights lock jacket~ shorts watch~ garmin hill valley canal
      ferry~ city~ traffic errands apartment~ storage knees`,
  },
  gym: {
    words: `gym workout workouts exercise exercises exercising lift~ weights weightlifting
      powerlifting bodybuilding crossfit deadlift deadlifts squat squats bench~ press~ dumbbell
      dumbbells barbell kettlebell kettlebells hiit cardio treadmill~ elliptical rowing~ rower~
      trainer~ pushups pullups plank planks burpees reps abs~ biceps glutes strength zumba
      aerobics circuit~ calisthenics spin~ stretching stretch~ warmup resistance~ =training~
      sweat active~ sporty unfit fitter toned buff ripped rep bicep triceps pecs quads lats
      =traps snatch~ clean-and-jerk olympic-lifting strongman powerlifter weightlifter
      bodybuilder lifter gyms spinning pump~ bootcamp peloton~ turbo f45 barre~ kettle~ physique~
      protein~ creatine~ pt~ sit-ups situps press-ups pressups chin-ups crunches lunges
      hypertrophy physiological isometric gymgoer locker~ train~ =lifting =fitness`,
    phrases: `work out; working out; works out; personal trainer; strength training; resistance bands;
      weight training; gym membership; push ups; pull ups; lift weights; spin class; home
      gym; body weight; keep fit; stay fit; keep active; stay active; get fit; leg day; bench
      press; at the gym; to the gym; gym every; gym three times; gym four times; gym five
      times; gym twice; hate the gym; hate gyms; never been to a gym; never exercise; don't
      exercise; hate exercise; hate sport; hate sports; personal training; one rep max; home
      workouts; train every; train twice; train three; train four; train five; lift three;
      fitness instructor; fitness class; boot camp`,
    asks: `workout exercise exercises training shape fit fitness weight strength muscle strong stronger
      gift~ present~ protein membership subscription~ new-year resolution tired~ hotel~
      morning~ schedule~ evening~ slot~ course~ class~ app~ music~ playlist~ garage~
      spare-room basement~ shirt~ sport~ routine bag~ headphones~`,
  },
  yoga: {
    words: `yoga yogi vinyasa ashtanga hatha bikram asana pilates reformer stretching flexibility
      flexible~ mat~ meditation~ taichi qigong barre mindfulness~ breathwork balance~ yin~
      kundalini savasana sun-salutation headstand handstand yogic namaste chakra chakras
      stretches~ splits~ bendy feldenkrais alexander~ meditator vipassana zen~ pranayama
      =mobility~`,
    phrases: `tai chi; hot yoga; yoga class; yoga mat; yoga teacher; reformer pilates; downward dog; qi
      gong; yoga every; practise yoga; practice yoga; teach yoga; do yoga; does yoga; do
      pilates; yoga retreat`,
    asks: `relax unwind calm stress back stiff flexible stretch exercise exercises workout morning~
      evening~ retreat holiday~ gift~ present~ class~ course~ sleep~ breathe posture weekend~
      hotel~ spare-room beach~ leggings pregnant~`,
  },
  swimming: {
    words: `swim swims swimming swimmer swam pool~ pools~ laps~ freestyle~ backstroke
      breaststroke butterfly~ lido goggles swimsuit~ swimwear wetsuit aquafit diving~ lifeguard
      waterpolo openwater lake~ chlorine swimmers crawl~ length~ lengths plunge~ floats~
      doggy-paddle snorkel~ synchronised~ triathlete~ channel~ lagoon~ ocean~ seawater~ swimcap
      splash~ lidos lifesaver lifesaving drown drowned paddling~ shallow~ armbands`,
    phrases: `open water; wild swimming; cold water; swimming pool; can't swim; cannot swim; never learned
      to swim; swimming lessons; water polo; learn to swim; sea swimming; never learnt to
      swim; don't swim; doesn't swim; swim like a; swim every; swim before; swim in the sea;
      swim in the; cold water swimming; ice swimming; winter swimming; open water swimming;
      front crawl; cross the channel; water aerobics; swim club; swimming club; non swimmer;
      sink like a stone; strong swimmer; weak swimmer; afraid of water; out of my depth`,
    asks: `beach lake sea pool hotel holiday vacation summer~ kayak kayaking canoe sail sailing boat
      paddle surf surfing rafting snorkel dive diving ferry~ water island cruise river
      wetsuit goggles kids~ exercise workout training sport~ heat~ hot~ weekend~ activity~
      outing~ triathlon fit~ back~ knees~ cool-off splash waterslide aqua`,
  },
  dance: {
    words: `dance dances dancing dancer ballet ballerina salsa~ tango bachata swing~ lindy ballroom waltz
      foxtrot flamenco hiphop~ breakdance breakdancing zumba contemporary~ choreography
      choreographer ceilidh bellydance kizomba pole~ cheerleading cheerleader gymnastics
      gymnast acrobatics trampoline disco folk~ danced dancefloor waltzes rumba samba~
      cha-cha chachacha jive charleston merengue cumbia quickstep paso-doble forro capoeira~
      jig~ irish-dance highland~ morris~ clog~ clogging tutus tutu =pointe pirouette plie
      barre~ twerk popping =locking krump voguing ballrooms ballets milonga milongas salsera
      salsero breakdancer streetdance hip-hop~ jazz-dance gymnastic cartwheel somersault
      trapeze aerial~ acrobat acrobatic majorette twirling`,
    phrases: `lindy hop; ballroom dancing; salsa dancing; dance class; tap dancing; line dancing; belly
      dance; strictly come dancing; swing dancing; dance floor; two left feet; hate dancing;
      love dancing; can't dance; do ballet; does ballet; dance tango; dances tango; dance
      salsa; dances salsa; dance classes; go dancing; goes dancing; irish dancing; morris
      dancing; square dancing; argentine tango; highland dancing; street dance; pole dancing;
      barn dance; contemporary dance; modern dance; scottish country dancing; tango dancer;
      aerial silks`,
    asks: `party wedding~ date evening~ weekend~ gift~ present~ night-out club~ shoes music~ exercise
      workout hobby~ class~ partner~ activity outing cuba argentina buenos-aires spain~
      seville meet-people ceremony first-song cardio knees~ birthday~ ballroom fun`,
  },
  horse_riding: {
    words: `horse horses pony ponies equestrian dressage showjumping riding~ rider~ stable~
      stables saddle bridle gallop canter trot jockey gymkhana mare gelding foal stallion hack~
      polo paddock livery horseman horsewoman horsey riders~ reins~ stirrups~ halter farrier
      mane~ hooves hoof thoroughbred shetland icelandic~ clydesdale arab~ warmblood showjumper
      hunter-trials hacking~ trail-riding rodeo~ barrel-racing lasso cowgirl~ mounted~ gallops
      racehorse racehorses grand-national horsebox tack~ mucking~ stud~ vaulting donkey~ donkeys~
      mule~ =eventing`,
    phrases: `horse riding; horseback riding; riding lessons; show jumping; ride horses; rides horses;
      riding school; my horse; own a horse; has a horse; have a horse; my mare; my pony; keep
      horses; keeps horses; fell off a horse; thrown by a horse; muck out; at the stables;
      ride every; horse owner; riding stables; side saddle`,
    asks: `weekend~ gift~ present~ holiday~ farm countryside ranch trip~ outing activity sport~
      insurance boots kids~ birthday~ iceland~ argentina~ mongolia ireland~ back~ allergy~
      move~ trousers`,
  },
} as const satisfies CategoryTopics;
