import type { CategoryTopics } from "../category-topics.ts";

export const eating = {
  diet: {
    words: `salt~ salty~ sugar~ fibre fiber~ saturated vegetarian vegan veggie pescatarian
      pescetarian flexitarian omnivore carnivore meatless plant-based halal kosher haram keto
      ketogenic paleo macrobiotic =fasting gluten glutenfree lactose dairy~ meat~ pork~ beef~
      carb carbs carbohydrate protein~ calorie calories macros fodmap atkins mediterranean~
      fruitarian jain nutrition nutritionist dietitian dietician dieting diet dietary whole30
      sodium sugarfree wholefood ramadan~ cholesterol~ diabetic~ coeliac celiac intolerant
      intolerance tofu tempeh seitan meats poultry bypass~ portions~ sardines gammon venison veal
      wholegrain wholemeal lentil quinoa oatmilk eggless abstain~ herbivore crudites sattvic
      buddhist~ adventist~ kashrut shabbat~ hindu~ muslim~ jew~ jewish~ sikh~ fats trans-fat
      fatty lowfat semi-skimmed skimmed starch starches grains purine b12 cravings bariatric
      potassium fermented =lent~`,
    phrases: `cut down on; cut back on; less salt; no salt; no sugar; less sugar; low fibre; plant based;
      low carb; low fat; low sodium; low salt; low sugar; gluten free; dairy free; sugar
      free; no meat; no pork; no beef; eat meat; eating meat; red meat; intermittent fasting;
      cut out sugar; cut out meat; cut out dairy; high protein; raw food; whole foods; meat
      free; don't eat; never eat; give up meat; gave up meat; gave up sugar; stopped eating;
      counting calories; weight watchers; animal products; gave up bread; live on; only eat;
      eat only; off sugar; off meat; off dairy; off carbs; no carbs; no dairy; no gluten; no
      eggs; no fish; no bread; cut out bread; gastric bypass; gastric band; small portions;
      tiny portions; nothing fried; flesh of; eat animals; eating animals; low purine;
      without meat; eat fish; soft food; liquid diet; five a day; watch my cholesterol`,
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
    phrases: `throat swell; throat swell up; makes my throat; makes my mouth; stomach cramps;
      gives me hives; gives me cramps; gives me a rash; gives me heartburn; tree nuts; epi pen;
      food allergy; lactose intolerant; gluten free; dairy free; nut free; upset stomach;
      upsets my stomach; makes me sick; throat swells; throat closes; break out in hives;
      come out in hives; comes up in hives; can't digest; cannot digest; can't tolerate;
      cannot tolerate; my tongue; my lips; my stomach; my gut; spots on; get spots; comes out in;
      come out in spots; gives me spots; makes me ill; sends me to hospital; sends me to a and e;
      doubled over; on the toilet; tingle; goes right through me; bad reaction; react to;
      react badly to; out of bounds; off limits; no shellfish; no peanuts; doesn't agree with me;
      don't agree with me; disagrees with me; cross contamination; may contain; peanut butter~`,
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
      clams calamari octopus caviar truffle truffles steak burger ribs =wings fondue raclette
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
    phrases: `hot sauce; spicy food; chilli peppers; chili peppers; dim sum; street food;
      comfort food; sweet tooth; fish and chips; mac and cheese; pad thai; blue cheese;
      middle eastern; south indian; favourite dish; favorite dish; favourite food; favorite food;
      favourite meal; favorite meal; can't handle spice; the hotter the better; extra hot;
      extra chilli; could live on; could eat; weakness for; bring on the; chilli head;
      plain food; plain cooking; simple food; not too spicy; too spicy; mildest; nothing spicy;
      no chilli; spice tolerance; any cheese; well done; medium rare; meat and potatoes;
      peanut butter~`,
    asks: `cook dinner supper lunch brunch meal menu recipe dish eat food snack restaurant bistro
      takeaway takeout order delivery tonight~ table date~ birthday~ celebrate~ holiday~
      destination~ trip~ travel~ city~ visit~ street-food market pizza sauce sandwich soup
      salad crisps picnic catering gift~ present~ hamper cookbook class~ fridge hungry spice
      evening~ anniversary~ neighbourhood~ feed groceries try taste festival~`,
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
  meal_routine: {
    words: `breakfast brunch dinner supper snack snacks snacking lunchbox porridge oatmeal oats
      granola cereal muesli yoghurt yogurt toast~ smoothie~ bagel pancakes~ eggs~ avocado~
      banana~ packed~ mealtime nibble omelette~ elevenses bento canteen breakfasts suppers
      teatime mealtimes nibbles grazing graze~ grazes brunches meals~ overeat starving peckish
      hungry~ omad cornflakes weetabix marmalade~ croissant~ crumpet crumpets kippers sandwich~
      sandwiches~ lunchbreak lunchtime noon~ midday~ midnight~ snacker desk-lunch sitdown
      =fasting lunch~`,
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
