import type { CategoryTopics } from "./category-topics.ts";

export const fashion = {
  clothing_style: {
    words: `wear wears wearing clothes clothing outfit outfits dress~ dresses dressed~ style~
      styles~ stylish fashion fashionable trendy wardrobe~ jeans denim trousers pants shorts~
      skirt skirts blouse shirt shirts tshirt t-shirt tee~ tees sweater sweaters jumper jumpers
      cardigan hoodie hoodies sweatshirt blazer blazers suit suits tuxedo tie~ ties~ bowtie
      waistcoat jacket jackets coat coats parka raincoat trench~ leather~ formal~ casual preppy
      goth bohemian boho minimalist~ vintage~ retro~ thrift thrifted secondhand second-hand
      charity~ designer~ tailored tailor bespoke uniform~ gown sari kimono kilt hijab~ headscarf
      abaya pyjamas pajamas underwear bra socks tights lingerie swimwear bikini swimsuit
      tracksuit athleisure corset overalls dungarees jumpsuit romper capsule~ vinted depop
      couture streetwear androgynous modest~ modestly tux costume~ turtleneck polo~ plaid tartan
      attire garb garment garments apparel getup ensemble workwear scrubs~ apron~ robe~ robes~
      cape~ cloak~ poncho anorak windbreaker bomber-jacket peacoat duffel gilet fleece~ vest~
      vests~ tank-top crop-top camisole tunic kaftan caftan djellaba thobe salwar kameez lehenga
      cheongsam qipao hanbok yukata dirndl lederhosen turban~ niqab burqa burkini chador veil~
      yarmulke kippah kilts sarong sarongs pashmina shawl chinos cargo~ slacks culottes jeggings
      joggers sweatpants sweats~ onesie onesies nightgown nightie dressing-gown boxers~ briefs~
      knickers panties pantyhose =stockings garter suspenders braces~ sequins sequin glitter~
      lace~ frills ruffles stripes stripy striped polka~ dots~ floral =checked paisley
      houndstooth leopard~ camouflage camo tie-dye~ goths emo~ punk~ rockabilly mod~ hipster
      hippie grunge~ cottagecore dapper dandy scruffy scruff slob~ tidy~ =ironed iron~ =ironing~
      creased crease wrinkled~ clothes-horse queen~ corporate~ suited hijabi hijabs wigs~ wig~
      tailors~ seamstress dressmaker sewn~ hemmed hemline neckline sleeveless strapless backless
      bare~ modesty tichel sheitel uniforms =leggings =dressing`,
    phrases: `second hand; dress code; capsule wardrobe; get dressed; dress up; black tie; smart casual;
      three piece; charity shops; thrift stores; thrift shops; vintage clothes; polo shirt;
      polo shirts; high heels~; dress modestly; dresses modestly; low cut; long sleeves;
      short sleeves; all black; only black; what to wear; fast fashion; look good in; skinny
      jeans; loose clothing; baggy clothes; business casual; cover my hair; covers her hair;
      don't iron; never iron; hate ironing; all my clothes; my clothes; same outfit; same
      clothes; wear the same; wears the same; only dresses; never wear; never wears; don't
      wear; doesn't wear; refuse to wear; won't wear; hate wearing; hate dresses; hate suits;
      hate ties; wear skirts; wear dresses; wear trousers; live in jeans; jeans and; in
      shorts; drag queen; men's clothes; women's clothes; menswear; womenswear; gender
      neutral; a hijab; wear a hijab; wears a hijab; wears a headscarf; wear a headscarf;
      wear a turban; wears a turban; covered up; covered shoulders; long skirts; below the
      knee; second hand clothes; buy secondhand; only buy vintage; wear suits; wear a suit;
      wear a uniform; wears a uniform; steel toe; tight clothes; tight clothing; formal wear;
      polka dots; animal print; loud shirts; hawaiian shirts; band t-shirts; band shirts`,
    asks: `wear outfit dress clothes shirt jacket coat trousers skirt suit gift present voucher shop
      shopping boutique wedding party interview~ job~ office~ date~ ceremony gala ball
      evening~ funeral occasion pack packing suitcase holiday~ beach pool swim~ theatre~
      opera~ festival~ concert~ photo~ gym~ summer~ winter~ cold~ hot~ weather~ buy~ brand
      style look wardrobe store sale second-hand bag~ shoes put-on dressed pyjamas graduation
      party-dress hen~ yoga~ hike~ bike~ ski~ costume halloween stain wash ironing iron`,
  },
  sizes: {
    words: `size sizes sized xs xl xxl small~ medium~ large~ =petite~ plus-size plussize inseam waist~
      chest~ collar~ inches~ fit~ fits~ fitting~ measurements narrow~ wide~ broad~ tall~
      slim~ 32~ 34~ 36~ 38~ 40~ 42~ feet~ foot~ 4xl 3xl xxxl xxs 44~ 46~ 48~ 50~ 52~ 54~ 60~
      6xl 43~ 45~ 47~ bust bustline hips~ thigh~ calves~ neck~ wrists~ fingers~ lanky giant~
      tiny~ huge~ skinny~ stocky curvy bony child-size children's~ extra-wide ee eee
      long-legged broad-shouldered`,
    phrases: `size small; size medium; size large; extra large; extra small; plus size; shoe size; ring
      size; dress size; size 6; size 7; size 8; size 9; size 10; size 11; size 12; size 13;
      size 14; size 16; size 38; size 39; size 40; size 41; size 42; size 43; size 44; size
      45; size 46; wide feet; narrow feet; broad shoulders; long arms; long torso; big and
      tall; waist 32; small frame; small hands; hat size; flat feet; high arches; runs small;
      wear a medium; wear a large; wear a small; wears a medium; wears a large; wears a
      small; medium in; wear size; wear a size; wears size; size 3; size 4; size 5; size 15;
      size 18; size 20; size 22; size 24; size 26; size 36; size 37; size 47; size 48; size
      50; size 52; size 54; too long; too short; too small for; too big for; too tight;
      children's section; kids' section; nothing fits; different sizes; two different; bigger
      than the other; longer than the other; a size; sizes bigger; sizes smaller; big feet;
      small feet; tiny feet; huge feet; big hands; tiny hands; large hands; big head; thick
      calves; wide calves; short legs; long legs; large bust; small waist; cup size; collar
      size; hat size 60; between sizes`,
    asks: `buy order shoes boots sneakers sandals skates ski-boots slippers shirt trousers jeans dress
      jacket coat suit sweater hoodie gloves hat helmet ring belt gift present shop online
      clothes wear outfit uniform wetsuit bra underwear swimsuit tights socks shoe-shop
      return second-hand rent~ hire~ costume sale brand knit t-shirt jersey pyjamas fit
      tailor wedding~ bike~ size kit`,
  },
  shoes: {
    words: `shoe shoes boot~ boots~ trainers~ sneaker sneakers heels heel~ sandals sandal
      flipflops flip-flops loafers brogues stilettos slippers wellies wellingtons birkenstocks
      crocs vans~ nike~ adidas~ insoles orthotics arch~ laces~ footwear barefoot~ clogs
      espadrilles moccasins oxfords~ platform~ flats~ bunions feet~ foot~ toe~ soles~ sole~
      kicks~ pumps~ wedges~ mules~ court-shoes ballet-pumps mary-janes slip-ons plimsolls
      deck-shoes galoshes ugg uggs timberlands martens doc-martens hush-puppies clarks asics~
      saucony hoka brooks~ salomon merrell new-balance jordans yeezys air-max vibram toe-shoes
      zero-drop orthotic~ bunion heel-spurs overpronate pronate pronation supinate plantar~
      verruca athletes-foot swollen~ ward~ barefooted velcro =converse~`,
    phrases: `high heels; running shoes; hiking boots; wide feet; narrow feet; flat feet; flip flops; doc
      martens; dr martens; shoe size; arch support; barefoot shoes; ballet flats; wide fit;
      don't wear heels; never wear heels; can't wear heels; hate heels; can't walk in heels;
      wear heels; wears heels; only trainers; only wear trainers; only wear sneakers; on my
      feet; on my feet all day; on my feet twelve; stand all day; standing all day; shoe
      collection; pairs of shoes; pairs of sneakers; sneaker collection; sneakerhead;
      barefoot whenever; barefoot all; swollen feet; aching feet; sore feet; sweaty feet;
      leather shoes; vegan shoes; special shoes; orthopaedic shoes`,
    asks: `wear outfit dress boots sandals heels trainers wedding~ gala~ evening~ dance~ hike walk
      walking run~ city-break sightseeing~ cobbled gift~ present~ shop shopping feet knees
      back~ pack~ packing suitcase~ winter~ rain~ office~ interview~ standing party~ gown
      prom festival~`,
  },
  colours: {
    words: `colour colours color colors red~ blue~ green~ yellow~ orange~ purple pink~ black~
      white~ grey~ gray~ brown~ beige navy~ teal turquoise maroon burgundy~ mustard~ olive~
      lavender~ lilac emerald crimson coral~ mint~ cream~ pastel pastels neon bright~ earthy
      neutral neutrals monochrome palette hue~ shade~ tones~ colourful colorful khaki magenta
      indigo violet~ cobalt terracotta scarlet~ ruby~ cherry~ aqua cyan azure ultramarine
      aquamarine mauve plum~ puce fuchsia peach~ apricot~ amber~ ochre sienna rust~ tan~
      chocolate~ charcoal~ slate~ ivory~ off-white ecru taupe jade~ sage~ moss~ lime~ chartreuse
      forest-green bottle-green racing-green baby-blue powder-blue sky-blue duck-egg petrol-blue
      silver~ gold~ bronze~ copper~ rainbow~ hues tints gaudy garish drab dull~ vivid brightly
      colourless hueless tonal =rose~`,
    phrases: `wear black; wears black; wear white; only wear; only wears; favourite colour; favorite color;
      bright colours; bright colors; earth tones; dark colours; all black; forest green; navy
      blue; colour blind; warm colours; muted colours; colour scheme; color scheme; dark
      green; royal blue; hot pink; love yellow; love purple; love pink; love red; love blue;
      love green; love orange; hate yellow; hate pink; hate purple; hate red; hate green;
      hate orange; hate brown; can't stand pink; can't stand orange; everything in purple;
      everything i own; mustard yellow; my colour; loud colours; bright yellow; bright red;
      bright orange; bright pink; lime green; olive green; mint green; emerald green; sky
      blue; baby pink; pale blue; light blue; dark blue; cool tones; warm tones; suits me;
      washes me out; skin tone; clash with; clashes with; earthy colours; neutral colours;
      pastel colours; no colour; no colours; favourite color; black and white`,
    asks: `paint wall walls bedroom living-room decorate sofa curtains rug cushion cushions car~ bike~
      case phone-case cover gift present scarf sweater jumper shirt dress outfit wear coat
      jacket tie bag flowers bouquet bridesmaid nail nails lipstick hair-dye wallpaper theme
      decorations balloons mug towel towels kitchen~ tiles carpet bedding logo poster wool
      yarn knit backpack suitcase~ bike-helmet ribbon wrap headphones~ watch~ glasses-frames
      frames umbrella lamp~ stationery pen~ slides~`,
  },
  accessories: {
    words: `jewellery jewelry necklace necklaces bracelet bracelets earring earrings ring~ rings~
      brooch pendant gold~ golden silver platinum diamond diamonds pearls pearl~ gemstone~ watch~
      watches~ wristwatch rolex handbag handbags purse~ tote~ backpack~ bag~ bags~ wallet scarf
      scarves hat~ hats~ cap~ beanie gloves~ sunglasses umbrella~ cufflinks pierced~ nickel~
      hairband hairclip bangle anklet choker bandana fedora beret tiara leather~ keychain
      jeweller jewels jewel gems~ sapphire ruby~ emerald~ opal amethyst turquoise~ amber~ onyx
      topaz~ garnet~ zirconia swarovski costume-jewellery studs~ hoops~ hoop~ locket charm~
      charms~ cameo tiepin clutch~ satchel rucksack~ crossbody shoulder-bag briefcase~ fanny-pack
      bumbag purses gucci prada chanel hermes~ vuitton rayban ray-bans spectacle~ timepiece seiko
      omega~ casio patek swatch~ smartwatch~ strap~ straps~ buckle~ headband scrunchie headwear
      bonnet~ panama~ trilby flat-cap top-hat bowler-hat stetson cowboy-hat sunhat visor~
      bobble-hat mittens muffler neckerchief pocket-square cravat piercing piercings nose-ring
      septum tongue~ lobes~ lobe~ tattooed~ bald~ baldness shaved~ rosary~`,
    phrases: `pierced ears; costume jewellery; gold jewellery; silver jewellery; gold jewelry; silver
      jewelry; rose gold; sterling silver; wedding ring; engagement ring; allergic to nickel;
      wear a watch; wears a watch; baseball cap; bucket hat; tote bag; no jewellery; never
      wear jewellery; don't wear jewellery; wear gold; only gold; only silver; wear silver;
      wears silver; only wear silver; only wear gold; gold makes; silver makes; ears pierced;
      ears aren't pierced; not pierced; nose ring; nose piercing; never wear a watch; don't
      wear a watch; pocket watch; allergic to gold; allergic to silver; real gold; hats suit
      me; wear hats; wears hats; collect watches; collect scarves; silk scarves; bow ties;
      wear glasses~; always wear a hat; matching bags; big earrings; clip on earrings; clip
      on`,
    asks: `gift present surprise birthday~ anniversary valentine wear outfit wedding~ proposal propose
      engagement jewellery jewelry earrings necklace bracelet ring watch bag handbag scarf
      hat sunglasses souvenir treat christmas~ mother's-day shop~ gala~ party~ sister~ wife~
      girlfriend~ mum~ daughter~ metal gold silver graduation push-present`,
  },
  beauty: {
    words: `makeup make-up cosmetics lipstick mascara eyeliner foundation~ blush~ concealer nail~
      nails~ manicure pedicure polish~ skincare moisturiser moisturizer serum sunscreen~ spf~
      retinol cleanser toner~ acne pimples oily~ dry~ sensitive~ skin perfume perfumes cologne
      fragrance fragrances aftershave scent~ scents deodorant shampoo conditioner hair haircut
      hairstyle hairdresser~ salon~ curly curls frizzy straighten straightener dye~ dyed~ dyes
      highlights~ balayage fringe~ bangs~ shave shaving shaver razor beard~ waxing wax~ lashes
      eyebrows brows facial~ spa~ botox filler~ tanning dandruff cruelty-free hypoallergenic~
      henna microblading haircare bodywash cosmetic cosmetologist beautician lipgloss gloss~
      eyeshadow bronzer primer~ powder~ contour~ brow~ eyelashes lash~ extensions~ nailpolish
      acrylics~ shellac manicurist sunblock sunbathe sunburn sunburnt sunburned burn~ burns~ tan~
      tanned~ freckled freckle~ freckles~ pale fair~ fair-skinned redhead~ ginger~ blonde~ blond~
      brunette~ bald balding baldness hairless hairline receding wig~ wigs~ toupee locs
      dreadlocks dreads afro braids braid cornrows ponytail bun~ pigtails bob~ buzzcut buzz-cut
      crewcut undercut mullet perm permed perms greasy~ flaky split-ends moustache mustache
      goatee stubble sideburns clean-shaven bearded =sugaring =threading epilate epilator laser~
      pores wrinkles~ wrinkle~ anti-ageing botoxed peel~ scrub~ exfoliate exfoliating rosehip
      argan coconut~ shea micellar cerave oud musk patchouli bergamot jasmine~ sandalwood
      eau-de-toilette unscented perfumed paraben parabens vegan~ talc body-odour sweat~ sweaty~
      antiperspirant eczema~ acne-prone blemishes rosacea~ hyperpigmentation melasma vitiligo~
      birthmark~ tattoo~ tattoos~ inked~ sleeve~ =grooming`,
    phrases: `make up; sensitive skin; dry skin; oily skin; combination skin; curly hair; nail polish; gel
      nails; cruelty free; fragrance free; hair dye; dye my hair; hair products; electric
      razor; skin care; body lotion; essential oils; unscented products; strong perfume; bar
      soap; thinning hair; grey hair; natural hair; short hair; long hair; get my hair; gets
      her hair; sunburn easily; burn easily; pale skin; burn in; burn in ten; burn in the
      sun; burns in the sun; i burn; never tan; fair skin; dark skin; no make up; don't wear
      make-up; don't wear make up; never wear makeup; never wear make-up; no makeup; wear
      makeup; bare faced; shaved head; shave my head; shaves his head; grow a beard; full
      beard; have a beard; has a beard; bite my nails; bites her nails; long nails; short
      nails; fake nails; cut my own hair; hair loss; hair is; my hair; curly haired; dyed
      hair; dye allergy; pink hair; blue hair; purple hair; frizzy hair; thick hair; fine
      hair; dry scalp; afro hair; sensitive scalp; natural cosmetics; vegan cosmetics;
      organic cosmetics; tested on animals; no perfume; hate perfume; can't stand perfume;
      allergic to perfume; strong scents; dark circles; skin type; tattoo on`,
    asks: `gift present voucher spa skin face cream shampoo soap lotion perfume scent make-up sun
      sunscreen summer~ holiday~ beach~ pool~ swim~ wedding~ party~ date~ interview~ photo~
      pack~ packing hair haircut salon barber nails towel~ hotel~ candle~ treat pamper
      christmas~ mother's-day brush dryer products brand deodorant routine halloween~
      costume~ humid rain~ winter~ dry~`,
  },
  materials_ethics: {
    words: `wool wools woollen cashmere merino cotton~ linen silk~ satin polyester nylon
      synthetic synthetics viscose bamboo~ leather leatherette suede fur~ itchy scratchy fabric
      fabrics textile breathable sustainable~ ethical~ ethically fairtrade fair-trade handmade~
      fastfashion eco~ recycled~ upcycled~ tags~ label~ labels~ seams~ velvet corduroy fleece
      angora alpaca~ mohair lambswool tweed~ flannel~ gingham canvas~ hessian jute~ hemp~ modal~
      tencel lycra spandex elastane acrylic~ microfibre microfiber pleather faux~ patent~
      sheepskin shearling mink~ fox~ feathers~ down~ goretex gore-tex waterproof~ crease-free
      non-iron breathes~ scratch~ scratches~ itches~ itch~ prickly prickle tickles~ seam~ stiff~
      sweatshop sweatshops child-labour primark shein boohoo zara h&m uniqlo patagonia~ everlane
      carbon-neutral cruelty~ animal-friendly plastic-free plastic~ microplastics mend~ mending
      darn darning repair~ repaired~ hand-me-downs handmedowns preloved pre-loved oxfam~ vinted~
      charity-shop made-locally locally~ greenwashing b-corp conflict-free lab-grown =organic~`,
    phrases: `fair trade; fast fashion; slow fashion; natural fabrics; natural fibres; real leather; real
      fur; vegan leather; wool itches; allergic to wool; ethical brands; second hand; organic
      cotton; clothing tags; faux fur; independent designers; local brands; sustainable
      brands; no leather; no fur; no wool; no silk; never buy leather; don't wear leather;
      won't wear leather; wear leather; wear fur; no synthetics; only cotton; only natural;
      only wear cotton; pure cotton; hundred percent cotton; 100 cotton; wool makes; wool on
      my skin; polyester makes; make me sweat; makes me sweat; makes me itch; no animal;
      animal products; tested on; mend everything; mend my clothes; buy nothing new; bought
      nothing new; no new clothes; never buy new; made in; lab grown; conflict free; labels
      cut; cut out the labels; cut off the tags; sensory issues; recycled materials`,
    asks: `wear sweater jumper coat jacket scarf gloves hat blanket rug sofa shoes boots belt bag wallet
      car-seats gift~ present~ shop shopping buy brand clothes t-shirt jeans dress bedding
      sheets pillow duvet upholstery armchair suit watch-strap strap jewellery ring diamond
      sale second-hand baby~ underwear socks uniform knit wool yarn winter~ curtains`,
  },
} as const satisfies CategoryTopics;
