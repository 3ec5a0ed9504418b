import type { CategoryTopics } from "../category-topics.ts";

export const making = {
  art: {
    words: `art~ arts~ artist artistic paint~ paints~ painting paintings painter watercolour
      watercolor watercolours watercolors acrylic acrylics oils~ easel canvas~ sketch sketches
      sketching sketchbook pencil pencils charcoal pastel pastels ink illustration illustrator
      digital~ procreate printmaking linocut etching sculpture sculptor sculpting gallery~
      portrait portraits~ landscapes~ doodle doodling mural murals graffiti collage impressionist
      impressionists monet picasso kahlo hopper~ mixed~ life-drawing cartoon~ comics~ airbrush
      creative~ brushes~ arty artsy~ sculpts sculpt sculptures statues~ statue~ bronze~ marble~
      carve~ etch~ lithograph woodcut woodcuts monoprint screenprint gouache tempera chalk~
      crayons crayon felt-tips markers~ marker~ copics brush~ palette~ canvases~ aquarelle
      aquarelles fresco frescoes mosaics~ installation~ ceramicist~ portraiture figurative
      abstract~ cubism cubist surrealism surrealist expressionism pointillism renaissance~
      baroque~ rococo pre-raphaelite art-nouveau art-deco bauhaus dada modernist~ rembrandt
      vermeer caravaggio michelangelo leonardo~ raphael~ botticelli titian turner~ constable~
      cezanne renoir degas manet matisse gauguin klimt schiele munch dali miro magritte kandinsky
      klee mondrian rothko pollock warhol basquiat banksy hockney bacon~ freud~ kusama hokusai
      frida hilma velazquez goya bosch bruegel giacometti rodin~ cartoonist~ caricature
      caricatures cartooning tattooist tattoo-artist zentangle mandalas mandala colouring~
      coloring~ fingerpainting decoupage~ pyrography calligraphy~ galleries~ curator~ atelier
      studio~ easels fumes~ turpentine linseed sketcher urban-sketching plein-air =drawing
      =drawings =draw =draws =anime~`,
    phrases: `oil painting; oil paints; life drawing; still life; street art; screen printing; van gogh;
      paint miniatures; modern art; art class; art supplies; contemporary art; water colours;
      colouring books; adult colouring; draw comics; georgia o'keeffe; oil paint; oils in;
      paint with; paint in; paints in; paint landscapes; paints landscapes; paint portraits;
      paint watercolours; paints watercolours; love painting; love drawing; draws all; draw
      portraits; draws dinosaurs; can't draw; sketch in; art school; art history; art lover;
      abstract art; art collector; frida kahlo; claude monet; vincent van gogh; digital art;
      digital painting; graffiti artist; street artist; face painting; wax crayons; hate
      modern art; love modern art`,
    asks: `gift present weekend~ holiday~ trip~ city~ visit museum paris~ florence amsterdam~ madrid~
      new-york~ rainy~ evening~ card cards invitation decorate wall walls poster living-room~
      bedroom~ kids~ hobby~ course~ class~ balcony~ studio spare-room pack~ bring~ relax~
      relaxing logo design tattoo tablet laptop~ stylus exhibition christmas~ voucher mural
      handmade mug t-shirt nursery~ creative museums`,
  },
  crafts: {
    words: `craft crafts crafting crafty knit knits knitting knitter crochet crocheting yarn
      wool~ sew sews sewing quilt quilts quilting embroidery embroider cross-stitch crossstitch
      needlework weaving weave loom spinning~ felting macrame pottery ceramics ceramic clay kiln
      potter~ wheel~ glassblowing stained~ mosaic jewellery-making beading beads~ candle~
      candles~ candlemaking soap~ soapmaking origami papercraft scrapbook scrapbooking cardmaking
      leatherwork leathercraft bookbinding basketry basket~ upholstery dollhouse miniatures~
      resin~ tie-dye calligraphy~ handmade diy~ upcycling upcycle lace~ tapestry patchwork batik
      flower-arranging floristry ikebana wreath knitwear purl stitch~ stitches~ stitching~ skein
      skeins yarns hook~ hooks~ amigurumi granny-square bobbin bobbins thread~ threads~ needles~
      needle-felting thimble pincushion pattern~ patterns~ hem~ hemming dressmaking~ tailoring~
      seamstress~ smocking applique quilter quilters spinner~ spindle fleece~ shears weaver
      weavers tapestries carpets~ rug-making knot~ knots~ braiding~ dyeing~ dye~ indigo~ shibori
      batiks printmaking~ stencil stencils stamp~ stamping~ card-making paper~ papercutting
      quilling papier-mache decoupage bookbinder binding~ marbling wax~ candle-making soaps~
      epoxy enamel~ silversmith goldsmith~ silversmithing jewellery-maker beader wirework
      leather~ leatherworker tooling~ saddler~ basketmaker wicker willow~ thatch glassblower
      lampwork kilns glaze~ glazes~ glazing~ pots~ pot~ stoneware porcelain~ earthenware
      terracotta~ raku florist~ wreaths dried-flowers terrariums~ dolls~ doll~ teddy~ teddies~
      toys~ costumes~ cosplay~ upcycled~ mend~ mending~ darn~ darning~ cricut etsy glue-gun
      mod-podge tatting bobbin-lace hardanger =felting =bouquets~ =glass~ =pressed~`,
    phrases: `cross stitch; stained glass; candle making; soap making; jewellery making; jewelry making;
      tie dye; sewing machine; pottery class; pottery wheel; flower arranging; up cycling;
      arts and crafts; make my own clothes; makes her own; wool shop; love knitting; knit
      socks; knits socks; knit jumpers; knits jumpers; make pottery; throw pots; makes pots;
      my own clothes; makes her own clothes; make candles; makes candles; make soap; makes
      soap; make jewellery; makes jewellery; make earrings; carve spoons; paper craft;
      knitting group; sewing club; craft fair; craft market; handmade gifts; hand made; bind
      books; origami cranes; fold paper; make quilts; evening class~; silver smithing; needle
      work; hand sewing; good with my hands; good with her hands`,
    asks: `gift present handmade baby christmas~ birthday~ decorate decorations card invitation weekend~
      evening~ rainy~ kids~ hobby~ course class~ workshop relax~ train~ flight~ waiting
      holiday~ market fair stall sell shop blanket scarf curtains clothes~ repair hole torn
      button hem sofa-cover cushion bring~ wedding~ tv~ while~ hands mug vase bowl personal
      old-clothes hen-party retreat~ souvenir charity~ raffle voucher`,
  },
  diy_making: {
    words: `diy woodwork woodworking woodworker carpentry~ carpenter~ joinery lathe workshop~
      tools~ drill~ drills~ sander chisel bench~ furniture~ restore restoring restoration
      renovate renovating renovation~ refurbish tinker tinkering repair~ repairs~ repairing~
      fixing~ fix~ soldering electronics~ welding blacksmith blacksmithing metalwork whittling
      whittle carving~ 3dprinting modelmaking handyman plumbing~ tiling tile~ plaster~ hammer
      screwdriver toolbox plywood upholster engines~ motorcycle~ clocks~ watchmaking tinkerer
      maker~ makers~ maker-space makerspace hackspace workshed shed~ garage~ plane~ planes~
      planer router~ bandsaw table-saw mitre mallet clamps~ vise bradawl screws~ nails~ bolts~
      nuts~ spanner wrench pliers crowbar spirit-level sandpaper varnish~ varnishing lacquer
      stain~ paintbrush roller~ primer~ filler~ grout grouting caulk plasterer plastering~
      plasterboard drywall bricklaying bricks~ brick~ mortar~ concrete~ cement~ roofing~
      insulation~ loft~ wiring~ rewire rewiring electrician~ plumber~ joiner cabinetmaker
      cabinet-making woodturner woodturning whittler whittles carver timber~ oak~ pine~ planks~
      lumber fence~ fencing~ shelves~ shelving~ flatpack flat-pack ikea~ handywoman fixer~ mender
      restorer restores~ restored~ refurbishing reupholster upholstery~ french-polish mechanic~
      mechanics~ engine~ carburettor carburetor gearbox~ motor~ motorbike~ vespa~ oldtimer~ mini~
      beetle~ vw~ tractors~ tractor~ steam~ boiler~ clockmaker clock~ watchmaker radios~ radio~
      arduino raspberry~ esp32 soldered oscilloscope 3d-printer cnc laser-cutter prusa filament
      drone-building robotics~ boatbuilding boat-builder luthier~ forge anvil knife-making
      bladesmith machinist~ milling~ metalworking welder~ =decking`,
    phrases: `power tools; wood carving; 3d printing; wood turning; classic car; restore furniture; old
      furniture; do it yourself; home improvement; two left hands; wood shop; fix things;
      repair cafe; fixing up; hand tools; all thumbs; hopeless at diy; useless at diy; can't
      hammer; hammer a nail; change a tyre; change a lightbulb; handy with; good with tools;
      own a drill; no tools; don't own a drill; not handy; build furniture; builds furniture;
      make furniture; makes furniture; restore old; restores old; restoring a; restoring an;
      restoring old; fix old; fixes old; repair old; repairs old; repair watches; repair
      clocks; repair bikes; classic cars; vintage cars; old cars; vintage motorcycle; old
      motorcycles; build guitars; builds guitars; workshop in; work bench; table saw; wood
      working; 3d printer; laser cutter; fixer upper; doing up; did up; tiny workshop; flat
      pack`,
    asks: `repair fix broken leak leaking shelf shelves furniture table bed desk wardrobe kitchen~
      bathroom~ fence shed gate door~ window~ wall gift~ present~ weekend~ hobby~ tools
      garage basement house flat~ renovate renovation plumber electrician handyman hire~
      contractor tradesman assemble assembly install mount hang lamp paint tiles floor car~
      bike~ engine cheap~ save-money project retirement~ father's-day old~ toy~ treehouse
      playground~ sell~ second-hand squeaks dripping tap quote cost rattle`,
  },
  photography: {
    words: `photograph photographs photography photographer photo~ photos~ camera cameras dslr
      mirrorless lens lenses nikon canon~ fujifilm leica polaroid~ darkroom 35mm analog~
      analogue~ tripod aperture exposure~ shutter lightroom portrait~ portraits landscape~
      wildlife~ macro~ astrophotography videography videographer drone~ snapshot album~ shoot~
      shoots~ editing~ shooter~ shot~ shots~ pictures~ picture~ snapshots~ portraiture~ selfies
      selfie~ sony~ alpha~ olympus pentax hasselblad rollei rolleiflex holga lomo lomography
      instax disposable~ kodak portra ilford negatives~ negative~ enlarger developing~ develops~
      contact-sheet slides~ timelapse time-lapse bokeh f-stop iso~ wide-angle telephoto zoom~
      prime~ 50mm 85mm speedlight flash~ softbox gimbal gopro drones~ quadcopter vlogger~ vlog~
      vlogging~ cinematographer cinematography camcorder super8 premiere~ davinci~ photoshop~
      gimp~ raw~ capture-one flickr instagrammer photojournalist photojournalism studio~ =filming`,
    phrases: `film camera; film photography; street photography; wildlife photography; landscape
      photography; wedding photographer; photo editing; photo album; video editing; 35mm
      film; take photos; takes photos; taking pictures; takes pictures; medium format; wide
      angle; take pictures; take pictures of; take portraits; take photographs; shoot film;
      shoots film; shoot weddings; shoots weddings; shoot on film; shoot black; black and
      white photography; my camera; old cameras; photograph birds; photograph churches;
      photograph insects; bird photography; portrait photography; night photography; analogue
      photography; analog photography; dark room; develop my own; camera club; photo club;
      photography club; nature photography; hate having my photo; hate being photographed;
      photos of me; in photos`,
    asks: `gift~ present~ trip holiday~ vacation~ travel~ pack packing bring sunrise sunset weekend~
      wedding~ party~ christmas~ card calendar~ wall~ decorate~ poster frame laptop monitor
      software storage cloud phone~ iceland norway~ safari scotland~ view viewpoint bird~
      hobby~ course~ walk~ city~ bag backpack~ evening~ invitation website~ profile-picture
      portrait baby~ newborn event sell~ exhibition`,
  },
  model_building: {
    words: `model~ models~ lego legos railway~ airfix gundam gunpla scale~ dollhouse dollhouses
      diorama rc~ kits~ kit~ glue~ modelling~ miniature~ miniatures~ rocketry puppets puppetry
      kites kite magic-tricks magician juggling juggle juggler yoyo diecast~ tamiya revell hornby
      marklin lionel~ gauge~ locomotive~ locomotives~ dioramas airbrushing plastic-kits warships~
      warship~ spitfire~ tanks~ galleon~ rigging~ ships~ aeroplanes~ aircraft~ rocket~ rockets~
      balsa glider~ gliders~ drone~ drones~ fpv multirotor technic~ duplo moc~ minifigures
      minifigs k'nex meccano mechano miniaturist train-set trainset slot-cars scalextric rc-cars
      robots~ marionette ventriloquist ventriloquism conjuror conjuring illusionist~
      sleight-of-hand card-trick kite-flying boomerang~ yo-yo diabolo unicyclist poi~ fire-eating
      clowning =trains~`,
    phrases: `model trains; model railway; model aeroplanes; model airplanes; model planes; model ships;
      remote control; lego sets; scale models; doll house; magic tricks; card tricks; close
      up magic; radio controlled; ship in a bottle; build model; builds model; build models;
      builds models; model ship; model aircraft; model tanks; model airplane; model kit;
      model kits; paint figures; build with lego; builds lego; love lego; lego technic; lego
      collection; fly drones; flies drones; fly kites; flies kites; train set; train
      spotting; plane spotting; do magic; does magic; rc cars; build robots; builds robots;
      wooden ships; in a bottle`,
    asks: `gift present birthday~ christmas~ weekend~ rainy~ attic cellar basement spare-room shelf~
      table~ kids~ hobby~ museum~ outing~ trip~ train~ glue paint~ airport~ patience
      nuremberg billund~ shop~`,
  },
} as const satisfies CategoryTopics;
