import type { CategoryTopics } from "./category-topics.ts";

export const food = {
  diet: {
    words: `salt~ salty~ sugar~ fibre fiber~ saturated vegetarian vegan veggie pescatarian pescetarian
      flexitarian omnivore carnivore meatless plant-based halal kosher haram keto ketogenic
      paleo macrobiotic fasting gluten glutenfree lactose dairy~ meat~ pork~ beef~ carb carbs
      carbohydrate protein~ calorie calories macros fodmap atkins mediterranean~ fruitarian
      raw~ jain nutrition nutritionist dietitian dietician dieting diet dietary whole30
      sodium sugarfree wholefood organic~ ramadan~ lent~ cholesterol~ diabetic~ coeliac
      celiac intolerant intolerance tofu tempeh seitan meats poultry bypass~ portions~
      sardines gammon venison veal wholegrain wholemeal lentil quinoa oatmilk eggless fasts
      abstain~ herbivore crudites sattvic buddhist~ adventist~ kashrut shabbat~ hindu~
      muslim~ jew~ jewish~ sikh~ fats trans-fat fatty lowfat semi-skimmed skimmed starch
      starches grains purine iron-rich b12 cravings bariatric potassium fermented`,
    phrases: `cut down on; cut back on; less salt; no salt; no sugar; less sugar; low fibre; plant based;
      low carb; low fat; low sodium; low salt; low sugar; gluten free; dairy free; sugar
      free; no meat; no pork; no beef; eat meat; eating meat; red meat; intermittent fasting;
      cut out sugar; cut out meat; cut out dairy; high protein; raw food; whole foods; meat
      free; don't eat; never eat; give up meat; gave up meat; gave up sugar; stopped eating;
      counting calories; weight watchers; animal products; gave up bread; live on; only eat;
      eat only; off sugar; off meat; off dairy; off carbs; no carbs; no dairy; no gluten; no
      eggs; no fish; no bread; cut out bread; gastric bypass; gastric band; small portions;
      tiny portions; nothing fried; flesh of; eat animals; eating animals; low purine;
      without meat; eat fish; soft food; liquid diet; fast on; five a day; watch my
      cholesterol`,
    asks: `cook cooking dinner supper lunch brunch breakfast meal menu recipe dish eat eating food feed
      snack buffet bbq barbecue grill picnic potluck caterer catering canteen cafeteria
      restaurant bistro cafe diner takeaway takeout order ordering serve serving starter
      appetizer main-course dessert pudding groceries grocery supermarket shopping-list shop~
      pizza burger sandwich soup stew curry sushi steak roast turkey pasta salad cheese
      burrito kebab noodles sauce topping fondue feast banquet gala~ wedding~ airline~
      flight~ in-flight onboard cookbook delivery meal-kit host~ guests~ party~ festive~
      christmas~ easter~ thanksgiving camping~ hike~ marshmallow gelatin gummy sweets candy
      protein shake supplement smoothie tournament~ marathon~ race~ hungry fridge leftovers
      freezer try~ taste bring~ trip~ tour~ street-food hotel~ conference~ nutrition weight
      kilos slim healthy~ energy~ tired~ shoes~ boots~ wallet~ leather~ belt~ cake bake
      baking bread`,
  },
  food_allergies: {
    words: `swells itches~ anaphylactic allergic allergy allergies allergen allergens intolerant
      intolerance anaphylaxis epipen nut nuts peanut peanuts shellfish lactose gluten coeliac
      celiac sesame soy soya egg~ eggs~ dairy milk~ wheat crustacean mollusc tree~ almond~
      cashew hazelnut walnut pecan pistachio shrimp~ prawn~ crab~ lobster~ msg sulphite
      sulfite histamine fructose kiwi~ strawberry~ hives swell~ legumes lupin mustard~
      celery~ swelled swollen blotches blotchy cramps cramp bloated bloating bloats diarrhoea
      reflux~ heartburn rash~ stomach~ tummy gut belly~ itching tongue lips~ lip~ throat
      choke sulphites preservatives additives colouring~ citrus apple~ apples~ peach peaches
      cherries~ tomato~ pineapple~ mango~ avocado~ corn~ maize~ oats~ rye barley yeast~
      mussels oysters squid clam clams scallops fish~ seafood coconut~ poppy chickpea~
      lentils~ casein whey pine-nuts brazil-nuts poison`,
    phrases: `throat swell; throat swell up; makes my throat; makes my mouth; stomach cramps; gives me
      hives; gives me cramps; gives me a rash; gives me heartburn; tree nuts; epi pen; food
      allergy; lactose intolerant; gluten free; dairy free; nut free; upset stomach; upsets
      my stomach; makes me sick; throat swells; throat closes; break out in hives; come out
      in hives; comes up in hives; can't digest; cannot digest; can't tolerate; cannot
      tolerate; my tongue; my lips; my stomach; my gut; spots on; get spots; comes out in;
      come out in spots; gives me spots; makes me ill; sends me to hospital; sends me to a
      and e; doubled over; on the toilet; tingle; goes right through me; bad reaction; react
      to; react badly to; out of bounds; off limits; no shellfish; no peanuts; doesn't agree
      with me; don't agree with me; disagrees with me; cross contamination; may contain`,
    asks: `cook dinner supper lunch brunch breakfast meal menu recipe dish eat food snack buffet bbq
      barbecue picnic potluck caterer canteen restaurant bistro cafe takeaway takeout order
      serve dessert pudding groceries supermarket chocolate cake cookies ice-cream bake
      baking bread pastry pizza sushi curry pesto granola cereal muesli smoothie milkshake
      latte cappuccino beer cocktail satay noodles sauce salad cheese yoghurt airline~
      flight~ in-flight party~ guests~ wedding~ street-food try~ taste stomach bloated rash~
      nausea trail-mix energy-bar protein shampoo~ lotion~ cosmetics~ cream~ bring~ host~
      hotel~ babysitter school~ camp~ tell warn waiter chef kitchen~ emergency~ trip~
      christmas~ bites fondue feast thai~ chinese~ indian~`,
  },
  cooking: {
    words: `cook cooks cooking cooked chef recipe recipes meal meals dinner lunch supper ingredients
      ingredient kitchen~ bake~ roast grill grilling barbecue bbq stew soup curry casserole
      stir-fry saute simmer boil fry fried marinade marinate season seasoning sauce broth
      stock~ leftovers homemade cookbook cuisine dish dishes~ feast pasta rice noodles
      risotto lasagna lasagne omelette potato potatoes vegetables veg chicken fish~ salmon
      tuna turkey lamb steak mince sausages ham bacon onion garlic ginger herbs spices basil
      coriander cilantro tomato tomatoes beans lentils chickpeas mushrooms cheese eggs bread
      flour butter olive~ salad sandwich sandwiches wrap~ burger pizza pie quiche gravy
      chilli mealprep batch~ portion portions serve~ eat food hungry potluck picnic
      dinnertime culinary cooker~ wok~ simmering braise braised poach poached sear seared
      steam steamed smoke~ smoked pickle pickles pickling ferment fermenting fermentation
      preserves jam jams marmalade chutney canning sausage~ butchery charcuterie grillmaster
      saucier souschef masterchef mum's~ grandma's~ freezer~ dumplings tamales tortillas
      broths chowder paella~ biryani~ goulash~ schnitzel meatballs shakshuka frittata crepes
      waffle~ leek leeks pumpkin squash~ courgette courgettes zucchini asparagus celery~
      cabbage~ cauliflower~ broccoli~ carrots carrot peas corn~ lettuce radish parsley thyme
      rosemary oregano mint~ sage~ dill cumin turmeric paprika cardamom saffron vinegar
      mustard~ ketchup soy~ oil~ venison deer~ duck~ goose~ rabbit~`,
    phrases: `meal prep; meal plan; stir fry; slow cooker; one pot; from scratch; home cooked; make for
      dinner; batch cook; sunday roast; dinner party; put together a meal; burn water; can't
      boil an egg; boil an egg; hopeless in the kitchen; burn toast; own pasta; smoke my own;
      make my own bread; make my own pasta; grandmother's recipes; family recipe; mother's
      recipes; cook for; cooking for one; cook for one; does the cooking; do the cooking; do
      all the cooking; half a deer; half a cow; half a pig`,
    asks: `dinner supper lunch meal recipe menu feed guests gift~ present~ oven stove pan pot knife
      fridge leftovers evening~ hobby~ class~ course~ host hosting party~ picnic camping~
      kitchen ingredients groceries herbs spices bring potluck christmas~ date~ romantic
      impress apron cookbook appliance homemade tonight~ make~ prepare serve dish fresh~
      save-money budget~ market team-building~ retreat~`,
  },
  kitchen: {
    words: `burner burners microwave~ induction~ camping-stove oven stove hob microwave fridge freezer
      airfryer blender mixer toaster wok skillet saucepan pan pans pots knife knives
      instantpot pressure~ grinder processor~ kettle dishwasher thermomix griddle casserole~
      spatula chopping induction tagine bbq smoker barbecue steamer juicer cookware bakeware
      utensils pantry cupboard kitchen kitchenette hotplate kamado rice-cooker spiralizer
      mandoline mortar pestle sieve colander whisk ring~ rings~ bedsit~ dorm~ campervan~
      galley worktop counter~ countertop aga wood-stove gas~ hotpot bialetti nutribullet
      vitamix kitchenaid soda-stream sodastream weber~ ooni crockpot slowcooker moka
      thermometer scales~ rolling-pin ladle peeler cutlery crockery plates~ chest-freezer
      ice-maker fire~ campfire~ cauldron tiny~`,
    phrases: `no oven; two burners; no freezer; no fridge; no dishwasher; one pot; tiny kitchen; small
      kitchen; air fryer; slow cooker; rice cooker; pressure cooker; instant pot; food
      processor; stand mixer; cast iron; pizza oven; sous vide; camping stove; dutch oven;
      bread maker; waffle iron; coffee machine; espresso machine; two ring; two rings; one
      ring; single hob; electric hob; gas hob; gas stove; wood stove; no kitchen; kitchen is;
      share a kitchen; shared kitchen; only a microwave; just a microwave; only a kettle;
      just a kettle; no hob; chest freezer; bread machine; hot plate; open fire; big freezer;
      oven broke; oven is broken; double oven; freezer holds; wood fired; mini fridge`,
    asks: `bake baking cake bread roast cook cooking recipe dinner meal lunch pizza lasagne casserole
      soup stew smoothie dessert ice-cream pancakes cookies biscuits appliance gadget~ rent~
      flat~ apartment~ move~ housewarming wedding-list registry freeze defrost reheat
      leftovers steak fry fries turkey grill camping~ host~ guests dishes washing-up
      breakfast coffee~ toast batch bulk marinade dough scissors opener`,
  },
  cuisine_taste: {
    words: `spicy spice~ bland mild~ savoury savory sweet~ sour bitter~ umami crunchy tangy hot~ taste
      tastes~ flavour flavor flavours cuisine italian~ thai indian~ mexican~ chinese~
      japanese~ korean~ vietnamese lebanese ethiopian moroccan greek~ french~ spanish~
      turkish~ georgian~ peruvian caribbean~ sichuan cantonese sushi sashimi ramen udon pho
      dim~ dumplings gyoza tacos burritos enchiladas quesadilla guacamole salsa curry tikka
      masala biryani naan dal dosa samosa falafel hummus shawarma kebab tagine couscous
      paella tapas risotto gnocchi pesto carbonara pizza pasta lasagne schnitzel goulash
      pierogi kimchi bibimbap bulgogi tempura teriyaki miso wasabi satay laksa rendang
      moussaka gyros souvlaki ceviche empanadas jerk~ gumbo jambalaya oyster oysters mussels
      clams calamari octopus caviar truffle truffles steak burger ribs wings fondue raclette
      haggis poutine cheese chilli jalapeno habanero sriracha tabasco garlicky seafood
      streetfood foodie gourmet comfort~ stew noodle injera peppery smoky smokey fiery~
      pungent rich~ creamy cheesy tomatoey hearty greasy oily~ crispy chewy soggy saltiest
      pickled~ fermented~ raw~ rare~ well-done medium-rare marmite vegemite nando's bbq~
      rotisserie arepas feijoada pupusas jollof fufu suya piri bobotie borscht pelmeni blini
      pirozhki khachapuri khinkali manti plov baklava halloumi feta burrata mozzarella brie
      camembert stilton gorgonzola parmesan manchego roquefort cheddar gouda prosciutto
      chorizo salami nduja pastrami bagels brisket pulled-pork sauerkraut bratwurst
      currywurst spaetzle rosti smorgasbord herring surstromming meatball~ haute~
      nose-to-tail offal scotch-bonnet ghost-pepper horseradish vindaloo korma jalfrezi thali
      chaat pani-puri roti paratha congee wonton baozi bao mapo banh-mi bun-cha nasi-goreng
      char-siu okonomiyaki takoyaki yakitori tonkatsu onigiri natto`,
    phrases: `hot sauce; spicy food; chilli peppers; chili peppers; dim sum; street food; comfort food;
      sweet tooth; fish and chips; mac and cheese; pad thai; blue cheese; middle eastern;
      south indian; favourite dish; favorite dish; favourite food; favorite food; favourite
      meal; favorite meal; can't handle spice; the hotter the better; extra hot; extra
      chilli; could live on; could eat; weakness for; bring on the; chilli head; plain food;
      plain cooking; simple food; not too spicy; too spicy; mildest; nothing spicy; no
      chilli; spice tolerance; any cheese; well done; medium rare; meat and potatoes`,
    asks: `cook dinner supper lunch brunch meal menu recipe dish eat food snack restaurant bistro
      takeaway takeout order delivery tonight~ table date~ birthday~ celebrate~ holiday~
      destination~ trip~ travel~ city~ visit~ street-food market pizza sauce sandwich soup
      salad crisps picnic catering gift~ present~ hamper cookbook class~ fridge hungry spice
      evening~ anniversary~ neighbourhood~ feed groceries try taste festival~`,
  },
  food_dislikes: {
    words: `disgust disgusts disgusting yuck gross~ nauseating loathe~ olives olive anchovies anchovy
      mushrooms mushroom coriander cilantro beetroot broccoli sprouts liver offal aubergine
      eggplant cauliflower mayonnaise mayo pickles pickle capers okra tofu fennel aniseed
      liquorice licorice marmite cucumber celery raisins coconut banana~ avocado gherkin
      gherkins turnip cabbage tripe kale cottage~ slimy mushy picky fussy eater texture blue~
      spinach onions peppers tomatoes marzipan pineapple kidney~ brussels slime slimey
      rubbery mouldy revolting repulsive vile foul hate~ detest despise abhor loathes gag
      gags gagging puke vomit retch repulses smell~ smells~ stinks bitter~ gristle fatty~
      skin~ bones~ seeds~ pips pulp mustard~ horseradish tuna~ sardines~ sardine mackerel
      herring ketchup peas beans~ lentils~ leeks parsley mint~ ginger~ garlic~ goat's-cheese
      feta parmesan papaya melon grapefruit rhubarb rice-pudding custard~ jelly~ soft~ runny~
      raw~ egg~ yolk bland~ fish~ seafood~ squid~`,
    phrases: `makes me gag; can't eat; won't eat; hate eating; never liked; tastes like; hate fish; hate
      cheese; picky eater; fussy eater; can't stand the taste; can't stand the smell;
      brussels sprouts; tastes like soap; hate the taste; hates vegetables; hate the texture;
      slimy texture; won't touch; anything slimy; can't stand fish; turns my stomach; turn my
      stomach; keep away from me; makes me want to; can't swallow; not a fan of; won't eat
      anything; only eats; eats nothing but; eats only; hates onions; no onions; no
      mushrooms; no olives; no coriander; without onions; hold the; pick out the; picks out
      the; beige food; no sauce; foods touching; food touching; never touch`,
    asks: `cook dinner supper lunch brunch meal menu recipe dish eat food feed snack buffet restaurant
      takeaway takeout order pizza topping toppings salad sandwich sauce burger omelette soup
      stew curry sushi tapas platter groceries meal-kit veg-box canteen host~ serve starter
      dessert try taste tasting picnic barbecue smoothie catering vegetables side-dish
      recipe-box delicacy specialty fermented`,
  },
  restaurants: {
    words: `restaurant restaurants bistro brasserie diner~ takeaway takeout delivery~ menu waiter
      waitress reservation~ dine dining cafe eatery pizzeria steakhouse buffet brunch
      michelin tapas pub gastropub canteen trattoria izakaya table~ booth~ chef tip~ bill~
      foodcourt doggy deliveroo ubereats supperclub catering caterer banquet noodle~ tasting~
      eatout waitstaff maitre hostess~ tables~ regulars regular's~ takeaways takeouts chippy
      kebab~ mcdonald's mcdonalds kfc burger-king subway~ starbucks~ nando's drive-thru
      drivethru food-critic smorgasbord sushi-bar noodle-bar bodega bar~ tavern taverna
      osteria cafeteria`,
    phrases: `eat out; eating out; ate out; go out for dinner; go out to eat; go out for a meal; book a
      table; tasting menu; fast food; sushi place; food truck; fine dining; table for two;
      table for four; order in; ordering in; take away; set menu; somewhere to eat; place to
      eat; grab a bite; eat out a lot; never eat out; rarely eat out; dine out; dining out;
      eats out; dinner out; lunch out; eat at home; fancy restaurants; posh restaurants;
      favourite restaurant; favorite restaurant; my local; dine alone; eat alone`,
    asks: `dinner lunch brunch tonight~ date~ anniversary birthday~ celebrate~ evening~ eat city~ visit~
      night-out client~ colleagues~ team~ meet~ meeting~ host~ book~ table tip near nearby
      food reservation parents-in-law friends~ takeaway treat~ gift~ voucher`,
  },
  coffee_tea: {
    words: `coffee espresso cappuccino latte flat~ americano macchiato mocha decaf caffeine caffeinated
      barista brew~ brews brewing filter~ aeropress chemex v60 cafetiere percolator moka tea
      teas matcha chai oolong earl~ rooibos herbal~ chamomile peppermint green~ oat~ soya~
      almond~ milk frappe cortado roast~ roastery beans~ teapot infusion kombucha mug~ iced~
      sencha darjeeling assam camomile caffeinate~ jittery jitters jitter arabica robusta
      nespresso keurig ristretto doppio lungo instant-coffee kopi chicory lapsang puerh
      jasmine~ ceylon tisane yerba mate~ samovar tealeaves teabag teabags roaster latte-art
      cups~ starbucks costa~`,
    phrases: `earl grey; green tea; herbal tea; flat white; oat milk; pour over; french press; black
      coffee; cold brew; coffee machine; espresso machine; coffee shop; mint tea; iced
      coffee; energy drink; energy drinks; cup of tea; hot chocolate; cup of coffee; cups of
      coffee; cups a day; coffee a day; coffees a day; no caffeine; caffeine free; off
      caffeine; gave up coffee; quit coffee; coffee after; builder's tea; with milk; no milk;
      loose leaf; yerba mate; no coffee; without coffee; before coffee; before my coffee;
      instant coffee; coffee snob; milk in my; tea drinker; coffee drinker; flat whites`,
    asks: `drink drinks order morning~ wake~ tired energy focus concentrate awake alert headache sleep
      insomnia nap breakfast brunch break~ afternoon~ cafe date~ meet~ meeting~ catch-up
      gift~ present~ mug camping~ campsite trip~ kitchen appliance machine grinder office~
      host~ guests groceries thermos train~ deadline~ study~ exam~ night-shift bake~ pastry
      souvenir`,
  },
  alcohol: {
    words: `alcohol alcoholic wine wines beer beers whisky whiskey gin vodka rum tequila mezcal brandy
      cognac champagne prosecco cava cider lager ale ales stout ipa pilsner cocktail
      cocktails mocktail mocktails spritz aperol negroni martini mojito margarita daiquiri
      bourbon scotch sake soju liqueur port~ sherry rioja merlot malbec shiraz pinot
      chardonnay riesling sauvignon bordeaux burgundy rose~ hangover drunk tipsy sober
      sobriety teetotal teetotaller abstain drink~ drinks~ drinking~ booze pint pints brewery
      winery vineyard sommelier distillery toast~ aa nonalcoholic homebrew pub bar~ bars~
      drinker drinkers nondrinker dry~ tipple nightcap boozy binge~ rehab~ relapse~
      temperance wineries grape~ grapes~ vintage~ bottles~ cellar cellars~ brewer brewing~
      brews~ hops malt~ oenophile schnapps grappa ouzo raki absinthe pastis pernod campari
      vermouth baileys sangria mulled glogg mead perry hangovers pubs taproom beerfest
      oktoberfest barman bartender mixologist wine-rack`,
    phrases: `don't drink; doesn't drink; do not drink; never drink; stopped drinking; quit drinking; gave
      up drinking; gave up alcohol; alcohol free; non alcoholic; red wine; white wine; craft
      beer; dry january; years sober; recovering alcoholic; a drink; home brew; natural wine;
      sparkling wine; single malt; drop of alcohol; touch alcohol; touch a drop; not a drop;
      don't touch alcohol; on the wagon; off the booze; off the drink; off alcohol; one
      glass; glass of wine; one drink; allergic to alcohol; asian flush; goes to my head;
      months sober; days sober; a year sober; two years sober; sober since; last drink; brew
      my own; brew beer; brew my own beer; wine cellar; wine club; only drink; drink nothing
      but; prefer beer; prefer wine; hate beer; hate wine; can't hold my drink; designated
      driver; went sober; stay sober`,
    asks: `drink drinks toast cheers wine beer cocktail bar pub club~ nightclub nightlife party wedding
      celebrate celebration bottle dinner~ restaurant~ date~ gift present~ hamper host guests
      barbecue picnic evening~ night-out stag hen bachelor bachelorette new-year christmas~
      festival~ tasting tour brewery vineyard cellar medicine~ antibiotics headache~ sleep~
      weekend~ trip~ oktoberfest munich bordeaux dublin~ tuscany order bring~ souvenir
      duty-free stress~ relax~ stag-night buffet~ reception drive~ driving~ aperitif starter~
      pair pairing thirsty punch`,
  },
  soft_drinks: {
    words: `soda cola lemonade juice juices smoothie smoothies sparkling water~ fizzy squash~ cordial
      tonic~ seltzer lassi horchata milkshake drink drinks drinking beverage beverages thirsty
      thirst hydrate hydration kefir coke pepsi sprite hydrated electrolytes`,
    phrases: `fizzy drinks; soft drinks; sparkling water; still water; tap water; orange juice; hot
      chocolate; something to drink; ginger beer`,
    asks: `drink drinks thirsty party~ bar pub toast order cheers barbecue~ picnic guests~ groceries
      refreshing hot~ heat~ summer~ gym~ hydrate marathon~ hike~ fridge cocktail cinema~
      festival~ wedding~ reception~ kids~ bottle office~`,
  },
  sweets_baking: {
    words: `dessert desserts pudding cake cakes cupcake cupcakes cookie cookies biscuit biscuits brownie
      brownies chocolate chocolates candy sweets ice-cream icecream gelato sorbet pastry
      pastries croissant croissants doughnut donut donuts muffin muffins pancakes waffles
      macaron macarons tiramisu cheesecake meringue pavlova tart tarts pie~ crumble custard
      fudge toffee caramel marshmallow marzipan icing frosting fondant sponge~ bake bakes
      baking baker bakery sourdough dough bread loaf loaves yeast starter~ patisserie sugar
      sugary baklava churros strudel panettone gingerbread scones scone profiteroles nutella
      vanilla cinnamon liquorice jelly~ trifle mousse brioche focaccia bagels sweet-toothed
      truffle~ truffles~ praline nougat turkish-delight halva mochi daifuku flan tres-leches
      eclair eclairs souffle sundae sundaes parfait panna-cotta creme-brulee banoffee
      madeleine madeleines stollen lebkuchen pretzel pretzels rolls~ buns bun ciabatta rye~
      baguette baguettes pita challah cinnamon-rolls lamington shortbread flapjack flapjacks
      meringues candyfloss gummy gummies haribo lollipop mints~ toffees cocoa cacao lindt
      toblerone oreos jam~ maple-syrup honey~ syrup sprinkles cakepops cheesecakes layer-cake
      wedding-cakes`,
    phrases: `ice cream; sweet tooth; birthday cake; dark chocolate; milk chocolate; white chocolate;
      sourdough starter; banana bread; carrot cake; apple pie; something sweet; baked goods;
      bake bread; bake my own bread; bake cakes; baking bread; love baking; no sweets; don't
      like sweets; hate chocolate; love chocolate; allergic to chocolate; chocolate cake;
      lemon drizzle; victoria sponge; red velvet; anything sweet; off sweets; decorate cakes;
      sponge cake; cake decorating`,
    asks: `dessert pudding cake snack birthday celebrate~ gift present bring potluck picnic guests host~
      coffee~ afternoon~ tea~ party cookies valentine easter christmas office~ colleagues~
      bake-sale fundraiser school~ treat comfort~ oven mixer cafe bakery hobby~ rainy~ kids~
      thank-you hamper neighbours~ movie-night~ craving farewell leaving welcome~
      housewarming mother's-day fair~ stall`,
  },
  groceries: {
    words: `grocery groceries supermarket shop~ shopping~ market~ farmers~ butcher greengrocer fishmonger
      deli bulk~ costco aldi lidl tesco sainsbury walmart trolley veg~ vegbox csa organic
      produce~ pantry stock~ list~ corner~ discount~ coupons superstore hypermarket asda
      morrisons waitrose kroger safeway carrefour rewe edeka spar lidl's trader whole-foods
      cornershop shopkeeper convenience~ ration aisle~ basket~ doorstep-delivery ocado
      instacart freecycle loyalty-card vouchers`,
    phrases: `farmers market; shopping list; grocery shopping; weekly shop; veg box; food shop; grocery
      store; health food; grocery list; no supermarket; nearest supermarket; nearest shop;
      village shop; do the shopping; once a week; once a month; order online; food bank; too
      good to go; miles from the; in bulk; buy local; zero waste`,
    asks: `shop shops shopping buy~ food cook~ week~ dinner~ meal budget~ save-money cheap delivery
      fridge supermarket market neighbourhood~ list errands cost-of-living order online~ bulk
      price~ prices inflation recipe~ ingredients`,
  },
  meal_routine: {
    words: `breakfast brunch lunch dinner supper snack snacks snacking lunchbox porridge oatmeal oats
      granola cereal muesli yoghurt yogurt toast~ smoothie~ bagel pancakes~ eggs~ avocado~
      banana~ packed~ mealtime nibble omelette~ fasting elevenses bento canteen breakfasts
      suppers teatime mealtimes nibbles grazing graze~ grazes brunches meals~ overeat
      starving peckish hungry~ omad cornflakes weetabix marmalade~ croissant~ crumpet
      crumpets kippers sandwich~ sandwiches~ lunchbreak lunchtime noon~ midday~ midnight~
      snacker desk-lunch sitdown`,
    phrases: `skip breakfast; skip lunch; packed lunch; eat late; eat early; late night snack; lunch break;
      before noon; eat dinner at; family meal; school lunch; eat breakfast; have breakfast;
      one meal a day; two meals a day; meals a day; eat after; nothing after; don't eat
      breakfast; never eat breakfast; no breakfast; big breakfast; same breakfast; same
      lunch; for breakfast; for lunch; at six sharp; dinner at six; dinner at five; lunch at;
      eat before; eat dinner; eat together; on the go; nothing before noon; at my desk; small
      meals; little and often; late dinner; early dinner`,
    asks: `breakfast lunch dinner supper brunch meal menu schedule~ slot~ appointment~ meet~ meeting~
      reservation table time~ eat snack fast plan~ week~ prep prepare morning~ evening~
      early~ late~ workout~ medication~ tablet~ blood-test hungry energy nutrition canteen
      office~ pack bring~`,
  },
} as const satisfies CategoryTopics;
