/** Manners before an instruction. */
const polite =
  "(?:(?:please|pls|kindly|and|but|so|also|oh|you (?:should|must|can|may)|i(?:['’]d| would)? (?:want|like|prefer|need|love) (?:it if )?you to|feel free to|could you|can you|would you|just|from now on,?|in (?:the )?future,?|going forward,?|in general,?|generally,?|by default,?|remember to|make sure to|try to)\\s+)*";

/** What the assistant is to do every time. */
const instructions: readonly RegExp[] = [
  new RegExp(
    `^${polite}(?:always|never|don['’]?t ever|call me|address me|refer to me|only ever)\\b(?! (?:been|had|was|were|tried|liked|got|thought|knew|again|mind|back|later|tomorrow|when|if|at|wanted|felt|heard|seen|met|gone|eaten|learned|went|did|loved|a |an |the ))`,
    "iu",
  ),
  new RegExp(
    `^${polite}(?:don['’]?t|do not|stop|avoid|no more|skip|leave out|refrain from) (?:use|using|call|calling|write|writing|answer|answering|reply|replying|respond|responding|give|giving|add|adding|include|including|put|putting|suggest|suggesting|recommend|recommending|mention|mentioning|talk|talking|speak|speaking|assume|assuming|repeat|repeating|apologi[sz]e|apologi[sz]ing|start|starting|end|ending|sugar-?coat|sugar-?coating|explain|explaining|ask|asking|tell|send|show|be|the|any|emojis?|small talk|jargon)\\b`,
    "iu",
  ),
  new RegExp(
    `^${polite}(?:answer|reply|respond|write|talk|speak|use|keep|be|make|format|give|show|send|address|explain|start|end|include|add|limit|structure|sign|ask|tell|assume|treat|suggest|recommend|convert|quote|stick|put|list|cite|avoid)\\b.*\\b(?:your|all|every|each|any|future) (?:\\w+ )?(?:answers?|repl(?:y|ies)|responses?|messages?|explanations?|e-?mails?|texts?|recipes?|suggestions?|recommendations?|prices|dates|code|summaries|chats?|conversations?)\\b`,
    "iu",
  ),
  new RegExp(
    `^${polite}(?:answer|reply|respond|write|talk|speak)(?: to me| with me| me)? (?:only |always |just )?(?:in (?!this|one|two|three|the )\\p{L}+(?: (?:only|english|german|spanish|french|portuguese|chinese))?|like|as if|briefly|shortly|informally|formally|concisely)\\b[^:]*$`,
    "iu",
  ),
  new RegExp(
    `^${polite}(?:use|stick to|convert to|give me|show me) (?:the )?(?:metric|imperial|british|american|us|uk|celsius|fahrenheit|kilomet(?:re|er)s|miles|24|12|iso|simple|plain|formal|informal|gender|short|bullet points|tabs|spaces|typescript|python|my (?:first|full|last|nick) ?name|they|she|he|dark mode)\\b[^:]*$`,
    "iu",
  ),
  new RegExp(
    `^${polite}(?:only|just) (?:answer|suggest|recommend|use|show|give|reply|respond|speak|write|send|include)\\b`,
    "iu",
  ),
  /^(?:when(?:ever)?|every time|each time|if) (?:i|you|we)\b.{3,80}?, (?:please |always |then |just )*(?:use|answer|reply|respond|write|give|keep|add|include|show|explain|call|remind|ask|make|assume|don['’]?t|do not|never|be|start|skip|tell|say|put|convert|check)\b/iu,
  /\b(?:from now on|every time you|going forward|in (?:the )?future,? (?:please|don['’]?t|always|never|use|answer|write|give|show|keep|make|add|put|start|call|include|convert|skip|assume))\b/iu,
  /^(?:please )?(?:write|give|show|format|put|state) (?:me )?(?:all |the )?(?:dates?|numbers?|prices?|times?|units|temperatures?|distances?|amounts?) (?:as|in|with)\b/iu,
  /^no (?:\p{L}+ ){0,3}?(?:in (?:your|any|my|all|the) (?:answers?|repl(?:y|ies)|responses?|recipes?|meals?|food|code|messages?|suggestions?)|emojis?|bullet points|please)\b/iu,
];

/** Tells what the assistant is to do every time: it says how the user wants it, and lasts. */
export function isStandingInstruction(sentence: string): boolean {
  return instructions.some((instruction) => instruction.test(sentence));
}
