import { isStandingInstruction } from "./is-standing-instruction.ts";

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
  ..."reply respond write turn transform reword expand elaborate clarify guess draw sketch code program quiz interview rank rate reorder categorize categorise group identify highlight trim merge combine split replace rename google research investigate verify validate double-check cite attach forward publish dial invite cancel reschedule reserve purchase transcribe brainstorm roleplay surprise entertain motivate cheer enter select click remember memorize note".split(
    " ",
  ),
  ..."wish let rephrase shorten simplify proofread polish rewrite improve keep optimize optimise extract".split(
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
  /^(?:(?:so|and|but|now|also)\s+)?(?:i|we)(?:['’]d| would)?\s+(?:want|need|like|love)\s+(?:you to\b|to (?:know|see|hear|understand|learn (?:more )?about|ask|book|order|reserve|cancel|reschedule|schedule|discuss|talk about|go over|go through|continue|brainstorm|hear more)\b|(?:some |a (?:bit of |little |few |good |quick |nice |simple )*|an |your |more )?(?:[\p{L}-]+ ){0,2}?(?:help|advice|suggestions?|recommendations?|ideas?|tips|recipes?|summary|list|plan|itinerary|translation|explanation|example|poem|story|essay|letter|e-?mail|script|function|query|table|answer|opinion|guide|tutorial|outline|draft|title|names?|information|info|details|hint|second opinion|reminder)\b)/iu;

const seeking =
  /^(?:i(?:['’]?m| am)|we(?:['’]?re| are)) (?:just |also |currently |still )?(?:looking for|searching for|trying to (?:find|figure out|understand|decide|choose|pick)|after) (?:some |an? |the |any )?(?:[\p{L}-]+ ){0,3}?(?:help|advice|suggestions?|recommendations?|ideas?|tips|recipes?|books?|movies?|films?|shows?|series|games?|songs?|restaurants?|hotels?|places? to|gifts?|presents?|ways?|tools?|apps?|examples?|something|somewhere|how|what|why|whether|between|out)\b/iu;

const appeal = /^(?:please|pls|kindly)\b/iu;

/** Tells a request or command to the assistant; standing instructions are none. */
export function isRequest(sentence: string): boolean {
  if (isStandingInstruction(sentence)) return false;
  return (
    command.test(sentence) || seeking.test(sentence) || wish.test(sentence) || appeal.test(sentence)
  );
}
