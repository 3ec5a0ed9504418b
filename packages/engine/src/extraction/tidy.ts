/** Ends and beginning of a statement that stands alone now. */
export function tidy(statement: string): string {
  const text = statement
    .replace(/\s+(?:lol|lmao|haha+|hehe|xd|tbh|imo|please|pls|thanks|thank you)[\s\p{P}]*$/iu, "")
    .replace(
      /(?:\s|\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]|[.,;:!…。！，])+$/u,
      "",
    )
    .replace(/^[\s,;:–—-]+/u, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
