/** Irregular past forms that are no participles of a passive alone. */
export const pastForms: ReadonlySet<string> = new Set(
  "was were did didn't went had got saw came took made met bought found said told left gave ran began ate drank flew drove wrote lost won sold spent built held heard kept felt thought caught taught broke fell grew knew rode sang sat slept spoke stood swam threw woke wore paid sent became brought chose forgot hid hurt led lent rang shot stole tore wasn't weren't hadn't learnt learned dealt drove dug".split(
    " ",
  ),
);

/** A participle after a form of "be" or "have" is no past: "is scheduled", "I've booked". */
const regularPast =
  /(?<!\b(?:is|are|am|be|been|being|has|have|get|gets|getting|'s|'m|'re|'ve|im|not|to)\s)\b\p{L}{2,}ed\b/iu;
const past = new RegExp(`\\b(?:${[...pastForms].join("|")})\\b`, "iu");
const future =
  /\b(?:will|won't|shall|gonna|going|is|are|am|isn't|aren't|plan|plans|planning|hope|hoping|due|scheduled|booked|have to|has to|need to|needs to|must|should|want to|leaves?|starts?|begins?|opens?|arrives?|ends?|upcoming|fly|flies|flying|have an?)\b|'(?:ll|m|re|s)\b|\bim\b/iu;

/** Whether a statement tells of what was or of what is to come; `undefined` where it mixes them. */
export function tenseOf(plain: string): "past" | "future" | undefined {
  const isPast = past.test(plain) || regularPast.test(plain);
  const isFuture = future.test(plain);
  if (isPast === isFuture) return undefined;
  return isPast ? "past" : "future";
}
