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
    phrases: `short answers; brief answers; bullet points; bullet lists; step by step; get to the point;
      straight to the point; to the point; big picture; plain english; plain language; in
      detail; no emojis; don't use emojis; without jargon; with examples; worked examples; code
      examples; one question at a time; show your work; show sources; cite sources; numbered
      lists; too long; long answers; long explanations; walls of text; wall of text; keep it
      short; tl dr; in layman's terms; beginner level; lots of detail; sugar coat; pros and cons`,
  },
  tone: {
    words: `tone~ formal formally informal informally casual~ casually polite~ friendly~ humour~
      humor~ humorous sarcasm sarcastic~ jokes~ joking~ serious~ warm~ professional~
      encouraging~ encouragement praise~ flattery compliment~ compliments~ feedback criticism
      critique honest~ honesty blunt~ blunt directness swearing~ swear~ profanity slang witty
      address~ title~ sir madam mate~ patronising patronizing condescending gentle~ tu~ vous~
      sie~ du~ critical~ supportive empathetic`,
    phrases: `first name; call me; address me; talk to me; speak to me; honest feedback; tough love; be
      blunt; be direct; small talk; no jokes; with humour; formal tone; casual tone; use my
      first name; be honest; constructive criticism; swear words; pep talk; first name basis;
      without flattery; sound like; written in`,
  },
  units_formats: {
    words: `metric imperial celsius fahrenheit kilometres kilometers km~ miles~ kilos~ grams~ ounces~
      cups~ pounds~ litres liters gallons 24hour 12hour am/pm iso~ dates~ timezone~ cet gmt utc
      est pst euros~ dollars~ currency~ unit~ units~ measurements measurement~ measure~ convert~
      decimal comma~ spelling~ american~ british~ format~ formats~ temperature~ temperatures~
      distance~ distances~ conversion military~`,
    phrases: `metric system; imperial units; metric units; 24 hour; 12 hour; british english; american
      english; british spelling; american spelling; date format; day first; month first; degrees
      celsius; degrees fahrenheit; time zone; time format; military time; us dollars; in euros;
      in pounds`,
  },
  reply_language: {
    words: `language~ english~ spanish~ french~ german~ dutch~ italian~ portuguese~ reply~ answer~
      respond~ write~ speak~ translate~ translation~ bilingual~ language`,
    phrases: `answer in; reply in; respond in; write in; speak to me in; talk to me in; in french; in
      german; in spanish; in english; in italian; in portuguese; in dutch; british english;
      native language; in my language`,
  },
  contact_preferences: {
    words: `notification notifications notify reminder~ reminders remind~ email~ emails~ text~ texts~
      sms~ call~ calls~ calling phone~ message~ messages~ messaging whatsapp~ voicemail~ alert~
      alerts~ disturb disturbed interrupt interrupted interruption ping~ pings contact~
      contacted reach~ reachable newsletter~ unsubscribe evening~ weekends~ bother~ silent~
      push~ letter~ voice~`,
    phrases: `phone calls; text me; email me; call me after; do not disturb; don't disturb; push
      notifications; by email; by text; by phone; voice messages; voice notes; get in touch;
      best way to reach; hate phone calls; hates phone calls; follow up; morning person; in
      writing; on weekends; after 9; before 9; after 6; quiet hours; digest`,
  },
  daily_rhythm: {
    words: `morning~ mornings~ evening~ evenings~ night~ nights~ early~ late~ routine routines
      schedule~ rhythm productive~ productivity focus~ concentrate concentration energy~ wake~
      waking~ dawn sunrise~ midnight nocturnal alarm~ pomodoro habit~ daily~ lark owl ritual
      rituals punctual~ plan~ planner noon~ afternoon~`,
    phrases: `morning person; night owl; early bird; early riser; not a morning person; daily routine;
      morning routine; evening routine; up early; stay up; before dawn; work best; most
      productive; best in the morning; focus best; crack of dawn; get up at; wake up at; go to
      bed; after lunch; peak hours; energy levels; sleep in; lie in; after midnight; before
      work; after work; free evenings`,
  },
  shopping_budget: {
    words: `buy~ buying~ bought~ purchase~ purchases~ budget budgets budgeting cheap cheaper cheapest
      expensive afford affordable bargain bargains deal~ deals~ discount discounts sale~ sales~
      brand~ brands~ quality~ frugal thrifty splurge luxury~ premium~ price~ prices~ pricey
      cost~ costs~ spend~ spending~ refurbished secondhand~ second-hand~ local~ independent~
      amazon online~ instore return~ returns~ warranty reviews~ boycott loyalty~ coupon coupons
      minimalist~ minimalism declutter impulse~ shopping shopper ebay~ splashing order~ gift~`,
    phrases: `buy local; shop local; second hand; on a budget; tight budget; price range; value for
      money; small businesses; independent shops; made in; black friday; good value; money is no
      object; quality over quantity; under 50; under 100; under 500; under 1000; at most; per
      month; buy new; buy used; small budget; spend more than; big brands; avoid amazon; good
      deal; worth the money; online shopping; no plastic`,
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
    phrases: `zero waste; single use plastic; climate change; carbon footprint; animal rights; human
      rights; animal testing; cruelty free; fair trade; avoid plastic; eco friendly;
      environmentally friendly; the environment; the planet; low waste; won't fly; stopped
      flying; don't discuss politics; left wing; right wing; social justice; palm oil; tested on
      animals; good for the planet`,
  },
  comfort_environment: {
    words: `freezing silence chilly sweaty sweat allergic~ draughts noise noisy loud~ quiet quieter
      crowd~ crowds crowded busy~ queue~ queues lines~ hot~ heat~ warm~ cold~ freezing~ humid
      humidity rain~ rainy~ sunshine~ sun~ sunny~ dark~ bright~ dim light~ lighting~ smell~
      smells~ stuffy draughty temperature~ ac~ airconditioning air-conditioning fan~ cosy cozy
      peaceful calm~ atmosphere ambience overstimulated overstimulating sensory introvert~
      space~ privacy~ weather~ seasonal winter~ summer~ autumn~ spring~ outdoors~ indoors~
      patio~ terrace~`,
    phrases: `feel cold; get cold easily; can't cope with heat; can't stand heat; fall apart in the
      heat; need quiet; need silence; always freezing; hate noise; air conditioning; loud
      places; noisy places; loud music; big crowds; quiet places; hate crowds; hates crowds;
      hate the heat; hate the cold; hate heat; love the heat; feel the cold; always cold; easily
      cold; background music; background noise; large groups; big groups; sensory overload;
      bright lights; harsh lighting; strong smells; cigarette smoke; natural light; peace and
      quiet; hot weather; cold weather; warm weather; rainy weather; sit outside; sit outdoors;
      off season; off the beaten track; get cold`,
  },
  likes_dislikes: {
    words: `obsessed crazy~ favourite favorite favourites favorites prefer~ prefers~ preference
      preferences dislike dislikes hate~ hates~ adore detest loathe despise annoy annoys
      annoying irritate irritates irritating peeve bother~ bothers~ obsession fan~ keen~ fond~
      avoid~ taste~ tastes~ guilty~ pleasure~ upset~ upsets~ dealbreaker`,
    phrases: `mad about; crazy about; really likes; is into; loves everything about; can't get enough;
      fascinated by; pet peeve; pet peeves; can't stand; cannot stand; can't bear; guilty
      pleasure; not a fan; big fan; huge fan; drives me crazy; drives me mad; i'd rather; would
      rather; most of all; makes me happy; cheer me up; cheers me up; deal breaker; least
      favourite; least favorite`,
  },
} as const satisfies CategoryTopics;
