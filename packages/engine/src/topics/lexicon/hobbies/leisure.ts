import type { CategoryTopics } from "../category-topics.ts";

export const leisure = {
  hobby_general: {
    words: `hobby hobbies pastime pastimes leisure sparetime freetime weekend~ weekends~
      interests interest~ interested~ passion~ passionate~ enthusiast~ amateur~ enjoy~ fun~ bored
      boredom activity activities club~ workshop~ relax~ unwind~ craft~ class~ tinker~ dabble
      dabbles dabbling geek~ nerd~ aficionado buff~ fanatic~ fascinated~ fascination~ hooked~
      keen~ addict~ sucker~ obsession~ mad~ nuts~ beginner~ novice~ newbie expert~ pro~ =evening~
      =evenings~`,
    phrases: `obsessed with; passionate about; addicted to; crazy about; really like; love to;
      in my free time; after work; mad about; spare time; free time; day off; in my spare time;
      really into; into it; for fun; something to do; new hobby; days off; taken up; took up;
      taking up; keen on; huge into; hooked on; hopelessly into; got into; getting into;
      big into; can't get enough; all my spare time; every spare minute; every free minute;
      my great passion; my passion; main hobby; my hobby; my thing; not my thing; nothing beats;
      favourite pastime; rainy day~; fond of~; this weekend~; on weekends~; at the weekend~;
      at weekends~; on sundays~; on saturdays~; every weekend~; every sunday~; every saturday~;
      most weekends~; sunday mornings~; saturday mornings~`,
    asks: `weekend evening~ free-time spare-time rainy~ bored fun gift present surprise birthday~ retire
      retirement~ holiday~ vacation~ outing activity activities date~ meet-people friends
      new-town club course class~ relax unwind stress~ winter~ lonely`,
  },
  gardening: {
    words: `garden gardens gardening gardener allotment plant~ plants~ planting houseplant
      houseplants flower flowers roses tulips orchid orchids succulents succulent cactus cacti
      bonsai vegetables~ tomatoes~ herbs~ compost composting seeds~ seedlings greenhouse lawn
      lawnmower mow mowing mower hedge prune pruning weeds~ weeding soil~ fertilizer fertiliser
      mulch pots~ raised~ beds~ shade~ shady perennials dahlias lavender~ sunflowers wildflowers
      permaculture beekeeping beekeeper bees~ hive hives~ chickens~ hens~ orchard trees~ trowel
      secateurs horticulture balcony~ terrace~ patio bulbs~ slugs ferns monstera bed~ borders~
      border~ plot~ plots~ growbag grow~ grows~ grew~ grower polytunnel coldframe cold-frame
      trellis arbour pergola~ rockery pond~ ponds~ koi~ lawnmowers strimmer hosepipe hose~
      sprinkler waterbutt rake hoe spade shovel~ fork~ wheelbarrow gardening-gloves prunes~
      pruned grafting graft~ propagate propagating propagation germinate sprout~ sprouts~
      seedbank heirloom perennial annuals crocus crocuses daffodils daffodil snowdrops hyacinth
      iris~ irises peonies peony hydrangea hydrangeas geraniums geranium pansies petunias
      marigold marigolds begonias fuchsias camellias rhododendron azalea clematis wisteria
      honeysuckle jasmine~ magnolia lilac~ sweetpeas foxglove hollyhock asters chrysanthemums
      zinnias lily~ lilies~ carnations gladioli tulip~ dahlia~ aloe~ philodendron calathea pothos
      fiddle-leaf ficus yucca anthurium bromeliad airplants carnivorous~ terrarium~ moss~ fern~
      ivy~ bamboo~ aubergines~ courgettes~ pumpkins~ squash~ beetroot~ radishes~ kale~ chard~
      potatoes~ carrots~ onions~ leeks~ beans~ peas~ strawberries~ raspberries~ blackberries~
      blueberries~ rhubarb~ currants~ gooseberries figs~ apples~ pears~ plums~ vines~ vineyard~
      beehive beehives apiary swarm~ rewild~ pesticide pesticides slug~ aphids greenfly moles~
      hedgehog~ ladybirds wormery worms~ manure chicken~ coop~ =cuttings =watering =rose~`,
    phrases: `green thumb; green fingers; vegetable patch; raised beds; house plants; indoor plants; grow
      my own; grows her own; grow vegetables; grow tomatoes; kitchen garden; keep bees; keeps
      bees; community garden; window box; balcony garden; kill every plant; grow roses; grow
      chillies; grow orchids; grows roses; grow herbs; my garden; our garden; in the garden;
      in my garden; big garden; small garden; no garden; north facing; south facing; faces
      north; faces south; plants die; kill plants; killed every; every plant dies; bee
      keeping; a few hens; keep chickens; keep hens; fruit trees; apple tree; apple trees;
      window boxes; herb garden; rose garden; flower beds; vegetable garden; veg patch; water
      the plants; cut flowers; carnivorous plants; guerrilla gardening; seed swap`,
    asks: `gift~ present~ weekend~ sunday~ spring summer~ autumn~ rain weather~ drought bouquet flowers
      balcony terrace yard house~ flat~ move~ holiday~ away~ vacation~ kids~ dinner~ salad
      herbs vegetables hostess neighbour~ soil back~ knees~ outdoors hobby~ retirement~
      tools~ shed visit~ tour~ england~ park decorate~ centrepiece cook~ fresh windowsill
      surplus harvest`,
  },
  nature: {
    words: `nature~ wildlife birdwatching birdwatcher birding birder birds bird~ binoculars twitcher
      owls~ puffins butterflies~ moths insects~ bugs~ foraging forage forager mushrooms~
      fungi fossils fossil-hunting botany botanist wildflowers~ trees~ forests~ stargazing
      stars~ telescope astronomy astronomer planets~ constellations eclipse meteor~ aurora
      volunteer~ conservation~ rewilding beachcombing rockpools geology~ whale~ whales
      dolphins~ metal-detecting fishing~ weather~ hedgehogs bats~ foxes~ naturalist
      ornithology ornithologist warbler kingfisher kestrel kite~ eagles~ falcon~ =hawks~
      raptor raptors heron geese~ swans~ storks cranes~ robins~ robin~ finches finch~
      woodpecker sparrows~ seabirds gulls~ puffin~ osprey hoopoe waders~ migration~ species~
      lifers~ hide~ nest~ nestbox nesting~ entomology entomologist beetles~ dragonflies
      dragonfly bumblebees moth~ spiders~ lizards~ frogs~ newts~ toads~ amphibians
      herpetology deer~ badgers badger otters otter beavers beaver squirrels~ squirrel~ boar~
      wolves~ wolf~ bears~ lynx~ seals~ seal~ orcas orca sharks~ turtles~ tidepools mycology
      mycologist mushroomer chanterelles porcini boletus truffle-hunting foragers wild-garlic
      elderflower blackberrying sloe~ herbarium lichen lichens ferns~ orchids~ arboretum~
      astro~ astronomical astrophysics~ stargazer milky-way nebula nebulae galaxies~ galaxy~
      saturn~ jupiter~ perseids comets comet solar-eclipse eclipses observatory~ refractor
      dobsonian geologist~ minerals~ volcano~ volcanoes~ volcanology palaeontology
      paleontology dinosaur~ dinosaurs~ meteorology storm-chaser stormchaser clouds~
      cloudspotting beachcomber seaglass driftwood mudlark mudlarking detectorist dowsing
      wetland wetlands marsh~ heath~ woodland~ rainforest~ jungle~ savannah~ safari~ tide~`,
    phrases: `bird watching; bird feeder; bird feeders; metal detecting; metal detector; star gazing; night
      sky; fossil hunting; wild mushrooms; nature reserve; meteor shower; rock pools; storm
      chasing; whale watching; northern lights~; bird watcher; bird hide; bird song; birds of
      prey; watch birds; watches birds; feed the birds; feeds the birds; keen birder; species
      so far; pick mushrooms; picks mushrooms; mushroom picking; gather mushrooms; collect
      mushrooms; look at the stars; watch the stars; amateur astronomer; amateur astronomy;
      my telescope; a telescope; shooting stars; solar eclipse; wild flowers; wild animals;
      wild garlic; identify plants; butterfly garden; nature lover; love animals; dragon
      flies; national parks; magnet fishing`,
    asks: `weekend holiday vacation trip destination walk park gift~ present~ binoculars camera~ garden~
      visit island~ spring autumn~ winter~ night~ outing kids~ sunday~ early~ morning~
      calendar~ forest lake coast reserve national-park scotland iceland~ costa-rica
      galapagos kenya~ tattoo~ name~ poster~ outdoors activity app~ volunteer~ documentary~
      cabin clear-sky dark~`,
  },
  fishing_hunting: {
    words: `fishing fish~ fisherman angler angling rod~ reel~ bait fly-fishing trout~ salmon~
      carp bass~ pike lure lures hook~ catch~ hunt~ hunting hunter~ deer~ rifle~ shooting~ clay~
      falconry falconer =trapping archery~ icefishing fisher~ fishes~ fished~ trawler~ lobster~
      lobsters~ crabbing~ crab-pots nets~ anglers perch~ zander barbel tench bream~ catfish
      marlin tarpon bonefish walleye muskie eel~ eels~ worm~ maggots waders~ tackle-box
      landing-net floats~ ledger~ hunter-gatherer huntsman hounds~ pheasant pheasants grouse~
      partridge ducks~ elk~ moose~ boar~ stag~ buck~ antlers venison~ gamekeeper stalking~
      stalker~ shotgun~ crossbow~ bowhunting bowhunter ferreting beagling gundog retriever~
      wildfowl`,
    phrases: `fly fishing; ice fishing; go fishing; goes fishing; fishing rod; sea fishing; fishing trip;
      carp fishing; catch and release; fish for; fish in; fish every; carp fisherman; lobster
      fisherman; go hunting; goes hunting; deer hunting; hunting licence; hunting license;
      fishing licence; fishing license; hunt deer; hunt boar; against hunting; fly fisherman;
      sea angler; match fishing; catch my own; fish the`,
    asks: `weekend~ holiday~ gift~ present~ trip~ lake river coast dinner~ boat~ pack~ bring~ father~
      dad~ early~ norway~ canada~ scotland~ alaska freezer freeze cabin outing licence~
      retirement~ quiet~ waders catch`,
  },
  volunteering: {
    words: `volunteer volunteers volunteering volunteered charity charities shelter~ foodbank
      soup~ samaritans redcross donate donates donating donation donations fundraiser fundraising
      scouts scoutmaster guides~ community~ nonprofit activism activist protest~ campaign~
      campaigning mentoring~ lifeboat rnli search~ rescue~ habitat~ cleanup litter~ sponsor~
      sponsored cause~ causes~ oxfam unpaid~ trustee trustees committee~ chair~ lions-club rotary
      rotarian freemason~ kiwanis amnesty greenpeace~ wwf unicef msf red-crescent salvation-army
      st-john's befriending befriender hotline helpline shelters~ homeless~ refugees~ refugee~
      asylum~ hospice~ hospital-radio lollipop~ school-governor governor~ pta parent-teacher~
      tutor~ tutoring~ mentor~ mentee literacy~ reading-scheme coach~ umpire~ warden~
      churchwarden sacristan altar~ sunday-school~ scout~ cub~ cubs~ brownies~ beavers~
      girlguiding firefighter~ coastguard~ mountain-rescue lifeguard~ first-aider first-responder
      responder~ special-constable reservist~ election-worker canvass canvassing leaflets~
      petition~ petitions~ marches~ unionist~ tithe tithes~ philanthropist philanthropy patreon~
      crowdfunding kiva~ plasma~ bone-marrow stem-cell organ-donor blood-donor donor~ donors~
      fundraise~ marathon~ litter-picking litter-pick tree-planting beach-clean community-garden
      repair-café knit~ meals-on-wheels foster~ fostering~ dog-walking guide-dogs =listener~
      =treasurer~`,
    phrases: `food bank; soup kitchen; animal shelter; charity shop; scout leader; beach clean; give back;
      homeless shelter; blood donor; give blood; gives blood; good cause; crisis line; red
      cross; parents association; search and rescue; fire brigade; volunteer at; volunteers
      at; volunteer with; volunteer for; volunteer every; help out at; helps out at; give
      blood every; donate blood; donate plasma; donates plasma; donate to; donates to; give
      money to; ten percent; monthly donation; sponsor a child; foster dogs; foster cats;
      foster kittens; walk dogs; rescue dogs; rescue centre; rescue animals; volunteer
      firefighter; volunteer fire; school board; parent council; board member; on the board;
      first aider; mountain rescue; reading to; read to the; visit the elderly; cook for the
      homeless; teach refugees; help refugees; meals on wheels; good causes; community
      service; lead a scout; girl guides; run the youth; youth group; youth club; youth
      worker`,
    asks: `weekend~ saturday~ schedule~ slot~ free-time money~ donate charity cause christmas~ new-town
      meet-people old-clothes leftovers furniture~ cv~ resume~ application~ interview~
      profile-text~ retirement~ evening~ surplus wedding-gift~ give-away clear-out emergency~
      community meaning dog~ adopt~`,
  },
} as const satisfies CategoryTopics;
