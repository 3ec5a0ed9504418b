import type { CategoryTopics } from "../category-topics.ts";

export const outdoors = {
  winter_sports: {
    words: `ski skis skiing skier snowboard snowboarding snowboarder skate~ skating skater~ iceskating
      sled sledding sledge toboggan slope slopes piste pistes offpiste apres chalet~ alps
      snow~ snowshoe snowshoeing biathlon luge bobsleigh curling iceclimbing figure~ lifts~
      snowy skiers skied snowboards snowboarded slalom giant-slalom telemark freeride heliski
      ski-lift chairlift gondola~ t-bar bunny~ nursery-slopes powder~ moguls halfpipe
      avalanche~ crossfit~ ice-rink rink rinks skates iceskates toe-loop axel zamboni husky~
      dogsled mushing sledging sleigh~ tobogganing bobsled skeleton~ ski-jumping
      winter-olympics langlauf nordic~ skijoring verbier chamonix courchevel whistler aspen
      zermatt davos`,
    phrases: `cross country skiing; ice skating; figure skating; ski resort; ski trip; off piste; ski
      boots; winter sports; ski touring; back country; ski lessons; black runs; never skied;
      can't ski; learned to ski; ski every; ski instructor; on skis; black run; red runs;
      blue runs; green runs; ice hockey~; ski season; skate on; figure skate; figure skater;
      speed skating; snow shoes; down the slopes; ski school; seasons in`,
    asks: `winter holiday vacation trip snow mountain mountains resort weekend~ february january march~
      gift~ present~ knees~ jacket gloves goggles insurance destination family~ kids~ outing~
      activity~ austria switzerland norway france~ canada~ colorado cold~ break half-term`,
  },
  water_sports: {
    words: `surf surfing surfer surfboard windsurf windsurfing kitesurf kitesurfing wakeboard
      kayak kayaking canoe canoeing paddle~ paddleboard paddleboarding sup~ sail sailing sailor
      yacht dinghy boat~ boats~ =rowing =rower dive~ diver~ diving scuba snorkel snorkelling
      snorkeling padi freediving rafting waves~ wetsuit jetski regatta catamaran waterski
      waterskiing surfboards longboard shortboard bodyboard foil~ kiteboard kitesurfer windsurfer
      paddleboarder kayaker kayaks canoeist canoes sculls scull sculling =rowers coxswain cox~
      oars regattas yachts yachting yachtsman skipper~ crew~ laser~ optimist~ keelboat trimaran
      narrowboat~ canal-boat outboard spinnaker nitrox divemaster apnea~ freediver dives~ dived~
      snorkeller coracle dragon-boat hydrofoil wakeboarder waterskier flyboard spearfishing
      marina~ mooring~ moor~`,
    phrases: `scuba diving; white water rafting; water skiing; paddle boarding; deep sea; coral reef; open
      water diver; jet ski; rowing club; sailing boat; free diving; open water; advanced open
      water; rescue diver; dive master; certified diver; diving licence; scuba certified;
      stand up paddle; sea kayak; sea kayaking; learn to surf; learned to surf; row in; rowed
      for; sail on; sail a; own a boat; own a small boat; own a sailing boat; skipper's
      licence; boat licence; kite surfing; go surfing; goes surfing`,
    asks: `beach holiday vacation trip island coast sea lake summer weekend~ gift~ present~ destination~
      activity~ boat insurance hawaii bali egypt australia~ portugal~ croatia greece~ wetsuit
      sunscreen flight~ exercise~ outing birthday~ watch~ camera~`,
  },
  climbing: {
    words: `climb~ climbs~ climber climbing bouldering boulder belay belaying harness~ carabiner crampons
      mountaineering mountaineer abseil abseiling rappel crag ferrata alpine alpinism summit
      summits chalk~ paragliding paraglide skydiving skydive bungee parachute parkour base~
      hangglide climbers climbed~ boulders boulderer topro toprope crack~ crimp crimps
      finger-board hangboard trad~ sport-climbing multipitch alpinist ice-axe iceaxe
      mountaineers everest kilimanjaro matterhorn eiger denali k2~ el-cap yosemite~ abseiled
      paraglider paragliders hang-glider skydiver skydived wingsuit base-jumping basejumping
      jump~ jumps~ zipline zip-line canyoning canyoneering caving spelunking potholing
      slackline slacklining freerunning gliding~ glider~ adrenaline thrill~ daredevil`,
    phrases: `rock climbing; climbing wall; climbing gym; via ferrata; bungee jumping; sky diving; ice
      climbing; extreme sports; adrenaline junkie; hang gliding; lead climbing; climb at;
      climb mountains; climb indoors; climb outdoors; go climbing; goes climbing; free
      climbing; free solo; top rope; sport climbing; jumped out of a plane; sky dive;
      licensed skydiver; love heights; thrill seeker; zip line; grade 7a; grade 6b`,
    asks: `weekend~ gift~ present~ holiday~ trip~ mountain mountains shoes~ gloves~ birthday~ adventure
      activity~ outing exercise workout insurance shoulder~ fingers nails evening~ slot~
      course~ nights~ fit~ sport~ adrenaline thrill`,
  },
  hiking: {
    words: `hike hikes hiking hiker trek trekking trail trails ramble rambling rambler walk~ walks~
      walking~ walker~ backpacking~ backpack~ mountain mountains hills hill~ munro munros
      peaks summit~ camino boots~ poles~ outdoors outdoor outdoorsy wilderness nationalpark
      forest~ woods~ waterfall~ countryside~ stroll strolls nordic~ orienteering geocaching
      scenic~ nature~ bushcraft thru-hike hiked~ hikers treks~ trekked trekker rambler's
      ramblers roam~ wander~ wandering~ wainwrights corbetts fells~ moorland dales~
      peak-district lake-district snowdonia cairngorms highlands~ pyrenees dolomites alps~
      andes~ himalayas~ appalachians~ gr20 gr10 tmb west-highland-way pennine-way coast-path
      pilgrimage~ pilgrim~ santiago~ walkers~ strolling~ pedometer map-reading compass~
      guidebook~ rucksack rucksacks trailhead bushwalking tramping ultralight bothy bothies
      refuge~ hut-to-hut footpath footpaths gaiters blisters~ wild-camping~ scramble~
      scrambling tor~ valleys~ ridges~`,
    phrases: `long walks; go for walks; hill walking; national park; hiking boots; trail running; nordic
      walking; the outdoors; fresh air; appalachian trail; bag munros; walking group; go
      hiking; day hike; outdoor activities; great outdoors; walk everywhere; walk to work;
      walk the dog; walk every; walk for; long distance; hike every; hikes every; walk ten;
      ten thousand; camino de santiago; long walk; hill walker; sunday walks; mountain hut;
      mountain huts; love the mountains; in the mountains; out in nature; love nature; steep
      paths; steep hills`,
    asks: `weekend holiday vacation trip boots shoes socks jacket backpack gift~ present~ destination
      mountain mountains nature outing activity sunday~ exercise dog~ map gps watch~ camera~
      park region explore insurance knees spring~ autumn~ knee island~ scenery visit~
      scotland norway alps austria switzerland slovenia nepal new-zealand walk fresh-air
      sandwich~ snack~ rain~`,
  },
} as const satisfies CategoryTopics;
