import type { CategoryTopics } from "./category-topics.ts";

export const milestones = {
  birthdays: {
    words: `birthday birthdays bday born~ turning~ turns~ candles~ january~ february~ march~
      april~ june~ july~ august~ september~ october~ november~ december~ birthdate party~ parties~
      surprise~ celebrate celebrates~ celebration~ celebrating`,
    phrases: `birthday is; birthday party; date of birth; was born on; turns thirty; turns forty;
      turns fifty; turns sixty; turns eighteen; 30th birthday; 40th birthday; 50th birthday; 60th
      birthday; born in january; born in february; born in march; born in april; born in may; born
      in june; born in july; born in august; born in september; born in october; born in november;
      born in december; leap day; on may; in may; leap year baby`,
    asks: `invitation invitations date~ celebrate card~ cake~ calendar~ month~ surprise~ dinner~
      weekend~ guests~ horoscope discount~ reservation remind~ wish~ flowers~ party balloons
      decorations decoration~ zodiac when~ form~ free-on countdown trip~ plan~ gift~ present~
      playlist~ august~ may~ spring~ fiftieth fortieth thirtieth`,
  },
  weddings_anniversaries: {
    words: `wedding weddings anniversary anniversaries engaged engagement engagement~ honeymoon
      honeymooned bride groom bridesmaid~ bridesmaids vows proposal proposed married~ marrying
      elope eloped ceremony reception~ bachelorette stag~ hen~ marry~ registry~ vow dates~`,
    phrases: `get married; got married; getting married; wedding anniversary; been married; save
      the date; stag do; hen do; bachelor party; silver wedding; golden wedding; honeymooned in;
      wedding day; tie the knot; tied the knot; married in; met my husband; met my wife; celebrate
      our; years of marriage; important dates; special day`,
    asks: `romantic band~ song~ flowers~ remind~ ring~ suit~ dress~ toast~ speech~ spouse
      invitation~ form~ box~ tick status~ name-change calendar~ dinner~ weekend-away surprise~
      evening~ budget~ savings~ save~ summer~ june~ september~ gift~ present~ photo~ honeymoon
      venue guest-list opening-dance first-dance jewellery~ jewelry~ celebrate~ date~ leave~
      time-off tax~ insurance~ surname holiday~ hair~ busy~ cater~`,
  },
  achievements: {
    words: `achievement achievements achieve achieved award awards awarded medal medals trophy
      prize~ won~ winner~ winning~ completed~ record~ record-breaking graduated graduation
      graduate~ promotion~ published~ milestone milestones proud proudest accomplishment
      accomplished certified~ qualified~ summit~ climbed~ scholarship~ valedictorian champion
      championship~ honours honors distinction published nobel~ black-belt blackbelt licence~ pb~`,
    phrases: `quit smoking; gave up smoking; driving test; paid off; cancer free; defended my; my
      doctorate; my phd; sober for; years sober; ran my first; first marathon; passed my driving
      test; won a; first place; second place; bronze medal; silver medal; gold medal; personal
      best; finished my; published my; first book; completed a; first in my family; proudest
      moment; got promoted; black belt; cum laude; running a marathon; hall of fame; climbed
      kilimanjaro`,
    asks: `celebrate headline profile linkedin bio title~ card~ toast speech~ brag introduce~
      introduction cv interview~ next~ challenge~ party~ tonight~ quiz~ certificate~ post~
      announce frame~ wall~ reward treat~ congratulate business-cards what-next motivation~
      strengths resume~ letterhead signature~ stationery extra~ display~ conversation~ icebreaker
      dating-profile present~ van~ fun-fact drive~ memoir status~ about-me champagne dinner~
      surprise~ tattoo~ application~ press-release`,
  },
  life_changes: {
    words: `citizenship burglary evicted eviction homeless bereaved miscarriage stillborn
      emigrating transitioned moved~ moving~ relocate relocated relocating relocation emigrate
      emigrated divorce~ divorced~ widowed~ retire retired retiring retirement graduated~ joined~
      became~ born~ adopted~ died death passed~ funeral bereavement loss~ inherited inheritance
      surgery~ accident~ bankrupt redundant~ laid~ newborn~ mortgage~ purchased~ empty~ nest~
      transition~ sabbatical gapyear anniversary~ survivor survived sober~ citizenship~
      naturalised naturalized recovered~ separated`,
    phrases: `dropped out; let me go; got my citizenship; lost our baby; lost a baby; came out;
      quit my job; sold our house; sold the house; broke up; split up; moved back; left my job;
      left the army; empty nest; grew apart; stopped working; on parental leave; on maternity
      leave; just moved; new in town; new here; don't know anybody; don't know anyone; passed
      away; gap year; moved out; moved in; moved to; moving to; moved house; moving house; moving
      in together; new house; new home; bought a house; bought our first; first home; new job;
      started a new; empty nesters; starting over; retired in; lost my father; lost my mother;
      lost my job; lost my husband; lost my wife; left home; became a; grandparent; became
      citizens; cancer free; turning point; fresh start; next chapter`,
    asks: `tools~ address update~ form~ friends~ company~ weekend~ lonely status tick box settle~
      next~ evening~ insurance~ bank~ celebrate~ mail~ holidays~ christmas~ advice~ decorate~
      furniture~ therapist~ support~ hobby~ club~ title~ tax~ will~ benefits~ apply~ lease rent~
      loan~ household~ housewarming garden~ handyman register~ school~ card~ headline extra~
      month~ save~ invest~ start~ decision promotion~ rest~ cope~ budget~ routine~ meet-people
      meet~ beginner notify change-of-address fill-in relationship-status tradition~ mood~
      free-time~ volunteer~ weekends sundays~ neighbour~ essentials toolbox grief distraction~
      travel-alone emergency-contact~ pension~ dating~ gift~ reward~ treat~ diy~ starter~ drill~
      utilities profile~ announcement introduce~ how-are-you spare~ mortgage~ savings~`,
  },
  goals_plans: {
    words: `goal goals resolution resolutions plan~ plans~ planning~ aim~ aims~ aiming dream~
      dreams~ aspire~ bucketlist ambition~ saving~ target~ hope~ hoping~ hopes~ intend intention
      someday eventually wish~ learn~ learning~ finish~ improve~ challenge~ challenges~ habit
      habits streak motivation motivate motivated progress~ deadline~ upcoming countdown future~
      train~ training~ quit~ preparing~ prepare~`,
    phrases: `new year's resolution; new year's resolutions; bucket list; by the end of the year;
      next year; saving up; saving for; save up; training for; working towards; want to learn;
      this year; long term; my goal; one day; learning to; hope to; plan to; planning to; signed
      up for; before i turn; by the time i'm; life goals; break a habit; stay motivated; preparing
      for; years from now`,
    asks: `weekend~ month~ free-time save~ extra~ spend~ splurge splash~ treat~ app~ habit~
      morning~ schedule~ course~ read~ budget~ trip~ holiday~ run~ exercise~ diet~ study~
      practise~ practice~ evening~ reward~ next~ priorities year~ january invest~ drink~ snack~
      smoke~ hobby~ book~ afford~ upgrade~ sunday~ far~ track~ impulse new-year spare~ bonus~
      progress~ mentor~ week~ dinner~ takeaway~ lunch~ cake~ dessert~ pub~ sale~ time-off summer~
      focus~ accountability podcast~ commute~ tonight~ windfall raise~ pounds~ shoes~ retirement~
      motivate~ journal~ buy~`,
  },
  celebrations: {
    words: `christmas xmas easter thanksgiving halloween diwali hanukkah eid passover newyear nye
      celebrate celebration celebrations festive festival~ holiday~ holidays~ party~ parties~
      host~ hosts~ hosting~ tradition traditions lunar~ nowruz midsummer oktoberfest carnival~
      mardi~ bonfire~ fireworks kwanzaa holi vaisakhi solstice advent turkey~ tree~ costume~
      carols eurovision pancake~ guests~ invitation~ barbecue~ potluck~ decorations`,
    phrases: `new year; new year's eve; lunar new year; chinese new year; christmas eve; boxing
      day; mother's day; father's day; valentine's day; bonfire night; name day; fourth of july;
      independence day; secret santa; family tradition; family gathering; housewarming party; baby
      shower; trick or treat; bank holiday; christmas dinner; st patrick's day`,
    asks: `december gift~ menu~ decoration~ plan~ guests~ dinner~ calendar~ schedule~ leave~ tree~
      lights~ recipe~ invite~ travel~ spring~ card~ costumes~ greet~ greeting~ arrange~ october~
      november~ playlist~ dress~ bake~ day-off days-off family~ relatives~ fly-home table-setting
      wrap~ evening~ january~ feast`,
  },
} as const satisfies CategoryTopics;
