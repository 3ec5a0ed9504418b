const supposed =
  /^(?:if i (?:were|was|had|could|won)\b|suppose\b|supposing\b|what if\b|let['’]?s say\b|imagine\b|hypothetically\b|assume\b|assuming\b|pretend\b|in theory\b)/iu;

/** Tells a statement about a world that is not: kept as a fact it would be false. */
export function isSupposition(sentence: string): boolean {
  return supposed.test(sentence);
}
