const degree =
  "(?:so|very|really|quite|pretty|a (?:bit|little)|kind of|kinda|just|all|totally|super|absolutely|also|too|still|not|doing|feeling|sure|now|actually|always)";

/** States that are over in an hour. */
const feeling = new RegExp(
  `^(?:i['’]?m|i am|i feel|i['’]?m feeling|feeling|we['’]?re|we are)(?: ${degree})*(?: (?:fine|good|ok|okay|great|well|alright|hungry|starving|thirsty|tired|exhausted|sleepy|bored|busy|back|here|there|ready|done|confused|lost|stuck|sorry|sure|unsure|afraid|glad|happy|excited|impressed|surprised|shocked|speechless|curious|interested|aware|cold|hot|full|late|home|awake|in|up for (?:it|that)|kidding|joking|serious|listening|thinking|waiting|worn out|amazed|stoked|pumped|thrilled|honou?red|touched|grateful|thankful|proud|jealous|dying|dead|laughing|crying|on it|on board|all ears|wondering|guessing|looking forward to (?:it|that|hearing)))+(?:[,\\s]+(?:right now|now|today|tonight|at the moment|atm|too|then|again|thanks.*|thank you.*|so far|as well|with (?:it|that|this)|about (?:it|that|this)|i could .*|that you.*|you.*|for you.*|to (?:hear|see|help|know|meet|chat|talk|be of).*|of you.*|lol|haha|already|though|and you))*$`,
  "iu",
);

/** What is said to, or of, the other one of the talk. */
const toOther =
  /^(?:i(?:['’]m| am)?(?: \w+)? (?:hope|wish|bet|guess|think|believe|know|see|told|tell|asked|ask|thank|miss|love|agree with|appreciate|support|trust|understand|admire|hear|feel|look forward to|can(?:['’]?t|not)? wait|['’]?ll (?:tell|show|send|let|ask|keep|give|call|see|be|try|do|check|look|think|get back)|will (?:tell|show|send|let|ask|keep|give|try|check|look|think)|promise|mean|meant|was (?:just )?(?:joking|kidding|asking))\b.*\b(?:you|your|yours|ya|u)\b|you(?:['’](?:re|ve|ll|d)| |r |['’]?re )|your (?!name|role|job|task|answers|repl|respon)|good luck|congrat\w*|best of luck|enjoy|take care|keep (?:it|up|going|me|us|on|trying)|let me know|wish me|have (?:fun|a (?:great|good|nice|safe|lovely|wonderful)))/iu;

const own = "\\b(?:my|our|i|i['’](?:m|ve|d|ll)|im|ive|me|mine|we|we['’](?:re|ve)|us)\\b";

/** Sympathy, praise and advice without a subject: "Glad you liked it", "Way to go". */
const cheer =
  /^(?:(?:so|really|very|super|much|totally|absolutely|such an?|always|just) )*(?:appreciate|glad|happy (?:for|to)|sorry (?:to|for|about|you)|great (?:job|work|to|talking|chatting|idea|news|stuff|pic|photo|shot|advice|point|choice|question|minds|that)|good (?:to (?:hear|see|know)|talking|chatting|luck|job|on you|for you|for (?:him|her|them)|idea|call|point|vibes|times)|nice (?:one|job|work|to|pic|photo|shot|going|chatting|talking|catching)|way to go|well done|totally agree|agreed|impressed by|stay (?:safe|strong|positive|motivated|tuned|in touch|true|focused|warm|healthy|well|curious)|trust me|believe (?:me|in yourself)|bet|sure thing|don['’]?t (?:give up|worry|forget|mention|sweat|be (?:so|too) hard)|must(?:['’]ve| have| be)|should be|would be|could be|might be|awesome (?:news|job|work|pic|idea|stuff)|amazing (?:news|job|work|pic|photo|stuff)|proud of|love (?:that|this|it|your|the (?:idea|sound|look|way|enthusiasm|vibe|pic|photo))|keep (?:it|up|going|on|me|us|your|that|pushing|shining|rocking|doing|being)|best (?:of|wishes|thing)|thrilled|excited (?:for|to (?:see|hear))|hope (?:you|it|that|this|to (?:hear|see))|hang in there|sounds?|looks?|feels?|seems?|gotta (?:go|run|love)|take (?:it easy|care|your time)|rest up|check (?:it|this|that|out)|look at|never (?:give up|stop|too late)|no (?:doubt|rush|need|problem|pressure)|you (?:got|rock)|cool (?:pic|photo|idea|stuff)|thanks?|thx|cheers|congrats|congratulations|welcome|got it|chat soon|talk (?:soon|later|to you)|see (?:you|ya)|speak soon|catch (?:you|up)|count me in|tell me|same (?:here|to)|right back|back at you|cherish|remember)\b/iu;

/** Wisdom that is nobody's in particular: "Learning from mistakes is key". */
const maxim =
  /^(?:(?:\p{Lu}?\p{L}+ing|it|life|art|music|nature|family|friends?|teamwork|change|progress|success|failure|setbacks?|mistakes?|happiness|love|kindness|communication|support|memories|animals|pets|everyone|everybody|people|kids|sometimes|every (?:little )?\p{L}+|little things|small (?:things|steps)|hard work|practice|patience|creativity|self-care|mental health)\b).{0,60}\b(?:is|are|can|could|really|makes?|brings?|helps?|gives?|takes?|means?|matters?|pays?|counts?|happens?|has|have|deserves?)\b/iu;

/** Bare remarks on what was said, and talk about the talk. */
const remarks: readonly RegExp[] = [
  /^it(?:['’]?s| is| was)? (?:so |really |just |pretty |truly |very )*(?:amazing|crazy|wild|funny|incredible|awesome|great|wonderful|nice|cool|beautiful|inspiring|fascinating|sad|strange|weird|important|good|hard|tough|always|never|like|all about|worth|okay|ok|normal|understandable|natural) (?:how|that|to|when|what|if|for|as|a|the|seeing|hearing|having|it|about|you)\b(?!.*\b(?:my|our)\b)/iu,
  /^(?:that|this|these|those|what|how|such|so|sounds|looks|seems)(?:['’]?(?:s|re|ll|d))?\b(?!.*\b(?:my|our|i|i['’]m|i['’]ve|me|we|us|named|called|\d)\b).{0,60}$/iu,
  /^(?:it|they)(?:['’]?(?:s|re|ll|d))?\b(?!.*\b(?:my|our|i|i['’]m|i['’]ve|we|us|named|called|\d)\b)(?=.{0,60}$)(?:.*\b(?:great|good|nice|cool|awesome|amazing|wonderful|interesting|helpful|useful|perfect|fine|ok|okay|lovely|fantastic|fun|funny|excellent|delicious|true|right|correct|wrong|bad|terrible|awful|sad|enough|clear|worth|hard|tough|easy|beautiful|gorgeous|stunning|cute|adorable|incredible|unreal|inspiring|powerful|exciting|crazy|wild|weird|strange|important|key|special|impossible|possible|hilarious|epic|insane|unforgettable|magical|peaceful|relaxing|rewarding|challenging|fulfilling|better|best|worse|worst|depends?|matters?|helps?|works?|happens?|seems?|looks?|sounds?|means?|makes? (?:sense|a difference|it))\b.*|.{0,12})$/iu,
  /^i(?:['’]ve| have|['’]m| am)? (?:a |just |one |another |only |also |some |got a |still |have |really |totally |completely |definitely |probably |absolutely |fully |honestly |certainly |surely )*(?:(?:quick |small |last |final |few |more |couple of |stupid |general |simple |different )*questions?|a doubt|no idea|a problem for you|meant?|mean|said|asked|forgot to (?:say|mention|ask|add)|see|know|guess|agree|disagree|understand|suppose|get it|got it|owe|hear|feel|remember it|don['’]?t (?:know|understand|get it|mind|care|remember)|can(?:['’]t|not|t) (?:wait|believe|thank|tell|say|remember|imagine|agree)|could(?:n['’]?t)? (?:eat a|not agree|agree|care less|use (?:some|a little|your))|(?:will|['’]?ll) (?:definitely |certainly |probably |also |always |surely |totally |just )*(?:try|check|reach|stay|remember|make sure|see|do|think|go with|take|have a look|look|give|let|be|keep|use|read|get)\b(?! (?:my|our|surgery|off|part|in \w+ )))\b.{0,60}$/iu,
  /^(?:can['’]?t|cannot|cant) (?:wait|believe|complain|thank)\b|^(?:no|what) (?:problem|worries|rush|thanks|a )\b.{0,40}$/iu,
  /\bsaid (?:nobody|no one) ever\b|\b(?:just|only) (?:kidding|joking)\b|^jk\b/iu,
  /^(?:i tried|it worked|it works|it didn['’]?t work|works|worked|tried) (?:that|it|this|perfectly|fine|now|well)\b.{0,30}$/iu,
  /^(?:to|than|like|as|for|with|of|at|by|in order to) (?!me\b|us\b|my\b|be honest)(?!(?:now|the record))\b[^,]{1,80}$/iu,
  /^(?:another|what a|such a|same|same here|me too|me neither|mine too|not (?:really|much|yet|at all|a lot)|nothing (?:much|special|else)|all good|no way|oh no|too bad|so (?:true|cool|sweet|cute|sad|sorry)|never ?mind|forget it|whatever|anything else|one more thing|long story|fair enough|same to you|likewise|ditto)\b.{0,30}$/iu,
  /^(?:i (?:have|need|['’]?ve|got|['’]ve got) to|i (?:gotta|must|should)|gotta) (?:go|run|leave|head (?:out|off)|get (?:going|back)|off(?= to|$)|heading (?:out|off|to bed|home)|going to bed|signing off|logging off|out)\b.{0,30}$|^i['’]?m (?:off(?: to (?:bed|work|sleep|lunch).*| now)?|heading (?:out|off|to bed|home).*|going to bed.*|signing off|logging off)$/iu,
  /^(?:happy (?:birthday|new year|friday|monday|easter|holidays|anniversary|weekend)|merry christmas|season['’]?s greetings|sleep (?:well|tight)|sweet dreams|welcome back|long time no|my pleasure|sorry for|no worries|much obliged|you['’]?ve been|it (?:was|['’]?s been) (?:nice|great|lovely|good|a pleasure)|that(?:['’]?s| is| was| helps| answers| will| would| does|['’]?ll)|have a)\b.{0,60}$/iu,
  /^(?:i|we)(?:['’]d| would) (?:be|never|probably|definitely|say|guess|imagine|bet)\b(?! (?:able|free|available|interested|willing|open))/iu,
  /^(?:i['’]?ll|i will|we['’]?ll|we will) (?!always|never|be (?:in|at|on|away|back|there|out|off|travel|visit|stay|mov|work)|turn|need|not)(?!.*(?:\d|\b(?:tomorrow|tonight|next|this (?:week|month|year|summer|winter|spring|autumn|fall|afternoon|evening)|soon|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|my|our)\b))/iu,
  /^(?:i|you|he|she|we|they|it) (?:am|do|did|does|have|has|had|will|would|can|could|was|were|are|is|should|might)(?: not|n['’]t)?(?: too| indeed)?$/iu,
  /^(?:no wait,? )?(?:it|that)(?:['’]?s| is| was) not\b.{0,30}$/iu,
  /^(?:yes|no|sure|ok),? here\b|^here(?:['’]s| is| are| it| you| we)\b(?!.*:\s*\S)/iu,
  /^(?:maybe|perhaps) (?:i|we)(?:['’]?ll| should| could| might| will)\b/iu,
  /^i (?:have|got|['’]ve got) (?:a |an |some |just a )*(?:headache|hiccups|minute|second|moment|sec|stomach ache|few minutes|bit of time)\b.{0,20}$/iu,
  /^i (?:wish|hope) (?:it|you|that|this|there|we could|i could|i was|i were|i had|i knew|today|tomorrow|the)\b/iu,
  /^(?:the|today['’]?s|this|your) (?:weather|answer|response|reply|code|link|site|file|above|attached|image|picture|photo|table|list|text|function|output|result|solution)\b/iu,
  /^(?:it['’]?s|it is|it was|its) (?:been )?(?:raining|snowing|sunny|cloudy|freezing|hot|cold|windy|late|early|friday|monday|weekend|getting|so|too|really|very|pretty|always|never|about|just|a (?:pleasure|shame|pity|joke|beautiful|nice|great|good|lovely|bit|long story))\b(?!.*\b(?:my|our|i|me|for us)\b).{0,60}$/iu,
];

/** "This is Maria", "It's Tom here" */
const introduces =
  /^(?:[Tt]his is|[Ii]t['’]?s|[Ii]t is|[Nn]ame['’]?s|[Tt]hey call me)(?: me,)? \p{Lu}\p{Ll}+(?: (?:here|again|from|speaking|and)\b.*|,.*)?$/u;

/** What happens at a time or somewhere is nobody's wisdom. */
const specific =
  /\d|\b(?:yesterday|today|tomorrow|tonight|next|last|this (?:week|month|year|morning|evening)|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|visiting|coming|arriving)\b|\s\p{Lu}\p{Ll}/u;
const hasOwn = new RegExp(own, "iu");

/** Tells what is over in an hour, or is said of the talk itself: nothing to remember. */
export function isPassing(statement: string): boolean {
  const words = statement
    .replace(/\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]/gu, "")
    .replace(/[\s\p{P}]+$/u, "");
  if (feeling.test(words) || toOther.test(words)) return true;
  if (introduces.test(words)) return false;
  if (!hasOwn.test(words) && (cheer.test(words) || (maxim.test(words) && !specific.test(words))))
    return true;
  return remarks.some((remark) => remark.test(words));
}
