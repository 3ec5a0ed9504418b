import type { CategoryTopics } from "./category-topics.ts";

export const fashion = {
  clothing_style: {
    words: `wear wears wearing clothes clothing outfit outfits wore~ dress~ dresses dressed~ dressing
      style~ styles~ stylish fashion fashionable trendy wardrobe~ jeans denim trousers pants
      leggings shorts~ skirt skirts blouse shirt shirts tshirt t-shirt tee~ tees sweater
      sweaters jumper jumpers cardigan hoodie hoodies sweatshirt blazer blazers suit suits
      tuxedo tie~ ties~ bowtie waistcoat jacket jackets coat coats parka raincoat trench~
      leather~ formal~ casual smart~ preppy goth bohemian boho minimalist~ vintage~ retro~
      thrift thrifted secondhand second-hand charity~ designer~ tailored tailor bespoke uniform~
      gown sari kimono kilt hijab~ headscarf abaya pyjamas pajamas underwear bra socks tights
      lingerie swimwear bikini swimsuit tracksuit athleisure corset overalls dungarees jumpsuit
      romper capsule~ vinted depop couture streetwear androgynous modest~ modestly tux costume~
      turtleneck polo~ plaid tartan`,
    phrases: `second hand; dress code; capsule wardrobe; get dressed; dress up; black tie; smart casual;
      three piece; charity shops; thrift stores; thrift shops; vintage clothes; polo shirt; polo
      shirts; high heels~; dress modestly; dresses modestly; low cut; long sleeves; short
      sleeves; all black; only black; what to wear; fast fashion; look good in; skinny jeans;
      loose clothing; baggy clothes; business casual; cover my hair; covers her hair`,
    asks: `wear outfit dress clothes shirt jacket coat trousers skirt suit gift present voucher shop
      shopping boutique wedding party interview~ job~ office~ date~ ceremony gala ball
      evening~ funeral occasion pack packing suitcase holiday~ beach pool swim~ theatre~
      opera~ festival~ concert~ photo~ gym~ summer~ winter~ cold~ hot~ weather~ buy~ brand
      style look wardrobe store sale second-hand bag~ shoes put-on dressed pyjamas graduation
      party-dress hen~ yoga~ hike~ bike~ ski~ costume halloween stain wash ironing iron`,
  },
  sizes: {
    words: `size sizes sized xs xl xxl small~ medium~ large~ petite~ plus-size plussize inseam waist~
      chest~ collar~ inch~ inches~ fit~ fits~ fitting~ measurements narrow~ wide~ broad~ tall~
      slim~ 32~ 34~ 36~ 38~ 40~ 42~ 10~ 12~ 14~ 16~`,
    phrases: `size small; size medium; size large; extra large; extra small; plus size; shoe size; ring
      size; dress size; size 6; size 7; size 8; size 9; size 10; size 11; size 12; size 13; size
      14; size 16; size 38; size 39; size 40; size 41; size 42; size 43; size 44; size 45; size
      46; wide feet; narrow feet; broad shoulders; long arms; long torso; big and tall; waist
      32; small frame; small hands; hat size; flat feet; high arches; runs small; wear a medium;
      wear a large; wear a small; wears a medium; wears a large; wears a small; medium in`,
    asks: `buy order shoes boots sneakers sandals skates ski-boots slippers shirt trousers jeans dress
      jacket coat suit sweater hoodie gloves hat helmet ring belt gift present shop online
      clothes wear outfit uniform wetsuit bra underwear swimsuit tights socks shoe-shop
      return second-hand rent~ hire~ costume sale brand knit t-shirt jersey pyjamas fit
      tailor wedding~ bike~ size kit`,
  },
  shoes: {
    words: `shoe shoes boot~ boots~ trainers~ sneaker sneakers heels heel~ sandals sandal flipflops
      flip-flops loafers brogues stilettos slippers wellies wellingtons birkenstocks crocs
      converse~ vans~ nike~ adidas~ insoles orthotics arch~ laces~ footwear barefoot~ clogs
      espadrilles moccasins oxfords~ platform~ flats~ bunions feet~ foot~ toe~`,
    phrases: `high heels; running shoes; hiking boots; wide feet; narrow feet; flat feet; flip flops;
      doc martens; dr martens; shoe size; arch support; barefoot shoes; ballet flats; wide fit`,
    asks: `wear outfit dress boots sandals heels trainers wedding~ gala~ evening~ dance~ hike walk
      walking run~ city-break sightseeing~ cobbled gift~ present~ shop shopping feet knees
      back~ pack~ packing suitcase~ winter~ rain~ office~ interview~ standing party~ gown
      prom festival~`,
  },
  colours: {
    words: `colour colours color colors red~ blue~ green~ yellow~ orange~ purple pink~ black~ white~
      grey~ gray~ brown~ beige navy~ teal turquoise maroon burgundy~ mustard~ olive~ lavender~
      lilac emerald crimson coral~ mint~ cream~ pastel pastels neon bright~ earthy neutral
      neutrals monochrome palette hue~ shade~ tones~ colourful colorful khaki magenta indigo
      violet~ cobalt terracotta`,
    phrases: `wear black; wears black; wear white; only wear; only wears; favourite colour; favorite
      color; bright colours; bright colors; earth tones; dark colours; all black; forest green;
      navy blue; colour blind; warm colours; muted colours; colour scheme; color scheme; dark
      green; royal blue; hot pink`,
    asks: `paint wall walls bedroom living-room decorate sofa curtains rug cushion cushions car~ bike~
      case phone-case cover gift present scarf sweater jumper shirt dress outfit wear coat
      jacket tie bag flowers bouquet bridesmaid nail nails lipstick hair-dye wallpaper theme
      decorations balloons mug towel towels kitchen~ tiles carpet bedding logo poster wool
      yarn knit backpack suitcase~ bike-helmet ribbon wrap headphones~ watch~ glasses-frames
      frames umbrella lamp~ stationery pen~ slides~`,
  },
  accessories: {
    words: `jewellery jewelry necklace necklaces bracelet bracelets earring earrings ring~ rings~
      brooch pendant gold~ golden silver platinum diamond diamonds pearls pearl~ gemstone~
      watch~ watches~ wristwatch rolex handbag handbags purse~ tote~ backpack~ bag~ bags~ wallet
      belt~ belts scarf scarves hat~ hats~ cap~ beanie gloves~ sunglasses umbrella~ cufflinks
      pierced~ nickel~ hairband hairclip bangle anklet choker bandana fedora beret tiara
      leather~ keychain`,
    phrases: `pierced ears; costume jewellery; gold jewellery; silver jewellery; gold jewelry; silver
      jewelry; rose gold; sterling silver; wedding ring; engagement ring; allergic to nickel;
      wear a watch; wears a watch; baseball cap; bucket hat; tote bag`,
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
      eyebrows brows facial~ spa~ botox filler~ tanning grooming dandruff cruelty-free
      hypoallergenic~ henna microblading haircare bodywash`,
    phrases: `make up; sensitive skin; dry skin; oily skin; combination skin; curly hair; nail polish;
      gel nails; cruelty free; fragrance free; hair dye; dye my hair; hair products; electric
      razor; skin care; body lotion; essential oils; unscented products; strong perfume; bar
      soap; thinning hair; grey hair; natural hair; short hair; long hair; get my hair; gets her
      hair; sunburn easily; burn easily; pale skin`,
    asks: `gift present voucher spa skin face cream shampoo soap lotion perfume scent make-up sun
      sunscreen summer~ holiday~ beach~ pool~ swim~ wedding~ party~ date~ interview~ photo~
      pack~ packing hair haircut salon barber nails towel~ hotel~ candle~ treat pamper
      christmas~ mother's-day brush dryer products brand deodorant routine halloween~
      costume~ humid rain~ winter~ dry~`,
  },
  materials_ethics: {
    words: `wool wools woollen cashmere merino cotton~ linen silk~ satin polyester nylon synthetic
      synthetics viscose bamboo~ leather leatherette suede fur~ itchy scratchy fabric fabrics
      textile breathable sustainable~ ethical~ ethically fairtrade fair-trade organic~ handmade~
      fastfashion eco~ recycled~ upcycled~ tags~ label~ labels~ seams~ velvet corduroy fleece`,
    phrases: `fair trade; fast fashion; slow fashion; natural fabrics; natural fibres; real leather;
      real fur; vegan leather; wool itches; allergic to wool; ethical brands; second hand;
      organic cotton; clothing tags; faux fur; independent designers; local brands; sustainable
      brands`,
    asks: `wear sweater jumper coat jacket scarf gloves hat blanket rug sofa shoes boots belt bag wallet
      car-seats gift~ present~ shop shopping buy brand clothes t-shirt jeans dress bedding
      sheets pillow duvet upholstery armchair suit watch-strap strap jewellery ring diamond
      sale second-hand baby~ underwear socks uniform knit wool yarn winter~ curtains`,
  },
} as const satisfies CategoryTopics;
