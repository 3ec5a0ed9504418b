const full: readonly (readonly [RegExp, string])[] = [
  [/\bim\b/g, "i am"],
  [/\bive\b/g, "i have"],
  [/\b(she|he|they|we)(?:s|re)\b(?<=shes|hes|theyre)/g, "$1 is"],
  [/\b(?:cannot|can't|cant)\b/g, "can not"],
  [/\b(?:won't|wont)\b/g, "will not"],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n'?t\b/g, "$1 not"],
  [/\b(i)'m\b/g, "$1 am"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/'ll\b/g, " will"],
  [/\b(i|you|we|they|he|she)'d\b/g, "$1 would"],
  [/\b(he|she|it|that|there|here|who|what|where|name|birthday|everything)'s\b/g, "$1 is"],
];

/** A text in lower case with straight apostrophes and its contractions written out. */
export function expand(text: string): string {
  let expanded = text.normalize("NFKC").toLowerCase().replace(/[‘’ʼ]/g, "'");
  for (const [contraction, words] of full) expanded = expanded.replace(contraction, words);
  return expanded;
}
