import type { CategoryTopics } from "./category-topics.ts";

export const milestones = {
  birthdays: {
    words: `birthday birthdays bday born~ turning~ turns~ candles~ january~ february~ march~
      april~ june~ july~ august~ september~ october~ november~ december~ birthdate party~ parties~
      surprise~ celebrate~ celebrates~ celebration~ cake~ quinceanera sweet-sixteen leapling
      aries~ taurus~`,
    phrases: `birthday is; birthday party; date of birth; was born on; turns thirty; turns forty;
      turns fifty; turns sixty; turns eighteen; 30th birthday; 40th birthday; 50th birthday; 60th
      birthday; born in january; born in february; born in march; born in april; born in may; born
      in june; born in july; born in august; born in september; born in october; born in november;
      born in december; leap day; leap year baby; she turns; he turns; birthday falls; leap year;
      turn thirty; turn forty; turn fifty; turn sixty; turn seventy; sweet sixteen; eighteen in
      the; on christmas day; don't celebrate my birthday; hate my birthday; i turn thirty; i turn
      forty; i turn fifty; i turn sixty; turned fifty; turned sixty; turned forty; turned thirty;
      turning fifty; turning sixty; turning forty; turning thirty; turning eighteen; my birthday;
      her birthday; his birthday; i'll be forty; be thirty; be forty; be fifty; be sixty; on my
      birthday; the third of may; born on christmas; daughter's birthday; son's birthday; wife's
      birthday; husband's birthday; mum's birthday; dad's birthday; turns four; turns five; turns
      six; turns seven; turns eight; turns nine; turns ten; turns seventy; turns eighty; turns
      ninety; turn eighteen; turn twenty; turn eighty`,
    asks: `invitation invitations date~ celebrate card~ cake~ calendar~ month~ surprise~ dinner~
      weekend~ guests~ horoscope~ discount~ reservation remind~ wish~ flowers~ party~ balloons
      decorations decoration~ zodiac when~ form~ free-on countdown trip~ plan~ gift~ present~
      playlist~ august~ may~ spring~ fiftieth fortieth thirtieth venue~ band~ invite~ guest~
      balloon~ leave~ time-off flight~ holiday~ year~ leap~ date-of anniversaries~ book~ reserve~
      table~ free-dessert forget~ remember~ party-reason reason-for autumn~ free-entry wardrobe~
      june~ july~ march~ april~ september~ october~ november~ december~ january~ february~ free~
      busy~ concert~ special~ next-week upcoming anything-coming important-dates`,
  },
  weddings_anniversaries: {
    words: `wedding~ weddings~ anniversary anniversaries engaged engagement engagement~ honeymoon
      honeymooned bride~ groom bridesmaid~ bridesmaids vows~ proposal proposed married~ marrying
      elope eloped ceremony~ reception~ bachelorette stag~ hen~ marry~ registry~ vow dates~
      hitched betrothed newlyweds remarry bridal groom's matrimony eloping nuptials`,
    phrases: `get married; got married; getting married; wedding anniversary; been married; save
      the date; stag do; hen do; bachelor party; silver wedding; golden wedding; honeymooned in;
      wedding day; tie the knot; tied the knot; married in; met my husband; met my wife; celebrate
      our; years of marriage; important dates; special day; getting hitched; first dance; come
      june; been together for; married for; civil ceremony; golden anniversary; silver
      anniversary; marriage ended; getting remarried; my fiance's; divorce came through; divorce
      became final; divorce is final; got engaged; pearl wedding; ruby wedding; diamond wedding;
      years married; proposed to me; said yes; popped the question; engagement party; civil
      wedding; church wedding; eloped in; marriage certificate; second marriage; first husband;
      first wife; our wedding; my wedding; my fiance; my fiancee; years ago on; when we met; met
      on~; day we met; the big day; marrying in; getting married on; wedding is on; wedding is in;
      is marrying; marry next; getting married next; engaged since; just got engaged; my sister's
      wedding; my brother's wedding; my best friend's wedding; maid of honour; best man at; years
      together; together since; my girlfriend said`,
    asks: `romantic~ band~ song~ flowers~ remind~ ring~ suit~ dress~ toast~ speech~ spouse
      invitation~ form~ box~ tick status~ name-change calendar~ dinner~ weekend-away surprise~
      evening~ budget~ savings~ save~ summer~ june~ september~ gift~ present~ photo~ honeymoon
      venue guest-list opening-dance first-dance jewellery~ jewelry~ celebrate~ date~ leave~
      time-off tax~ insurance~ surname holiday~ hair~ busy~ cater~ implants dentist~ haircut~
      diet~ tailor~ gown tux tuxedo shoes~ teeth~ tan~ skincare~ flights~ hotel~ resort~ visa~
      autumn~ weekend~ shifts~ conference~ schedule~ silver gold~ pearl~ ruby~ album~ slideshow
      playlist~ hen~ stag~ rehearsal~ seating~ beneficiary~ pension~ mortgage~ house~ forget~
      mustn't remember~ lads~ trip~ book~ card~ happy-couple spring~ hiking~ dress-size tattoo~
      may~ july~ august~ october~ free~ plan~ special~ beard~ move~ kitchen~ surgery~
      anything-coming important-dates dance-class`,
  },
  achievements: {
    words: `achievement achievements achieve~ achieved award awards awarded medal medals trophy
      prize~ won~ winner~ winning~ completed~ record~ record-breaking graduated graduation
      graduate~ promotion~ published milestone milestones proud~ proudest accomplishment
      accomplished certified~ qualified~ summit~ climbed~ scholarship~ valedictorian champion~
      championship~ honours~ honors~ distinction~ published nobel~ black-belt blackbelt licence~
      pb~ medalist debut mbe obe remission summited laureate patented bestseller bestselling
      debtfree unbeaten undefeated qualifying~ accepted~ certificate~ doctorate shortlisted
      commended knighted record-holder honorable~ graduates~ promoted ultramarathon elected~
      nominated grand-prix runner-up triumph conquered beaten~ broke-record =winners`,
    phrases: `quit smoking; gave up smoking; driving test; paid off; cancer free; defended my; my
      doctorate; my phd; sober for; years sober; ran my first; first marathon; passed my driving
      test; second place; bronze medal; silver medal; gold medal; personal best; published my;
      first book; first in my family; proudest moment; got promoted; black belt; cum laude;
      running a marathon; hall of fame; climbed kilimanjaro; comes out in; finished my phd; small
      press; accepted at; got into; passed my; world record; debt free; years clean; first house;
      wrote a book; published a; fourth attempt; third attempt; first attempt; in remission;
      cancer free for; got my citizenship; my citizenship; beat cancer; swam the; cycled from;
      cycled across; came first; came second; best time; lost thirty kilos; lost twenty kilos; got
      tenure; first in the family; learnt to swim; finally learned; school record; dean's list;
      won a medal; won the championship; won a prize; finished my degree; finished my thesis;
      completed a marathon; passed the bar; passed the exam; contest winner; baking contest; beat
      leukaemia; survived cancer; was promoted; promoted to; promoted to captain; first
      ultramarathon; my first marathon; became a canadian; elected to; nominated for; visa was
      approved; years smoke free; months clean; clean for; months sober; weeks sober; hole in one;
      swam across; hiked the; sailed across; cycled the; finished chemotherapy; last chemo;
      finished treatment; all clear; got the all clear; licence at; finally passed; got accepted;
      got my degree; hundred days; first place in; won the contest; won the cup; won the league;
      won the race; learned to swim; learned to read; learned to drive; learned to walk; came
      third; third place; first place; first prize~; national finals; story prize; highest marks;
      accepted our offer; passed my bar; ordained; was ordained; got a distinction; rang the bell;
      been published; won a scholarship; won a bronze; won a gold; won second; won third; won
      gold; won silver; won bronze; finished my first; my first novel; my first book; first
      exhibition; passed my driving; passed my exam; passed my test; got my black belt; smoke
      free; lost ten kilos; named employee; sold my first; made partner`,
    asks: `celebrate~ headline profile~ linkedin~ bio~ title~ card~ toast~ speech~ brag~
      introduce~ introduction cv~ interview~ next~ challenge~ party~ tonight~ quiz~ certificate~
      post~ announce frame~ wall~ reward~ treat~ congratulate business-cards what-next motivation~
      strengths resume~ letterhead signature~ stationery extra~ display~ conversation~ icebreaker
      dating-profile present~ van~ fun-fact drive~ memoir status~ about-me champagne~ dinner~
      surprise~ tattoo~ application~ press-release scrapbook~ plaque cake~ banner~ email-signature
      newsletter~ school-reunion reunion~ small-talk trivia~ mentor~ teach~ advice~ lead~ guide~
      group~ holiday~ summer~ marketing~ noticed promote~ sell~ event~ launch~ reading~ press~
      media~ photos~ website~ author~ back-cover academy~ officiate represent~ mention~ start-of
      wine~ beer~ present-myself hang~ shelf~ story~ goal~ training~ clothes~ trousers~ jeans~
      wardrobe~ game~ chess~ club~ road-trip rental~ car~`,
  },
  life_changes: {
    words: `citizenship burglary evicted eviction homeless bereaved miscarriage stillborn
      emigrating transitioned moved~ moving~ relocate relocated relocating relocation emigrate
      emigrated divorce~ divorced~ widowed~ retire retired~ retiring retirement graduated~ joined~
      became~ born~ adopted died~ death~ passed~ funeral bereavement loss~ inherited inheritance
      surgery~ accident~ bankrupt redundant~ laid~ newborn~ mortgage~ purchased~ empty~ nest~
      transition~ sabbatical gapyear anniversary~ survivor~ survived~ sober~ citizenship~
      recovered~ separated~ prison jail released~ remarried evacuated~ widowhood convicted widow
      widower estranged~ orphaned~ foreclosed foreclosure separation~ disinherited excommunicated
      deported redundancy~ retires retiree transplant~ breakup breakups emptynester grieving grief
      mourning mourn started~ grandchild~ adoption~ chemotherapy~ engagement~ proposal~ hospice~
      fled flee~ rebuilt~ inheriting~ notice~ swapped~ downsized downsizing refuge~ emptied~
      outlived bereft`,
    phrases: `dropped out; let me go; got my citizenship; lost our baby; lost a baby; quit my job;
      sold our house; sold the house; broke up; split up; moved back; left my job; left the army;
      empty nest; grew apart; stopped working; on parental leave; on maternity leave; just moved;
      new in town; don't know anybody; don't know anyone; passed away; gap year; moved out; moved
      house; moving house; moving in together; new house; new home; bought a house; bought our
      first; first home; new job; started a new; empty nesters; starting over; retired in; lost my
      father; lost my mother; lost my job; lost my husband; lost my wife; left home; became a;
      became citizens; cancer free; turning point; fresh start; my first house; bought my first;
      first house; closed on; came out to; in prison; burned down; burnt down; new baby; first
      baby; expecting our; moved in with; retire in; retires in; got sober; went vegan; got
      custody; since the divorce; since my divorce; since the stroke; since the accident; since
      last spring; gave up my; stepped down; took early retirement; got engaged; went bankrupt;
      sold the business; paid off; empty house; kids left; left for college; fresh out of; became
      a grandparent; lost his job; lost her job; lost my leg; lost my sight; lost his hearing;
      lost her hearing; divorce came through; divorce became final; got laid off; they let me go;
      was let go; just moved in; broke off the engagement; called off the wedding; came out as
      gay; came out as trans; moved out of my parents; handed in my notice; lost our house; lost
      the house; lost everything; in the flood; in a fire; house fire; signed the papers; new
      flat; new apartment; own flat; keys to; got the keys; visa was approved; permit was
      approved; became a canadian; became an american; became a citizen; became british; first
      grandchild; adopted a; we adopted; about to become; become a father; become a mother; become
      a dad; become a mum; become parents; became parents; become a grandfather; become a
      grandmother; became a father; became a mother; lost my brother; lost my sister; lost my son;
      lost my daughter; lost my dog; lost my cat; buried my; months clean; finished chemotherapy;
      made head; was promoted; got promoted; turned fifty; turned sixty; turned forty; turned
      thirty; moving back; moving in with; selling the house; selling our; live alone now; house
      is silent; retired from; retiring from; discharged from; released from; out of hospital;
      recently moved; recently married; recently divorced; recently retired; recently lost; just
      retired; just married; just divorced; just became; recently started; my son was born; my
      daughter was born; our son was born; our daughter was born; going to be a father; going to
      be a mother; going to be a dad; going to be a grandmother; was naturalised; became
      naturalised; was naturalized; our first house; keys and all; completed on our; accepted our
      offer; offer on the house; offer was accepted; deposit on; emigrating to; we're emigrating;
      moving abroad; starts university; started university; house is quiet; house is terribly
      quiet; adopted a boy; adopted a girl; just adopted; became a granny; became a grandad; our
      last day; last chemo; chemo's finished; finished chemo; laid off; was laid off; was
      ordained; green card came; lost our dog; lost our cat; moved eleven times; split with;
      broken up; just broke up; out of prison; on maternity; moved last; moving next; bought a
      flat; buying a house; buying a flat; our first home; baby is due; expecting a baby; became a
      dad; new father; new mother; first child; second baby; twins on the way; my husband died; my
      wife died; my father died; my mother died; my dad died; my mum died; died last; my wife
      left; my husband left; kids have moved; last child; quit drinking; stopped drinking; stopped
      smoking; citizenship ceremony; became german; became french; became italian; became irish;
      became australian; start a new; starting a new; first day`,
    asks: `tools~ address~ update~ form~ friends~ company~ weekend~ lonely status tick box settle~
      next~ evening~ insurance~ bank~ celebrate~ mail~ holidays~ christmas~ advice~ decorate~
      furniture~ therapist~ support~ hobby~ club~ title~ tax~ will~ benefits~ apply~ lease~ rent~
      loan~ household~ housewarming garden~ handyman register~ school~ card~ headline extra~
      month~ save~ invest~ start~ decision promotion~ rest~ cope~ budget~ routine~ meet-people
      meet~ beginner notify change-of-address fill-in relationship-status tradition~ mood~
      free-time~ volunteer~ weekends sundays~ neighbour~ essentials toolbox grief distraction~
      travel-alone emergency-contact~ pension~ dating~ gift~ reward~ treat~ diy~ starter~ drill~
      utilities profile~ announcement introduce~ how-are-you spare~ mortgage~ savings~ toast~
      scrapbook photo-album diary~ obituary eulogy condolences flowers~ support-group movers
      nursery~ crib~ pram~ stroller~ leave~ baby-name hospital-bag visitors~ name-change tattoo~
      anniversary~ first-night church~ cemetery~ prayer~ memorial sympathy tell-people
      how-do-i-tell explain-to job-interview gap~ cv~ pet~ dog~ travel~ trip~ holiday~ class~
      course~ learn~ gym~ mothers-day fathers-day valentine~ new-year~ reunion~ small-talk
      dating-app sign~ contract~ membership~ subscription two-year year-long renew~ long-term
      ikea~ buy~ order~ sofa~ bookcase~ built-in quit~ cheer-up cheer-me spare-bedroom spare-room
      meeting-people new-people installed~ invest-in pets~ puppy~ film~ tonight~ explain~ hair~
      kitchen~ crockery~ paint~ quit-my-job mobile-contract furnish~ curtains~ fridge~ cat~ fly~
      car~ phone~ letter~ doctor~ birthday~ party~ wine~ beer~ pub~ bar~ sleep~ tired~ sad~ cry~
      cook~ dinner~ table~ bed~ room~ vote~ passport~ jury~ plan~ concert~ festival~ summer~
      spring~ autumn~ winter~ year~ marathon~ ski~ diet~ job~ suit~ dress~ outfit~ shoes~`,
  },
  goals_plans: {
    words: `goal goals resolution resolutions plan~ plans~ planning~ aim~ aims~ dream~ dreams~
      aspire~ bucketlist ambition~ saving~ target~ hope~ hoping~ hopes~ intend intention someday
      eventually wish~ learn~ learning~ finish~ improve~ challenge~ challenges~ habit habits
      streak motivation motivate motivated progress~ deadline~ upcoming countdown future~ train~
      training~ quit~ preparing~ prepare~ deposit~ lent~ abstain diet~ declutter~ emigrate~
      pledge~ vow~ vowed~ manifesting streaks checklist~ aspiring wannabe =aiming`,
    phrases: `new year's resolution; new year's resolutions; bucket list; by the end of the year;
      saving up; saving for; save up; training for; working towards; want to learn; long term; my
      goal; hope to; plan to; planning to; before i turn; by the time i'm; life goals; break a
      habit; stay motivated; preparing for; cut down; cut back; no spend; dream of; dreaming of;
      retire early; buy a house; start a family; have kids; lose weight; get fit; read more; drink
      less; eat less; spend less; stop smoking; stop drinking; trying for; saving every; until
      spring; every penny; want to finish; want to run; want to write; counting down; dry january;
      giving up sugar; gave up smoking; gave up meat; hope to be; intend to; aiming for; aim to;
      my plan is; my dream; finish my novel; write a novel; run a marathon; learn to swim; learn
      to drive; learn to cook; learn to play; learn the guitar; learn the piano; saved up; get my
      licence; get a dog; get a puppy; get pregnant; ivf; want to be able to; every spare penny;
      spare penny; house deposit; towards a; putting money; putting aside; no sugar until; until
      christmas; until easter; giving up; gave up for; cutting out; town council; running for;
      want to lose; want to save; want to stop; want to quit; want to read; want to visit; want to
      build; want to buy; want to become; this year i; cutting down; trying to cut; trying to
      lose; trying to save; trying to learn; trying to quit; trying to eat; trying to sleep;
      trying to read; trying to spend; trying to walk; trying to drink; doing dry; sugar free;
      screen free`,
    asks: `weekend~ month~ free-time save~ extra~ spend~ splurge~ splash~ treat~ app~ habit~
      morning~ schedule~ course~ read~ budget~ trip~ holiday~ run~ exercise~ diet~ study~
      practise~ practice~ evening~ reward~ next~ priorities year~ january invest~ drink~ snack~
      smoke~ hobby~ book~ afford~ upgrade~ sunday~ far~ track~ impulse new-year spare~ bonus~
      progress~ mentor~ week~ dinner~ takeaway~ lunch~ cake~ dessert~ pub~ sale~ time-off summer~
      focus~ accountability podcast~ commute~ tonight~ windfall raise~ pounds~ shoes~ retirement~
      motivate~ journal~ buy~ splash-out purchase~ subscription~ gym~ beer~ wine~ chocolate~
      cigarette~ biscuit~ card~ sugar~ interest~ deposit~ house~ car~ class~ language~ piano~
      guitar~ marathon~ race~ training~ rest~ route~ pace~ calories~ recipe~ breakfast~ portion~
      fridge~ evening-class mornings~ alarm~ notebook~ planner~ calendar~ iphone~ phone~ new-phone
      rant~ evenings~ gift-to-myself membership~ cocktail~ bar~ sofa~ laptop~ order~ stairs~
      elevator~ bus~ bike~ walk~ menu~ ice-cream cookies~ film~ netflix~ doomscroll~ spare-time
      new~ jacket~ night-out party~ kebab chips~ crisps~ cruise~ sabbatical~ flight~ spanish~
      italian~ french~ japanese~`,
  },
  celebrations: {
    words: `christmas xmas easter thanksgiving halloween diwali hanukkah eid passover newyear nye
      celebrate celebration celebrations festival~ holiday~ holidays~ party~ parties~ host~ hosts~
      hosting~ tradition traditions lunar~ nowruz midsummer oktoberfest carnival~ mardi~ bonfire~
      fireworks kwanzaa holi vaisakhi solstice advent~ turkey~ tree~ costume~ carols eurovision
      pancake~ guests~ invitation~ barbecue~ potluck~ decorations epiphany matariki obon purim
      sukkot ramadan~ jubilee hogmanay burns~ krampus gifting~ confetti piñata =festive
      =festivities`,
    phrases: `new year; new year's eve; lunar new year; chinese new year; christmas eve; boxing
      day; mother's day; father's day; valentine's day; bonfire night; name day; fourth of july;
      independence day; secret santa; family tradition; family gathering; housewarming party; baby
      shower; trick or treat; bank holiday; christmas dinner; st patrick's day; don't celebrate;
      hate christmas; big christmas; our christmas; day of the dead; new year's day; family
      christmas; orthodox christmas; christmas at; easter at; thanksgiving at; every christmas;
      summer solstice`,
    asks: `december gift~ menu~ decoration~ plan~ guests~ dinner~ calendar~ schedule~ leave~ tree~
      lights~ recipe~ invite~ travel~ spring~ card~ costumes~ greet~ greeting~ arrange~ october~
      november~ playlist~ dress~ bake~ day-off days-off family~ relatives~ fly-home table-setting
      wrap~ evening~ january~ feast`,
  },
} as const satisfies CategoryTopics;
