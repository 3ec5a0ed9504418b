/** A text in its sentences, told apart by whether they ask for something. */
export interface SplitText {
  readonly requests: readonly string[];
  readonly statements: readonly string[];
}

const greeting = /^(hi|hello|hey|good (morning|afternoon|evening)|thanks|thank you)\b[^?]{0,20}$/i;
const asking =
  /^(and |but |so |then |please )?(what|which|who|whom|whose|when|where|why|how|can|could|should|shall|would|will|do|does|did|is|are|am|was|were|have|has|had|may|tell|suggest|recommend|give|show|list|find|help|plan|remind|write|explain|describe|name|pick|choose|draft|make|please)\b/i;
/** Requests that begin with what leads to them: "I have a week off, give me some ideas". */
const askingLater =
  /[,;:–—]\s*(and |but |so |then |please )?(what|which|who|when|where|why|how|can|could|should|would|tell|suggest|recommend|give|show|list|find|help|plan|remind|any)\b|\b(i need (an?|some|help|ideas?|advice)|i'?m looking for|(any|some) (ideas|tips|advice|suggestions|recommendations))\b/i;

/** Splits a text into requests and statements; greetings are neither. */
export function splitText(text: string): SplitText {
  const requests: string[] = [];
  const statements: string[] = [];
  for (const { segment } of new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)) {
    const sentence = segment.trim();
    if (sentence === "" || greeting.test(sentence)) continue;
    const asks = /[?？]$/.test(sentence) || asking.test(sentence) || askingLater.test(sentence);
    (asks ? requests : statements).push(sentence);
  }
  return { requests, statements };
}
