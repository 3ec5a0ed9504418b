import type { TopicVocabulary } from "./category-topics.ts";

/** What the user holds to be right. */
export const valuesPolitics = {
  words: `environment environmental environmentalist climate~ carbon footprint sustainable
    sustainability sustainably eco-friendly ecofriendly ecological green~ plastic~ recycle
    recycling recycled~ waste~ zerowaste zero-waste compost~ renewable~ ethical ethics ethically
    cruelty-free fairtrade politics political politically vote~ votes~ voting voter liberal~
    conservative~ labour~ democrat republican socialist libertarian feminist feminism pacifist
    activist~ union~ unions~ rights~ equality justice~ animal~ welfare~ values~ principles
    boycott~ anticapitalist progressive~ humanist patriotic carbon-neutral offset~ degrowth
    emission emissions marches~ march~ protest protests protester demonstrate~ greta~ tithe
    donate~ donates~ donation~ monarchist communist anarchist nationalist centrist pro-choice
    pro-life guns~ pacifism amnesty greenpeace plastic-free fur~ sweatshop sweatshops ecology~
    glyphosate organic~ permaculture sufficiency anti-war antiracist suffragette greens~ moral~
    morals conscience~ stewardship vegan~ percent~ renew~ charity~ =plastics`,
  phrases: `zero waste; single use plastic; climate change; carbon footprint; animal rights; human
    rights; animal testing; cruelty free; fair trade; avoid plastic; eco friendly; environmentally
    friendly; the environment; the planet; low waste; won't fly; stopped flying; don't discuss
    politics; left wing; right wing; social justice; palm oil; tested on animals; good for the
    planet; vote green; climate marches; factory farming; meat industry; carbon bothers; haven't
    flown; because of the climate; on principle; for ethical reasons; ethical reasons; percent of
    what i earn; of my income; give to charity; to charity; fast fashion; animal products;
    conscientious objector; extinction rebellion; fridays for future; trade union; party member;
    don't believe in; against my; slave labour; fossil fuels; local produce; no leather; no fur;
    gave up leather; we give; every month to; sponsor a; sans frontieres; red cross; don't kill;
    kill anything; don't eat animals; no plastic; flight shame; don't fly; i give to; we give to;
    without plastic; plastic free; less plastic; live without plastic; fly less; waste nothing;
    hate waste; throw nothing away; bank ethically; vegan household; boycott amazon; don't eat
    meat; carbon neutral`,
  asks: `bank~ invest~ brand~ coffee~ clothes~ flight~ fly~ trip~ get-from car~ meat~ fish~ zoo
    circus leather~ gift~ cleaning~ packaging~ delivery~ energy~ holiday~ diet~ pension~ donate
    charity newspaper supermarket straws capsules~ makeup~ eggs garden~ pesticide wrapping-paper
    heating~ balloons fireworks~ topics~ elephants fur hunting~ amazon~ supplier~ order-online
    pan~ shampoo~ toothbrush~ kettle~ christmas-tree avocado banana~ chocolate~ beef~ electricity~
    europe~ commute~ t-shirt jeans~ trainers~ vacation~ fund~ funds~ stocks~ debate~ conversation~
    dinner-party petition lawn~ weed~ weeds steak cruise~ aquarium~ horse-race souvenir~
    detergent~ bottles nappies~ bottle~ picnic~ plates~ cutlery cups~ catering buffet~ reach~
    destination~ gas~ stove~ boiler~ discuss~ uncle~ mice mouse~ rat~ wasps ants~ spider~ trap~
    bake-off~ fundraiser~ run-for raise-money soap~ razor~ present-wrap wrapping~ wipes~ lunchbox~
    bank-account rug~ palm-oil catch-a`,
} as const satisfies TopicVocabulary;
