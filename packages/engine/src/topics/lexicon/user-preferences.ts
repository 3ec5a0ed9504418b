import type { CategoryTopics } from "./category-topics.ts";

export const userPreferences = {
  answer_style: {
    words: `answer~ answers~ reply~ replies~ respond~ response~ responses~ concise brief~ briefly
      short~ shorter detailed~ detail~ details~ thorough verbose wordy lengthy long~ summary
      summaries summarise~ bullet~ bullets~ bulleted bulletpoints paragraph~ paragraphs~ table~
      tables~ list~ lists~ markdown heading~ headings~ emoji emojis emoticons exclamation
      step-by-step steps~ example~ examples~ explanation explanations explain~ explained~ jargon
      plain~ simple~ simply~ analogy analogies source~ sources~ citation citations cite format
      formats formatting~ formatted tldr straightforward diagrams diagram visual~ visuals~
      directly~ direct~ blunt clear~ clearly~ structured numbered~ prose~ waffle fluff caveats
      disclaimers disclaimer sugarcoat`,
    phrases: `short answers; brief answers; bullet points; bullet lists; step by step; get to the
      point; straight to the point; to the point; big picture; plain english; plain language; in
      detail; no emojis; don't use emojis; without jargon; with examples; worked examples; code
      examples; one question at a time; show your work; show sources; cite sources; numbered
      lists; too long; long answers; long explanations; walls of text; wall of text; keep it
      short; tl dr; in layman's terms; beginner level; lots of detail; sugar coat; pros and cons`,
    asks: `explain describe~ understand~ summarise summarize compare overview difference theory~
      concept guide~ tutorial instructions~ causes~ cause~ write~ compose~ draft~ list~ review~
      caption greeting~ message~ profile~ email~ report~ meaning~ quantum inflation blockchain
      recursion photosynthesis relativity philosophy~ history~ essay~ introduce~ teach~ works~
      mean~ define~ definition analysis~ argument~ steps~ walk-me-through tell-me why~ monad
      proof~ grammar~ plot~ chapter~ lesson~ topic~ basics beginner~ homework~ announce~
      announcement slogan~ cheerful toast~ bio~ post~ tweet status~ proposal~ agenda~ checklist`,
  },
  tone: {
    words: `tone~ formal formally informal informally casual~ casually polite~ friendly~ humour~
      humor~ humorous sarcasm sarcastic~ jokes~ joking~ serious~ warm~ professional~ encouraging~
      encouragement praise~ flattery compliment~ compliments~ feedback criticism critique honest~
      honesty blunt~ blunt directness swearing~ swear~ profanity slang witty address~ title~ sir
      madam mate~ patronising patronizing condescending gentle~ tu~ vous~ sie~ du~ critical~
      supportive empathetic`,
    phrases: `first name; call me; address me; talk to me; speak to me; honest feedback; tough
      love; be blunt; be direct; small talk; no jokes; with humour; formal tone; casual tone; use
      my first name; be honest; constructive criticism; swear words; pep talk; first name basis;
      without flattery; sound like; written in`,
    asks: `feedback review~ opinion poem essay~ draft letter~ email~ message~ greeting compose
      write~ caption~ speech~ joke critique rate~ improve~ proofread~ apologise~ apologize~ cheer~
      motivate~ think-of my-draft my-novel my-story my-song my-painting my-essay my-drawing cv~
      look-over comment~ reply~ thank-you condolence birthday-card respond~ judge~ announcement~
      toast~ bio~ profile~ assess evaluate thoughts-on what-do-you-think score~ pitch~ reject~
      decline~ complaint complain~ landlord~ invitation~`,
  },
  units_formats: {
    words: `metric imperial celsius fahrenheit kilometres kilometers km~ miles~ kilos~ grams~
      ounces~ cups~ pounds~ litres liters gallons 24hour 12hour am/pm iso~ dates~ timezone~ cet
      gmt utc est pst euros~ dollars~ currency~ unit~ units~ measurements measurement~ measure~
      convert~ decimal comma~ spelling~ american~ british~ format~ formats~ temperature~
      temperatures~ distance~ distances~ conversion military~`,
    phrases: `metric system; imperial units; metric units; 24 hour; 12 hour; british english;
      american english; british spelling; american spelling; date format; day first; month first;
      degrees celsius; degrees fahrenheit; time zone; time format; military time; us dollars; in
      euros; in pounds`,
    asks: `tall far heavy long~ hot~ warm~ cold~ distance height weight~ weigh oven flour sugar~
      weather~ temperature speed~ deep wide big~ size~ area~ price~ cost~ date~ high~ fast~ bake~
      degrees map~ run~ drive~ fuel mountain~ building~ river~ ocean~ tower~ calendar~ length
      measure~ dimensions forecast~ recipe~ roast~ how-much how-big how-hot how-cold how-high
      how-deep how-wide how-heavy petrol~ luggage~ mileage~ boil~ marathon~ pool~ altitude fridge~
      meeting~ start~ event~ thermostat~ miles kilometres pounds dough butter~ liquid volume~
      exchange~ tank~ hike~`,
  },
  reply_language: {
    words: `language~ english~ spanish~ french~ german~ dutch~ italian~ portuguese~ reply~ answer~
      respond~ write~ speak~ translate~ translation~ bilingual~ language`,
    phrases: `answer in; reply in; respond in; write in; speak to me in; talk to me in; in french;
      in german; in spanish; in english; in italian; in portuguese; in dutch; british english;
      native language; in my language`,
    asks: `explain~ tell~ story~ summary~ describe~ draft~ joke~ poem~ causes cause~ why~ what-is
      write~ email~ letter~ article~ recipe~ meaning~ list~ help~ history~ how-does what-does`,
  },
  contact_preferences: {
    words: `notification notifications notify reminder~ reminders remind~ email~ emails~ text~
      texts~ sms~ call~ calls~ calling phone~ message~ messages~ messaging whatsapp~ voicemail~
      alert~ alerts~ disturb disturbed interrupt interrupted interruption ping~ pings contact~
      contacted reach~ reachable newsletter~ unsubscribe evening~ weekends~ bother~ silent~ push~
      letter~ voice~`,
    phrases: `phone calls; text me; email me; call me after; do not disturb; don't disturb; push
      notifications; by email; by text; by phone; voice messages; voice notes; get in touch; best
      way to reach; hate phone calls; hates phone calls; follow up; morning person; in writing; on
      weekends; after 9; before 9; after 6; quiet hours; digest`,
    asks: `reach landlord notify remind~ results~ invite~ message appointment~ confirm follow-up
      arrange~ bank~ customer-service complaint~ company~ agent recruiter school~ alert alerts
      news~ let-me-know emergency~ sign-up support~ cancel quote~ reminder reminders coordinate
      rsvp club~ newsletter~ delivery~ get-hold-of ask~ talk~ speak~ interview~ insurance~ discuss
      doctor~ clinic~ schedule~ communicate communication check-in update~ tell~ invitation~
      customer~ hotline leave-a-message`,
  },
  daily_rhythm: {
    words: `morning~ mornings~ evening~ evenings~ night~ nights~ early~ late~ routine routines
      schedule~ rhythm productive~ productivity focus~ concentrate concentration energy~ wake~
      waking~ dawn sunrise~ midnight nocturnal alarm~ pomodoro habit~ daily~ lark owl ritual
      rituals punctual~ plan~ planner noon~ afternoon~`,
    phrases: `morning person; night owl; early bird; early riser; not a morning person; daily
      routine; morning routine; evening routine; up early; stay up; before dawn; work best; most
      productive; best in the morning; focus best; crack of dawn; get up at; wake up at; go to
      bed; after lunch; peak hours; energy levels; sleep in; lie in; after midnight; before work;
      after work; free evenings`,
    asks: `slot gym~ run~ meeting~ flight~ study~ breakfast~ call~ class~ course~ appointment~
      coffee~ meditate~ focus~ read~ write~ practise~ practice~ fit-in tour~ sunrise hike~ shift~
      departure train~ exam~ party~ dinner~ hobby~ brunch~ webinar session~ what-time best-time
      good-time when-should when-would when-could when-can workout~ job~ yoga~ lesson~ alarm~ nap~
      schedule~ arrange~ concert~ movie~ early~ late~ nightlife club~ market~ exercise~ revise~
      deadline~ walk~ plan-my-day study-session babysit~ opportunity interview~ test~ swim~
      tennis~ coaching flight-time`,
  },
  shopping_budget: {
    words: `buy~ buying~ bought~ purchase~ purchases~ budget budgets budgeting cheap cheaper
      cheapest expensive afford affordable bargain bargains deal~ deals~ discount discounts sale~
      sales~ brand~ brands~ quality~ frugal thrifty splurge luxury~ premium~ price~ prices~ pricey
      cost~ costs~ spend~ spending~ refurbished secondhand~ second-hand~ local~ independent~
      amazon online~ instore return~ returns~ warranty reviews~ boycott loyalty~ coupon coupons
      minimalist~ minimalism declutter impulse~ shopping shopper ebay~ splashing order~ gift~`,
    phrases: `buy local; shop local; second hand; on a budget; tight budget; price range; value
      for money; small businesses; independent shops; made in; black friday; good value; money is
      no object; quality over quantity; under 50; under 100; under 500; under 1000; at most; per
      month; buy new; buy used; small budget; spend more than; big brands; avoid amazon; good
      deal; worth the money; online shopping; no plastic`,
    asks: `toaster sofa~ laptop~ iphone~ shoes~ jacket~ gift~ trip~ restaurant~ hotel~ wine~
      upgrade replace~ worth~ splash splurge~ treat~ order~ model appliance mattress~ kettle
      blender headphones~ bike~ watch~ bag~ furniture~ camera~ fridge~ washing-machine vacuum~
      coffee-machine purchase~ wish~ select choose~ pricey~ subscription~ wedding~ tickets~ pay~
      which-one drill~ suitcase umbrella~ coat~ boots~ printer~ pan~ pans knife~ knives lamp~
      chair~ desk~ tent~ mixer microwave iron~ hairdryer lawnmower mower tool~ dishwasher~ heater
      fan~ speaker~ monitor~ tablet~ phone~ car~ backpack~ perfume~ gadget~ toys~ stroller get~
      buy~ new~ recommend~ brand~ book~ books~ socks shirt~ jeans~ supermarket wrap~ delivery~
      online~ razor`,
  },
  values_politics: {
    words: `environment environmental environmentalist climate~ carbon~ footprint sustainable
      sustainability sustainably eco-friendly ecofriendly ecological green~ plastic~ plastics
      recycle recycling recycled waste~ zerowaste zero-waste compost~ renewable ethical ethics
      ethically cruelty-free fairtrade politics political politically vote~ votes~ voting voter
      liberal~ conservative~ labour~ democrat republican socialist libertarian feminist feminism
      pacifist activist~ union~ unions~ rights~ equality justice~ animal~ welfare~ values~
      principles boycott~ anticapitalist progressive~ humanist patriotic carbon-neutral offset~
      degrowth emission emissions`,
    phrases: `zero waste; single use plastic; climate change; carbon footprint; animal rights;
      human rights; animal testing; cruelty free; fair trade; avoid plastic; eco friendly;
      environmentally friendly; the environment; the planet; low waste; won't fly; stopped flying;
      don't discuss politics; left wing; right wing; social justice; palm oil; tested on animals;
      good for the planet`,
    asks: `bank~ invest brand~ coffee~ clothes~ flight~ fly~ trip~ get-from car~ meat~ fish~ zoo
      circus leather~ gift~ cleaning~ packaging~ delivery~ energy~ holiday~ diet~ pension~ donate
      charity~ newspaper supermarket straws capsules~ makeup~ eggs garden~ pesticide
      wrapping-paper heating~ balloons fireworks~ topics~ elephants fur hunting~ amazon~ supplier~
      order-online pan~ shampoo~ toothbrush~ kettle~ christmas-tree avocado banana~ chocolate~
      beef~ electricity~ europe~ commute~ t-shirt jeans~ trainers~ vacation~ fund~ funds~ stocks~
      debate~ conversation~ dinner-party petition lawn~ weed~ weeds steak cruise~ aquarium~
      horse-race souvenir~ detergent~ bottles nappies~ bottle~ picnic~ plates~ cutlery cups~
      catering buffet~ reach~ destination~ gas~ stove~ boiler~ discuss~ uncle~`,
  },
  comfort_environment: {
    words: `freezing silence chilly sweaty sweat allergic~ draughts noise noisy loud~ quiet
      quieter crowd~ crowds crowded busy~ queue~ queues lines~ hot~ heat~ warm~ cold~ freezing~
      humid humidity rain~ rainy~ sunshine~ sun~ sunny~ dark~ bright~ dim light~ lighting~ smell~
      smells~ stuffy draughty temperature~ ac~ airconditioning air-conditioning fan~ cosy cozy
      peaceful calm~ atmosphere ambience overstimulated overstimulating sensory introvert~ space~
      privacy~ weather~ seasonal winter~ summer~ autumn~ spring~ outdoors~ indoors~ patio~
      terrace~`,
    phrases: `feel cold; get cold easily; can't cope with heat; can't stand heat; fall apart in
      the heat; need quiet; need silence; always freezing; hate noise; air conditioning; loud
      places; noisy places; loud music; big crowds; quiet places; hate crowds; hates crowds; hate
      the heat; hate the cold; hate heat; love the heat; feel the cold; always cold; easily cold;
      background music; background noise; large groups; big groups; sensory overload; bright
      lights; harsh lighting; strong smells; cigarette smoke; natural light; peace and quiet; hot
      weather; cold weather; warm weather; rainy weather; sit outside; sit outdoors; off season;
      off the beaten track; get cold`,
    asks: `restaurant hotel~ venue party~ outing festival holiday~ july august winter~ cafe
      office~ study~ museum~ concert~ evening~ bedroom flat~ neighbourhood seat~ table~ bar~ gym~
      stadium market~ shopping~ mall theme-park amusement cinema~ wedding~ playlist~ trip~ beach~
      sauna~ jacket~ heating~ nightclub club~ date~ terrace~ apartment~ workspace coworking~
      sleep~ room~ place~ birthday-party carnival new-year's-eve christmas-market fair~ weekend~
      january~ february~ season~ month~ visit~ go-to desert tropical skiing~ location~ city~ bus~
      rush-hour open-plan meet~ lunch~ pub~ spa~ hall library~ focus~ concentrate~ waiting-room
      hike~ picnic~ balcony~ move~ spot~ airport~ barbecue~ nightlife busy~ celebrate~ hold~
      treadmill supermarket~ parade fireworks~ hobby~ train~`,
  },
  likes_dislikes: {
    words: `obsessed crazy~ favourite favorite favourites favorites prefer~ prefers~ preference
      preferences dislike dislikes hate~ hates~ adore detest loathe despise annoy annoys annoying
      irritate irritates irritating peeve bother~ bothers~ obsession fan~ keen~ fond~ avoid~
      taste~ tastes~ guilty~ pleasure~ upset~ upsets~ dealbreaker`,
    phrases: `mad about; crazy about; really likes; is into; loves everything about; can't get
      enough; fascinated by; pet peeve; pet peeves; can't stand; cannot stand; can't bear; guilty
      pleasure; not a fan; big fan; huge fan; drives me crazy; drives me mad; i'd rather; would
      rather; most of all; makes me happy; cheer me up; cheers me up; deal breaker; least
      favourite; least favorite`,
    asks: `choose~ gift~ like~ enjoy favourite~ decorate~ surprise~ mood~ cheer~ taste~ quiz~ mug~
      theme~ poster~ wallpaper~ t-shirt~ souvenir~ would-i-like fancy suit~ happy~ annoy~ treat~
      pick~ flavour~ present~ bouquet~ colour~ design~ name~ room~`,
  },
} as const satisfies CategoryTopics;
