/** Whole sentences that carry no fact, without their punctuation. */
const fillers: readonly RegExp[] = [
  /^(?:hi|hello|hey|howdy|yo|hola|hallo|bonjour|ciao|greetings|good (?:morning|afternoon|evening|night|day)|morning|evening)(?: (?:there|all|everyone|again|you|friend|assistant|\p{Lu}[\p{L}'’-]*))?$/iu,
  /^(?:(?:bye|goodbye|good ?bye|see (?:you|ya)(?: (?:later|soon|tomorrow|then|around))?|take care|talk (?:to you )?(?:later|soon)|cheers|later|have a (?:good|nice|great|lovely) (?:day|one|evening|night|weekend))(?:,? (?:and )?|$))+$/iu,
  /^(?:many |ok |okay |great |perfect |cool |awesome )*(?:thanks|thank you|thx|ty|much appreciated|i (?:really )?appreciate (?:it|that|this|your help|the help))(?: (?:so much|a lot|very much|again|in advance|anyway))*(?: for .{1,60})?$/iu,
  /^(?:(?:ok|okay|k|yes|yeah|yep|yup|no|nope|nah|sure|right|exactly|indeed|absolutely|definitely|maybe|perhaps|probably|fine|great|cool|nice|awesome|perfect|excellent|wonderful|amazing|good|interesting|fantastic|lovely|wow|oh|ah|haha+|lol|hmm+|um+|alright|agreed|correct|true|same|me too|sorry|oops|never ?mind|no problem|no worries|you['’]?re welcome|welcome|of course|not really|not yet|not sure|i see|got it|will do|understood|makes sense|sounds (?:good|great|nice|fun|perfect|interesting)|that(?:['’]s| is) (?:it|all|right|correct|true|fine)|you['’]?re right|good (?:point|idea|question|to know)|please|done|let me see|let['’]?s see|one (?:moment|second)|don['’]?t worry(?: about (?:it|that))?)[,\s]*)+$/iu,
  /^i (?:see|know|agree|understand|guess|think|believe|suppose|hope|doubt it|don['’]?t (?:know|care|mind|think so)|think so|hope so|guess so|believe so|know that|get it|mean it|(?:will|['’]ll) (?:try|check|see|do that|think about it|let you know|be back|give it a try|take a look)(?: (?:it|that|this))?(?: out)?)$/iu,
  /^(?:that|this|it|these|those|they)(?:['’]s|['’]re| is| are| was| were| sounds?| looks?| seems?| would be| will be)(?: (?:so|really|very|pretty|quite|super|such|all|just|a|an|the|such a))* (?:great|good|nice|cool|awesome|amazing|wonderful|interesting|helpful|useful|perfect|fine|ok|okay|lovely|fantastic|fun|funny|excellent|delicious|true|right|correct|wrong|bad|terrible|sad|enough|clear|idea|help|point|start|advice|question|suggestions?)(?: (?:idea|help|point|start|advice|question|suggestions?|to know|to hear|news|thanks|thank you))*$/iu,
  /^(?:how are you|what['’]?s up|nice to (?:meet|see) you(?: too)?|pleased to meet you|long time no see|(?:i )?hope (?:you(?:['’]re| are)|all is) .{1,40})$/iu,
  /^(?:(?:vielen |danke |herzlichen )?dank(?:e|s)?|merci|gracias|muchas gracias|grazie|mille grazie|obrigad[oa]|bedankt|dank je|tack|tak|takk|kiitos|dzi[eę]kuj[eę]|arigato|спасибо|ありがとう|guten (?:tag|morgen|abend)|buen[oa]s (?:d[ií]as|tardes|noches)|buongiorno|buonasera|salut|bonsoir|bonne (?:journ[ée]e|soir[ée]e|nuit)|au revoir|hasta (?:luego|ma[ñn]ana|pronto)|adi[oó]s|tsch[uü]ss|auf wiedersehen|bis (?:bald|morgen|sp[aä]ter)|bye|goodbye|cheerio|s'il vous pla[iî]t|por favor|bitte|prego)(?:[\s,].{0,30})?$/iu,
  /^(?:谢谢|多谢|好的|好|是的|不是|嗯|再见|你好|您好|对|没事)(?:你|您|了|吧|啊)*$/u,
];

/** Tells a sentence that says nothing worth remembering: courtesies, assent, bare opinions of the talk. */
export function isFiller(sentence: string): boolean {
  const words = sentence
    .replace(/\p{Extended_Pictographic}|\u{fe0f}|\u{200d}/gu, "")
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "")
    .replace(/\s+/g, " ");
  if (!/[\p{L}\p{N}]/u.test(words)) return true;
  if (isOneWord(words)) return true;
  return fillers.some((filler) => filler.test(words));
}

/** One word states nothing, except in scripts that write without spaces. */
function isOneWord(words: string): boolean {
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  return !words.includes(" ") && !spaceless.test(words);
}
