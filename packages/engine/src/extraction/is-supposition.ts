const supposed =
  /^(?:(?:and|but|so|ok|now) )?(?:if i (?:were|was|had|could|won|did|got|lived|worked|owned|would)\b|suppose\b|supposing\b|what if\b|let['’]?s (?:say|assume|imagine|pretend|suppose)\b|(?:say|assume) (?:that )?(?:i|you|we|someone)(?:['’]?m|['’]?d| am| had| have| were| was| are| want(?:ed)?| live[ds]?| earn(?:ed)?| own(?:ed)?)\b|(?:had|were|should) (?:i|we|he|she|they)\b.*,|i would(?:n['’]t)? (?:not )?have \p{L}+(?:ed|en|n|t)\b|for the sake of|in (?:this|a) (?:scenario|story|role|game|world|hypothetical|parallel|fantasy|simulation)\b|imagine\b|hypothetically\b|assume\b|assuming\b|pretend\b|in theory\b|in (?:my|the|a) (?:dream|novel|story|next life|past life|d&d|game|book|ideal world|perfect world)\b|my (?:character|protagonist|hero|villain|avatar)\b|if only\b|as if\b)/iu;

/** "I would buy a boat if I won": neither the boat nor the prize is there. */
const conditional =
  /\b(?:would|['’]d|could|might)\b.*\bif (?:i|we|it|they|there|he|she|my \w+) (?:were|was|had|could|won|did|got|lived|worked|owned|knew|weren['’]?t|wasn['’]?t|didn['’]?t|ever)\b|\bif (?:i|we|it|they|he|she) (?:were|was|had|could|won|did|got|lived|worked|owned|knew|weren['’]?t|wasn['’]?t|didn['’]?t)\b.*\b(?:would|['’]d|could|might)\b/iu;

const ever = /\bif (?:i|we|he|she|they|someone|you) (?:ever|suddenly|somehow|should)\b/iu;

/** Says what would be rather than what is. */
export function isConditional(sentence: string): boolean {
  return /\b(?:would|could|might|wouldn['’]?t|couldn['’]?t)\b|\b(?:i|we|he|she|they|it)['’]d\b/iu.test(
    sentence,
  );
}

/** Tells a statement about a world that is not: kept as a fact it would be false. */
export function isSupposition(sentence: string): boolean {
  return supposed.test(sentence) || conditional.test(sentence) || ever.test(sentence);
}

/** "Pretend to be my boss": all that follows may be played. */
export function opensRolePlay(sentence: string): boolean {
  return /^(?:please |now |ok,? |so,? |let['’]?s |can you |could you |i want you to )*(?:pretend|imagine|role-?play|act as|act like|suppose|let['’]?s say|hypothetically|(?:you are|you['’]?re) (?:now )?(?:an? (?!\p{L}+ (?:friend|person|help|assistant|angel|star|genius|legend|lifesaver)|(?:friend|star|genius|legend|lifesaver|angel|great|good|gem|true|real|wonderful|fantastic|amazing))|my (?:boss|teacher|doctor|interviewer|therapist|coach|wife|husband|mother))|(?:you )?play(?:ing)? (?:the (?:role|part)|an? |my )|be my |let me be |i['’]?ll (?:be|play) (?:the|an?|your) |you be |for this (?:role|game|exercise|story)|write (?:an? )?(?:\p{L}+ )?(?:story|novel|scene|dialogue|script|poem|song) )/iu.test(
    sentence,
  );
}
