import { exclusiveKinds, usages } from "./usage-words.ts";

/** "Instead of Rome we go to Lisbon": the same as with the old one behind. */
const oldFirst = /^(?:instead of|rather than) (?<what>.{1,60}?),? (?<rest>(?:i|we) .+)$/;

/** "I drink tea instead of coffee", "We speak French at home, not English". */
const contrast =
  /^(?<head>(?:i|we) .{3,120}?)(?: instead of| rather than| and not|, (?:and )?not) (?<what>.{2,60})$/;

const agent =
  "(?:i|we|they|my (?:doctor|gp|psychiatrist|cardiologist|therapist|company|team|boss|employer))";
const change =
  "(?:switched|changed|moved|went|migrated|converted|upgraded|downgraded|transferred|crossed)";

/** The old thing is named, the new one too: "I switched from Spotify to Tidal". */
const changes: readonly RegExp[] = [
  new RegExp(
    `^${agent}(?: have| has)? ${change}(?: me| us)?(?: my \\w+| insurance| banks?| jobs?| teams?)?(?: over)? from (?<what>.{1,60}?) to .+$`,
  ),
  new RegExp(
    `^${agent}(?: have| has)? (?:switched|changed|migrated)(?: me| us)?(?: over)? to .{1,60}? from (?<what>.{1,60})$`,
  ),
  new RegExp(
    `^${agent}(?: have| has)? (?:replaced|swapped|exchanged|traded in|traded|ditched|dropped|dumped) (?:my |our |the )?(?<what>.{1,60}?) (?:with|for|by|in favou?r of) .+$`,
  ),
];

/** The new thing alone: "I switched to Linux". */
const arrival =
  /^(?:i|we)(?: have)? (?:switched|moved|changed|migrated|converted)(?: over)? to (.{1,40})$/;

const undecided = /\b(?:would|might|could|should|want|wish|maybe|thinking|considering|if|prefer)\b/;

/** Ways to say what a thing that was replaced by another was to somebody. */
export function replacedForms(statement: string): string[] {
  const turned = statement.replace(oldFirst, "$<rest> instead of $<what>");
  const { head, what } = contrast.exec(turned)?.groups ?? {};
  if (head !== undefined && what !== undefined) return frames(head, what);
  for (const pattern of changes) {
    const before = pattern.exec(statement)?.groups?.what;
    if (before !== undefined) return usedForms(before);
  }
  const now = arrival.exec(statement)?.[1]?.replace(/ \d[\d.]*$/, "");
  return now === undefined ? [] : othersOfKind(now).flatMap(usedForms);
}

/** Whether only the new thing is named, so that what was before is a guess. */
export function isArrival(statement: string): boolean {
  return arrival.test(statement) && !changes.some((change) => change.test(statement));
}

/** "I use", "I take" … a thing. */
export function usedForms(thing: string): string[] {
  const bare = thing.replace(/^(?:my|our|the|an?) /, "");
  return [
    ...usages.map((usage) => `i ${usage} ${bare}`),
    ...["i drive a", "my car is a", "my phone is an", "my laptop is a"].map(
      (is) => `${is} ${bare}`,
    ),
    ...["my insurance is with", "my bank is"].map((is) => `${is} ${bare}`),
  ];
}

/** Of "I save for a house" with "a car": "I save a car", "I save for a car" … */
function frames(head: string, what: string): string[] {
  if (undecided.test(head)) return [];
  const words = head.split(" ");
  const forms: string[] = [];
  for (let length = 2; length < words.length && length < 9; length++)
    forms.push(`${words.slice(0, length).join(" ")} ${what}`);
  return forms;
}

function othersOfKind(thing: string): string[] {
  const kind = exclusiveKinds.find((members) => members.includes(thing));
  return kind?.filter((member) => member !== thing) ?? [];
}
