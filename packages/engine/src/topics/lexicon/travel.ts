import type { CategoryTopics } from "./category-topics.ts";

export const travel = {
  flights: {
    words: `flight flights fly~ flies~ flying flew~ airline airlines airplane aeroplane plane
      planes airport airports boarding boarded layover layovers stopover stopovers runway
      terminal~ takeoff turbulence jetlag cabin~ economy~ business-class firstclass legroom
      heathrow gatwick stansted jfk lax schiphol frequent~ flyer flier miles~ carryon luggage~
      aisle window~ seat~ seats~ redeye red-eye longhaul shorthaul budget~ ryanair easyjet
      lufthansa emirates delta~ klm qantas airfare airmiles priority~ lounge~ departure departures
      arrival~ nonstop`,
    phrases: `aisle seat; window seat; exit row; extra legroom; leg room; carry on; hand luggage;
      red eye; long haul; direct flight; direct flights; non stop; air miles; frequent flyer;
      airport lounge; business class; first class; economy class; check in; middle seat; front of
      the plane; back of the plane; early flight; early flights; connecting flight; fear of
      flying; window or aisle; nearest airport; home airport; star alliance; low cost carrier`,
    asks: `overseas getaway honeymoon transatlantic upgrade points reach arrive connection
      conference~ weekend-trip carbon reunion~ emigrate island~ continent get-from europe~ asia~
      visit~`,
  },
  seating: {
    words: `seat seats seating aisle window~ row~ middle~ balcony~ stalls~ legroom claustrophobic
      claustrophobia bladder toilet~ view~ upright recline carriage~ quiet~ facing~ backwards
      deck~`,
    phrases: `aisle seat; window seat; middle seat; front row; back row; exit row; facing
      backwards; facing forwards; quiet carriage; extra legroom; leg room; long legs; near the
      exit; near the door; front seat; travel sick; window or aisle; get up often; stretch my
      legs; upper deck`,
    asks: `theatre cinema concert opera musical ballet show~ tickets ticket restaurant~ table~
      coach train stadium lecture venue reserve booth comedian match~ sit sitting movie~
      auditorium arena ferry plane flight bus church~ reservation connection comfortable`,
  },
  lodging: {
    words: `hotel hotels hostel hostels motel airbnb airbnbs accommodation accommodations lodging
      guesthouse resort resorts villa villas chalet inn~ suite suites room~ rooms~ checkin
      checkout concierge bnb apartment~ stay~ staying~ stays~ overnight spa~ balcony~ floor~ bunk~
      dorm~ allinclusive campsite couchsurfing timeshare marriott hilton hyatt bedandbreakfast
      glamping housekeeping minibar pillow~`,
    phrases: `bed and breakfast; all inclusive; hotel room; room service; sea view; ocean view;
      ground floor; top floor; high floor; twin beds; double bed; king size; queen bed; half
      board; full board; self catering; place to stay; somewhere to stay; where to stay; holiday
      home; holiday rental; boutique hotel; quiet room; connecting rooms; adjoining rooms; house
      swap; tiny house; capsule hotel`,
    asks: `conference wedding~ festival overnight base~ honeymoon spend-the-night night-near
      place-to-sleep city~ weekend-away retreat visit~ trip~ getaway break~ sleep~ crash~ reserve
      cabin~ rooms ski~ lake~ coast~`,
  },
  destinations: {
    words: `travel travels travelling traveling traveller traveler trip trips holiday~ holidays~
      vacation vacations vacationing getaway abroad overseas destination destinations tourist
      tourism sightseeing itinerary explore exploring visit~ visited~ visiting~ backpack
      backpacking backpacker roadtrip cruise~ safari beach beaches seaside coast~ tropical island~
      islands~ mountains~ city~ citybreak staycation honeymoon~ bucket~ wanderlust passport~
      guidebook museum~ ruins landmarks`,
    phrases: `book a; book the; book us; book me; book my; city break; city breaks; bucket list;
      beach holiday; beach holidays; road trip; road trips; solo travel; travel alone; off the
      beaten track; package tour; group tour; guided tours; guided tour; package holiday; travel
      slowly; long weekend; weekend away; visited japan; get away; hot weather; cold weather; warm
      places; hot climates; tourist traps; study abroad; go abroad; time of year; safari park;
      summer holiday; winter holiday; travel light`,
    asks: `summer~ week-off days-off school-holidays long-weekend escape honeymoon anniversary~
      retirement~ itinerary sun~ snow~ fly relax~ next-year leave~ where-to go-next visit explore
      easter~ winter~ spring~ autumn~ weekend~ continent adventure getaway recharge~ sabbatical
      islands spend~`,
  },
  travel_documents: {
    words: `visa visas passport passports esta schengen citizenship customs~ immigration~ embassy
      consulate border~ permit permits greencard residency~ naturalised vaccination~ vaccinations
      expires expired renew~ renewal nationality globalentry precheck entry~ dual~ licence~
      travelinsurance`,
    phrases: `green card; residence permit; work permit; global entry; tsa precheck; travel
      insurance; dual citizenship; dual nationality; dual citizen; driving licence; international
      driving permit; yellow fever; passport expires`,
    asks: `abroad emigrate border carnival conference~ honeymoon cruise~ sort-out permit
      work-abroad position~ relocate move~ study-abroad embassy trip~ overseas fly marry~ prepare~
      before-we-leave paperwork formalities entry enter stay-longer residency vacation~ employ~
      olympics`,
  },
  packing: {
    words: `pack~ packs~ packing luggage suitcase suitcases backpack rucksack duffel carryon
      baggage bag~ bags~ adapter toiletries sunscreen suncream raincoat~ umbrella~ binoculars~
      lightly~ tent~ swimsuit~ charger~ essentials~ bring~ spf`,
    phrases: `check a bag; checked a bag; hold luggage; cabin bag; check in luggage; one bag; pack
      light; travel light; hand luggage; carry on; checked bag; checked bags; packing list;
      checked luggage; burn easily; sun cream; what to bring`,
    asks: `bring prepare~ festival trek hike~ weekend-away hospital~ retreat safari expedition
      week-in trip~ gear kit~ need-for forget take-along overnight`,
  },
  public_transport: {
    words: `train trains railway rail metro subway underground~ tube~ tram trams bus buses coach~
      ferry ferries taxi taxis uber lyft cab~ commute commutes commuting commuter transit
      transport transportation station~ platform~ interrail eurail railcard oyster~ pass~
      timetable~ sleeper~ highspeed eurostar amtrak scooter rickshaw carpool carpooling carshare
      lift~`,
    phrases: `by train; on trains; no driving licence; never drive; without a car; public
      transport; public transportation; public transit; night train; sleeper train; rail pass; bus
      pass; get to work; travel by train; get around; train station; bus stop; car free; ride
      share; car pool; take the train; takes the train; take the bus; takes the bus; don't drive;
      doesn't drive; can't drive; never learned to drive; park and ride`,
    asks: `reach get-there remote cabin village~ airport venue get-to furniture~ collect haul
      stadium hospital~ beach~ lake~ location neighbourhood parking far~ distance~ podcast~ read~
      audiobook~ entertain~ kill-time suburb concert~ job-offer~ arrive come-home get-home late~
      drink~ pub~ minutes~ hours~ journey move~ house-hunting find-time opportunity~`,
  },
  travel_sickness: {
    words: `seasick seasickness carsick airsick nausea nauseous nauseated vomiting motion~
      travelsick dramamine altitude~ jetlag jetlagged turbulence~ boat~ winding~ queasy`,
    phrases: `motion sickness; motion sick; travel sick; travel sickness; car sick; sea sick; sea
      sickness; altitude sickness; jet lag; winding roads; can't read in the car; inner ear; thin
      air`,
    asks: `boat ferry sail sailing whale dolphin rollercoaster roller-coaster theme-park amusement
      simulator coach winding mountain-road island~ excursion fishing snorkel diving helicopter
      carousel ship regatta yacht catamaran backseat vr ride~ balloon fairground crossing voyage
      cruise route~`,
  },
  camping: {
    words: `camp~ camping camper campervan motorhome rv~ caravan caravanning tent tents campsite
      campground campfire glamping sleepingbag hammock bivvy bushcraft outdoors~ stove~ lantern
      firepit`,
    phrases: `camper van; camping trip; sleeping bag; wild camping; roof tent; under canvas;
      camping gear; van life; mobile home`,
    asks: `festival national-park outdoors nature~ lake gear cheap-stay spend-the-night
      weekend-away hike~ wilderness trail~ scouts forest~ woods~ road-trip night-near park~`,
  },
  cruises: {
    words: `cruise cruises cruising ship ships ferry~ sail~ liner deck~ shore~ excursion
      excursions port~ ports~ yacht~ fjord fjords riverboat canal~ narrowboat`,
    phrases: `cruise ship; river cruise; shore excursion; canal boat; narrow boat; expedition ship`,
    asks: `retirement~ norway~ anniversary~ port~ islands~ river~ holiday~ excursion`,
  },
  places: {
    words: `london paris berlin madrid barcelona lisbon porto rome milan amsterdam dublin
      edinburgh glasgow manchester birmingham bristol leeds vienna zurich geneva munich hamburg
      cologne prague warsaw krakow budapest bucharest sofia athens istanbul stockholm oslo
      copenhagen helsinki reykjavik brussels toronto vancouver montreal chicago boston seattle
      denver austin houston dallas atlanta miami philadelphia portland phoenix oakland brooklyn
      manhattan sydney melbourne brisbane auckland wellington tokyo osaka kyoto seoul beijing
      shanghai singapore bangkok jakarta manila hanoi delhi mumbai bangalore chennai kolkata
      karachi lahore dhaka dubai doha cairo nairobi lagos accra johannesburg casablanca tunis
      bogota lima santiago quito caracas havana ohio arizona nevada oregon colorado minnesota
      wisconsin michigan montevideo perth~ texas california florida japan italy france spain
      portugal greece turkey~ croatia germany austria switzerland netherlands belgium denmark
      sweden norway finland iceland ireland scotland wales england poland hungary romania bulgaria
      czechia ukraine russia morocco egypt tunisia kenya tanzania namibia botswana ethiopia ghana
      nigeria senegal madagascar india nepal bhutan china vietnam thailand cambodia laos malaysia
      indonesia bali philippines taiwan korea mongolia australia zealand fiji canada mexico cuba
      jamaica guatemala colombia peru bolivia chile argentina brazil ecuador uruguay patagonia
      alaska hawaii california~ texas~ andes alps~ himalayas amazon~ sahara mediterranean
      caribbean scandinavia europe asia africa tuscany sicily sardinia provence normandy brittany
      cornwall devon andalusia algarve azores madeira crete santorini corsica bavaria tyrol
      lapland galapagos maldives seychelles israel jordan~ lebanon syria iran iraq pakistan
      bangladesh uae luxembourg malta cyprus slovenia slovakia serbia bosnia albania macedonia
      estonia latvia lithuania belarus georgia armenia kazakhstan uganda rwanda zambia zimbabwe
      mozambique angola algeria libya sudan venezuela paraguay panama honduras nicaragua haiti
      barbados trinidad bahamas bermuda seville valencia granada malaga bilbao naples venice
      florence turin bologna palermo verona lyon marseille nice~ bordeaux~ toulouse strasbourg
      nantes frankfurt stuttgart dresden leipzig bremen salzburg innsbruck graz basel lausanne
      bern antwerp ghent bruges rotterdam utrecht hague gothenburg malmo bergen trondheim tampere
      tallinn riga vilnius gdansk wroclaw bratislava ljubljana zagreb split~ dubrovnik belgrade
      sarajevo thessaloniki valletta moscow petersburg kyiv lviv tbilisi yerevan ankara izmir
      jerusalem beirut amman riyadh tehran marrakesh marrakech fez kampala kigali zanzibar durban
      pretoria maputo dakar york~ liverpool~ cardiff belfast cork~ galway oxford cambridge
      brighton bath~ nottingham sheffield newcastle aberdeen inverness quebec ottawa calgary
      winnipeg halifax orlando nashville memphis orleans vegas detroit minneapolis pittsburgh
      baltimore cleveland tampa honolulu cancun oaxaca guadalajara cartagena medellin cusco
      brasilia salvador recife hobart cairns canberra queenstown christchurch taipei hiroshima
      sapporo busan shenzhen guangzhou chengdu phuket penang saigon kathmandu colombo jaipur goa
      kerala hyderabad pune washington virginia carolina utah montana alabama tennessee kentucky
      louisiana massachusetts pennsylvania connecticut vermont maine~ yorkshire kent~ dorset essex
      sussex surrey lake~ garda como`,
    phrases: `new york; los angeles; san francisco; san diego; cape town; buenos aires; hong kong;
      mexico city; tel aviv; new zealand; south africa; costa rica; sri lanka; united states;
      south america; central america; southeast asia; middle east; machu picchu; rio de janeiro;
      sao paulo; saudi arabia; ho chi minh; kuala lumpur; phnom penh; abu dhabi; las vegas; new
      orleans; salt lake city; washington dc; st petersburg; addis ababa; dar es salaam; puerto
      rico; dominican republic; czech republic; south korea; north america; canary islands; lake
      district; lake garda; el salvador; ivory coast; east coast; west coast`,
    asks: `visit explore where-next go-next trip~ holiday~ vacation~ continent~ country~ travel~
      city-break souvenir~ recommend~ fly~`,
  },
} as const satisfies CategoryTopics;
