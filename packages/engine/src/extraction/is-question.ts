const opensQuestion =
  /^(?:what|what['’]s|whats|who|who['’]s|whom|whose|which|where|where['’]s|when|why|how|how['’]s)\b/iu;

/** Words after which an opening question word asks rather than states ("What I love is …"). */
const asksOn =
  /^(?:(?:what|which|whose|how)\s+(?:\w+\s+){0,2})?(?:what|who|whom|which|where|when|why|how)\s*(?:['’]s|['’]re|['’]d|s\b)?\s*(?:about|is|are|was|were|am|do|does|did|can|could|should|would|will|shall|may|might|has|have|had|to|many|much|long|far|often|come|kind|type|sort|else|time)\b/iu;

const opensInversion =
  /^(?:can|could|would|will|shall|should|may|might|do|does|did|is|are|am|was|were|have|has|had|don['’]?t|doesn['’]?t|didn['’]?t|isn['’]?t|aren['’]?t|can['’]?t|couldn['’]?t|won['’]?t|wouldn['’]?t|shouldn['’]?t)\s+(?:you|u|ya|i|we|it|he|she|they|there|this|that|these|those|the|a|an|my|your|our|his|her|their|any|anyone|anybody|someone)\b/iu;

const opensWondering =
  /^(?:i(?:['’]m| am| was)?\s+(?:just\s+)?(?:wonder(?:ing)?|curious)|any (?:idea|ideas|tips|advice|suggestions?|recommendations?|thoughts)|wondering)\b/iu;

/** Tells a question, also one without its mark. A statement with a mere tag ("right?") is none. */
export function isQuestion(sentence: string): boolean {
  if (/[?？]\W*$/u.test(sentence)) return true;
  if (/(?:吗|呢)[。.!！]?$/u.test(sentence)) return true;
  if (opensInversion.test(sentence) || opensWondering.test(sentence)) return true;
  return opensQuestion.test(sentence) && asksOn.test(sentence);
}
