/** Base form by irregular form: verbs and plurals that a stemmer by rules cannot bring together. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  parse(`arise: arose arisen; awake: awoke awoken; bear: bore borne; beat: beaten; become: became;
  begin: began begun; bend: bent; bet: betted; bind: bound; bite: bit bitten; bleed: bled; blow: blew
  blown; break: broke broken; breed: bred; bring: brought; build: built; burn: burnt; buy: bought;
  catch: caught; choose: chose chosen; cling: clung; come: came; creep: crept; deal: dealt; dig: dug;
  draw: drew drawn; dream: dreamt; drink: drank drunk; drive: drove driven; eat: ate eaten; fall: fell
  fallen; feed: fed; feel: felt; fight: fought; find: found; flee: fled; fly: flew flown; forbid:
  forbade forbidden; forecast: forecasted; foresee: foresaw foreseen; forget: forgot forgotten;
  forgive: forgave forgiven; freeze: froze frozen; give: gave given; go: went gone; grind: ground;
  grow: grew grown; hang: hung; hear: heard; hide: hid hidden; hold: held; keep: kept; kneel: knelt;
  know: knew known; lay: laid; lead: led; leap: leapt; learn: learnt; leave: left; lend: lent; light:
  lit; lose: lost; mean: meant; meet: met; mistake: mistook mistaken; overcome: overcame; pay: paid;
  prove: proven; quit: quitted; ride: rode ridden; ring: rang rung; rise: rose risen; run: ran; say:
  said; see: saw seen; seek: sought; sell: sold; send: sent; sew: sewn; shake: shook shaken; shine:
  shone; shoot: shot; show: shown; shrink: shrank shrunk; sing: sang sung; sink: sank sunk; sit: sat;
  sleep: slept; slide: slid; smell: smelt; sneak: snuck; speak: spoke spoken; spell: spelt; spend:
  spent; spill: spilt; spin: spun; spoil: spoilt; stand: stood; steal: stole stolen; stick: stuck;
  strike: struck stricken; strive: strove; swear: swore sworn; sweep: swept; swell: swollen; swim:
  swam swum; swing: swung; take: took taken; teach: taught; tear: tore torn; tell: told; think:
  thought; throw: threw thrown; understand: understood; undertake: undertook undertaken; wake: woke
  woken; wear: wore worn; weave: wove woven; weep: wept; win: won; wind: wound; withdraw: withdrew
  withdrawn; write: wrote written; child: children; person: people; man: men; woman: women; foot:
  feet; tooth: teeth; mouse: mice; goose: geese; knife: knives; wife: wives; life: lives; leaf: leaves;
  half: halves; shelf: shelves; wolf: wolves; loaf: loaves; thief: thieves; calf: calves; scarf:
  scarves; self: selves; medium: media; criterion: criteria; phenomenon: phenomena; analysis:
  analyses; crisis: crises; diagnosis: diagnoses; thesis: theses; hypothesis: hypotheses; datum:
  data; fungus: fungi; cactus: cacti; photograph: photo photos; bicycle: bike bikes; mother: mom moms
  mum mums mommy; father: dad dads daddy; television: tv tvs; refrigerator: fridge; telephone: phone
  phones; favorite: favourite favourites; color: colour colours; neighbor: neighbour neighbours;
  center: centre centres; theater: theatre theatres; traveled: travelled; traveling: travelling;
  organize: organise organised; grey: gray; christmas: xmas; vacation: holiday holidays; january: jan;
  february: feb; march: mar; april: apr; august: aug; september: sep sept; october: oct; november: nov;
  december: dec; monday: mon; tuesday: tue tues; wednesday: wed; thursday: thu thurs; friday: fri;
  saturday: sat; sunday: sun`),
);

function* parse(table: string): Iterable<[string, string]> {
  for (const entry of table.split(";")) {
    const [base, forms] = entry.split(":");
    for (const form of forms?.trim().split(/\s+/) ?? []) yield [form, base?.trim() ?? form];
  }
}
