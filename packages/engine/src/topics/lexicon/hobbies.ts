import type { CategoryTopics } from "./category-topics.ts";

export const hobbies = {
  hobby_general: {
    words: `hobby hobbies pastime pastimes leisure sparetime freetime weekend~ weekends~ interests
      interest~ interested~ passion~ passionate~ enthusiast~ amateur~ enjoy~ fun~ bored boredom
      activity activities club~ workshop~ evening~ evenings~ relax~ unwind~ craft~ class~`,
    phrases: `obsessed with; passionate about; addicted to; crazy about; really like; love to; in my
      free time; after work; mad about; spare time; free time; day off; in my spare time; really
      into; into it; for fun; rainy day; this weekend; on weekends; at the weekend; at weekends;
      on sundays; on saturdays; something to do; new hobby; days off`,
    asks: `weekend evening~ free-time spare-time rainy~ bored fun gift present surprise birthday~ retire
      retirement~ holiday~ vacation~ outing activity activities date~ meet-people friends
      new-town club course class~ relax unwind stress~ winter~ lonely`,
  },
  gardening: {
    words: `garden gardens gardening gardener allotment plant~ plants~ planting houseplant houseplants
      flower flowers roses rose~ tulips orchid orchids succulents succulent cactus cacti bonsai
      vegetables~ tomatoes~ herbs~ compost composting seeds~ seedlings greenhouse lawn lawnmower
      mow mowing mower hedge prune pruning weeds~ weeding soil~ fertilizer fertiliser mulch
      pots~ raised~ beds~ shade~ shady perennials dahlias lavender~ sunflowers wildflowers
      permaculture beekeeping beekeeper bees~ hive hives~ chickens~ hens~ orchard trees~ trowel
      secateurs horticulture balcony~ terrace~ patio bulbs~ slugs ferns monstera watering`,
    phrases: `green thumb; green fingers; vegetable patch; raised beds; house plants; indoor plants;
      grow my own; grows her own; grow vegetables; grow tomatoes; kitchen garden; keep bees;
      keeps bees; community garden; window box; balcony garden; kill every plant`,
    asks: `gift~ present~ weekend~ sunday~ spring summer~ autumn~ rain weather~ drought bouquet flowers
      balcony terrace yard house~ flat~ move~ holiday~ away~ vacation~ kids~ dinner~ salad
      herbs vegetables hostess neighbour~ soil back~ knees~ outdoors hobby~ retirement~
      tools~ shed visit~ tour~ england~ park decorate~ centrepiece cook~ fresh windowsill
      surplus harvest`,
  },
  reading: {
    words: `read~ reads~ reader~ reading book books novel novels fiction nonfiction non-fiction memoir
      memoirs biography biographies autobiography fantasy~ scifi sci-fi thriller~ thrillers~
      mystery~ mysteries crime~ romance~ horror~ historical~ classics classic~ literature author
      authors bookshop bookstore library libraries kindle audiobook audiobooks audible goodreads
      paperback paperbacks hardback bookworm bookclub poetry poem~ poems poet shakespeare austen
      tolkien dickens dostoevsky tolstoy murakami christie pratchett asimov orwell hemingway
      atwood rowling sanderson bestseller chapters page~ pages~ literary comics manga~ dystopian
      detective~ bookish series~ trilogy page-turner`,
    phrases: `book club; science fiction; graphic novel; graphic novels; true crime; historical fiction;
      audio books; agatha christie; terry pratchett; jane austen; stephen king; reading list;
      crime novels; short stories; self help; lord of the rings; harry potter; favourite author;
      favorite author; favourite book; favorite book; library card`,
    asks: `gift present voucher holiday~ vacation~ beach flight~ train~ journey~ commute~ waiting bored
      rainy evening~ weekend~ sunday~ film~ adaptation movie~ series~ podcast audiobook
      bedtime pack~ suitcase~ christmas birthday~ quiz~ club~ shop~ city~ dublin edinburgh~
      london~ paris~ prague~ baby-name name~ cat-name visit~ museum~ tattoo~ quote relax~
      speech~ shelf shelves furniture~ move~ hospital~ recover sick-bed topic small-talk
      costume~ theme`,
  },
  writing: {
    words: `writing~ write~ writes~ writer novelist author~ blog blogging blogger poetry~ poet poems~
      journal journals journaling diary manuscript screenplay screenwriting script~ fanfiction
      fanfic nanowrimo haiku calligraphy lettering fountain~ ink~ stationery notebook~ notebooks
      pen~ pens~ memoir~ songwriting~ publish published~ publishing novel~ letters~ storytelling
      zine`,
    phrases: `creative writing; fountain pen; fountain pens; short stories; short story; writing a
      novel; writing a book; morning pages; bullet journal; keep a diary; keep a journal;
      handwritten letters`,
    asks: `gift~ present~ card cards invitation letter thank-you speech toast evening~ retreat~ course~
      weekend~ sign register pen hobby~ laptop~ app~ desk cafe~ vows guestbook poem story bio
      caption blog morning~ quiet~ holiday~ envelopes publish essay`,
  },
  art: {
    words: `art~ arts~ artist artistic paint~ paints~ painting paintings painter watercolour
      watercolor watercolours watercolors acrylic acrylics oils~ easel canvas~ sketch sketches
      sketching sketchbook draw~ draws~ drawing drawings pencil pencils charcoal pastel pastels
      ink illustration illustrator digital~ procreate printmaking linocut etching sculpture
      sculptor sculpting gallery~ portrait portraits~ landscapes~ doodle doodling mural murals
      graffiti collage impressionist impressionists monet picasso kahlo hopper~ mixed~
      life-drawing anime~ cartoon~ comics~ airbrush creative~ brushes~`,
    phrases: `oil painting; oil paints; life drawing; still life; street art; screen printing; van gogh;
      paint miniatures; modern art; art class; art supplies; contemporary art; water colours;
      colouring books; adult colouring; draw comics; georgia o'keeffe`,
    asks: `gift present weekend~ holiday~ trip~ city~ visit museum paris~ florence amsterdam~ madrid~
      new-york~ rainy~ evening~ card cards invitation decorate wall walls poster living-room~
      bedroom~ kids~ hobby~ course~ class~ balcony~ studio spare-room pack~ bring~ relax~
      relaxing logo design tattoo tablet laptop~ stylus exhibition christmas~ voucher mural
      handmade mug t-shirt nursery~ creative museums`,
  },
  crafts: {
    words: `craft crafts crafting crafty knit knits knitting knitter crochet crocheting yarn wool~ sew
      sews sewing quilt quilts quilting embroidery embroider cross-stitch crossstitch needlework
      weaving weave loom spinning~ felt~ felting macrame pottery ceramics ceramic clay kiln
      potter~ throwing~ wheel~ glassblowing stained~ mosaic jewellery-making beading beads~
      candle~ candles~ candlemaking soap~ soapmaking origami papercraft scrapbook scrapbooking
      cardmaking leatherwork leathercraft bookbinding basketry basket~ upholstery dollhouse
      miniatures~ resin~ tie-dye calligraphy~ handmade diy~ upcycling upcycle lace~ tapestry
      patchwork batik flower-arranging floristry ikebana wreath`,
    phrases: `cross stitch; stained glass; candle making; soap making; jewellery making; jewelry making;
      tie dye; sewing machine; pottery class; pottery wheel; flower arranging; up cycling; arts
      and crafts; make my own clothes; makes her own; wool shop`,
    asks: `gift present handmade baby christmas~ birthday~ decorate decorations card invitation weekend~
      evening~ rainy~ kids~ hobby~ course class~ workshop relax~ train~ flight~ waiting
      holiday~ market fair stall sell shop blanket scarf curtains clothes~ repair hole torn
      button hem sofa-cover cushion bring~ wedding~ tv~ while~ hands mug vase bowl personal
      old-clothes hen-party retreat~ souvenir charity~ raffle voucher`,
  },
  diy_making: {
    words: `diy woodwork woodworking woodworker carpentry~ carpenter~ joinery lathe workshop~ tools~
      drill~ drills~ saw~ sander chisel bench~ furniture~ restore restoring restoration renovate
      renovating renovation~ refurbish tinker tinkering repair~ repairs~ repairing~ fixing~ fix~
      soldering electronics~ welding blacksmith blacksmithing metalwork whittling whittle
      carving~ 3dprinting modelmaking handyman plumbing~ tiling tile~ plaster~ hammer
      screwdriver toolbox plywood upholster engines~ motorcycle~ clocks~ watchmaking handy~`,
    phrases: `power tools; wood carving; 3d printing; wood turning; classic car; restore furniture; old
      furniture; do it yourself; home improvement; two left hands; wood shop; fix things; repair
      cafe; fixing up; hand tools`,
    asks: `repair fix broken leak leaking shelf shelves furniture table bed desk wardrobe kitchen~
      bathroom~ fence shed gate door~ window~ wall gift~ present~ weekend~ hobby~ tools
      garage basement house flat~ renovate renovation plumber electrician handyman hire~
      contractor tradesman assemble assembly install mount hang lamp paint tiles floor car~
      bike~ engine cheap~ save-money project retirement~ father's-day old~ toy~ treehouse
      playground~ sell~ second-hand squeaks dripping tap quote cost rattle`,
  },
  photography: {
    words: `photograph photographs photography photographer photo~ photos~ camera cameras dslr
      mirrorless lens lenses nikon canon~ fujifilm leica polaroid~ darkroom film~ 35mm analog~
      analogue~ tripod aperture exposure~ shutter lightroom portrait~ portraits landscape~
      wildlife~ macro~ astrophotography videography videographer filming drone~ snapshot album~
      shoot~ shoots~ editing~`,
    phrases: `film camera; film photography; street photography; wildlife photography; landscape
      photography; wedding photographer; photo editing; photo album; video editing; 35mm film;
      take photos; takes photos; taking pictures; takes pictures; medium format; wide angle`,
    asks: `gift~ present~ trip holiday~ vacation~ travel~ pack packing bring sunrise sunset weekend~
      wedding~ party~ christmas~ card calendar~ wall~ decorate~ poster frame laptop monitor
      software storage cloud phone~ iceland norway~ safari scotland~ view viewpoint bird~
      hobby~ course~ walk~ city~ bag backpack~ evening~ invitation website~ profile-picture
      portrait baby~ newborn event sell~ exhibition`,
  },
  collecting: {
    words: `collect~ collects~ collector collecting collection collections antique antiques vintage~
      retro~ stamps stamp~ philately coins~ numismatics figurines memorabilia postcards~ vinyl~
      records~ cards~ tradingcards pokemon~ lego~ teapots teapot minerals fossils~ fossil~
      rocks~ crystals shells~ seashells watches~ clocks~ maps~ globes comics~ autographs
      sneakers~ fridge~ magnets snowglobes dolls~ trains~ flea~ thrift~ ebay~ rare~ limited~
      curios mugs~ typewriters porcelain badges keyrings vintage thimbles`,
    phrases: `flea market; flea markets; car boot; car boot sale; antique shops; fridge magnets; first
      editions; first edition; trading cards; comic books; snow globes; vintage cameras; old
      maps; baseball cards; model cars; collects old`,
    asks: `gift present weekend~ sunday~ trip~ holiday~ city~ visit souvenir market fair shop shops
      browse attic cellar shelf shelves display cabinet move~ moving insurance sell worth
      value wedding~ tokyo~ berlin~ london~ bring surprise museum~ birthday~ christmas~ old
      dust decorate~ auction pen sign spend inherited wall~ antiques`,
  },
  nature: {
    words: `nature~ wildlife birdwatching birdwatcher birding birder birds bird~ binoculars twitcher
      owls~ puffins butterflies~ moths insects~ bugs~ foraging forage forager mushrooms~ fungi
      fossils fossil-hunting botany botanist wildflowers~ trees~ forests~ stargazing stars~
      telescope astronomy astronomer planets~ constellations eclipse meteor~ aurora volunteer~
      conservation~ rewilding beachcombing rockpools geology~ whale~ whales dolphins~
      metal-detecting fishing~ weather~ hedgehogs bats~ foxes~`,
    phrases: `bird watching; bird feeder; bird feeders; metal detecting; metal detector; star gazing;
      night sky; fossil hunting; wild mushrooms; nature reserve; meteor shower; rock pools;
      storm chasing; whale watching; northern lights~`,
    asks: `weekend holiday vacation trip destination walk park gift~ present~ binoculars camera~ garden~
      visit island~ spring autumn~ winter~ night~ outing kids~ sunday~ early~ morning~
      calendar~ forest lake coast reserve national-park scotland iceland~ costa-rica
      galapagos kenya~ tattoo~ name~ poster~ outdoors activity app~ volunteer~ documentary~
      cabin clear-sky dark~`,
  },
  fishing_hunting: {
    words: `fishing fish~ fisherman angler angling rod~ reel~ bait fly-fishing trout~ salmon~ carp
      bass~ pike tackle~ lure lures hook~ catch~ hunt~ hunting hunter~ deer~ rifle~ shooting~
      clay~ falconry falconer trapping archery~ icefishing`,
    phrases: `fly fishing; ice fishing; go fishing; goes fishing; fishing rod; sea fishing; fishing
      trip; carp fishing; catch and release`,
    asks: `weekend~ holiday~ gift~ present~ trip~ lake river coast dinner~ boat~ pack~ bring~ father~
      dad~ early~ norway~ canada~ scotland~ alaska freezer freeze cabin outing licence~
      retirement~ quiet~ waders catch`,
  },
  board_games: {
    words: `boardgame boardgames board~ catan chess checkers draughts backgammon scrabble monopoly~
      risk~ bridge~ poker cards~ card~ rummy cribbage mahjong dominoes sudoku crossword
      crosswords puzzle puzzles jigsaw jigsaws trivia quiz~ quizzes quizzing tabletop d&d dnd
      dungeons~ dragons~ dungeonmaster roleplaying rpg~ larp warhammer wargaming miniatures
      magic~ carcassonne pandemic~ wordle codenames uno escape~ rubik cube~ speedcubing charades
      riddles gamenight dice`,
    phrases: `dungeons dragons; role play; trivia night; bridge club; chess club; card tricks; board
      game; board games; card game; card games; game night; games night; jigsaw puzzle; jigsaw
      puzzles; pub quiz; quiz night; escape room; escape rooms; dungeons and dragons; magic the
      gathering; role playing; rubik's cube; strategy games; cryptic crossword; cryptic
      crosswords; play chess; plays chess; party games`,
    asks: `weekend evening rainy~ gift present party guests friends~ kids~ christmas~ family~ pub~
      holiday~ cabin travel~ train~ flight~ table dining-table game night-in team-building
      icebreaker bored bring host~ birthday~ pack~ activity~ snow~ waiting power-cut camping~
      stag~ club meet-people shelf~ pass-the-time`,
  },
  model_building: {
    words: `model~ models~ lego legos railway~ trains~ airfix gundam gunpla scale~ dollhouse
      dollhouses diorama rc~ kits~ kit~ glue~ modelling~ miniature~ miniatures~ rocketry puppets
      puppetry kites kite magic-tricks magician juggling juggle juggler yoyo`,
    phrases: `model trains; model railway; model aeroplanes; model airplanes; model planes; model ships;
      remote control; lego sets; scale models; doll house; magic tricks; card tricks; close up
      magic; radio controlled; ship in a bottle`,
    asks: `gift present birthday~ christmas~ weekend~ rainy~ attic cellar basement spare-room shelf~
      table~ kids~ hobby~ museum~ outing~ trip~ train~ glue paint~ airport~ patience
      nuremberg billund~ shop~`,
  },
  volunteering: {
    words: `volunteer volunteers volunteering volunteered charity charities shelter~ foodbank soup~
      samaritans redcross donate donates donating donation donations fundraiser fundraising
      scouts scoutmaster guides~ community~ nonprofit activism activist protest~ campaign~
      campaigning mentoring~ lifeboat rnli search~ rescue~ habitat~ cleanup litter~ sponsor~
      sponsored cause~ causes~ oxfam`,
    phrases: `food bank; soup kitchen; animal shelter; charity shop; scout leader; beach clean; give
      back; homeless shelter; blood donor; give blood; gives blood; good cause; crisis line; red
      cross; parents association; search and rescue; fire brigade`,
    asks: `weekend~ saturday~ schedule~ slot~ free-time money~ donate charity cause christmas~ new-town
      meet-people old-clothes leftovers furniture~ cv~ resume~ application~ interview~
      profile-text~ retirement~ evening~ surplus wedding-gift~ give-away clear-out emergency~
      community meaning dog~ adopt~`,
  },
} as const satisfies CategoryTopics;
