import { answerStyle } from "./answer-style.ts";
import type { CategoryTopics } from "./category-topics.ts";
import { valuesPolitics } from "./values.ts";

export const userPreferences = {
  answer_style: answerStyle,
  tone: {
    words: `tone~ formal formally informal~ informally~ casual~ casually polite~ friendly~ humour~
      humor~ humorous sarcasm sarcastic~ jokes~ joking~ serious~ warm~ professional~ encouraging~
      encouragement praise~ flattery compliment~ compliments~ feedback criticism critique honest~
      honesty blunt~ blunt~ directness~ swearing~ swear~ profanity slang~ witty address~ title~
      sir madam mate~ patronising patronizing condescending gentle~ tu~ vous~ sie~ du~ critical~
      supportive~ empathetic tease teasing~ banter harsh~ brutal~ brutally chummy cheesy corny pun
      puns contradict contradicted contradicting flattering cheerleader cheerful~ gushing
      dreadful~ deadpan matey~ curse~ cursing posh babytalk`,
    phrases: `first name; call me; address me; talk to me; speak to me; honest feedback; tough
      love; be blunt; be direct; no jokes; with humour; formal tone; casual tone; use my first
      name; be honest; constructive criticism; swear words; pep talk; first name basis; without
      flattery; sugar coat; don't praise; dad jokes; no small talk; if i'm wrong; formal address;
      like an adult; like a child; sie rather; du rather; go easy on me; don't be nice; challenge
      me; play devil's advocate; devil's advocate; don't apologise; stop apologising; no
      exclamation; no emojis; keep it clean; one for swearing; not one for swearing; be patient
      with me; be kind; be gentle; be strict; be strict with me; don't lecture; no lecture; never
      want to hear about; don't want to hear about; don't mention; never mention; stop asking; no
      pity; like a friend; no moralising; skip the pleasantries; no flattery; don't flatter; first
      names; use du; use sie; say du; swear all; brutally honest; less enthusiastic; no
      exclamation marks; exclamation marks; some humour; humour please; dry humour; british
      humour; like a coach; like a drill; like a pirate`,
    asks: `feedback~ review~ opinion~ poem~ essay~ draft~ letter~ email~ message~ greeting compose
      write~ caption~ speech~ joke~ critique rate~ improve~ proofread~ apologise~ apologize~
      cheer~ motivate~ think-of my-draft my-novel my-story my-song my-painting my-essay my-drawing
      cv~ look-over comment~ reply~ thank-you condolence birthday-card respond~ judge~
      announcement~ toast~ bio~ profile~ assess evaluate thoughts-on what-do-you-think score~
      pitch~ reject~ decline~ complaint complain~ landlord~ invitation~ punchline swimsuit~ body~
      feel-better encourage~ cheer-up headline~ novel~ story~ business-plan idea~ drawing~ logo~
      song~ outfit~ look~ photo~ look-at check~ read~ good-enough wish~ congratulate~`,
  },
  units_formats: {
    words: `metric imperial celsius fahrenheit kilometres kilometers km~ miles~ kilos~ grams~
      ounces~ cups~ pounds~ litres liters gallons 24hour 12hour am/pm iso~ dates~ timezone~ cet
      gmt utc est pst euros~ dollars~ currency~ unit~ units~ measurements~ measurement~ measure~
      convert~ decimal comma~ spelling~ american~ british~ format~ formats~ temperature~
      temperatures~ distance~ distances~ conversion~ military~ inches kelvin stone~ tbsp spoons~
      teaspoons pints~ kilograms kilogram millimetres centimetres meters~ metres~ mph kph knots~
      yards~ acres hectares mmhg psi a4 kg lb lbs oz ml lakh crore`,
    phrases: `metric system; imperial units; metric units; 24 hour; 12 hour; british english;
      american english; british spelling; american spelling; date format; day first; month first;
      degrees celsius; degrees fahrenheit; time zone; time format; military time; us dollars; in
      euros; in pounds; mean nothing to me; means nothing to me; 24 hour clock; week starts;
      oxford comma; am and pm; in inches; in feet; in kilos; in celsius; in fahrenheit; in metric;
      think in metric; think in; kitchen scales; by weight; day month year; month day year;
      decimal point; comma as; gas mark; write dates as; dates as; in swiss francs; swiss francs;
      in yen; in kronor; in rupees; in crowns; prices in; temperatures in; distances in; weights
      in; oven temperatures; use metric; use imperial; metric only; metric please; use celsius;
      use fahrenheit; celsius only; celsius please; grew up with fahrenheit; grew up with
      imperial; 24 hour time; am pm; week starts on; weeks start; iso dates; dd mm; mm dd;
      european dates; american dates; comma decimal; decimal commas; kitchen scale; no kitchen
      scales; measuring cups; eu sizes; uk sizes; us sizes; paper size`,
    asks: `tall far heavy hot~ warm~ cold~ distance height~ weight~ weigh~ oven flour sugar~
      weather~ temperature speed~ deep wide big~ size~ area~ high~ fast~ bake~ degrees map~ run~
      drive~ fuel mountain~ building~ river~ ocean~ tower~ calendar~ length measure~ dimensions
      forecast~ recipe~ roast~ how-big how-hot how-cold how-high how-deep how-wide how-heavy
      petrol~ luggage~ mileage~ boil~ marathon~ pool~ altitude fridge~ meeting~ event~ thermostat~
      miles kilometres pounds dough butter~ liquid volume~ exchange~ tank~ hike~ proofread essay~
      letter~ spelling~ cost~ price~ budget~ schedule~ timetable~ plan~ deadline~ cover-letter
      pancake pancakes cake~ bread~ cookies~ turkey~ chicken~ steak~ fever~ sea~ outside~ paris~
      flight-time depart~ leave~ rent~ salary~ costs~ expensive~ everest lake~ elephant~ baby~
      dog~ suitcase~ table~ sofa~ screen~ desk~ curtains~ print~ shoe-size`,
  },
  reply_language: {
    words: `language~ english~ spanish~ french~ german~ dutch~ italian~ portuguese~ reply~ answer~
      respond~ write~ speak~ translate~ translation~ bilingual~ language deutsch español français
      italiano`,
    phrases: `answer in; reply in; respond in; write in; speak to me in; talk to me in; in french;
      in german; in spanish; in english; in italian; in portuguese; in dutch; british english;
      native language; in my language; answer me in; in polish; in turkish; in russian; in arabic;
      in hindi; in japanese; in swedish; in chinese; in mandarin; in korean; in ukrainian; in
      greek; in danish; in catalan; in welsh; only in english; explain in; simple english; always
      english; even if i write; whatever language; in my mother tongue; always answer in; reply
      only in; answer only in; want to practise; learning english; my mother tongue; easy english;
      british words; brazilian portuguese; mexican spanish; swiss german`,
    asks: `explain~ tell~ story~ summary~ describe~ draft~ joke~ poem~ write~ email~ letter~
      recipe~`,
  },
  contact_preferences: {
    words: `notification notifications~ notify reminder~ reminders remind~ email~ emails~ text~
      texts~ sms~ call~ calls~ calling~ phone~ message~ messages~ messaging~ whatsapp~ voicemail~
      alert~ alerts~ disturb disturbed interrupt interrupted interruption ping~ pings contact~
      contacted reach~ reachable newsletter~ unsubscribe evening~ weekends~ bother~ silent~ push~
      letter~ voice~ voicemails fax letterbox~ texting~ dial~ pigeonhole snail-mail phone-phobic
      answerphone`,
    phrases: `phone calls; text me; email me; call me after; do not disturb; don't disturb; push
      notifications; by email; by text; by phone; voice messages; voice notes; get in touch; best
      way to reach; hate phone calls; hates phone calls; follow up; morning person; in writing;
      after 9; before 9; after 6; quiet hours; digest; no phone calls; no calls; don't call; hate
      calling; prefer texts; prefer emails; prefer phone calls; to e mail; face to face; by
      letter; by post; camera off; leave a message; pick up the phone; talk on the phone; rather
      text; rather call; during work; don't ring; snail mail; unknown numbers; mornings are bad;
      after bedtime; never answer calls; never answer the phone; messages on weekends; hate the
      phone; small hours; never pick up; don't pick up; never answer; email only; only email;
      never call; never ring; after eight; after six; after nine; before eight; before nine; work
      calls; unknown callers; text only; text first; text before; deaf so; best reached`,
    asks: `reach landlord~ notify remind~ results~ invite~ message appointment~ confirm follow-up
      arrange~ bank~ customer-service complaint~ company~ agent~ recruiter~ school~ alert alerts
      news~ let-me-know emergency~ sign-up support~ cancel~ quote~ reminder reminders coordinate
      rsvp club~ newsletter~ delivery~ get-hold-of ask~ talk~ speak~ interview~ insurance~ discuss
      doctor~ clinic~ schedule~ communicate communication check-in update~ tell~ invitation~
      customer~ hotline leave-a-message plumber~ utility~ complain~ order~ book~ reserve~ query~
      question~ estate-agent viewing~ garage~ job~ offer~ wake~`,
  },
  daily_rhythm: {
    words: `morning~ mornings~ evening~ evenings~ night~ nights~ early~ late~ routine routines
      schedule~ rhythm productive~ productivity focus~ concentrate concentration energy~ wake~
      waking~ dawn sunrise~ midnight nocturnal alarm~ pomodoro habit~ daily~ lark owl ritual
      rituals punctual~ plan~ planner noon~ afternoon~ nightshift~ siesta snooze~ asleep~ bedtime~
      wakes~ wake-up sunup sundown nightfall midday~ groggy`,
    phrases: `morning person; night owl; early bird; early riser; not a morning person; daily
      routine; morning routine; evening routine; up early; stay up; before dawn; work best; most
      productive; best in the morning; focus best; crack of dawn; get up at; wake up at; go to
      bed; after lunch; peak hours; energy levels; sleep in; lie in; after midnight; after work;
      free evenings; up before; asleep by; in bed by; till noon; until noon; wide awake; useless
      before; before coffee; after ten; sleep late; late riser; graveyard shift; can't think
      before; second wind; night shift; night nurse; before six; split shifts; sleep during the
      day; long commute; school run; ninety minutes each way; up at five; up at four; up at six;
      up before three; up before six; mornings are; before eleven; before ten; function before;
      don't function; no good before; not before noon; calls begin at; at six a; minute late; even
      a minute late; always late; asleep before; in bed by nine; in bed by ten; wake at; wide
      awake at; nine hours a day; early mornings; brain works; brain only; think best; think
      clearly; work better; afternoon slump; after dinner; after lunch i; nap every; late nights;
      night bird; stay up till; stay up until`,
    asks: `slot gym~ run~ meeting~ flight~ study~ breakfast~ call~ class~ course~ appointment~
      coffee~ meditate~ focus~ practise~ practice~ fit-in tour~ sunrise~ hike~ shift~ departure
      train~ exam~ party~ dinner~ hobby~ brunch~ webinar session~ what-time best-time good-time
      when-should when-would when-could when-can workout~ job~ yoga~ lesson~ alarm~ nap~ schedule~
      arrange~ concert~ movie~ early~ late~ nightlife club~ market~ exercise~ revise~ deadline~
      walk~ plan-my-day study-session babysit~ opportunity interview~ test~ swim~ tennis~ coaching
      flight-time hairdresser~ pub-quiz quiz~ alarm-clocks shall-i-book when-shall leave~
      train-leaves film~ gig~ reservation~ table~ learn~ dentist~ 7am 6am 8am 9am 9pm 10pm 11pm
      espresso`,
  },
  shopping_budget: {
    words: `buy~ buying~ bought~ purchase~ purchases~ budget budgets budgeting cheap cheaper
      cheapest expensive afford affordable bargain bargains deal~ deals~ discount discounts sale~
      sales~ brand~ brands~ quality~ frugal thrifty splurge luxury~ premium~ price~ prices~ pricey
      cost~ costs~ spend~ spending~ refurbished secondhand~ second-hand~ local~ independent~
      amazon online~ instore return~ returns~ warranty reviews~ boycott loyalty~ coupon coupons
      minimalist~ minimalism declutter impulse~ shopping~ shopper ebay splashing~ order~ gift~
      thrift~ flea~ wealthy rich~ spendthrift shopaholic pre-owned handmade~ durable~ outlet~ aldi
      lidl moderately~ cheapskate penny~ lavish haggle haggling vouchers~ voucher~ gumtree vinted
      receipts~ preloved heirloom~ artisan~ upcycle`,
    phrases: `buy local; shop local; second hand; on a budget; tight budget; price range; value
      for money; small businesses; independent shops; black friday; good value; money is no
      object; quality over quantity; under 50; under 100; under 500; under 1000; buy new; buy
      used; small budget; spend more than; big brands; avoid amazon; worth the money; online
      shopping; no plastic; buy it for life; pay more; something that lasts; dollars a day; spare
      no; bargain hunter; no credit; made locally; own little; never buy; only buy; only buy
      second hand; don't buy; new garments; cheap and cheerful; expensive taste; top of the line;
      buy cheap buy twice; rather pay; rather spend; rather repair; repair things; no returns;
      hate shopping; love shopping; hate shops; online only; hand me downs; thirty dollars; euros
      a day; pounds a day; no brand names; brand names; not a cent; a cent more; under twenty;
      under fifty; euros a month; pounds a year; put aside about; no advertising; hate
      advertising; can't afford; max budget; fifty euros; spend at most; spend more; spend less;
      pay extra; pay full; full price; wait for sales; thrift shops; thrift stores; second hand
      only; only secondhand; only used; never new; buy once; built to last; buy quality; only buy
      quality; local shops; own brand; brand loyal; always buy; love bargains; hunt bargains`,
    asks: `toaster~ sofa~ laptop~ iphone~ shoes~ jacket~ gift~ trip~ restaurant~ hotel~ wine~
      upgrade replace~ worth~ splash splurge~ treat~ order~ model appliance mattress~ kettle
      blender~ headphones~ bike~ watch~ bag~ furniture~ camera~ fridge~ washing-machine vacuum~
      coffee-machine purchase~ wish~ select choose~ pricey~ subscription~ wedding~ tickets~ pay~
      which-one drill~ suitcase umbrella~ coat~ boots~ printer~ pan~ pans knife~ knives lamp~
      chair~ desk~ tent~ mixer microwave iron~ hairdryer lawnmower mower tool~ dishwasher~ heater
      fan~ speaker~ monitor~ tablet~ phone~ car~ backpack~ perfume~ gadget~ toys~ stroller~ get~
      buy~ new~ recommend~ brand~ book~ books~ socks shirt~ jeans~ supermarket wrap~ delivery~
      online~ razor quid~ worthwhile~ invest~ built-in ikea~ iceland~ holiday-where toothbrush~
      bed~ table~ dress~ tv~ telly~ e-bike~ pram~ cot~ toy~ present~ ring~ skincare~ glasses~
      frames~ flights~ cheese~ meat~ groceries~ detergent~ nappies~ diapers~ pen~ notebook~
      wallet~ belt~`,
  },
  values_politics: valuesPolitics,
  comfort_environment: {
    words: `freezing silence~ chilly sweaty sweat allergic~ draughts noise noisy loud~ quiet
      quieter crowd~ crowds crowded busy~ queue~ queues~ lines~ hot~ heat~ warm~ cold~ freezing~
      humid humidity rain~ rainy~ sunshine~ sun~ sunny~ dark~ bright~ dim light~ lighting~ smell~
      smells~ stuffy draughty temperature~ ac~ airconditioning air-conditioning fan~ cosy cozy
      peaceful calm~ atmosphere ambience overstimulated overstimulating sensory introvert~ space~
      privacy~ weather~ seasonal~ winter~ summer~ autumn~ spring~ outdoors~ indoors~ patio~
      terrace~ overwhelm overwhelms overwhelmed flashing~ perfume~ scents~ scented~
      claustrophobia~ misophonia chewing~ draught~ muggy lively~ bustle neon~ candlelight~ stink~
      stinks sunlight~ chill~ overheated overheat shiver shivering drafts deafening echo~ jostle
      conditioner~`,
    phrases: `feel cold; get cold easily; can't cope with heat; can't stand heat; fall apart in
      the heat; need quiet; need silence; always freezing; hate noise; air conditioning; loud
      places; noisy places; loud music; big crowds; quiet places; hate crowds; hates crowds; hate
      the heat; hate the cold; hate heat; love the heat; feel the cold; always cold; easily cold;
      background music; background noise; large groups; big groups; sensory overload; bright
      lights; harsh lighting; strong smells; cigarette smoke; natural light; peace and quiet; hot
      weather; cold weather; warm weather; rainy weather; sit outside; sit outdoors; off season;
      off the beaten track; get cold; above 30 degrees; noisy crowds; flashing lights; loud
      noises; get hot; cold feet; tight spaces; hard chairs; dry air; fresh air; hustle and
      bustle; thin walls; can't focus with; can't concentrate with; too loud; too bright; too hot;
      too cold; too many people; personal space; hate queues; hate queuing; hate waiting; can't
      stand crowds; can't stand noise; quiet corner; feel at ease; strong perfume; cope with heat;
      cope with cold; in large crowds; crowded places; overlooks a bar; over 25 degrees; over 30
      degrees; ruins me; in the heat; terribly quiet; love heat; crowds make; lots of noise; need
      it dark; need it quiet; need darkness; total darkness; light sleeper; any noise; noise
      keeps; loud restaurants; loud bars; busy places; large crowds; hate winter; hate summer;
      love winter; love summer; love the cold; hate rain; love rain; always warm; freeze easily;
      heat makes; heat kills; no air conditioning; hate air conditioning; heat above`,
    asks: `restaurant~ hotel~ venue party~ outing festival~ holiday~ july~ august~ winter~ cafe~
      office~ study~ museum~ concert~ evening~ bedroom~ flat~ neighbourhood~ seat~ table~ bar~
      gym~ stadium~ market~ shopping~ mall theme-park amusement cinema~ wedding~ playlist~ trip~
      beach~ sauna~ jacket~ heating~ nightclub club~ date~ terrace~ apartment~ workspace
      coworking~ sleep~ room~ place~ birthday-party carnival new-year's-eve christmas-market fair~
      weekend~ january~ february~ season~ month~ visit~ go-to desert tropical skiing~ location~
      city~ bus~ rush-hour open-plan meet~ lunch~ pub~ spa~ hall library~ focus~ concentrate~
      waiting-room hike~ picnic~ balcony~ move~ spot~ airport~ barbecue~ nightlife busy~
      celebrate~ hold~ treadmill supermarket~ parade fireworks~ hobby~ train~ seville~ summer-in
      nice-in desk~ duvet~ blanket~ pyjamas~ coat~ dubai~ egypt~ thailand~ iceland~ norway~
      finland~ florida~ singapore~ india~ honeymoon~ run~ sale~ thermostat~ fan~ lamp~ curtains~
      blinds~ street~ plane~`,
  },
  likes_dislikes: {
    words: `obsessed crazy~ favourite favorite favourites favorites prefer~ prefers~ dislike
      dislikes hate~ hates~ adore detest loathe despise annoy annoys annoying irritate irritates
      irritating peeve bother~ bothers~ obsession fan~ keen~ fond~ avoid~ taste~ tastes~ guilty~
      pleasure~ upset~ upsets~ dealbreaker disgust disgusts disgusting~ boring~ bore~ soulless
      sucker~ weakness~ twitch~ yuck gross~ worship~ swoon loathing infatuated besotted smitten
      =preference =preferences =hateful`,
    phrases: `mad about; crazy about; really likes; is into; loves everything about; can't get
      enough; fascinated by; pet peeve; pet peeves; can't stand; cannot stand; can't bear; guilty
      pleasure; not a fan; big fan; huge fan; drives me crazy; drives me mad; i'd rather; would
      rather; makes me happy; cheer me up; cheers me up; deal breaker; least favourite; least
      favorite; up the wall; soft spot; weakness for; sucker for; nothing beats; is my thing; not
      my thing; no thanks; don't care for; leaves me cold; live for; can't live without; above
      all; got me through; makes me cry; makes me laugh; makes me smile; my guilty; my happy
      place; wouldn't miss; not my cup of tea; die hard; till i die; give me death; can't be
      bothered; love anything; hate anything; favourite animal; favourite food; favourite season;
      favourite flower; favourite smell; love the smell; hate the smell; love the sound; hate the
      sound`,
    asks: `choose~ gift~ like~ enjoy favourite~ decorate~ surprise~ mood~ cheer~ taste~ quiz~ mug~
      theme~ poster~ wallpaper~ t-shirt~ souvenir~ would-i-like fancy suit~ happy~ annoy~ treat~
      pick~ flavour~ present~ bouquet~ colour~ design~ name~ room~`,
  },
} as const satisfies CategoryTopics;
