import type { CategoryTopics } from "./category-topics.ts";
import { home } from "./home.ts";
import { vehicles } from "./vehicles.ts";

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
      breeder stray pup chinchilla axolotl newt toad~ scorpion koi betta~ guppy macaw cockatoo
      finch dove~ ducks~ geese~ quail llama llamas alpaca alpacas donkey~ pony~ pig~ pigs~ sheep~
      cow~ cows~ pomeranian schnauzer doberman weimaraner vizsla pointer~ setter~ samoyed malamute
      akita shiba mastiff bernese wolfhound saluki papillon~ pitbull staffie boxer~ cockapoo
      labradoodle goldendoodle cavapoo lurcher tomcat moggy calico burmese~ bark~ barks barking
      meow purr purrs vivarium terrarium hutch coop~ litterbox moult shedding~ spayed microchip
      chews~ chewed~ scratches~ snakes~ spaniels terriers poodles ferrets budgies parrots
      tarantulas leopard~ tortoises bunnies hedgehog~ pups doggy kitty felines wagging groomers
      aquariums hound hounds`,
    phrases: `guinea pig; guinea pigs; bearded dragon; german shepherd; golden retriever; border
      collie; rescue dog; rescue cat; maine coon; pet friendly; dog friendly; dog walker; pet
      sitter; tropical fish; hairless cat; animal lover; greyhounds; two cats; two dogs; dog park;
      walk the dog; vet visit; rescue greyhound; cocker spaniel; jack russell; puppy training; my
      cat; our cat; my dog; our dog; my cats; our dogs; therapy dog; cat person; dog person;
      leopard gecko; bernese mountain; great dane; shih tzu; bichon frise; stick insects; hermit
      crab; wherever i go; on a lead; separation anxiety; no pets; allergic to cats; allergic to
      dogs; keep chickens; pet rabbit; house cat; indoor cat; my goat; our goat; eats whatever;
      the cat eats; our hens; our chickens; my parrot; lost our dog; lost our cat; poison to my
      cat; the dog; the cat; the cats; the dogs; allergic to the dog; old dog; new puppy; four
      cats; a horse of my own; feed the birds; sleeps on the bed; sheds everywhere; hates the
      vacuum; chews everything; scared of thunder; scared of fireworks; walks twice a day; needs
      walking`,
    asks: `holiday~ away~ flat~ rent~ apartment~ sofa couch carpet rug~ garden~ plant~ plants~
      flowers~ houseplant~ houseplants walk~ hike~ hotel~ car~ babysit~ move~ neighbour~ fence~
      vacuum~ chocolate~ fireworks new-year~ guests~ balcony~ cottage beach~ park~ sitter
      christmas-tree lawn~ landlord ferry~ gift~ insurance~ budget~ essential-oils candle candles
      lily lilies snail poison poisonous toxic pesticide~ morning~ run~ airbnb~ relocate~
      decorate~ weekend-away boot~ estate-car trip~ overnight~ office~ rat~ slug~ leaves~ bouquet~
      curtains~ cream~ upholstery hoover mattress~ bed~ cabin~ camping~ look-after take-care
      tulips daffodils visitors flooring roommate~ flatmate~ bird-feeder train~ fly~ vacation~
      heater aquarium~ robot~ diffuser repellent fertiliser stay~ cage vase dry~ washing~ line~
      cord~ cords~ film~ mouse~ mice~ trap~ parquet wool~ jumper~ chocolates~
      christmas-decorations tinsel~ tulip~ ivy~ poinsettia xylitol grapes~ raisins~ onion~
      weekend-trip weekend-abroad after-work drinks~ white-sofa velvet~ dark-trousers
      black-clothes lint alarm-clock cleaning-lady parcel~ postman~ open-window screen-door gate~
      picnic~ office-job commute~ long-hours cruise~ christmas-away hammock~ garden-party
      slug-pellets mulch~ weedkiller`,
  },
  home,
  vehicles,
  money: {
    words: `money finance finances financial bank banks banking saving~ save~ debt debts~ loan
      loans mortgage credit~ card~ cards~ salary income earn~ earns~ wage~ wages tax taxes
      taxation pension invest investing invests investment investments investor~ stocks shares~
      bonds~ etf etfs index~ fund~ funds~ crypto bitcoin ethereum dividends portfolio~ budget
      budgeting spend~ spending~ expenses~ bill~ bills~ rent~ allowance~ inheritance overdraft
      interest~ isa 401k ira roth accountant~ retirement~ frugal~ payday invoice~ currency~ cash~
      paypal revolut wise~ monzo bankruptcy benefits~ alimony risk-averse risk~ fees~ afford~
      broke~ financially owe~ owes~ owed~ skint penniless millionaire windfall~ gambling gamble~
      gambler overdrawn welfare~ dole breadline tips~ rentals~ underpaid solvent~ insolvent
      creditors lend~ lent~ repay repayments instalments installments stipend royalties trust-fund
      heiress pennies costly~ bonus~ state-pension payslip tithing percent~ tenant~ =savings`,
    phrases: `in cash; pay cash; paid in cash; money is tight; tight on money; low income; living
      on; paycheck to paycheck; before payday; every penny; support my parents financially; in
      debt; credit card; credit cards; index funds; index fund; student loan; student loans;
      emergency fund; pay off; paying off; paid off; credit score; real estate; stock market; risk
      averse; financial adviser; financial advisor; savings account; joint account; pension fund;
      first home; house deposit; down payment; passive income; net worth; tax return; ethical
      investing; financial independence; rainy day fund; monthly budget; interest rate; i owe; owe
      my; per week; state pension; credit card debt; no savings; get by on; fixed income; income
      swings; ten percent; behind on rent; months behind; rent out; child support; universal
      credit; food stamps; minimum wage; make ends meet; save every; bad credit; credit rating;
      saving for a deposit; for a deposit; tight until; lost money; inherited money; came into
      money; bank loan; owe money; single income; one income; two incomes; my pension; my salary;
      my wages; student debt; paid off my; paid off our; low budget; money worries; big spender;
      good with money; bad with money; flat broke; always broke; i'm broke; broke at the end; from
      month to month; percent of my income; percent of what i earn; get paid in; paid in dollars;
      no sick pay; between paydays; live on one; paid monthly; paid weekly; paid daily; irregular
      income; tight budget; on benefits; disability benefits; bad debts; owe the bank; can't
      afford; couldn't afford; can't save; hate debt; avoid debt; no credit card; no debts; debt
      collectors; separate accounts; pocket money; own my flat; own my house; rent controlled; low
      rent; high rent; half my salary; half my income; pay for my; pay alimony; child maintenance;
      send money; sends money; send money home; inherited a; lottery win; live on one salary; put
      aside; set aside; spare penny; not a cent; a cent more; euros for; pounds for; dollars for;
      euros a month; pounds a month; dollars a month; pounds a year; euros a year; can't afford a;
      vet bill; bills over; lost my job; on minimum; broke until; until payday; laid off; tax
      office~; every month for; student budget; tight this; broke this; until the first; credit
      card is; debt free; thousand in debt; won the lottery; raise next; earn about; between jobs;
      lost our savings; hate borrowing; never borrow; never lend; tight month; a hundred euros;
      hundred pounds; hundred dollars; child benefit; unemployment benefit`,
    asks: `splash splurge iphone~ upgrade~ holiday~ trip~ restaurant~ rent~ lease wedding~ gift~
      extra~ spare~ pounds euros dollars month~ buy~ car~ sofa~ donate charity~ house~ kids~
      subscription~ hobby~ course~ gym~ sale~ treat~ cost~ bonus job-offer quit~ raise~ tax~
      insurance~ plan~ hotel~ flights~ party~ renovate~ jewellery~ jewelry~ purchase~ windfall
      pricier pricey premium~ new-phone designer~ wine~ dinner~ steak~ concert~ ticket~ tickets~
      boots~ laptop~ furniture~ adult~ college~ retire~ afford~ sensible~ business-class takeaway~
      buffet~ cruise~ gadget~ coat~ credit~ loan~ lend~ borrow~ set-aside emergency-savings
      tipping shopping~ should-i-buy iceland~ where-to~ where-shall new-car august~ ten-days
      venue~ dog~ bulldog~ shelter~ adopt~ membership~ weekend~ festival~ letting-agent quid~
      abroad~ camera~ lens~ garden~ conference-ticket taxi~ uber~ sushi~ brunch~ streaming~
      interest~ round~ present~ wedding-gift stag-do hen-do ski-trip weekend-away weekend-in
      new-laptop repair~ dentist~ private-school private-lessons tip~ how-much-should spend-on
      tattoo~ front-row hotel-should installments instalments klarna pay-later credit-card
      apartment~ chip-in contribute~`,
  },
  insurance_legal: {
    words: `insurance insured insurer policy~ premium~ premiums deductible coverage~ claim~
      claims~ liability legal legally lawyer~ solicitor~ attorney~ lawsuit court~ contract~
      contracts~ testament executor guardian~ custody divorce~ immigration~ visa~ asylum power~
      notary landlord~ dispute~ copyright patent~ trademark compensation excess~ no-claims probate
      prenup prison~ jail~ convicted felon felony parole probation~ sued suing uninsured jury
      alimony~ deed~ lien bail~ sentenced arrested arrest~ offence offense~ fined~ fine~ lawsuits
      plaintiff tribunal ban~ banned~ forbids~ forbidden~ prohibited~ non-compete nda~ clause~
      tenancy~ eviction~ subletting~ copyrighted`,
    phrases: `health insurance; life insurance; car insurance; home insurance; travel insurance;
      contents insurance; power of attorney; living will; last will; private insurance; legal
      guardian; legal advice; pet insurance; dental insurance; liability insurance; made a will;
      no claims bonus; insurance policy; share custody; joint custody; non compete; no insurance;
      private patient; pre existing; jury duty; small claims; criminal record; community service;
      landlord forbids; restraining order; in prison; in jail; in court; court case; contract
      says; lease says; three lawsuits; ten month ban; banned from; permanent residency; signed a
      contract; my contract says; on bail; power of; green card; bar exam; passed the bar; the
      lease; our lease; lease forbids; landlord allows; under investigation; signed an nda; signed
      a non; criminal conviction; speeding fine; suspended licence; legal guardian of; tenants
      association`,
    asks: `accident burglar~ damage damaged sue dispute~ landlord~ deposit~ ski~ trip~ hire~
      dentist~ hospital~ surgery~ stolen lost~ fence~ neighbour~ inheritance~ estate~ death~
      marry~ house~ business~ baby~ sign~ tenancy emergency~ abroad~ treatment~ crash crashed
      leak~ water-damage notice~ move-out climbing~ diving~ broke~ broken~ bite~ rental-car
      skydive scratched~ drone~ kids~ guardian~ hail~ flood~ bill~ pay-for cover~ reimbursed
      private~ therapy~ represent sell~ app~ invention~ client~ promise~ pet~ paint~ sublet~ dog~
      barbecue~ balcony~ drill~ nail~ grill~ puppy~ airbnb~ travel-to usa-trip volunteer-with
      broke-my broke-a dropped~ cracked~ spilled~ knee~ physio~ crown~ glasses~`,
  },
  errands_household: {
    words: `errand errands chore chores laundry~ ironing~ dishes~ cleaning~ clean~ cleaner
      vacuuming dusting~ hoover rubbish~ trash~ bins~ bin~ recycling~ delivery~ parcel parcels
      package~ packages~ post~ mail~ dry~ dry-cleaning plumber~ handyman~ repair~ repairs~
      repairman maintenance~ bills utility~ electricity~ gas~ energy~ provider~ tariff~ water~
      meter~ tidying~ decluttering organise~ organize~ housework household~ detergent~ bleach
      products~ unscented mop dishwashing launderette~ laundrette iron~ irons~ detergents
      limescale handwash stains~ mopping dishwasher~ handymen binmen recycle~ drycleaner scrubbing
      =deliveries =utilities`,
    phrases: `to do list; dry cleaning; bin day; cleaning products; cleaning lady; house cleaning;
      energy bill; energy provider; spring cleaning; household chores; take out the trash; laundry
      detergent; pick up parcels; laundry day; don't iron; no dishwasher; bin collection; cleaner
      comes; hard water; well water; full of iron; laundry on; hate cleaning; hate ironing; share
      the chores; dry clean only; no washing machine; sold my washing machine; cleaning rota;
      nobody irons; do the washing; wash by hand; hand wash; never iron; bins go out; water is
      hard`,
    asks: `weekend~ saturday~ free-time~ schedule~ tidy~ vinegar stain~ stains smell~ bins~
      cleaner~ help~ parcel~ monday~ list~ today~ guests~ robot~ organise~ afternoon~ household~
      sponge spotless shirt~ linen~ kettle~ descale limescale shampoo~ blouse~ white-shirt`,
  },
  safety_emergency: {
    words: `emergency~ alarm~ fire~ burglar~ burglary theft~ stolen~ accident~ first-aid firstaid
      cpr defibrillator ambulance~ earthquake earthquakes flood~ floods flooding hurricane tornado
      wildfire evacuation evacuate safe~ safety~ unsafe danger dangerous security~ spare~ key~
      keys~ locksmith lockout icloud~ contact~ dnr hazard~ stalker restraining~ lost~ burgled
      mugged~ robbed epipen~ seizure~ quake tsunami floodplain extinguisher childproof babyproof
      lone~ intruder blackout~ choking~ swallow~ toddlers~ fumes~ =emergencies =accidents flooded~`,
    phrases: `first aid; spare key; spare keys; emergency contact; smoke alarm; home security;
      medical emergency; in an emergency; bug out; go bag; flood zone; get locked out; locked out;
      if something happens; blood type; medic alert; medical bracelet; smoke detector; carbon
      monoxide; broken into; live alone; pepper spray; baby gate; flood plain; fire extinguisher;
      puts everything in; crime rate; home alone; medical id; power cuts; was broken into; street
      floods; our street floods; cellar floods; basement floods; river's up; power cut; got
      burgled; been burgled; stolen twice; bike was stolen; hurricane season; earthquake zone;
      wildfire season; lose my keys; first aider; trained in first; live in a flood; live in an
      earthquake; our area floods; no phone signal; nearest hospital is; hour from the hospital;
      keep a spare; neighbour has a key; emergency contact is; lost my keys; fires near; forest
      fires; had a break in; bad neighbourhood`,
    asks: `alone~ holiday~ key~ lost~ burglar~ fire~ hike~ flood~ who-should-i-call kit~ power-cut
      storm~ rental~ neighbour~ locked hospital~ climb~ abroad~ earthquake~ away~ accident~ solo~
      drill~ camping~ who-to-call next-of-kin lock~ basement~ cellar~ store~ e-bike bike~ park~
      electric~ cooker~ freezer~ records~ shed~ garage~ keep~ put-my treat~ generator carpet~
      floor~ hike-alone locked-out home-birth heart~ allergic-reaction choking~ cut~
      festival-first-aid sandbags camera~ window~ ground-floor passport-lost wood~ barbecue~
      candle~ candles~`,
  },
  luck_belief: {
    words: `lucky luck unlucky superstition superstitious superstitions astrology~ horoscope~
      tarot zodiac~ ghosts ghost~ paranormal ufo ufos aliens~ karma crystals~ feng~ numerology
      thirteen lottery palm~ psychic conspiracy medium~ dreams~ symbol~ omen talisman charm~ fate~
      destiny clairvoyant reincarnation spirits~ seven~ curse~ jinx amulet runes numbers~`,
    phrases: `lucky number; friday the 13th; feng shui; tarot cards; star sign; birth chart;
      haunted houses; good luck; bad luck; number thirteen; number seven; black cat; knock on
      wood; evil eye; lucky charm; unlucky number; born under; mercury in retrograde; don't
      believe in ghosts; believe in ghosts; i'm a leo; i'm a virgo; i'm a libra; i'm a gemini; i'm
      a pisces; i'm an aries; i'm a taurus; i'm a cancer; i'm a scorpio; very superstitious`,
    asks: `floor~ number numbers~ wedding~ friday~ tattoo~ hotel-room date~ seat~ choose~ house~
      lottery~ baby-name gift~ lease~ mirror~ ladder~ black-cat launch~ film~ game~ operation~
      flight~ knock~ number-plate exam~ interview~ thirteen~ opal~`,
  },
  weather_outdoors: {
    words: `weather forecast~ rain~ raining~ rainy~ snow~ snowing~ sunny~ storm~ storms~ heatwave
      temperature~ umbrella wind~ windy~ cloudy~ humid~ sunburn sunburns sunscreen spf season~
      seasons~ winter~ summer~ autumn~ spring~ degrees~ outside~ outdoors~ raincoat~ frost~
      monsoon uv cold~ hot~ heat~ hypothermia chilblains snowbound fog~ foggy hail~ gale typhoon
      cyclone blizzard drought sunlight~ tan~ tanned~ pale~ sunshine~ thunder thunderstorm
      thunderstorms lightning~ drizzle downpour icy~ slippery slush mild~`,
    phrases: `burn easily; sunburn easily; pale skin; feel the cold; hate the rain; love the rain;
      love the snow; seasonal affective; heat stroke; cold hands; sunny day; rainy day; nice
      weather; burn in; burn in ten minutes; sun allergy; rain or shine; above 30 degrees; cope
      with heat; gets dark; rainy season; in all weathers; fair skin; fair skinned; polar night;
      heat wave; in the shade; burn in the sun; burn after; go red in; rains all; gets dark at;
      minus thirty; minus twenty; below zero; monsoon season; always cold; always hot`,
    asks: `sun~ beach outing~ wear~ trip~ july~ skin~ hat~ walk~ garden~ picnic wedding~ hike~
      hiking~ cycling~ season~ summer~ winter~ boat~ sail~ lake~ pool~ terrace~ sunbathe tropical
      ski~ festival~ commute~ coat~ rooftop~ poolside barbecue~ curtains~ lamp~ car~ tyres~ boots~`,
  },
} as const satisfies CategoryTopics;
