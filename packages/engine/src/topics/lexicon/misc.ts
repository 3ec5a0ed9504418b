import type { CategoryTopics } from "./category-topics.ts";

export const misc = {
  pets: {
    words: `pet pets dog dogs puppy puppies cat cats kitten kittens rabbit rabbits bunny hamster
      guinea~ gerbil rat~ rats~ ferret parrot parakeet budgie canary~ cockatiel goldfish aquarium~
      fish~ tortoise turtle~ snake~ gecko lizard iguana bearded~ tarantula horse~ chickens hens
      goat~ goats labrador retriever poodle beagle spaniel dachshund corgi greyhound collie
      terrier bulldog husky dalmatian chihuahua rottweiler pug shepherd~ whippet mutt siamese
      persian~ tabby coon~ ragdoll bengal~ sphynx kennel kennels cattery vet~ leash lead~ collar~
      litter~ walkies petsitter dogsitter paws fur~ groomer~ kibble treats~ breed~ rescue~ animal
      animals adopted~ tank~ cage~ dogwalker crate~ flea~ fleas neuter neutered feline canine
      breeder stray pup`,
    phrases: `guinea pig; guinea pigs; bearded dragon; german shepherd; golden retriever; border
      collie; rescue dog; rescue cat; maine coon; pet friendly; dog friendly; dog walker; pet
      sitter; tropical fish; hairless cat; animal lover; greyhounds; two cats; two dogs; dog park;
      walk the dog; vet visit; rescue greyhound; cocker spaniel; jack russell; puppy training`,
    asks: `holiday~ away~ flat~ rent~ apartment~ sofa couch carpet rug~ garden~ plant~ plants~
      flowers~ houseplant houseplants walk~ hike~ hotel~ car~ babysit~ move~ neighbour~ fence
      vacuum~ chocolate~ fireworks new-year~ guests~ balcony~ cottage beach~ park~ sitter
      christmas-tree lawn~ landlord ferry~ gift~ insurance~ budget~ essential-oils candle candles
      lily lilies snail poison poisonous toxic pesticide~ morning~ run~ airbnb~ relocate~
      decorate~ weekend-away boot~ estate-car trip~ overnight office~ rat~ slug~ leaves~ bouquet
      curtains~ cream~ upholstery hoover mattress~ bed~ cabin~ camping~ look-after take-care
      tulips daffodils visitors flooring roommate~ flatmate~ bird-feeder train~ fly~ vacation~
      heater aquarium~ robot~ diffuser repellent fertiliser stay~ cage`,
  },
  home: {
    words: `sublet upstairs attic~ landlady sublets duplex penthouse yurt cabin~ dorm~ hallway
      lobby house houses apartment apartments flat flats studio~ bungalow cottage terrace~
      terraced semi~ detached loft~ attic basement~ cellar balcony patio~ garage~ bedroom bedrooms
      bathroom~ kitchen~ lounge livingroom sofa couch~ furniture carpet carpets curtains wallpaper
      decor decorate~ decorating decoration interior~ ikea shelves wardrobe~ desk~ lamp~ rug rugs
      mattress~ rent renter renting rented tenant tenants landlord lease mortgage owner~ homeowner
      floor~ stairs lift~ elevator~ storage~ heating boiler radiator radiators plumbing plumber
      leak~ leaking roof~ insulation solar~ windows~ drafty damp mould~ cleaning~ cleaner~ laundry
      vacuum~ washing~ dishwasher~ dryer tumble~ neighbours~ houseboat caravan~ farmhouse farm~
      barn~ tidy clutter minimalist~ maintenance fireplace woodstove stove~ downstairs basement
      storey lodger bunk~ sqm porch fence conservatory`,
    phrases: `faces north; faces south; gets no sun; little light; hardly any sun; small kitchen;
      shared kitchen; thin walls; no storage; low ceilings; old building; listed building; gated
      community; house share; tiny house; live on a boat; third floor; fourth floor; fifth floor;
      top floor; ground floor; second floor; first floor; no lift; no elevator; studio flat; one
      bedroom; two bedroom; three bedroom; living room; spare room; guest room; spare bedroom;
      washing machine; heat pump; open plan; shared house; shared flat; student housing; own our
      home; no garden; no balcony; small flat; small apartment; tiny apartment; home improvement;
      interior design; mid century; double glazing; council flat; housing association; moving
      house; square metres; square meters; square feet; underfloor heating; home decor; parking
      space; gas boiler; wood burner`,
    asks: `plant~ plants~ houseplants houseplant furniture sofa~ bed~ table~ tv~ solar~ pet~
      party~ guests~ washing~ piano drum~ drums treadmill storage~ cake~ oven~ christmas-tree
      paint~ blinds~ lamp~ tools~ insurance~ garden~ herbs tomatoes vegetables~ barbecue grow~
      noise~ internet~ dog~ puppy~ cat~ roommate~ hosting parking~ ev~ shelf mirror~ decorations~
      projector fridge~ energy~ bill~ cool~ heatwave~ sleepover move~ sunlight light~ repair~
      drill~ crib~ cot~ host~ thrive shade~ shaded gallery~ hang~ picture~ plug~ bicycle~
      stroller~ wheelchair~ grocery~ visitors bookcase bookshelf orchid cactus fern basil seeds~
      balcony~ air-fryer freezer bath~ dehumidifier heater~ fan~ pay-off winter~ trampoline pool~
      firewood hobby~ workshop~ instrument~ band~ practise~ gift~ dishwasher~ chair~ desk~
      rowing-machine weights~ wardrobe~ bunk~ clothes-rack shower~ charger~ delivery~ elderly~
      cooler`,
  },
  vehicles: {
    words: `car cars vehicle vehicles drive~ drives~ driving~ driver~ driven~ van~ vans~ truck~
      trucks~ suv hatchback sedan estate~ convertible minivan pickup electric~ ev evs tesla
      hybrid~ diesel petrol~ gasoline automatic~ manual~ stickshift gearbox transmission toyota
      honda ford~ volkswagen vw bmw audi mercedes volvo fiat renault peugeot skoda hyundai kia
      mazda nissan subaru jeep mini~ porsche motorcycle motorcycles motorbike motorbikes
      motorcyclist scooter~ vespa moped harley ducati tyres tires tyre tire mot~ mechanic~ garage~
      parking park~ parked charger~ charging mileage road~ motorway highway roof~ rack towbar
      trailer~ towing fuel~ licence~ license~ learner~ campervan~ engine~ brakes~ clutch dashcam
      carwash rental~ roadside battery~ garagist mpg`,
    phrases: `driving test; never learned to drive; learner driver; drive a; drives a; electric
      car; electric cars; company car; stick shift; driving licence; driver's license; parallel
      park; parallel parking; hate driving; drive manual; drive automatic; only drive; rental car;
      hire car; car hire; car rental; rent a car; roof rack; car seat; car seats; second car;
      don't have a car; no car; don't own a car; home charger; charging station; oil change;
      family car; used car; boot space; service due; at night`,
    asks: `reach remote~ cabin~ village~ airport~ rental road-trip pick-up moving furniture~
      get-to collect haul trailer~ camping~ job~ commute~ tour~ designated-driver hospital~
      countryside weekend-away drop-off errands tip~ dump~ delivery~ fetch wine-tasting far~
      distance~ vineyard transport cargo load~ canoe kayak~ ski~ snow~ winter~ ice~ charging fuel~
      insurance~ wedding~ hills mountains~ lake~ beach~ outlet carry~ child-seat route~ motorway~
      toll parking~ city-centre journey move~ national-park border~ ferry~ truck~ lift~ ride~
      borrow~ bulky ikea removals removal moving-day drive surfboard~ bikes~ dog~ luggage~ fill-up
      headlight puncture windscreen emission~ stranded breakdown taxi~ museum~ go-out outing~
      stay~ night-near spend-the-night place-to-park sightseeing trip~`,
  },
  money: {
    words: `money finance finances financial bank banks banking savings saving~ save~ debt debts
      loan loans mortgage credit~ card~ cards~ salary income earn~ earns~ wage~ wages~ tax taxes
      taxation pension invest investing invests investment investments investor~ stocks shares~
      bonds~ etf etfs index~ fund~ funds~ crypto bitcoin ethereum dividends portfolio~ budget
      budgeting spend~ spending~ expenses bill~ bills~ rent~ allowance inheritance overdraft
      interest~ isa 401k ira roth accountant~ retirement~ frugal~ payday invoice~ currency~ cash~
      paypal revolut wise~ monzo bankruptcy benefits~ alimony risk-averse risk~ fees~ afford~
      broke~ financially`,
    phrases: `in cash; pay cash; paid in cash; money is tight; tight on money; low income; living
      on; paycheck to paycheck; before payday; every penny; support my parents financially; in
      debt; broke; credit card; credit cards; index funds; index fund; student loan; student
      loans; emergency fund; pay off; paying off; paid off; credit score; real estate; stock
      market; risk averse; financial adviser; financial advisor; savings account; joint account;
      pension fund; first home; house deposit; down payment; passive income; net worth; tax
      return; per month; ethical investing; financial independence; rainy day fund; monthly
      budget; interest rate`,
    asks: `splash splurge iphone~ upgrade holiday~ trip~ restaurant~ rent~ lease wedding~ gift~
      extra~ spare~ pounds euros dollars month~ buy~ car~ sofa~ donate charity~ house~ kids~
      subscription~ hobby~ course~ gym~ sale~ treat~ cost~ bonus job-offer quit~ raise~ tax~
      insurance~ plan~ hotel~ flights~ party~ renovate~ jewellery~ jewelry~ purchase~ windfall
      pricier pricey premium~ new-phone designer~ wine~ dinner~ steak~ concert~ ticket~ tickets~
      boots~ laptop~ furniture~ adult~ college~ retire~ afford~ sensible~ business-class takeaway~
      buffet~ cruise~ gadget~ coat~ credit~ loan~ lend borrow~ set-aside emergency-savings tipping
      shopping~ should-i-buy`,
  },
  insurance_legal: {
    words: `insurance insured insurer policy~ premium~ premiums deductible coverage~ claim~
      claims~ liability legal legally lawyer~ solicitor~ attorney~ lawsuit court~ contract~
      contracts~ testament executor guardian~ custody divorce~ immigration~ visa~ asylum power~
      notary landlord~ dispute~ copyright patent~ trademark compensation excess~ no-claims probate
      prenup`,
    phrases: `health insurance; life insurance; car insurance; home insurance; travel insurance;
      contents insurance; power of attorney; living will; last will; private insurance; legal
      guardian; legal advice; pet insurance; dental insurance; liability insurance; made a will;
      no claims bonus; insurance policy`,
    asks: `accident burglar~ damage damaged sue dispute~ landlord~ deposit~ ski~ trip~ hire~
      dentist~ hospital~ surgery~ stolen lost~ fence~ neighbour~ inheritance~ estate~ death~
      marry~ house~ business~ baby~ sign~ tenancy emergency~ abroad~ treatment~ crash crashed
      leak~ water-damage notice~ move-out climbing~ diving~ broke~ broken~ bite~ rental-car
      skydive scratched drone~ kids~ guardian~ hail~ flood~ bill~ pay-for cover~ reimbursed
      private~ therapy~`,
  },
  errands_household: {
    words: `errand errands chore chores laundry~ ironing~ dishes~ cleaning clean~ cleaner
      vacuuming dusting hoover rubbish~ trash~ bins~ bin~ recycling~ delivery~ deliveries parcel
      parcels package~ packages~ post~ mail~ dry~ dry-cleaning plumber~ handyman~ repair~ repairs
      repairman maintenance~ bills utility utilities electricity gas~ energy~ provider~ tariff~
      water~ meter~ tidying decluttering organise~ organize~ housework household~ detergent~
      bleach products~ unscented mop dishwashing`,
    phrases: `to do list; dry cleaning; bin day; cleaning products; cleaning lady; house cleaning;
      energy bill; energy provider; spring cleaning; household chores; take out the trash; laundry
      detergent; pick up parcels; laundry day`,
    asks: `weekend~ saturday~ free-time~ schedule~ tidy~ vinegar stain~ stains smell~ bins~
      cleaner~ help~ parcel~ monday~ list~ today~ guests~ robot~ organise~ afternoon~ household~
      sponge spotless`,
  },
  safety_emergency: {
    words: `emergency emergencies alarm~ fire~ burglar burglary theft~ stolen~ accident~ accidents
      first-aid firstaid cpr defibrillator ambulance~ earthquake earthquakes flood~ floods
      flooding hurricane tornado wildfire evacuation evacuate safe~ safety unsafe danger dangerous
      security~ spare~ key~ keys~ locksmith lockout icloud~ contact~ dnr hazard~ stalker
      restraining~ lost~`,
    phrases: `first aid; spare key; spare keys; emergency contact; smoke alarm; home security;
      medical emergency; in an emergency; bug out; go bag; flood zone; get locked out; locked out;
      if something happens; blood type; medic alert; medical bracelet`,
    asks: `alone~ holiday~ key~ lost~ burglar~ fire~ hike~ flood~ who-should-i-call kit~ power-cut
      storm~ rental~ neighbour~ locked hospital~ climb~ abroad~ earthquake~ away~ accident~ solo~
      drill~ camping~ who-to-call next-of-kin lock~`,
  },
  luck_belief: {
    words: `lucky luck unlucky superstition superstitious superstitions astrology~ horoscope~
      tarot zodiac~ ghosts ghost~ paranormal ufo ufos aliens~ karma crystals~ feng~ numerology
      thirteen~ lottery palm~ psychic conspiracy medium~ dreams~ symbol~ omen talisman charm~`,
    phrases: `lucky number; friday the 13th; feng shui; tarot cards; star sign; birth chart;
      haunted houses; good luck; bad luck`,
    asks: `floor~ number numbers~ wedding~ friday~ tattoo~ hotel-room date~ seat~ choose~ house~
      lottery~ baby-name gift~ lease~ mirror~ ladder~ black-cat launch~ film~ game~`,
  },
  weather_outdoors: {
    words: `weather forecast~ rain~ raining~ rainy~ snow~ snowing~ sunny~ storm~ storms~ heatwave
      temperature~ umbrella wind~ windy~ cloudy~ humid~ sunburn sunburns sunscreen spf season~
      seasons~ winter~ summer~ autumn~ spring~ degrees~ outside~ outdoors~ raincoat~ frost~
      monsoon uv cold~ hot~ heat~`,
    phrases: `burn easily; sunburn easily; pale skin; feel the cold; hate the rain; love the rain;
      love the snow; seasonal affective; heat stroke; cold hands; sunny day; rainy day; nice
      weather`,
    asks: `sun~ beach outing~ wear~ trip~ july~ skin~ hat~ walk~ garden~ picnic wedding~ hike~
      hiking~ cycling~ season~ summer~ winter~ boat~ sail~ lake~ pool~ terrace~ sunbathe tropical
      ski~ festival~ commute~ coat~`,
  },
} as const satisfies CategoryTopics;
