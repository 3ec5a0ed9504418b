import type { CategoryTopics } from "./category-topics.ts";

export const family = {
  partner: {
    words: `wife husband spouse partner girlfriend boyfriend fiance fiancee married marriage marry
      relationship dating~ date~ romantic romance engaged couple~ wedding~ divorce divorced
      divorcee widowed widow widower separated~ ex~ exwife exhusband single~ bachelor honeymoon~
      valentine hubby missus girlfriend's anniversary~ propose proposal~ cohabiting newlywed
      newlyweds soulmate breadwinner lover~ monogamous polyamorous estranged~ betrothed remarried
      cohabit widows fiancée ex-wife ex-husband girlfriends~ hitched`,
    phrases: `better half; significant other; other half; date night; ex wife; ex husband; ex
      boyfriend; ex girlfriend; live with my partner; long distance relationship; been together;
      got together; civil partnership; the one i love; soul mate; years together; anniversary
      gift; valentine's day; in a relationship; my ex; broke up; split up; live together; moved in
      together; civil partner; been together for; getting hitched; my late husband; my late wife;
      never married; single again; newly single; in an open; my wife hates; my husband hates; my
      partner hates; my wife loves; my husband loves; my wife works; my husband works; my ex
      husband; my ex wife; long distance; lives in another; just broke up; i'm single; i'm
      widowed; my other half; been single; recently divorced; we're separated; we've separated`,
    asks: `two-of-us for-two romantic couple~ evening-out night-out together both~ bed~ mattress~
      mortgage~ will~ beneficiary plus-one invitation~ tax~ form~ box~ tick status ring flowers~
      bouquet spa~ in-laws argument fight~ apologise apologize apology jealous next-of-kin lease~
      joint surname~ household rsvp surprise~ honeymoon~ candle~ date-night legal~ guardian~
      anniversary emergency-contact evening~ move-in proposal weekend-away~ christmas~ us~
      tonight~ saturday-night~ quality-time dinner-for two~ double-bed restaurant~ valentine
      dinner~ perfume~ gift~ present~ bedroom~ holiday~ weekend~ film~ series~ move~ dog~ cat~
      colour~ sofa~ cook~ cake~ jewellery~ concert~ tickets~ double-room alarm~ trip~ job-abroad
      relocate~ saturday~ party~ wedding~ bring~ emergency~ photo~`,
  },
  children: {
    words: `child children kid kids son sons daughter daughters baby babies toddler toddlers
      newborn infant teenager teenagers teen teens~ twins triplets stepson stepdaughter
      stepchildren stepkids adopted adoption foster fostering nursery kindergarten preschool
      daycare creche childcare babysitter babysitting nanny aupair parenting~ parent~ playground
      playdate diaper nappy nappies stroller pram pushchair crib cot~ homeschool homework~
      bedtime~ potty teething tantrums schoolrun kiddo kiddos boy~ girl~ grader~ offspring tween
      custody reception~ childminder pupil~ autistic~ crawling breastfeed breastfeeding weaning
      detention~ nativity~ childless childfree preemie newborns infants bullied~ teased~ stutters~
      godchild youngster schoolkid tutored~ babbling toddle cubs~ brownies~ playgroup school-age
      primary~ allowance~ foster-child only~`,
    phrases: `my little; at kindergarten; in first grade; wants to be; starts school; starting
      school; grown up kids; school age; little one; little ones; year old son; year old daughter;
      my boy; my girl; my eldest; my youngest; my oldest; only child; single parent; school run;
      high chair; car seat; baby shower; first grade; second grade; third grade; step son; step
      daughter; au pair; kid friendly; child friendly; family friendly; months old; month old;
      weeks old; first baby; expecting our; expecting a; due in; started walking; every other
      week; share custody; joint custody; no kids; no children; don't want children; trying for a
      baby; kids under; under ten; at secondary school; parent teacher; school play; puts
      everything in; stay at home dad; stay at home mum; stay at home mom; our firstborn; went to
      uni; left for college; baby on the way; going to nursery; little girl from; little boy from;
      an au pair; first grandchild; our little girl; our little boy; the twins; the baby; my
      twins; our twins; our kids; our son; our daughter; our eldest; our youngest; our oldest;
      just turned six; teething; night feeds; foster teenagers; foster children; foster kids; we
      foster; the little one; year seven; first tooth~; still in nappies; toddler at home; newborn
      at home; four kids; five kids; four children; son hates; daughter hates; son loves; daughter
      loves; empty nesters; puts everything; still breastfeed; up all night; every second weekend;
      half the week; co parent; single mum of; single dad of; first day of school`,
    asks: `outing~ museum~ park~ zoo sofa~ film~ movie~ lunchbox snack~ party~ toy toys lego story
      stories bedtime~ school~ boy girl costume halloween~ easter~ beach~ rainy activity
      activities babysit sitter carseat savings~ will~ tablet~ screen-time allowance pocket-money
      year-old seven-year-old family-car theme-park neighbourhood~ house~ garden~ trampoline~
      pool~ summer~ restaurant~ hotel~ flight~ safe~ minivan suv~ birthday~ holiday~ weekend~
      cartoon picture-book puzzle~ craft~ evening-class~ schedule~ pickup playground camp~
      overtime~ shift~ promotion~ guardian life-insurance gate stairs~ socket medicine-cabinet
      dog-breed breed~ curfew chores homework science-project teacher vaccination puppy~ fun-for
      everyone~ exhausted tired~ spare-room spare-bedroom guest-room~ energy~ sleep~ sofa-colour
      carpet~ table~ glass~ cosmetics~ trip~ time~ screws~ film-night quiet~ lie-in evening~
      knives~ plants~ hob~ fireworks~ hair~ pram~ school-holidays half-term term-time medicine~
      cleaning-products magnets~ saturday~ sunday~ adoption~ turkey~ how-much-food cinema~ roast~
      spicy~ curry~ sushi~ brunch~ cottage~ cabin~ long-haul seats~ train~ road-trip car~ bike~
      trailer~ garden-pond pond~ balcony~ candle~ fireplace~ coffee-table rug~ white~ couch~
      gaming~ console~ series~ novel~ book~ christmas~ carnival~ hike~ swim~ skiing~ ski~ camping~
      festival~ concert~ dinner~ lunch~ breakfast~ snacks~ cake~ biscuits~ nuts~ honey~ cheese~
      coffee~ wine~ alarm~ plan~ apartment~ room~ dog~ cat~ pet~ move~ moving~ phone~ app~
      youtube~ password~ cleaning~ plant~ magnet~ gift~ present~ music~ drum~ instrument~`,
  },
  parents: {
    words: `mother father mom mum mam dad daddy mama papa mummy parents parent stepmother
      stepfather stepmom stepdad motherinlaw fatherinlaw inlaws folks~ elderly ageing~ aging~
      caregiver caring~ carer dementia~ retirement~ retired~ ma pa orphan orphaned stepdad's dad's
      mum's mom's mother's father's frail~ bereaved~ alzheimer's~`,
    phrases: `mother in law; father in law; in laws; care home; nursing home; my folks; step
      mother; step father; mother's day; father's day; my mum; my mom; my dad; take care of my;
      look after my; raised by; my late father; my late mother; lost my dad; lost my mum; lost my
      mom; the old man; parents divorced; my parents are; his parents; her parents; parents live;
      parents speak; look after my mother; look after my father; moved in with us; dad can; mum
      can; dad can't; mum can't; mom can't; dad has; mum has; dad is; mum is; dad's; my old man;
      raised me; grew up with my aunt; my mother lives; my father lives; my parents live; my mum
      lives; my dad lives; my mum hates; my dad hates; my mum loves; my dad loves; mum turns; dad
      turns; mum died; dad died; mother died; father died; both my parents; lost both; my mother
      in law; my father in law; mum moved; dad moved`,
    asks: `reunion mothers-day fathers-day care-home nursing elderly bungalow stairlift caretaker
      grandparents sunday-lunch seating-plan inheritance will~ easy-phone hearing-aid~ retire~
      christmas~ wedding~ visit~ gift~ present~ explain-to old-people anniversary~ sit-next
      invite~ invitation~ host~ arrange~ holidays~ video-call~ simple~ surprise~ generation ageing
      topics~ estate~ wheelchair~ memory~ walk-in phone~ father mother mum dad mom tv~ remote~
      plus-one graduation~ ceremony~ kitchen~ shower~ bathroom~ weekend~ holiday~ birthday~ trip~
      easter~ tablet~ armchair~ house~ flat~ move~ moving~ job-abroad far~ cook~ dinner~ roast~
      lunch~ cake~ restaurant~ venue~ hotel~ stairs~ flowers~ guests~ speech~ card~ health~
      genetic~ screening~ heart~ book~ recipe~ call~ emergency~ childcare~ babysit~ sunday~`,
  },
  siblings: {
    words: `brother brothers sister sisters sibling siblings twin twins stepbrother stepsister
      halfbrother halfsister sisterinlaw brotherinlaw bro sis eldest youngest middle~ estranged~
      firstborn kid-sister kid-brother siblings'`,
    phrases: `half brother; half sister; sister in law; brother in law; little brother; big
      brother; little sister; big sister; older brother; older sister; younger brother; younger
      sister; identical twin; only child; middle child; haven't spoken; don't speak to my; my
      twin; twin brother; twin sister; five siblings; my brother's; my sister's; youngest of;
      eldest of; baby of the family; my brother lives; my sister lives; sister lives; brother
      lives`,
    asks: `reunion seating-plan best-man maid-of-honour speech~ toast~ guest-room stay-over
      visitors wedding~ christmas~ gift~ present~ babysit~ inheritance~ parents~ family-dinner
      godparent host~ borrow~ nephew niece surprise~ card~ congratulate~ couple~ wedding-speech
      plus-one represent~ stay~ sleep~ couch~ trip~ visit~ dinner~ cook~ restaurant~ weekend~
      holiday~ emergency~ help~ advice~ legal~ medical~ doctor~ flights~ concert~ game~ party~
      roommate~ guests~ bring~ lawyer~ plumber~ repair~ discount~`,
  },
  relatives: {
    words: `grandmother grandfather grandma grandpa granny gran nan nana grandad granddad
      grandparents grandson granddaughter grandchildren grandkids aunt auntie uncle cousin cousins
      niece nieces nephew nephews family families relative relatives kin godson goddaughter
      godmother godfather godchild reunion~ ancestors genealogy household relation~ stepfamily
      clan gramps ancestor descendant heirloom feud~ inheritance~ inlaw nan's grandma's grandpa's
      papa~ nonna nonno oma opa babushka abuela abuelo yiayia grandchild grandkid great-nephew
      great-niece granduncle stepgrandmother`,
    phrases: `great aunt; great grandmother; great grandfather; family tree; family reunion;
      extended family; family of four; family of five; family members; family gathering; god
      daughter; god son; in laws; prisoner of war; fought in; in the war; brother in law; sister
      in law; my in laws; family feud; big family; huge family; whole family; family recipe;
      relatives in; family in; great uncle; great grandparents; like family; pretty much family;
      part of the family; living with us; lives with us; raised me; brought me up; of us
      grandchildren; aunt raised; gran raised; became a granny; became a grandma; became a
      grandad; became a grandpa; became an aunt; became an uncle; whole family is; family lives;
      runs in the family; big italian`,
    asks: `reunion gathering guests guest-room stay-over topics~ conversation~ funeral heirloom
      inherit~ visit~ visitors christmas~ wedding~ thanksgiving gift~ present~ photo-album
      seating-plan family-dinner babysit~ invite~ host~ arrange~ story~ care~ godparent nursing
      holidays~ ancestry descendants relations small-talk plus-one turkey~ table~ seats~ chairs~
      how-many-people how-much-food photo-book baby-clothes~ knit~ graduation~ portions~ toy~
      stay~ holiday~ trip~ easter~ birthday~ recipe~ cook~ dinner~ photo~ frame~ book~ film~
      outing~ zoo~ museum~ phone~ sunday~ call~ screening~ heart~ genetic~ language~ emigrate~
      move~ restaurant~ chair~`,
  },
  friends: {
    words: `friend friends bestfriend buddy buddies mate mates~ pal pals roommate roommates
      flatmate flatmates housemate housemates neighbour~ neighbours~ neighbor~ neighbors~
      acquaintance~ bff penpal classmate~ bridesmaid groomsman gang~ friendship bestie
      schoolfriend crew~ roomie comrade confidant~ chum lonely~ penfriend clique workmate
      godparent~`,
    phrases: `best friend; best mate; old friend; close friend; childhood friend; friend group;
      pen pal; best man; school friend; next door; don't know anybody; don't know anyone; no
      friends; few friends; made friends; know nobody; my best mate; four of us; group of friends;
      drinking buddies; a soul; know a soul; don't have a soul; know anyone here; know anybody
      here; new to the city; old gang; no social life; live far away; best friend is`,
    asks: `company~ lonely~ invite party~ pub trip~ weekend~ gang helper hosting meet~ evening~
      tonight~ group~ guests moving~ best-man toast~ game-night gift~ present~ borrow~ advice~
      someone~ birthday~ hangout hang-out catch-up reunion wedding~ road-trip sofa~ visitors
      dinner-party dog-sit new-people meet-people make-friends meeting-people housewarming~ bar~
      evenings~ christmas~ emergency-contact~ help-me-move cook~ dinner~ restaurant~ host~ serve~
      help~ noise~ drum~ drums~ loud~ vacuum~ fridge~ bathroom~ shower~ guest~ stay~ move~ key~
      parcel~ plants~ water-plants`,
  },
} as const satisfies CategoryTopics;
