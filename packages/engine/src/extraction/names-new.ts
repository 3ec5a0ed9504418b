const news =
  /\b(?:(?:got|have|bought) an? (?:brand[- ]new|new) \p{L}+(?: \p{L}+)?|my (?:\p{L}+ ){0,2}\p{L}+ (?:has )?changed)[\s,;:–—-]*$/iu;
const itIs = /^(?:it['’]s|it is|its)\s/iu;

/** "I got a new phone, it's a Pixel": what "it" is stands in the other half, so that both stay together. */
export function namesNew(left: string, right: string): boolean {
  return itIs.test(right) && news.test(left);
}
