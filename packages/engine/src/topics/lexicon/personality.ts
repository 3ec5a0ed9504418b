import type { TopicVocabulary } from "./category-topics.ts";

/** Character and temper. */
export const personality = {
  words: `procrastinating gullible chatty blunt~ frank~ laidback daydreamer hoarder homebodies
    selfconscious introvert introverted extrovert extroverted ambivert shy outgoing quiet~
    talkative perfectionist procrastinator procrastinate impatient patient~ stubborn organised
    organized disorganised messy tidy~ spontaneous planner~ punctual late~ indecisive competitive
    sensitive cautious adventurous curious creative~ optimist pessimist sarcastic humour~ humor~
    homebody bookworm workaholic enneagram infj intj enfp infp intp entp entj mbti loner sociable
    clumsy forgetful~ absentminded ambitious easygoing hyperactive minimalist~ geek nerd dreamer
    impulsive moody grumpy hotheaded temper temperamental nosy reserved~ bossy generous~ stingy~
    lazy diligent disciplined meticulous fussy pedantic pedant loyal~ naive cynical skeptic
    sceptic sentimental anxious~ confident~ insecure timid brave~ fearless daredevil thrillseeker
    restless fidget fidgety worrier overthinker overthink chatterbox prankster stickler neat~
    neurotic softie softy crybaby bashful blush awkward humble arrogant proud~ tactless
    scatterbrained scatterbrain dependable resilient pragmatic idealist realist rebel~ conformist
    frugal~ eccentric contrarian hermit recluse gossip~ empath worrywart honest~ small~`,
  phrases: `hate being late; hates being late; never on time; hate surprises; get lost easily; no
    sense of direction; bad with names; bad memory; forget names; short attention span; hate
    making decisions; take ages to decide; people person; small talk; hates surprises; love
    surprises; don't like surprises; easy going; last minute; control freak; recharge alone; get
    bored easily; always late; personality type; big groups; large groups; can't say no; people
    pleaser; sore loser; cry easily; short fuse; no patience; can't sit still; lose things; lose
    everything; forget birthdays; bad liar; private person; keep to myself; hold grudges; class
    clown; risk taker; scared of conflict; avoid conflict; hate conflict; thick skinned; thin
    skinned; glass half full; live in the moment; detail oriented; need structure; hate change;
    need control; easily distracted; easily bored; hard to please; shy away; turn red; social
    butterfly; morning grump; put things off; I'm forgetful; very forgetful; small groups of
    people; left from right; sense of direction; terrible at remembering; bad at remembering;
    always forget; lose my; always lose; lose my keys; happiest by myself; drains me; drain me;
    happy alone; like my own company; can't decide; change my mind; always running late; twenty
    minutes late; never finish; get bored; take risks; like to plan; plan everything; wing it;
    back nothing up; terrible that way; write everything down; forget who; forget where; lend my
    things; forget everything; always get lost`,
  asks: `promotion~ party~ networking~ evening~ weekend~ holiday~ surprise~ hobby~ date~ friend~
    company~ speech~ feedback~ team~ teamwork plan~ deadline trip~ group-tour decision decide
    move-in pet~ conference~ roommate flatmate conflict~ interview~ event~ mentor~ manager~
    leadership role~ sport~ open-plan suits-me bio~ describe strengths weaknesses habit~ motivate
    productivity dating~ relationship~ argue~ negotiate~ volunteer~ teacher~ leader~ group~ crowd~
    solo~ club~ focus~ organise~ organize~ tidy~ careers career~ profile~ character type-of
    present~ team-building workshop~ meditation~ brainstorm toast~ birthday~ forest~ woods~
    navigate~ navigation~ route~ directions~ find-my-way alone~ by-myself on-my-own drinks~
    reminder~ remind~ keys~ find~ lost~ misplaced tracker~ what-time leave~ train~ guide~ drill~
    office-party public~ retreat~ class-reunion nightclub~ icebreaker~ backup~ commit~ gadget~
    treat~ stage~ coach~`,
} as const satisfies TopicVocabulary;
