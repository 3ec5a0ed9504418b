import { isSoftware } from "./is-software.ts";
import { startsHigh } from "./starts-high.ts";

/** Where one may live: a name or a kind of region, no team, no plan and no software. */
export function isPlace(value: string, text: string): boolean {
  const place = value.replace(/^the /, "");
  const isName = text === text.toLowerCase() || startsHigh(place, text);
  const notThere =
    /\b(?:team|department|squad|division|role|position|plan|tier|version|project|shifts?|schedule|platform|framework|language|schools?|time|front|back|top|end|releases?)\b/;
  if (notThere.test(value)) return false;
  if (region.test(place)) return true;
  return isName && !isSoftware(place.split(/[ ,]/)[0] ?? "");
}

const region =
  /^(?:(?:big |small )?(?:city|country|countryside|coast|seaside|suburbs?|village|mountains|islands?|capital|downtown|states|north|south|east|west)\b)|^(?:north|south|east|west)ern |^abroad/;
