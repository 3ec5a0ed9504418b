import type { TopicVocabulary } from "./category-topics.ts";

/** Cars and all that is driven on roads. */
export const vehicles = {
  words: `car cars vehicle vehicles drive~ drives~ driving~ driver~ driven~ van~ vans~ truck~
    trucks~ suv hatchback sedan estate~ convertible minivan pickup electric~ ev evs tesla
    hybrid~ diesel petrol~ gasoline automatic~ manual~ stickshift gearbox transmission toyota
    honda ford~ volkswagen vw bmw audi mercedes volvo fiat renault peugeot skoda hyundai kia
    mazda nissan subaru jeep mini~ porsche motorcycle motorcycles motorbike motorbikes
    motorcyclist scooter~ vespa moped harley ducati tyres tires tyre tire mot~ mechanic~ garage~
    parking~ park~ parked~ charger~ charging~ mileage road~ motorway highway roof~ rack~ towbar
    trailer~ towing fuel~ licence license learner~ campervan~ engine~ brakes~ clutch dashcam
    carwash rental~ roadside battery~ garagist mpg lorry tractor camper~ corsa yaris prius civic
    corolla fiesta clio dacia suzuki mitsubishi lexus chevrolet chevy dodge cadillac chrysler
    jaguar~ bentley ferrari saab opel vauxhall citroen trabant lada sidecar range~ provisional~
    roadworthy speeding~ breathalysed chauffeur bumper windscreen headlights wheels~ motorhome
    unleaded hatchbacks tuk-tuk scooters forklift~ wheelchair-accessible speed~ test~`,
  phrases: `driving test; never learned to drive; learner driver; drive a; drives a; electric
    car; electric cars; company car; stick shift; driving licence; driver's license; parallel
    park; parallel parking; hate driving; drive manual; drive automatic; rental car; hire car;
    car hire; car rental; rent a car; roof rack; car seat; car seats; second car; don't have a
    car; no car; don't own a car; home charger; charging station; oil change; family car; used
    car; boot space; service due; never got my; driver's licence; drivers licence; drivers
    license; provisional licence; never learnt to drive; can't drive; don't drive; passed my
    driving test; failed my driving; lost my licence; points on my licence; km range; our car;
    my car; left hand drive; mobility scooter; parking permit; no garage; camper van; my van;
    our van; gave up driving; drive a lorry; drive a van; drive a truck; old car; small car;
    sold the car; sold my car; share a car; car club; car sharing; zip car; in the cab; on
    narrow roads; mountain roads; drive on the left; drive on the right; driving at night; drive
    at night; fixed gear; i only drive; no licence; electric kia; an electric; my fiesta; the
    dashboard; aux socket; in the boot; small boot; two seater; top speed; 1984 volkswagen;
    don't have a licence; banned from driving; company van; learner plates; l plates; drive an
    old; no car seat; only have a motorbike; only drive automatic; automatics only; electric
    scooter; drive a tiny; roof box; diesel car; diesel van; tow bar; car share; without a
    licence; failed the driving; failed the test; learning to drive; still learning to drive`,
  asks: `reach remote~ cabin~ village~ airport~ rental road-trip pick-up moving furniture~
    get-to collect~ haul trailer~ camping~ job~ commute~ tour~ designated-driver hospital~
    countryside weekend-away drop-off errands tip~ dump~ delivery~ fetch wine-tasting far~
    distance~ vineyard transport cargo load~ canoe kayak~ ski~ snow~ winter~ ice~ charging fuel~
    insurance~ wedding~ hills mountains~ lake~ beach~ outlet carry~ child-seat route~ motorway~
    toll parking~ city-centre journey move~ national-park border~ ferry~ truck~ lift~ ride~
    borrow~ bulky ikea removals removal moving-day drive surfboard~ bikes~ dog~ luggage~ fill-up
    headlight puncture windscreen emission~ stranded breakdown taxi~ museum~ go-out outing~
    stay~ night-near spend-the-night place-to-park sightseeing trip~ stop-between should-we-stop
    how-long-from allow-for hear~ playlist-for daily-rounds spotify~ sofa~ flat-pack tree~
    wardrobe~ christmas-tree directions~ bring-back mirror~ plants~ compost~ timber~ plywood~
    ikea-trip dog-crate golf-clubs skis~ airport-run city-break low-emission petrol-station
    jump-start oil~ tyres~ winter-tyres boot~ car-wash rent-a-car rental-car hire-car car-for
    drinks-tonight scotland~ coast-road alps~ highlands~ airport-transfer how-get get-home
    pick-me-up`,
} as const satisfies TopicVocabulary;
