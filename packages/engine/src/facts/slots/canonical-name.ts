import { toTerm } from "../../text/terms.ts";

/** Names of one attribute: what is behind the colon is what rules of other wordings fill. */
const sameAttribute: readonly string[] = [
  "employer: employer",
  "home: home",
  "occupation: profession",
  "job title: profession",
  "job: profession",
  "position: profession",
  "title: profession",
  "number: phone number",
  "bedtime: go to bed",
  "marital status: marital status",
  "relationship status: marital status",
  "date of birth: birthday",
  "birth date: birthday",
  "mobile: phone",
];

const canonical = new Map(
  sameAttribute.map((line) => {
    const [from = "", to = ""] = line.split(": ");
    const isAttribute = /^(?:employer|home|profession|marital status|birthday)$/.test(to);
    return [`i ${stemsOf(from)}`, `i ${isAttribute ? to : stemsOf(to)}`];
  }),
);

/** When a habit holds: "on weekends", "in summer"; beside it another one may hold at other times. */
const qualifier =
  / (?:on|at|during|in|over) (?:the |my )?(?<when>weekends?|week ?days?|(?:mon|tues|wednes|thurs|fri|satur|sun)days|summers?|winters?|holidays?|vacations?|days off)\b/;

/** One name for one attribute, whatever the words for it. */
export function canonicalName(name: string, value: string): string {
  const when = qualifier.exec(` ${value}`)?.groups?.when;
  const plain = canonical.get(name) ?? name;
  return when === undefined ? plain : `${plain} ${toTerm(when.replace(" ", ""))}`;
}

function stemsOf(words: string): string {
  return words.split(" ").map(toTerm).join(" ");
}
