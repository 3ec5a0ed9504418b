/** What may come before a statement without being part of it. */
const openings: readonly RegExp[] = [
  /^(?:hi|hello|hey|howdy|yo|greetings|hola|hallo|bonjour|ciao|good (?:morning|afternoon|evening|day|night))(?: (?:there|all|everyone|everybody|again|guys|team|assistant))?\s*[,.!:–—-]+\s*/iu,
  /^(?:hi|hello|hey|howdy)(?: (?:there|again))?\s+(?=(?:i|i'm|i’m|im|i've|i’ve|my|we|we're|this is)\b)/iu,
  /^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Ww]ow|[Ww]o?ah|[Ww]hoa|[Oo]h|[Bb]ye|[Tt]hanks|[Yy]eah|[Nn]o|[Ss]o|[Mm]mm+|[Gg]ood morning|[Gg]ood evening),?\s+\p{Lu}[\p{L}'’-]*(?:\s*[,!.–—-]+\s*|$)/u,
  /^\p{Lu}[\p{L}'’-]*[,!]\s+(?=(?:that|this|it|you|your|i|i['’](?:m|ve|d|ll)|we|what|how|sounds|looks|great|glad|so|thanks|sorry|check|just|have|do|did|can)\b)/iu,
  /^(?:wow|woah|whoa|yay|mmm+|phew|gosh|damn|man|dude|well|yup|haha+)\s+(?=(?:that|this|it|you|your|those|these|i|i['’]m|what)\b)/iu,
  /^(?:你好|您好|嗨|大家好|早上好|晚上好)\s*[,，!！。、]?\s*/u,
  /^(?:thanks|thank you|thx|many thanks|cheers)(?: (?:so much|a lot|very much|again))?(?: for [^,.!]+)?\s*[,.!–—-]+\s*/iu,
  /^(?:well|so|oh|ah|um+|uh+|hmm+|ok|okay|alright|right|yes|yeah|yep|yup|no|nope|nah|sure|great|cool|nice|awesome|perfect|wow|haha+|lol|anyway|anyways|also|and|but|plus|basically|actually|honestly|frankly|luckily|unfortunately|sadly|sorry|correction|update|no wait|wait|nah|ngl|btw|fyi|ps|p\.s\.|by the way|for your information|just so you know|just to let you know|for the record|of course|to be honest|you know)\s*[,.!:…–—-]+\s*/iu,
  /^(?:nice to meet you|pleased to meet you|good to meet you|a (?:bit|little) (?:more )?(?:about me|of context|background)|about me|(?:some |for )?(?:context|background)|(?:a )?quick intro(?:duction)?|fun fact|side note|one more thing|important|ps|p\.s\.?|first of all|for what it['’]?s worth|in short|long story short|no joke|seriously|guess what|the thing is|just fyi|the (?:big |good |bad )?news is that)\s*[:,!.–—-]*\s+(?=\S)/iu,
  /^(?:(?:just )?(?:an? )?(?:quick |friendly )?reminder(?: that)?|o+ps|wh?oops|scratch that|strike that|my (?:mistake|bad)|i take (?:that|it) back|i (?:meant|mean)(?: to say)?(?: that)?|(?:as )?(?:it )?turns out(?: that)?)\s*[,:;.!–—-]*\s+(?=(?:i|i['’](?:m|ve|d)|im|my|we|we['’](?:re|ve)|our|the) )/iu,
  /^(?:btw|fyi|ugh+|omg|ok cool|oh|yeah|yes|aww+|tbh|lol)\s+/iu,
  /^(?:and|but|so|plus|also|no|nah|ngl|yes|yeah|yep|nope|ok|okay|well|oh|then|ok so|and so|but then|and then|anyway)\s+(?=(?:i|i'm|i’m|im|i've|i’ve|ive|i'd|i’d|my|we|we're|our|he|she|they|what|how|who|why|where|when|which|it|the|please|yesterday|today|last|this|on)\b)/iu,
  /^(?:please |pls |can you |could you |always |also |just )*(?:remember|note|keep in mind|bear in mind|don['’]?t forget|do not forget|make a note|take note|be aware|you should know|i (?:want|need|would like|['’]d like) you to (?:remember|know)|let me tell you|i should (?:mention|add)|i (?:just )?(?:wanted|want) to (?:mention|say|add|let you know)|(?:i should have )?(?:did i mention|did i tell you))(?: that\s+|\s*[:,–—-]\s+|\s+(?!(?:me|us|to|about|the|how|what|when|where|why|it|this|when|that)\b))/iu,
];

/** "Can you remember that …?" asks for nothing but to be remembered. */
const askedToRemember =
  /^(?:can|could|will|would) you (?:please )?(?:remember|note|keep in mind) that (.+?)\s*\?+$/iu;

/** Takes greetings, thanks, fillers and "remember that" off the beginning, however many there are. */
export function stripOpening(sentence: string): string {
  let rest = sentence.trim();
  for (;;) {
    const asked = rest.replace(askedToRemember, "$1");
    const next = openings.reduce((text, opening) => text.replace(opening, ""), asked).trim();
    if (next === rest) return rest;
    rest = next;
  }
}
