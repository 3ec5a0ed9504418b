import type { CategoryTopics } from "./category-topics.ts";

export const family = {
  partner: {
    words: `wife husband spouse partner girlfriend boyfriend fiance fiancee married marriage marry
      relationship dating~ date~ romantic romance engaged couple~ wedding~ divorce divorced
      divorcee widowed widow widower separated~ ex~ exwife exhusband single~ bachelor honeymoon~
      valentine hubby missus girlfriend's anniversary~ propose proposal~ cohabiting`,
    phrases: `better half; significant other; other half; date night; ex wife; ex husband; ex boyfriend;
      ex girlfriend; live with my partner; long distance relationship; been together; got
      together; civil partnership; the one i love; soul mate; years together; anniversary gift;
      valentine's day; in a relationship`,
  },
  children: {
    words: `child children kid kids son sons daughter daughters baby babies toddler toddlers newborn
      infant teenager teenagers teen teens twins triplets stepson stepdaughter stepchildren
      stepkids adopted adoption foster fostering nursery kindergarten preschool daycare creche
      childcare babysitter babysitting nanny aupair parenting parent~ playground playdate diaper
      nappy nappies stroller pram pushchair crib cot~ homeschool homework~ bedtime~ potty
      teething tantrums schoolrun kiddo kiddos boy~ girl~ grader~ offspring tween custody
      reception~ childminder pupil~`,
    phrases: `my little; at kindergarten; at nursery; in first grade; wants to be;
      starts school; starting school; grown up kids; school age; little one; little ones; year
      old son; year old daughter; my boy; my girl; my eldest; my youngest; my oldest; only
      child; single parent; school run; high chair; car seat; baby shower; first grade; second
      grade; third grade; step son; step daughter; au pair; kid friendly; child friendly; family
      friendly`,
  },
  parents: {
    words: `mother father mom mum mam dad daddy mama papa mummy parents parent stepmother stepfather
      stepmom stepdad motherinlaw fatherinlaw inlaws folks elderly ageing aging caregiver
      caring~ carer dementia~ retirement~ retired~ ma pa`,
    phrases: `mother in law; father in law; in laws; care home; nursing home; my folks; step mother;
      step father; mother's day; father's day; my mum; my mom; my dad; take care of my; look
      after my`,
  },
  siblings: {
    words: `brother brothers sister sisters sibling siblings twin twins stepbrother stepsister
      halfbrother halfsister sisterinlaw brotherinlaw bro sis eldest youngest middle~`,
    phrases: `half brother; half sister; sister in law; brother in law; little brother; big brother;
      little sister; big sister; older brother; older sister; younger brother; younger sister;
      identical twin; only child; middle child`,
  },
  relatives: {
    words: `grandmother grandfather grandma grandpa granny gran nan nana grandad granddad grandparents
      grandson granddaughter grandchildren grandkids aunt auntie uncle cousin cousins niece
      nieces nephew nephews family families relative relatives kin godson goddaughter godmother
      godfather godchild reunion~ ancestors genealogy household relation~ stepfamily clan`,
    phrases: `great aunt; great grandmother; great grandfather; family tree; family reunion; extended
      family; family of four; family of five; family members; family gathering; god daughter;
      god son; in laws`,
  },
  friends: {
    words: `friend friends bestfriend buddy buddies mate mates~ pal pals roommate roommates flatmate
      flatmates housemate housemates neighbour neighbours neighbor neighbors acquaintance bff
      penpal classmate~ bridesmaid groomsman gang~ friendship bestie schoolfriend crew~`,
    phrases: `best friend; best mate; old friend; close friend; childhood friend; friend group; pen pal;
      best man; school friend; next door`,
  },
} as const satisfies CategoryTopics;
