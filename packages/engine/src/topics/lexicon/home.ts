import type { TopicVocabulary } from "./category-topics.ts";

/** The home, its rooms and its faults. */
export const home = {
  words: `sublet upstairs~ attic~ landlady sublets duplex penthouse yurt cabin~ dorm~ hallway
    lobby house houses apartment apartments flat flats studio~ bungalow cottage terrace~ terraced
    semi~ detached loft~ attic basement~ cellar~ balcony patio~ garage~ bedroom bedrooms bathroom
    kitchen~ lounge~ livingroom sofa~ couch~ furniture carpet carpets curtains wallpaper decor
    decorate~ decorating decoration interior~ ikea shelves wardrobe~ desk~ lamp~ rug rugs
    mattress~ rent renter renting rented tenant tenants landlord lease mortgage~ owner~ homeowner
    floor~ stairs~ lift~ elevator~ storage~ heating~ boiler radiator~ radiators plumbing plumber
    leak~ leaking~ roof~ insulation solar~ windows~ drafty damp mould~ cleaning~ cleaner~ laundry
    vacuum~ washing~ dishwasher~ dryer tumble~ neighbours~ houseboat caravan~ farmhouse farm~ barn
    tidy~ clutter minimalist~ maintenance fireplace woodstove stove~ downstairs~ basement storey
    lodger bunk~ sqm porch fence conservatory walls~ launderette laundrette laundromat bedsit
    cupboard~ bathtub bath~ septic thatch thatched shading~ hedge~ parquet tiles~ hardwood~
    overlooks~ courtyard driveway skylight futon commune~ squat~ flatshare houseshare bungalows
    maisonette ranch outhouse veranda townhouse brownstone condo condominium tenement highrise
    high-rise skyscraper towerblock prefab council~ sockets~ wiring~ gutter gutters chimney~
    carpeted draughty mouldy subsidence hob burners~ oven~ microwave~ ceiling~ ceilings
    wallpapered freezer~ walnut~ tree~ well~ borehole tidied~ shelf~ conditioner~ =flooring
    narrowboat~ canal~`,
  phrases: `faces north; faces south; gets no sun; little light; hardly any sun; small kitchen;
    shared kitchen; thin walls; no storage; low ceilings; old building; listed building; gated
    community; house share; tiny house; live on a boat; third floor; fourth floor; fifth floor;
    top floor; ground floor; second floor; first floor; no lift; no elevator; studio flat; one
    bedroom; two bedroom; three bedroom; living room; spare room; guest room; spare bedroom;
    washing machine; heat pump; open plan; shared house; shared flat; student housing; own our
    home; no garden; no balcony; small flat; small apartment; tiny apartment; home improvement;
    interior design; mid century; double glazing; council flat; housing association; moving house;
    square metres; square meters; square feet; underfloor heating; home decor; parking space; gas
    boiler; wood burner; no oven; facing north; north facing; south facing; east facing; gets
    hardly any; hardly any light; paper thin; shared bathroom; no bath; no bathtub; only a shower;
    well water; wood stove; oil heating; no heating; new build; landlord forbids; my landlord; our
    landlord; live alone; sofa bed; sofa bed in; sixth floor; tenth floor; no internet; hard
    water; shading our roof; on a houseboat; no dishwasher; no washing machine; tumble dryer; walk
    up; narrow stairs; spiral staircase; steep stairs; low ceiling; uneven floor; my flat; our
    flat; my apartment; our apartment; my house; our kitchen; no parking; on street parking;
    shared garden; communal garden; bought a flat; own a flat; rent a room; in the basement; in my
    basement; big windows; roof terrace; my place is; our place is; our home is; converted
    narrowboat; converted barn; converted church; on the canal; the attic; coal stove; power cuts;
    street floods; cellar floods; basement floods; my kitchen is; landlord won't; landlord
    doesn't; first house; our house; on the fifth floor; live in a flat; tiny flat; rented flat;
    rent a flat; rented house; new kitchen; listed house; old farmhouse; under the roof; share a
    house; share a flat; small bathroom; carpet everywhere; gas stove; induction hob; solar
    panels; ground floor flat; no air conditioning; nearest neighbour`,
  asks: `plant~ plants~ houseplants houseplant furniture sofa~ bed~ table~ tv~ solar~ pet~ party~
    guests~ washing~ piano~ drum~ drums treadmill storage~ cake~ oven~ christmas-tree paint~
    blinds~ lamp~ tools~ insurance~ garden~ herbs tomatoes vegetables~ barbecue grow~ noise~
    internet~ dog~ puppy~ cat~ roommate~ hosting parking~ ev~ shelf~ mirror~ decorations~
    projector fridge~ energy~ bill~ cool~ heatwave~ sleepover move~ sunlight light~ repair~ drill~
    crib~ cot~ host~ thrive shade~ shaded gallery~ hang~ picture~ plug~ bicycle~ stroller~
    wheelchair~ grocery~ visitors bookcase~ bookshelf orchid cactus fern basil seeds~ balcony~
    air-fryer freezer bath~ dehumidifier heater~ fan~ pay-off winter~ trampoline pool~ firewood
    hobby~ workshop~ instrument~ band~ practise~ gift~ dishwasher~ chair~ desk~ rowing-machine
    weights~ wardrobe~ bunk~ clothes-rack shower~ charger~ delivery~ elderly~ cooler heating~
    american-fridge hazard~ tree~ ikea~ cooker~ records~ books~ store~ e-bike~ bulky~
    delivery-sofa corner-sofa spare-bedroom spare-room mouse~ mice~ drill-a nail~ hang-a
    picture-hooks pan~ pans~ induction wok~ washing-machine tumble-dryer dryer~ plant-a swing~
    hot-tub jacuzzi sauna~ host-a exercise-bike rug~ nail-into put-up install~ cooling~ cool-down
    heat~ curtains~ wallpaper~ wallbox charge~ bike~ bikes~ parcel~ movers~ removal~ pizza-oven
    smoker~ grill~ shelves~ king-size aquarium~ fish-tank carpet~ mop~ hoover~ robot-vacuum`,
} as const satisfies TopicVocabulary;
