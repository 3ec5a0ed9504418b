import type { CategoryTopics } from "./category-topics.ts";
import { places } from "./places.ts";

export const travel = {
  flights: {
    words: `flight flights fly~ flies~ flew~ airline airlines airplane aeroplane plane planes
      airport airports boarding~ boarded~ layover layovers stopover stopovers runway terminal~
      takeoff turbulence jetlag cabin~ economy~ business-class firstclass legroom heathrow gatwick
      stansted jfk lax schiphol frequent~ flyer flier miles~ carryon luggage~ aisle window~ seat~
      seats~ redeye red-eye longhaul shorthaul budget~ ryanair easyjet lufthansa emirates delta~
      klm qantas airfare airmiles priority~ lounge~ departure departures arrival~ nonstop flown~
      cockpit standby jumbo airbus boeing charter~ helicopter~ upgrade~ pilot~ transatlantic
      overbooked stowaway =flying`,
    phrases: `aisle seat; window seat; exit row; extra legroom; leg room; carry on; hand luggage;
      red eye; long haul; direct flight; direct flights; non stop; air miles; frequent flyer;
      airport lounge; business class; first class; economy class; check in; middle seat; front of
      the plane; back of the plane; early flight; early flights; connecting flight; window or
      aisle; nearest airport; home airport; star alliance; low cost carrier; haven't flown; never
      flown; don't fly; refuse to fly; stopped flying; on planes; on a plane; sleep on planes;
      seat on the plane`,
    asks: `overseas getaway~ honeymoon transatlantic upgrade points reach arrive connection
      conference~ weekend-trip carbon reunion~ emigrate island~ continent get-from europe~ asia~
      visit~ squeeze~ new-zealand long-haul australia japan iceland~`,
  },
  seating: {
    words: `seat~ seats~ seating aisle window~ row~ middle~ balcony~ stalls~ legroom
      claustrophobic claustrophobia bladder toilet~ view~ upright recline carriage~ quiet~ facing~
      backwards~ deck~ sit~ sits~ aisles backseat recliner bench~ standing~ stand~`,
    phrases: `aisle seat; window seat; middle seat; front row; back row; exit row; facing
      backwards; facing forwards; quiet carriage; extra legroom; leg room; long legs; near the
      exit; near the door; front seat; travel sick; window or aisle; get up often; stretch my
      legs; upper deck; sit by the window; by the window; sit still; sit for long; sit near; stand
      for long; sitting for long; sit on the floor; near the toilet; last row; sit in the middle;
      sit at the front; sit at the back`,
    asks: `theatre cinema concert opera musical ballet show~ tickets ticket restaurant~ table~
      coach train stadium lecture venue reserve booth comedian match~ sit sitting movie~
      auditorium arena ferry plane flight bus church~ reservation connection comfortable`,
  },
  lodging: {
    words: `hotel hotels hostel hostels motel airbnb airbnbs accommodation accommodations lodging
      guesthouse resort resorts villa villas chalet inn~ suite suites room~ rooms~ checkin
      checkout concierge bnb apartment~ stay~ staying~ stays~ overnight spa~ balcony~ floor~ bunk~
      dorm~ allinclusive campsite couchsurfing timeshare marriott hilton hyatt bedandbreakfast
      glamping housekeeping minibar pillow~ lodge~ riad ryokan pension~ yurt dormitory couchsurf
      agriturismo farmstay innkeeper snore~ snorer~ hammocks~`,
    phrases: `bed and breakfast; all inclusive; hotel room; room service; sea view; ocean view;
      ground floor; top floor; high floor; twin beds; double bed; king size; queen bed; half
      board; full board; self catering; place to stay; somewhere to stay; where to stay; holiday
      home; holiday rental; boutique hotel; quiet room; connecting rooms; adjoining rooms; house
      swap; tiny house; capsule hotel; hostel bunks; share a room; own bathroom; shared bathroom;
      private bathroom; sleep in the van; sleep in the cab; sofa surf; youth hostel; youth
      hostels; in dorms; sleep in dorms; door that locks; share a bathroom; room to myself; own
      room; hate hotels; love hotels; hate hostels; love hostels; sleep badly in; can't sleep in;
      snore`,
    asks: `conference wedding~ festival overnight base~ honeymoon spend-the-night night-near
      place-to-sleep city~ weekend-away retreat visit~ trip~ getaway break~ sleep~ crash~ reserve
      cabin~ rooms ski~ lake~ coast~ sleep-over night-in stop-between stopover`,
  },
  destinations: {
    words: `travel travels travelling traveling traveller traveler trip~ trips~ holiday~ holidays~
      vacation vacations vacationing getaway abroad overseas destination destinations tourist
      tourism sightseeing itinerary explore~ exploring~ visit~ visited~ visiting~ backpack
      backpacking backpacker roadtrip cruise~ safari beach~ beaches~ seaside coast~ tropical
      island~ islands~ mountains~ city~ citybreak staycation honeymoon~ bucket~ wanderlust
      passport~ guidebook museum~ ruins~ landmarks globetrotter nomad nomadic jungle desert~
      rainforest volcano~ arctic antarctica polar~ tropics lakeside islandhopping countries~
      continent continents backpacked siberian trek~ trekking~ excursions sights`,
    phrases: `city break; city breaks; bucket list; beach holiday; beach holidays; road trip; road
      trips; solo travel; travel alone; off the beaten track; package tour; group tour; guided
      tours; guided tour; package holiday; travel slowly; long weekend; weekend away; visited
      japan; hot weather; cold weather; warm places; hot climates; tourist traps; study abroad; go
      abroad; safari park; summer holiday; winter holiday; travel light; been to; already been;
      never been to; wherever i go; every summer we; every year we; around the world; world trip;
      never left; gap year; northern lights; island hopping; digital nomad; trans siberian; always
      holiday; off the grid; on vacation; go on vacation; for trips; trips a year; been to japan;
      set foot in; countries i've; each country; every country; whole holiday; been everywhere;
      hate beaches; city trips; hate touristy`,
    asks: `summer~ week-off days-off school-holidays long-weekend escape honeymoon anniversary~
      retirement~ itinerary sun~ snow~ fly relax~ next-year leave~ where-to go-next visit explore
      easter~ winter~ spring~ autumn~ weekend~ continent adventure getaway recharge~ sabbatical
      islands spend~`,
  },
  travel_documents: {
    words: `visa visas passport passports esta schengen citizenship customs~ immigration~ embassy
      consulate border~ permit~ permits~ greencard residency naturalised vaccination~ vaccinations
      expires expired~ renew~ renewal~ nationality globalentry precheck entry~ dual~ licence~
      travelinsurance overstayed deported stateless undocumented refugee~ denied~ biometric e-visa
      etias notarised apostille citizens~ expire`,
    phrases: `green card; residence permit; work permit; global entry; tsa precheck; travel
      insurance; dual citizenship; dual nationality; dual citizen; driving licence; international
      driving permit; yellow fever; passport expires; passport runs out; denied entry; settled
      status; leave to remain; blue card; schengen stay; visa free; need a visa; two passports;
      hold a passport; no passport; never had a passport; criminal record; i hold; refused entry;
      overstayed my; my green; came through; visa runs out; visa expires; brazilian passport;
      passport is; permit expires; residency permit; work visa; student visa; tourist visa;
      british passport; american passport; german passport; canadian passport; indian passport`,
    asks: `abroad emigrate border carnival conference~ honeymoon cruise~ sort-out permit
      work-abroad position~ relocate move~ study-abroad embassy trip~ overseas fly marry~ prepare~
      before-we-leave paperwork formalities entry enter stay-longer residency vacation~ employ~
      olympics switch-employers employer~ weekend-in stopover~ long-weekend day-trip island~ boat~`,
  },
  packing: {
    words: `pack~ packs~ luggage suitcase suitcases backpack rucksack duffel carryon baggage bag~
      bags~ adapter toiletries sunscreen suncream raincoat~ umbrella~ binoculars~ lightly~ tent~
      swimsuit~ charger~ essentials~ bring~ spf overpack overpacker duffle pannier~ holdall
      trolley~ kitbag =packing`,
    phrases: `check a bag; checked a bag; hold luggage; cabin bag; check in luggage; one bag; pack
      light; travel light; hand luggage; carry on; checked bag; checked bags; packing list;
      checked luggage; burn easily; sun cream; what to bring; never check; hand baggage; nothing
      checked; pack too much; wheeled suitcase; only carry on; travel with hand; with one bag;
      only a backpack; no suitcase`,
    asks: `bring prepare~ festival trek hike~ weekend-away hospital~ retreat safari expedition
      week-in trip~ gear kit~ need-for forget take-along overnight souvenir~ litre~ oil~ wine~
      bottle~ liquid~ bring-home bring-back market~ buy-abroad gift-for knife~ honey~ perfume~`,
  },
  public_transport: {
    words: `train trains railway rail metro subway underground tube~ tram trams bus buses coach~
      ferry ferries taxi taxis uber lyft cab~ commute commutes commuting commuter transit
      transport transportation station~ platform~ interrail eurail railcard oyster~ pass~
      timetable~ sleeper~ highspeed eurostar amtrak scooter rickshaw carpool carpooling carshare
      lift~ bahncard monorail minibus hitchhike hitchhiking carless pedestrian~ tramline
      conductor~ interchange railpass`,
    phrases: `by train; on trains; no driving licence; never drive; without a car; public
      transport; public transportation; public transit; night train; sleeper train; rail pass; bus
      pass; get to work; travel by train; get around; train station; bus stop; car free; ride
      share; car pool; take the train; takes the train; take the bus; takes the bus; don't drive;
      doesn't drive; can't drive; never learned to drive; park and ride; season ticket; walk to
      work; cycle to work; each way; commute takes; driver's licence; drivers licence; driving
      licence; no licence; lost my licence; never got my driver's licence; don't have a licence;
      don't own a car; no car; sold my car; gave up driving; never learnt to drive; rely on buses;
      nearest bus; nearest station; on foot; minute commute; by bus; bus stops; last train; last
      bus; don't have a car; never took my; licence was; live without a car`,
    asks: `reach get-there remote cabin village~ airport venue get-to furniture~ collect haul
      stadium hospital~ beach~ lake~ location neighbourhood parking far~ distance~ podcast~ read~
      audiobook~ entertain~ kill-time suburb concert~ job-offer~ arrive come-home get-home late~
      drink~ pub~ minutes~ hours~ journey move~ house-hunting find-time opportunity~ novel~ book~
      get-through game~ sofa~ christmas-tree ikea~`,
  },
  travel_sickness: {
    words: `seasick seasickness carsick airsick nausea nauseous nauseated vomiting motion~
      travelsick dramamine altitude~ jetlag jetlagged turbulence~ boat~ winding~ queasy vertigo~
      barf puke throwing-up dizzy~ woozy headsets~`,
    phrases: `motion sickness; motion sick; travel sick; travel sickness; car sick; sea sick; sea
      sickness; altitude sickness; jet lag; winding roads; can't read in the car; inner ear; thin
      air; sick in cars; sick on boats; sick on buses; sick in the back; sea legs; horribly
      seasick; get sick on; green on boats; throw up`,
    asks: `boat ferry sail sailing whale dolphin rollercoaster roller-coaster theme-park amusement
      simulator coach winding mountain-road island~ excursion fishing snorkel diving helicopter
      carousel ship regatta yacht catamaran backseat vr ride~ balloon fairground crossing voyage
      cruise route~`,
  },
  camping: {
    words: `camp~ camping camper campervan motorhome rv~ caravan caravanning tent tents campsite
      campground campfire glamping sleepingbag hammock bivvy bushcraft outdoors~ stove~ lantern
      firepit bivouac teardrop mosquito~ wilderness tarp camped backcountry jamboree scout~`,
    phrases: `camper van; camping trip; sleeping bag; wild camping; roof tent; under canvas;
      camping gear; van life; mobile home`,
    asks: `festival national-park outdoors nature~ lake gear cheap-stay spend-the-night
      weekend-away hike~ wilderness trail~ scouts forest~ woods~ road-trip night-near park~`,
  },
  cruises: {
    words: `cruise cruises cruising ship ships ferry~ sail~ liner deck~ shore~ excursion
      excursions port~ ports~ yacht~ fjord fjords riverboat canal~ narrowboat catamaran sailboat
      freighter steamer paddle~ barge~ gondola`,
    phrases: `cruise ship; river cruise; shore excursion; canal boat; narrow boat; expedition ship`,
    asks: `retirement~ norway~ anniversary~ port~ islands~ river~ holiday~ excursion`,
  },
  places,
} as const satisfies CategoryTopics;
