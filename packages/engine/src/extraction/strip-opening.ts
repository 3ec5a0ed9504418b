/** What may come before a statement without being part of it. */
const openings: readonly RegExp[] = [
  /^(?:hi|hello|hey|howdy|yo|greetings|hola|hallo|bonjour|ciao|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|everybody|again|guys|team|assistant))?\s*[,.!:–—-]+\s*/iu,
  /^(?:hi|hello|hey|howdy)(?: (?:there|again))?\s+(?=(?:i|i'm|i’m|im|i've|i’ve|my|we|we're|this is)\b)/iu,
  /^(?:hi|hello|hey|dear)\s+\p{Lu}[\p{L}'’-]*\s*[,!–—-]+\s*/u,
  /^(?:你好|您好|嗨|大家好|早上好|晚上好)\s*[,，!！。、]?\s*/u,
  /^(?:thanks|thank you|thx|many thanks|cheers)(?: (?:so much|a lot|very much|again))?(?: for [^,.!]+)?\s*[,.!–—-]+\s*/iu,
  /^(?:well|so|oh|ah|um+|uh+|hmm+|ok|okay|alright|right|yes|yeah|yep|yup|no|nope|nah|sure|great|cool|nice|awesome|perfect|wow|haha+|lol|anyway|anyways|also|and|but|plus|basically|actually|honestly|btw|fyi|ps|p\.s\.|by the way|for your information|just so you know|just to let you know|for the record|of course|to be honest|you know)\s*[,.!:…–—-]+\s*/iu,
  /^(?:btw|fyi)\s+/iu,
  /^(?:and|but|so|plus|also)\s+(?=(?:i|i'm|i’m|im|i've|i’ve|i'd|i’d|my|we|we're|our|he|she|they)\b)/iu,
  /^(?:please |pls |can you |could you |always |also |just )*(?:remember|note|keep in mind|bear in mind|don['’]?t forget|do not forget|make a note|take note|be aware|you should know|i (?:want|need|would like|['’]d like) you to (?:remember|know)|let me tell you|i should (?:mention|add)|i (?:just )?(?:wanted|want) to (?:mention|say|add|let you know)|(?:i should have )?(?:did i mention|did i tell you))(?: that|\s*[:,–—-])?\s+(?!(?:me|us|to|about|the|how|what|when|where|why|it|this)\b)/iu,
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
