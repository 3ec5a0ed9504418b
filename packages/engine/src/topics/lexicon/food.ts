import type { CategoryTopics } from "./category-topics.ts";

export const food = {
  diet: {
    words: `salt~ salty~ sugar~ fibre fiber~ saturated vegetarian vegan veggie pescatarian pescetarian flexitarian omnivore carnivore meatless
      plant-based halal kosher haram keto ketogenic paleo macrobiotic fasting gluten glutenfree
      lactose dairy~ meat~ pork~ beef~ carb carbs carbohydrate protein~ calorie calories macros
      fodmap atkins mediterranean~ fruitarian raw~ jain nutrition nutritionist dietitian
      dietician dieting diet dietary whole30 sodium sugarfree wholefood organic~ ramadan~ lent~
      cholesterol~ diabetic~ coeliac celiac intolerant intolerance tofu tempeh seitan`,
    phrases: `cut down on; cut back on; less salt; no salt; no sugar; less sugar; low fibre; plant based; low carb; low fat; low sodium; low salt; low sugar; gluten free; dairy free;
      sugar free; no meat; no pork; no beef; eat meat; eating meat; red meat; intermittent
      fasting; cut out sugar; cut out meat; cut out dairy; high protein; raw food; whole foods;
      meat free; don't eat; never eat; give up meat; gave up meat; gave up sugar; stopped
      eating; counting calories; weight watchers; animal products`,
  },
  food_allergies: {
    words: `swells itches~ anaphylactic allergic allergy allergies allergen allergens intolerant
      intolerance anaphylaxis epipen nut nuts peanut peanuts shellfish lactose gluten coeliac
      celiac sesame soy soya egg~ eggs~ dairy milk~ wheat crustacean mollusc tree~ almond~
      cashew hazelnut walnut pecan pistachio shrimp~ prawn~ crab~ lobster~ msg sulphite sulfite
      histamine fructose kiwi~ strawberry~ hives swell~ legumes lupin mustard~ celery~`,
    phrases: `throat swell; throat swell up; makes my throat; makes my mouth; stomach cramps; gives me
      hives; gives me cramps; gives me a rash; gives me heartburn; tree nuts; epi pen; food
      allergy; lactose intolerant; gluten free; dairy free; nut free; upset stomach; upsets my
      stomach; makes me sick; throat swells; throat closes; break out in hives; come out in
      hives; comes up in hives; can't digest; cannot digest; can't tolerate; cannot tolerate`,
  },
  cooking: {
    words: `cook cooks cooking cooked chef recipe recipes meal meals dinner lunch supper ingredients
      ingredient kitchen~ bake~ roast grill grilling barbecue bbq stew soup curry casserole
      stir-fry saute simmer boil fry fried marinade marinate season seasoning sauce broth stock~
      leftovers homemade cookbook cuisine dish dishes~ feast pasta rice noodles risotto lasagna
      lasagne omelette potato potatoes vegetables veg chicken fish~ salmon tuna turkey lamb
      steak mince sausages ham bacon onion garlic ginger herbs spices basil coriander cilantro
      tomato tomatoes beans lentils chickpeas mushrooms cheese eggs bread flour butter olive~
      salad sandwich sandwiches wrap~ burger pizza pie quiche gravy chilli mealprep batch~
      portion portions serve~ eat food hungry potluck picnic dinnertime culinary`,
    phrases: `meal prep; meal plan; stir fry; slow cooker; one pot; from scratch; home cooked; make for
      dinner; batch cook; sunday roast; dinner party; put together a meal`,
  },
  kitchen: {
    words: `burner burners microwave~ induction~ camping-stove oven stove hob microwave fridge freezer
      airfryer blender mixer toaster wok skillet saucepan pan pans pots knife knives instantpot
      pressure~ grinder processor~ kettle dishwasher thermomix griddle casserole~ spatula
      chopping induction tagine bbq smoker barbecue steamer juicer cookware bakeware utensils
      pantry cupboard kitchen kitchenette hotplate kamado rice-cooker spiralizer mandoline
      mortar pestle sieve colander whisk`,
    phrases: `no oven; two burners; no freezer; no fridge; no dishwasher; one pot; tiny kitchen; small
      kitchen; air fryer; slow cooker; rice cooker; pressure cooker; instant pot; food
      processor; stand mixer; cast iron; pizza oven; sous vide; camping stove; dutch oven; bread
      maker; waffle iron; coffee machine; espresso machine`,
  },
  cuisine_taste: {
    words: `spicy spice~ bland mild~ savoury savory sweet~ sour bitter~ umami crunchy tangy hot~ taste
      tastes~ flavour flavor flavours cuisine italian~ thai indian~ mexican~ chinese~ japanese~
      korean~ vietnamese lebanese ethiopian moroccan greek~ french~ spanish~ turkish~ georgian~
      peruvian caribbean~ sichuan cantonese sushi sashimi ramen udon pho dim~ dumplings gyoza
      tacos burritos enchiladas quesadilla guacamole salsa curry tikka masala biryani naan dal
      dosa samosa falafel hummus shawarma kebab tagine couscous paella tapas risotto gnocchi
      pesto carbonara pizza pasta lasagne schnitzel goulash pierogi kimchi bibimbap bulgogi
      tempura teriyaki miso wasabi satay laksa rendang moussaka gyros souvlaki ceviche empanadas
      jerk~ gumbo jambalaya oyster oysters mussels clams calamari octopus caviar truffle
      truffles steak burger ribs wings fondue raclette haggis poutine cheese chilli jalapeno
      habanero sriracha tabasco garlicky seafood streetfood foodie gourmet comfort~ stew noodle
      injera`,
    phrases: `hot sauce; spicy food; chilli peppers; chili peppers; dim sum; street food; comfort food;
      sweet tooth; fish and chips; mac and cheese; pad thai; blue cheese; middle eastern; south
      indian; favourite dish; favorite dish; favourite food; favorite food; favourite meal;
      favorite meal; can't handle spice`,
  },
  food_dislikes: {
    words: `disgust disgusts disgusting yuck gross~ nauseating loathe~ olives olive anchovies anchovy
      mushrooms mushroom coriander cilantro beetroot broccoli sprouts liver offal aubergine
      eggplant cauliflower mayonnaise mayo pickles pickle capers okra tofu fennel aniseed
      liquorice licorice marmite cucumber celery raisins coconut banana~ avocado gherkin
      gherkins turnip cabbage tripe kale cottage~ slimy mushy picky fussy eater texture blue~
      spinach onions peppers tomatoes marzipan pineapple kidney~ brussels`,
    phrases: `makes me gag; can't eat; won't eat; hate eating; never liked; tastes like; hate fish; hate
      cheese; picky eater; fussy eater; can't stand the taste; can't stand the smell; brussels
      sprouts; tastes like soap; hate the taste; hates vegetables; hate the texture; slimy
      texture; won't touch`,
  },
  restaurants: {
    words: `restaurant restaurants bistro brasserie diner~ takeaway takeout delivery~ menu waiter
      waitress reservation~ dine dining cafe eatery pizzeria steakhouse buffet brunch michelin
      tapas pub gastropub canteen trattoria izakaya table~ booth~ chef tip~ bill~ foodcourt
      doggy deliveroo ubereats supperclub catering caterer banquet noodle~ tasting~`,
    phrases: `eat out; eating out; ate out; go out for dinner; go out to eat; go out for a meal; book a
      table; tasting menu; fast food; sushi place; food truck; fine dining; table for two; table
      for four; order in; ordering in; take away; set menu; somewhere to eat; place to eat; grab
      a bite`,
  },
  coffee_tea: {
    words: `coffee espresso cappuccino latte flat~ americano macchiato mocha decaf caffeine
      caffeinated barista brew~ brews brewing filter~ aeropress chemex v60 cafetiere percolator
      moka tea teas matcha chai oolong earl~ rooibos herbal~ chamomile peppermint green~ oat~
      soya~ almond~ milk frappe cortado roast~ roastery beans~ teapot infusion kombucha mug~
      iced~ sencha darjeeling assam camomile`,
    phrases: `earl grey; green tea; herbal tea; flat white; oat milk; pour over; french press; black
      coffee; cold brew; coffee machine; espresso machine; coffee shop; mint tea; iced coffee;
      energy drink; energy drinks; cup of tea; hot chocolate`,
  },
  alcohol: {
    words: `alcohol alcoholic wine wines beer beers whisky whiskey gin vodka rum tequila mezcal brandy
      cognac champagne prosecco cava cider lager ale ales stout ipa pilsner cocktail cocktails
      mocktail mocktails spritz aperol negroni martini mojito margarita daiquiri bourbon scotch
      sake soju liqueur port~ sherry rioja merlot malbec shiraz pinot chardonnay riesling
      sauvignon bordeaux burgundy rose~ hangover drunk tipsy sober sobriety teetotal teetotaller
      abstain drink~ drinks~ drinking~ booze pint pints brewery winery vineyard sommelier
      distillery toast~ aa nonalcoholic homebrew pub bar~ bars~`,
    phrases: `don't drink; doesn't drink; do not drink; never drink; stopped drinking; quit drinking;
      gave up drinking; gave up alcohol; alcohol free; non alcoholic; red wine; white wine;
      craft beer; dry january; years sober; recovering alcoholic; a drink; home brew; natural
      wine; sparkling wine; single malt`,
  },
  soft_drinks: {
    words: `soda cola lemonade juice juices smoothie smoothies sparkling water~ fizzy squash~ cordial
      tonic~ seltzer lassi horchata milkshake drink drinks drinking beverage beverages thirsty
      thirst hydrate hydration kefir coke pepsi sprite hydrated electrolytes`,
    phrases: `fizzy drinks; soft drinks; sparkling water; still water; tap water; orange juice; hot
      chocolate; something to drink; ginger beer`,
  },
  sweets_baking: {
    words: `dessert desserts pudding cake cakes cupcake cupcakes cookie cookies biscuit biscuits
      brownie brownies chocolate chocolates candy sweets ice-cream icecream gelato sorbet pastry
      pastries croissant croissants doughnut donut donuts muffin muffins pancakes waffles
      macaron macarons tiramisu cheesecake meringue pavlova tart tarts pie~ crumble custard
      fudge toffee caramel marshmallow marzipan icing frosting fondant sponge~ bake bakes baking
      baker bakery sourdough dough bread loaf loaves yeast starter~ patisserie sugar sugary
      baklava churros strudel panettone gingerbread scones scone profiteroles nutella vanilla
      cinnamon liquorice jelly~ trifle mousse brioche focaccia bagels`,
    phrases: `ice cream; sweet tooth; birthday cake; dark chocolate; milk chocolate; white chocolate;
      sourdough starter; banana bread; carrot cake; apple pie; something sweet; baked goods`,
  },
  groceries: {
    words: `grocery groceries supermarket shop~ shopping~ market~ farmers~ butcher greengrocer
      fishmonger deli bulk~ costco aldi lidl tesco sainsbury walmart trolley veg~ vegbox csa
      organic produce~ pantry stock~ list~ corner~ discount~ coupons`,
    phrases: `farmers market; shopping list; grocery shopping; weekly shop; veg box; food shop; grocery
      store; health food; grocery list`,
  },
  meal_routine: {
    words: `breakfast brunch lunch dinner supper snack snacks snacking lunchbox porridge oatmeal oats
      granola cereal muesli yoghurt yogurt toast~ smoothie~ bagel pancakes~ eggs~ avocado~
      banana~ packed~ mealtime nibble omelette~ fasting elevenses bento canteen`,
    phrases: `skip breakfast; skip lunch; packed lunch; eat late; eat early; late night snack; lunch
      break; before noon; eat dinner at; family meal; school lunch; eat breakfast; have
      breakfast`,
  },
} as const satisfies CategoryTopics;
