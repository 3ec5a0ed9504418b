/** Where somebody else's words stand in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A quotation that is not closed runs to the end. */
const quotation = /"[^"]*(?:"|$)|“[^”]*(?:”|$)|«[^»]*(?:»|$)/gu;

/** The quotations of a text, marks included. */
export function quotedSpans(text: string): Span[] {
  return Array.from(text.matchAll(quotation), ({ 0: quoted, index }) => ({
    start: index,
    end: index + quoted.length,
  }));
}
