const polite = "(?:(?:please|pls|kindly|now|then|first|next|just|also|so|ok|okay)[,\\s]+)*";

/** Verbs by which people ask an assistant for work. */
const verbs = [
  ..."tell show help give explain write rewrite find suggest recommend list summarize summarise".split(
    " ",
  ),
  ..."translate describe compare calculate generate draft plan create make provide search check".split(
    " ",
  ),
  ..."look add remove delete update change fix correct edit convert print repeat continue try".split(
    " ",
  ),
  ..."open close stop start go wait think imagine pretend act consider let let's lets send book".split(
    " ",
  ),
  ..."order schedule set remind ask answer choose pick name include ignore analyze analyse review".split(
    " ",
  ),
  ..."teach walk guide share discuss outline brainstorm compose design build implement refactor".split(
    " ",
  ),
  ..."run test debug put take see read play sing solve prove define estimate count sort format".split(
    " ",
  ),
];
const command = new RegExp(
  `^${polite}(?:${verbs.join("|")})\\b(?!\\s*:|\\s+(?:is|are|was|were|has|had)\\b)`,
  "iu",
);

const wish =
  /^(?:(?:so|and|but|now|also)\s+)?(?:i|we)(?:['’]d| would)?\s+(?:want|need|like|love)\s+(?:you to\b|to (?:know|see|hear|understand|learn (?:more )?about|ask)\b|(?:some |a (?:bit of |little )?|your )?(?:help|advice|suggestions?|recommendations?|ideas?|tips)\b)/iu;

const appeal = /^(?:please|pls|kindly)\b/iu;

/** What the assistant is to do every time is worth remembering: it says how the user wants it. */
const standing =
  /^(?:please\s+|pls\s+|you\s+(?:should|must)\s+)?(?:always|never|don['’]?t|do not|call me|address me|refer to me)\b|\b(?:from now on|every time|going forward|in (?:the )?future)\b/iu;

/** Tells a request or command to the assistant; standing instructions are none. */
export function isRequest(sentence: string): boolean {
  if (standing.test(sentence)) return false;
  return command.test(sentence) || wish.test(sentence) || appeal.test(sentence);
}
