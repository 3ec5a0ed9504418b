/** What single words say about the kind of statement they stand in; one bit each. */
export const cue = {
  /** The user as the one who acts or is. */
  speaker: 1 << 0,
  /** The user in any part of the sentence. */
  firstPerson: 1 << 1,
  owner: 1 << 2,
  subject: 1 << 3,
  article: 1 << 4,
  /** Verbs of being, having, wanting and doing regularly. */
  state: 1 << 5,
  /** Frequency, taste and nature. */
  habit: 1 << 6,
  /** Events after which life is different. */
  milestone: 1 << 7,
  /** What one is doing for months. */
  planned: 1 << 8,
  passing: 1 << 9,
  past: 1 << 10,
  perfect: 1 << 11,
  supposed: 1 << 12,
  progress: 1 << 13,
  /** How the user wants to be treated. */
  instruction: 1 << 14,
  /** People and places whose affairs are seldom facts about the user. */
  outsider: 1 << 15,
  relative: 1 << 16,
  request: 1 << 17,
  remark: 1 << 18,
  filler: 1 << 19,
  /** Begin statements that leave out "I" or "I'm". */
  ellipsis: 1 << 20,
  /** May stand between a subject and its verb. */
  adverb: 1 << 21,
  /** What one cannot, will not or must not: it binds more than what one happens to do. */
  constraint: 1 << 22,
} as const;

const wordsByCue: Readonly<Record<keyof typeof cue, string>> = {
  speaker: "i i'm i've im ive we we're we've user i'd",
  firstPerson: `i i'm i've i'd i'll im ive me my mine myself we we're we've us our ours ourselves user
    user's users`,
  owner: "my our user's",
  subject: "i we user they he she it who",
  article: "a an the two three some several",
  state: `am is are isn't aren't have has haven't hasn't own owns live lives work works love loves
    like likes prefer prefers hate hates enjoy enjoys dislike dislikes need needs want wants
    can't cannot don't doesn't dont believe believes call calls called named speak speaks
    keep keeps wear wears collect collects play plays drive drives support supports follow
    follows avoid avoids study studies teach teaches suffer suffers belong identify struggle
    struggles adore adores rather refuse refuses practise practice practices crave tend
    favour favor follow belongs i'm im we're i've ive we've he's she's they're they've`,
  habit: `rather always never usually often rarely seldom every daily weekly monthly yearly mostly
    generally normally regularly sometimes anymore forever lifelong since twice hardly
    mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends weekdays
    evenings mornings favourite favorite allergic intolerant prefer hate love afraid
    terrified fan born vegetarian vegan obsessed passionate hooked addicted devoted keen
    fond into years typically forbidden first each favour entirely whatsoever nowadays`,
  milestone: `started joined born married divorced graduated moved diagnosed retired adopted engaged emigrated
    immigrated grew raised inherited founded converted quit widowed separated divorce
    expecting pregnant enrolled became stopped earned promoted defended recovered sold
    deleted denied accepted banned enrolled published qualified served survived scammed hacked burgled robbed`,
  planned: `retraining volunteering turning training learning studying expecting planning saving hoping retiring moving
    marrying getting living working trying building writing renovating raising dating
    recovering taking seeing teaching applying preparing allergic rehearsing doing based
    going suffering paying restoring`,
  passing: `yesterday today tonight tomorrow just earlier moment lol haha sec lately again finally last accidentally slightly sneezed nosebleed hiccups jab`,
  past: `was were went had did made got took saw came said told bought ate drank ran met gave
    found felt thought left sat slept woke spent watched finished forgot heard dropped
    wasn't didn't weren't couldn't tore tripped wrote sang flew rang paid lost won broke
    threw kept brought began sent stood fell caught sold`,
  perfect: "i've we've ive have has",
  supposed: `will would could might should shall i'll i'd we'll we'd maybe perhaps wonder
    wondering thinking guess let's think`,
  progress: "i'm im we're am",
  instruction: `talk answer reply respond use call address speak keep avoid don't never always no stop
    treat remember skip`,
  outsider: `colleague colleagues coworker intern neighbour neighbours neighbor neighbors dentist
    physiotherapist teacher customer customers hairdresser department office
    somebody someone boyfriend's stranger receptionist`,
  relative: `wife husband partner girlfriend boyfriend son daughter mother father mom mum dad sister
    brother kids children parents grandmother grandfather grandma grandpa grandad granny nan
    aunt uncle cousin niece nephew nana grandson granddaughter grandchildren grandparents stepson
    stepdaughter stepfather stepmother godson goddaughter folks friend roommate flatmate dog cat twins baby girl boy
    family fiance fiancee`,
  request: `can could would will help tell give show explain write make suggest recommend find
    create translate summarize summarise remind what what's which who where when why how
    how's should do does did is are list generate draft book look check let's any`,
  remark: `hi hello hey thanks thank ok okay cool great nice wow sure yes no yeah yep nope sounds
    perfect awesome lol haha bye good got that that's it's this there`,
  filler: `please actually also and but so oh well btw fyi honestly because by way remember note`,
  ellipsis: `love hate prefer allergic vegetarian vegan married single never always no born working
    living based cannot can't don't big huge lifelong ex raised grew former night early`,
  constraint: `can't cannot don't doesn't won't no never without only not isn't nothing none hate
    hates allergic intolerant terrified afraid scared deaf blind forbids strict strictly refuse
    must unable avoid vegan vegetarian stopped quit`,
  adverb: "just really still even only already also finally almost actually both all so then",
};

const cuesByWord = new Map<string, number>();
for (const [name, words] of Object.entries(wordsByCue)) {
  for (const word of words.trim().split(/\s+/)) {
    cuesByWord.set(word, (cuesByWord.get(word) ?? 0) | cue[name as keyof typeof cue]);
  }
}

/** The cues of a word in lower case, as a union of bits of `cue`; 0 for a word that says nothing. */
export function cuesOf(word: string): number {
  return cuesByWord.get(word) ?? 0;
}
