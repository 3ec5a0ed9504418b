import type { CategoryTopics } from "./category-topics.ts";

export const family = {
  partner: {
    words: `wife husband spouse partner girlfriend boyfriend fiance fiancee married marriage marry
      relationship dating~ date~ romantic romance engaged couple~ wedding~ divorce divorced
      divorcee widowed widow widower separated~ ex~ exwife exhusband single~ bachelor honeymoon~
      valentine hubby missus girlfriend's anniversary~ propose proposal~ cohabiting`,
    phrases: `better half; significant other; other half; date night; ex wife; ex husband; ex
      boyfriend; ex girlfriend; live with my partner; long distance relationship; been together;
      got together; civil partnership; the one i love; soul mate; years together; anniversary
      gift; valentine's day; in a relationship`,
    asks: `two-of-us for-two romantic couple evening-out night-out together both~ bed~ mattress~
      mortgage~ will~ beneficiary plus-one invitation~ tax~ form~ box~ tick status ring flowers~
      bouquet spa~ in-laws argument fight~ apologise apologize apology jealous next-of-kin lease~
      joint surname~ household rsvp surprise~ honeymoon candle~ date-night legal~ guardian~
      anniversary emergency-contact evening~ move-in proposal weekend-away~ christmas~ us~
      tonight~ saturday-night~ quality-time`,
  },
  children: {
    words: `child children kid kids son sons daughter daughters baby babies toddler toddlers
      newborn infant teenager teenagers teen teens twins triplets stepson stepdaughter
      stepchildren stepkids adopted adoption foster fostering nursery kindergarten preschool
      daycare creche childcare babysitter babysitting nanny aupair parenting parent~ playground
      playdate diaper nappy nappies stroller pram pushchair crib cot~ homeschool homework~
      bedtime~ potty teething tantrums schoolrun kiddo kiddos boy~ girl~ grader~ offspring tween
      custody reception~ childminder pupil~`,
    phrases: `my little; at kindergarten; at nursery; in first grade; wants to be; starts school;
      starting school; grown up kids; school age; little one; little ones; year old son; year old
      daughter; my boy; my girl; my eldest; my youngest; my oldest; only child; single parent;
      school run; high chair; car seat; baby shower; first grade; second grade; third grade; step
      son; step daughter; au pair; kid friendly; child friendly; family friendly`,
    asks: `outing~ museum~ park~ zoo sofa~ film~ movie~ lunchbox snack~ party~ toy toys lego story
      stories bedtime school boy girl costume halloween easter~ beach~ rainy activity activities
      babysit sitter carseat savings~ will~ tablet~ screen-time allowance pocket-money year-old
      seven-year-old family-car theme-park neighbourhood~ house~ garden~ trampoline pool~ summer~
      restaurant~ hotel~ flight~ safe~ minivan suv~ birthday~ holiday~ weekend~ cartoon
      picture-book puzzle~ craft~ evening-class~ schedule~ pickup playground camp~ overtime~
      shift~ promotion~ guardian life-insurance gate stairs~ socket medicine-cabinet dog-breed
      breed~ curfew chores homework science-project teacher vaccination puppy~ fun-for everyone~`,
  },
  parents: {
    words: `mother father mom mum mam dad daddy mama papa mummy parents parent stepmother
      stepfather stepmom stepdad motherinlaw fatherinlaw inlaws folks elderly ageing aging
      caregiver caring~ carer dementia~ retirement~ retired~ ma pa`,
    phrases: `mother in law; father in law; in laws; care home; nursing home; my folks; step
      mother; step father; mother's day; father's day; my mum; my mom; my dad; take care of my;
      look after my`,
    asks: `reunion mothers-day fathers-day care-home nursing elderly bungalow stairlift caretaker
      grandparents sunday-lunch seating-plan inheritance will~ easy-phone hearing-aid~ retire~
      christmas~ wedding~ visit~ gift~ present~ explain-to old-people anniversary~ sit-next
      invite~ invitation~ host~ arrange~ holidays~ video-call~ simple~ surprise~ generation ageing
      topics~ estate~ wheelchair~ memory~ walk-in`,
  },
  siblings: {
    words: `brother brothers sister sisters sibling siblings twin twins stepbrother stepsister
      halfbrother halfsister sisterinlaw brotherinlaw bro sis eldest youngest middle~`,
    phrases: `half brother; half sister; sister in law; brother in law; little brother; big
      brother; little sister; big sister; older brother; older sister; younger brother; younger
      sister; identical twin; only child; middle child`,
    asks: `reunion seating-plan best-man maid-of-honour speech~ toast~ guest-room stay-over
      visitors wedding~ christmas~ gift~ present~ babysit~ inheritance~ parents~ family-dinner
      godparent host~ borrow~ nephew niece surprise~`,
  },
  relatives: {
    words: `grandmother grandfather grandma grandpa granny gran nan nana grandad granddad
      grandparents grandson granddaughter grandchildren grandkids aunt auntie uncle cousin cousins
      niece nieces nephew nephews family families relative relatives kin godson goddaughter
      godmother godfather godchild reunion~ ancestors genealogy household relation~ stepfamily
      clan`,
    phrases: `great aunt; great grandmother; great grandfather; family tree; family reunion;
      extended family; family of four; family of five; family members; family gathering; god
      daughter; god son; in laws`,
    asks: `reunion gathering guests guest-room stay-over topics~ conversation~ funeral heirloom
      inherit~ visit~ visitors christmas~ wedding~ thanksgiving gift~ present~ photo-album
      seating-plan family-dinner babysit~ invite~ host~ arrange~ story~ care~ godparent nursing
      holidays~ ancestry descendants relations small-talk`,
  },
  friends: {
    words: `friend friends bestfriend buddy buddies mate mates~ pal pals roommate roommates
      flatmate flatmates housemate housemates neighbour neighbours neighbor neighbors acquaintance
      bff penpal classmate~ bridesmaid groomsman gang~ friendship bestie schoolfriend crew~`,
    phrases: `best friend; best mate; old friend; close friend; childhood friend; friend group;
      pen pal; best man; school friend; next door`,
    asks: `company~ lonely invite party~ pub trip~ weekend~ gang helper hosting meet~ evening~
      tonight~ group~ guests moving~ best-man toast~ game-night gift~ present~ borrow~ advice~
      someone~ birthday~ hangout hang-out catch-up reunion wedding~ road-trip sofa~ visitors
      dinner-party dog-sit`,
  },
} as const satisfies CategoryTopics;
