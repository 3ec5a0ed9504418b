const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** English names of countries in lower case, as the runtime knows them, with the usual short forms. */
export const countryNames: ReadonlySet<string> = new Set([
  ...letters.flatMap((first) =>
    letters.flatMap((second) => names.of(`${first}${second}`)?.toLowerCase() ?? []),
  ),
  "usa",
  "us",
  "uk",
  "uae",
  "turkey",
  "england",
  "scotland",
  "wales",
  "the netherlands",
]);
