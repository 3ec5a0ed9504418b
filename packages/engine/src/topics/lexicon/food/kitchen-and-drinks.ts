import type { CategoryTopics } from "../category-topics.ts";

export const kitchenAndDrinks = {
  cooking: {
    words: `cook cooks cooking cooked chef recipe recipes meal meals supper ingredients
      ingredient kitchen~ bake~ roast grill grilling barbecue bbq stew soup curry casserole
      stir-fry saute simmer boil fry fried marinade marinate season seasoning sauce broth stock~
      leftovers homemade cookbook cuisine dish dishes~ feast pasta rice noodles risotto lasagna
      lasagne omelette potato potatoes vegetables veg chicken fish~ salmon tuna turkey lamb steak
      mince sausages ham bacon onion garlic ginger herbs spices basil coriander cilantro tomato
      tomatoes beans lentils chickpeas mushrooms cheese eggs bread flour olive~ salad sandwich
      sandwiches wrap~ burger pizza pie quiche gravy chilli mealprep batch~ portion portions
      serve~ food hungry potluck picnic dinnertime culinary cooker~ wok~ simmering braise braised
      poach poached sear seared =steamed pickle pickles pickling ferment fermenting fermentation
      preserves marmalade chutney canning sausage~ butchery charcuterie grillmaster saucier
      souschef masterchef mum's~ grandma's~ freezer~ dumplings tamales tortillas broths chowder
      paella~ biryani~ goulash~ schnitzel meatballs shakshuka frittata crepes waffle~ leek leeks
      pumpkin squash~ courgette courgettes zucchini asparagus celery~ cabbage~ cauliflower~
      broccoli~ carrots carrot peas corn~ lettuce radish parsley thyme rosemary oregano mint~
      sage~ dill cumin turmeric paprika cardamom saffron vinegar mustard~ ketchup soy~ oil~
      venison deer~ duck~ goose~ rabbit~ =smoked lunch~ dinner~ butter~`,
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
      mandoline mortar pestle sieve colander whisk bedsit~ dorm~ campervan~ galley worktop
      countertop aga wood-stove gas~ hotpot bialetti nutribullet vitamix kitchenaid
      soda-stream sodastream weber~ ooni crockpot slowcooker moka thermometer rolling-pin
      ladle peeler cutlery crockery plates~ chest-freezer ice-maker fire~ campfire~ cauldron
      tiny~`,
    phrases: `no oven; two burners; no freezer; no fridge; no dishwasher; one pot; tiny kitchen;
      small kitchen; air fryer; slow cooker; rice cooker; pressure cooker; instant pot;
      food processor; stand mixer; cast iron; pizza oven; sous vide; camping stove; dutch oven;
      bread maker; waffle iron; coffee machine; espresso machine; two ring; two rings; one ring;
      single hob; electric hob; gas hob; gas stove; wood stove; no kitchen; kitchen is;
      share a kitchen; shared kitchen; only a microwave; just a microwave; only a kettle;
      just a kettle; no hob; chest freezer; bread machine; hot plate; open fire; big freezer;
      oven broke; oven is broken; double oven; freezer holds; wood fired; mini fridge;
      frying pan; the glasses~; wine glasses`,
    asks: `bake baking cake bread roast cook cooking recipe dinner meal lunch pizza lasagne casserole
      soup stew smoothie dessert ice-cream pancakes cookies biscuits appliance gadget~ rent~
      flat~ apartment~ move~ housewarming wedding-list registry freeze defrost reheat
      leftovers steak fry fries turkey grill camping~ host~ guests dishes washing-up
      breakfast coffee~ toast batch bulk marinade dough scissors opener`,
  },
  groceries: {
    words: `grocery groceries supermarket shop~ shopping~ market~ farmers~ butcher greengrocer
      fishmonger deli bulk~ costco aldi lidl tesco sainsbury walmart trolley veg~ vegbox csa
      produce~ pantry stock~ list~ corner~ discount~ coupons superstore hypermarket asda
      morrisons waitrose kroger safeway carrefour rewe edeka spar lidl's trader whole-foods
      cornershop shopkeeper convenience~ ration aisle~ basket~ doorstep-delivery ocado instacart
      freecycle loyalty-card vouchers =organic`,
    phrases: `farmers market; shopping list; grocery shopping; weekly shop; veg box; food shop; grocery
      store; health food; grocery list; no supermarket; nearest supermarket; nearest shop;
      village shop; do the shopping; once a week; once a month; order online; food bank; too
      good to go; miles from the; in bulk; buy local; zero waste`,
    asks: `shop shops shopping buy~ food cook~ week~ dinner~ meal budget~ save-money cheap delivery
      fridge supermarket market neighbourhood~ list errands cost-of-living order online~ bulk
      price~ prices inflation recipe~ ingredients`,
  },
  sweets_baking: {
    words: `dessert desserts pudding cake cakes cupcake cupcakes cookie cookies biscuit biscuits
      brownie brownies chocolate chocolates candy sweets ice-cream icecream gelato sorbet pastry
      pastries croissant croissants doughnut donut donuts muffin muffins pancakes waffles macaron
      macarons tiramisu cheesecake meringue pavlova tart tarts pie~ crumble custard fudge toffee
      caramel marshmallow marzipan =icing fondant sponge~ bake bakes baking baker bakery
      sourdough dough bread loaf loaves yeast starter~ patisserie sugar sugary baklava churros
      strudel panettone gingerbread scones scone profiteroles nutella vanilla cinnamon liquorice
      jelly~ trifle mousse brioche focaccia bagels sweet-toothed truffle~ truffles~ praline
      nougat turkish-delight halva mochi daifuku flan tres-leches eclair eclairs souffle sundae
      sundaes parfait panna-cotta creme-brulee banoffee madeleine madeleines stollen lebkuchen
      pretzel pretzels rolls~ buns bun ciabatta rye~ baguette baguettes pita challah
      cinnamon-rolls lamington shortbread flapjack flapjacks meringues candyfloss gummy gummies
      haribo lollipop mints~ toffees cocoa cacao lindt toblerone oreos maple-syrup honey~ syrup
      sprinkles cakepops cheesecakes layer-cake wedding-cakes =frosting`,
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
    words: `alcohol alcoholic wine wines beer beers whisky whiskey gin vodka rum tequila mezcal
      brandy cognac champagne prosecco cava cider lager ale ales stout ipa pilsner cocktail
      cocktails mocktail mocktails spritz aperol negroni martini mojito margarita daiquiri
      bourbon scotch sake soju liqueur port~ sherry rioja merlot malbec shiraz pinot chardonnay
      riesling sauvignon bordeaux burgundy hangover tipsy sober sobriety teetotal teetotaller
      abstain drink~ drinks~ drinking~ booze pint pints brewery winery vineyard sommelier
      distillery aa nonalcoholic homebrew pub bar~ bars~ drinker drinkers nondrinker dry~ tipple
      nightcap boozy binge~ rehab~ relapse~ wineries grape~ grapes~ vintage~ bottles~ cellar
      cellars~ brewer brewing~ brews~ hops malt~ oenophile schnapps grappa ouzo raki absinthe
      pastis pernod campari vermouth baileys sangria mulled glogg mead perry hangovers pubs
      taproom beerfest oktoberfest barman bartender mixologist wine-rack =drunk =temperance
      =rose~`,
    phrases: `don't drink; doesn't drink; do not drink; never drink; stopped drinking; quit drinking; gave
      up drinking; gave up alcohol; alcohol free; non alcoholic; red wine; white wine; craft
      beer; dry january; years sober; recovering alcoholic; home brew; natural wine;
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
    words: `soda cola lemonade juice juices smoothie smoothies sparkling water~ fizzy squash~
      cordial tonic~ seltzer lassi horchata milkshake beverage beverages thirsty thirst hydrate
      hydration kefir coke pepsi sprite hydrated electrolytes drink~ drinks~ drinking~`,
    phrases: `fizzy drinks; soft drinks; sparkling water; still water; tap water; orange juice; hot
      chocolate; something to drink; ginger beer`,
    asks: `drink drinks thirsty party~ bar pub toast order cheers barbecue~ picnic guests~ groceries
      refreshing hot~ heat~ summer~ gym~ hydrate marathon~ hike~ fridge cocktail cinema~
      festival~ wedding~ reception~ kids~ bottle office~`,
  },
} as const satisfies CategoryTopics;
