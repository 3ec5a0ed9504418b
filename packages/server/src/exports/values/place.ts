import { countryNames } from "./country-names.ts";
import { properNameOf } from "./phrases.ts";

/** The parts of a place that a text says for sure. */
export interface Place {
  readonly whole: string;
  readonly city?: string;
  readonly country?: string;
}

/** Reads `Berlin, Germany`; of `Springfield` the country stays unknown, of `Germany` the city. */
export function placeOf(text: string): Place | undefined {
  const parts: string[] = [];
  for (const part of text.split(/,\s*/).slice(0, 3)) {
    const name = properNameOf(part);
    if (name === undefined || !/^\p{Lu}/u.test(name)) break;
    parts.push(name);
    if (name.length < part.replace(/^the /i, "").length) break;
  }
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const isCountry = countryNames.has(last.toLowerCase());
  const city = isCountry && parts.length === 1 ? undefined : parts[0];
  return {
    whole: parts.join(", "),
    ...(city === undefined ? {} : { city }),
    ...(isCountry ? { country: last } : {}),
  };
}
