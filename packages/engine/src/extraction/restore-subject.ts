/** Verbs that go on from "I …" and are no nouns behind the words that may follow. */
const verb =
  "(?:am|have|['’]ve|live|lives|work|own|speak|study|teach|eat|drive|prefer|need|want|hate|love|like|play|run|use|take|commute|volunteer|collect|grew up|moved|rent|wear|drink|practi[sc]e|suffer|sleep|travel|share|look after|don['’]?t|do not|can['’]?t|cannot|never|usually|currently|still|also)";
const follows =
  "(?:at|in|as|for|with|an?|the|my|our|on|from|to|no|two|three|four|five|six|seven|eight|nine|ten|only|every|both|about|\\d|not|allergic|married|single|eat|drink|drive|like|have|work|live|\\p{Lu})";
const second = new RegExp(
  `,?\\s+and\\s+(?:also\\s+|then\\s+)?(?=${verb}\\s+${follows})|,\\s+(?=(?:live|work|have|am|own|speak|study)\\s+${follows}.*\\sand\\s)`,
  "u",
);

/** After these the second verb may belong to the first: "I want to go home and eat a cake". */
const shared =
  /\b(?:to|can|could|will|would|should|must|may|might|shall|let|lets|help|make|makes|going|gonna|want|like|love|enjoy|hate|prefer|try|stop|keep|start|who|that|which|where|when|if|because|since|while|until|before|after|said|says|told|think|thinks|know|knows)\b|['’]ll\b|['’]d\b|["“(:;?]/iu;

const leading =
  /^(I|we|We|i)(?:['’](m|ve|re)|\s+(?:am|are|have|live|work|own|speak|study|teach|eat|drive|run|use|rent|play|was|moved|got|grew|just|also|don['’]?t|currently|still))?\b/u;

/**
 * Splits where a second predicate of "I" or "we" begins, and puts its subject back: "I live in
 * Berlin and work at SAP" says two things of which one may change alone. Only where it is certain.
 */
export function restoreSubject(clause: string): string[] {
  const speaker = leading.exec(clause)?.[1];
  if (speaker === undefined) return [clause];
  const at = second.exec(clause);
  if (at === null || shared.test(clause.slice(0, at.index))) return [clause];
  const left = clause.slice(0, at.index);
  if (left.trim().split(" ").length < 2) return [clause];
  const right = `${speaker} ${clause.slice(at.index + at[0].length)}`;
  return [left, ...restoreSubject(right)];
}
